package nl.gia.feature.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.office.Cell;
import nl.gia.office.FormSpec;
import nl.gia.office.KeyValueBlock.Line;
import nl.gia.platform.ui.Day;

/** Asks who comes to a meeting; of persons it says nothing beforehand. */
record AttendanceForm(FormRows rows, FormRequest request, Draft meeting) {
  static final String ORGANISATION = "organisation";
  static final String MUNICIPALITY = "municipality";
  private static final int FREE_LINES = 20;

  /** Ja and nee, as they are chosen. */
  static final String YES = "ja";

  static final String NO = "nee";

  FormSpec spec(FormMark mark) {
    String title = meeting.text("title").orElse("");
    List<String> about =
        Stream.of(
                Day.shown(meeting.text("date").orElse("")),
                meeting.text("place").orElse(""),
                rows.name("region", meeting.text("region")))
            .filter(part -> !part.isBlank())
            .toList();
    return new FormFrame(request, mark, choices(rows, mark))
        .form(
            FormFrame.words(FormsText.ATTENDANCE_TITLE, title),
            about(title),
            List.of(FormsText.ATTENDANCE_PURPOSE, FormsText.ATTENDANCE_HOW),
            List.of(
                new FormFrame.Page(
                    FormTables.ATTENDANCE,
                    FormFrame.words(FormsText.ATTENDANCE_TITLE, title),
                    List.of(about.stream().collect(Collectors.joining("  |  "))),
                    lines())));
  }

  /** Whom a line can be of: the organisations that are public, and all municipalities. */
  static Choices choices(FormRows rows, FormMark mark) {
    Map<String, String> all = new LinkedHashMap<>();
    rows.municipalities(mark.madeOn())
        .forEach((name, id) -> all.put(name, MUNICIPALITY + ":" + id));
    rows.organisations().forEach((name, id) -> all.putIfAbsent(name, ORGANISATION + ":" + id));
    Map<String, String> yesNo = new LinkedHashMap<>();
    yesNo.put(FormFrame.words(FormsText.YES), YES);
    yesNo.put(FormFrame.words(FormsText.NO), NO);
    return new Choices().with(FormTables.ORGANISATIONS, all).with(FormTables.YES_NO, yesNo);
  }

  private List<Line> about(String title) {
    List<Line> about = new ArrayList<>();
    about.add(FormFrame.line(FormsText.ABOUT_MEETING, title));
    about.add(FormFrame.line(FormsText.ABOUT_DATE, Day.shown(meeting.text("date").orElse(""))));
    about.add(FormFrame.line(FormsText.ABOUT_PLACE, meeting.text("place").orElse("")));
    about.add(FormFrame.line(FormsText.ABOUT_REGION, rows.name("region", meeting.text("region"))));
    about.removeIf(line -> line.value().equals(Cell.BLANK));
    return about;
  }

  private List<FormTable.Line> lines() {
    List<FormTable.Line> lines = new ArrayList<>();
    rows.store().rows("invitation", "meeting", meeting.row()).stream()
        .flatMap(invitation ->
            Stream.of(line(invitation, MUNICIPALITY), line(invitation, ORGANISATION))
                .flatMap(Optional::stream)
                .limit(1))
        .sorted(Comparator.comparing(line -> line.cells().getFirst().toString()))
        .forEach(lines::add);
    for (int i = 0; i < FREE_LINES; i++) {
      lines.add(new FormTable.Line("", List.of()));
    }
    return lines;
  }

  private Optional<FormTable.Line> line(Draft invitation, String table) {
    return invitation
        .text(table)
        .flatMap(id -> rows.live(table, id))
        .filter(row -> table.equals(MUNICIPALITY) || FormRows.isPublic(row))
        .map(row ->
            new FormTable.Line(
                table + ":" + row.row(), List.of(Cell.text(row.text("name").orElse("")))));
  }
}
