package nl.gia.feature.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.office.Cell;
import nl.gia.office.FormSpec;
import nl.gia.platform.text.Text;

/** Asks one municipality how far it is. */
record ProgressForm(FormRows rows, FormRequest request, Draft municipality) {
  static final String STATE = "state";
  static final String PERCENT = "percent";
  static final String DATE = "date";
  static final String SINCE = "since";
  static final String EVIDENCE = "evidence";
  private static final Map<String, FormsText> MEANINGS =
      Map.of(
          "bekend", FormsText.MEANS_BEKEND,
          "deelgenomen", FormsText.MEANS_DEELGENOMEN,
          "gebruikt", FormsText.MEANS_GEBRUIKT,
          "verbonden", FormsText.MEANS_VERBONDEN,
          "eigen_beleid", FormsText.MEANS_EIGEN_BELEID);

  FormSpec spec(FormMark mark) {
    String name = municipality.text("name").orElse("");
    String code = municipality.text("code").orElse("");
    List<FormRows.Point> points = rows.points(municipality);
    List<FormMark.Known> known = new ArrayList<>();
    List<FormTable.Line> facts = facts(known);
    List<FormTable.Line> actions = actions(points, known);
    String title = FormFrame.words(FormsText.PROGRESS_TITLE, name, code);
    List<FormFrame.Page> pages = new ArrayList<>();
    if (!actions.isEmpty()) {
      pages.add(
          new FormFrame.Page(
              FormTables.ACTIONS,
              FormFrame.words(FormsText.ACTIONS_TITLE, name, code),
              List.of(FormFrame.words(FormsText.ACTIONS_ABOUT, edition())),
              actions));
    }
    pages.add(
        new FormFrame.Page(
            FormTables.FACTS,
            FormFrame.words(FormsText.FACTS_TITLE, name, code),
            List.of(FormFrame.words(FormsText.FACTS_ABOUT)),
            facts));
    return new FormFrame(request, withKnown(mark, known), choices(rows))
        .form(
            title,
            List.of(FormFrame.line(FormsText.ABOUT_MUNICIPALITY, name + " (" + code + ")")),
            explanation(actions.isEmpty()),
            pages);
  }

  static Choices choices(FormRows rows) {
    return new Choices().with(FormTables.STATES, rows.options("action_state", STATE));
  }

  private static List<Text> explanation(boolean noActions) {
    return List.of(
        FormsText.PROGRESS_PURPOSE,
        noActions ? FormsText.PROGRESS_NO_ACTIONS : FormsText.PROGRESS_ACTIONS,
        FormsText.PROGRESS_FACTS);
  }

  private String edition() {
    return rows.published().flatMap(edition -> edition.text("title")).orElse("");
  }

  private List<FormTable.Line> actions(List<FormRows.Point> points, List<FormMark.Known> known) {
    List<FormTable.Line> lines = new ArrayList<>();
    for (FormRows.Point point : points) {
      String key = point.row().row();
      Optional<Draft> now = point.standing();
      Optional<Long> percent = now.flatMap(row -> row.number(PERCENT));
      now.flatMap(row -> row.text(STATE)).ifPresent(text -> note(known, key, STATE, text));
      percent.ifPresent(number -> note(known, key, PERCENT, Long.toString(number)));
      now.flatMap(row -> row.text(DATE)).ifPresent(text -> note(known, key, DATE, text));
      lines.add(
          new FormTable.Line(
              key,
              List.of(
                  Cell.number(lines.size() + 1),
                  Cell.text(point.theme()),
                  Cell.text(Shown.plain(point.row().text("text").orElse(""))),
                  FormFrame.day(point.row().date("due")),
                  Cell.text(
                      rows.option("action_state", STATE, now.flatMap(row -> row.text(STATE)))),
                  percent.map(Cell::number).orElse(Cell.BLANK),
                  FormFrame.day(now.flatMap(row -> row.date(DATE))))));
    }
    return lines;
  }

  private List<FormTable.Line> facts(List<FormMark.Known> known) {
    List<FormTable.Line> lines = new ArrayList<>();
    rows.options("involvement", "fact")
        .forEach((name, code) -> {
          Optional<Draft> now = rows.fact(municipality.row(), code, true);
          String evidence = now.flatMap(row -> row.text(EVIDENCE)).orElse("");
          now.flatMap(row -> row.text(SINCE)).ifPresent(text -> note(known, code, SINCE, text));
          now.flatMap(row -> row.text(EVIDENCE))
              .ifPresent(text -> note(known, code, EVIDENCE, text));
          lines.add(
              new FormTable.Line(
                  code,
                  List.of(
                      Cell.text(name),
                      Cell.text(
                          Optional.ofNullable(MEANINGS.get(code))
                              .map(text -> FormFrame.words(text))
                              .orElse("")),
                      FormFrame.day(now.flatMap(row -> row.date(SINCE))),
                      Cell.text(Shown.plain(evidence)))));
        });
    return lines;
  }

  private static void note(List<FormMark.Known> known, String key, String column, String value) {
    known.add(new FormMark.Known(key, column, value));
  }

  private static FormMark withKnown(FormMark mark, List<FormMark.Known> known) {
    return new FormMark(mark.kind(), mark.database(), mark.subject(), mark.madeOn(), known);
  }
}
