package nl.gia.feature.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.forms.FormLine.Effect;

/** Reads back who comes to a meeting. */
final class AttendanceIntake {
  private static final String TABLE = "attendance";
  private static final String PERSON = "person";
  private static final String STATUS = "status";
  private static final String PRESENT = "aanwezig";

  private final Intake intake;
  private final FilledForm form;
  private final Choices choices;

  AttendanceIntake(Intake intake, FilledForm form) {
    this.intake = intake;
    this.form = form;
    choices = AttendanceForm.choices(intake.rows(), form.mark());
  }

  /** Of which organisation or municipality a line is. */
  private record Of(String table, String row, String name) {}

  /** Somebody on a line, with what that comes to; no name stands for the organisation itself. */
  private record Someone(String name, String function, String status) {}

  void take() {
    intake.lines(form, FormTables.ATTENDANCE, choices).forEach(this::line);
  }

  private void line(FilledLine line) {
    Optional<Of> of = of(line);
    if (of.isEmpty()) {
      intake.tally().problem(line.number(), FormsText.ORGANISATION_MISSING);
      return;
    }
    String name = line.text(FormsText.NAME);
    String substitute = line.text(FormsText.SUBSTITUTE);
    Optional<String> attends = choices.meant(FormTables.YES_NO, line.text(FormsText.ATTENDS));
    if (attends.isEmpty()) {
      intake.tally().problem(line.number(), FormsText.ATTENDS_MISSING);
    } else if (!substitute.isEmpty() && attends.get().equals(AttendanceForm.YES)) {
      intake.tally().problem(line.number(), FormsText.SUBSTITUTE_OF_NOBODY);
    } else if (!substitute.isEmpty() && name.isEmpty()) {
      intake.tally().problem(line.number(), FormsText.NAME_MISSING);
    } else {
      String absent = substitute.isEmpty() ? "afgemeld" : "vervangen";
      String status = attends.get().equals(AttendanceForm.YES) ? PRESENT : absent;
      attend(line, of.get(), new Someone(name, line.text(FormsText.FUNCTION), status));
      if (!substitute.isEmpty()) {
        attend(line, of.get(), new Someone(substitute, "", PRESENT));
      }
    }
  }

  private Optional<Of> of(FilledLine line) {
    String meant =
        line.key().isEmpty()
            ? choices.meant(FormTables.ORGANISATIONS, line.text(FormsText.ORGANISATION)).orElse("")
            : line.key();
    List<String> parts = List.of(meant.split(":", 2));
    return parts.size() < 2
            || !List.of(AttendanceForm.MUNICIPALITY, AttendanceForm.ORGANISATION)
                .contains(parts.getFirst())
        ? Optional.empty()
        : intake
            .rows()
            .live(parts.getFirst(), parts.getLast())
            .map(row -> new Of(parts.getFirst(), row.row(), row.text("name").orElse("")));
  }

  private void attend(FilledLine line, Of of, Someone someone) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("meeting", form.mark().subject());
    said.put(of.table(), of.row());
    if (!someone.name().isEmpty()) {
      Optional<String> person = person(line, of, someone);
      if (person.isEmpty()) {
        return;
      }
      said.put(PERSON, person.get());
    }
    String who =
        someone.name().isEmpty()
            ? of.name()
            : FormFrame.words(FormsText.PERSON_OF, someone.name(), of.name());
    attendance(line, said, who, someone.status());
  }

  private void attendance(FilledLine line, Map<String, String> said, String who, String status) {
    FormTally tally = intake.tally();
    Optional<Draft> there = there(said);
    String words = status(status);
    if (there.isEmpty()) {
      said.put(STATUS, status);
      if (intake.add(line.number(), TABLE, said).isPresent()) {
        tally.add(line.number(), Effect.NEW, FormsText.ATTENDANCE_NEW, who, words);
      }
    } else if (there.get().text(STATUS).filter(status::equals).isPresent()) {
      tally.add(line.number(), Effect.SAME, FormsText.ATTENDANCE_SAME, who, words);
    } else if (intake.overrules(
        line.number(),
        FormsText.ATTENDANCE_DIFFERS,
        who,
        words,
        status(there.get().text(STATUS).orElse("")))) {
      intake.set(line.number(), TABLE, there.get().row(), Map.of(STATUS, status));
    }
  }

  /** What is kept of this person at this meeting, or else of the organisation without a person. */
  private Optional<Draft> there(Map<String, String> said) {
    Stream<Draft> all =
        intake.rows().store().rows(TABLE, "meeting", form.mark().subject()).stream();
    return said.containsKey(PERSON)
        ? all.filter(row -> holds(row, PERSON, said)).findFirst()
        : all.filter(row -> row.blank(PERSON))
            .filter(row -> holds(row, AttendanceForm.ORGANISATION, said))
            .filter(row -> holds(row, AttendanceForm.MUNICIPALITY, said))
            .findFirst();
  }

  private static boolean holds(Draft row, String column, Map<String, String> said) {
    return row.text(column).equals(Optional.ofNullable(said.get(column)));
  }

  /** The one person of that name and organisation; whoever is not known is added. */
  private Optional<String> person(FilledLine line, Of of, Someone someone) {
    Optional<String> organisation = organisation(of);
    List<Draft> namesakes =
        intake.rows().store().all(PERSON).stream()
            .filter(row -> !intake.rows().store().isDouble(PERSON, row))
            .filter(row -> plain(row.text("name").orElse("")).equals(plain(someone.name())))
            .filter(row ->
                row.blank("organisation")
                    || organisation.isEmpty()
                    || row.text("organisation").equals(organisation))
            .toList();
    if (namesakes.size() > 1) {
      intake.tally().problem(line.number(), FormsText.NAMESAKES, someone.name());
      return Optional.empty();
    }
    if (namesakes.size() == 1) {
      return Optional.of(known(line, namesakes.getFirst(), someone));
    }
    Map<String, String> said = new LinkedHashMap<>();
    said.put("name", someone.name());
    said.put("function", someone.function());
    organisation.ifPresent(id -> said.put("organisation", id));
    Optional<String> added = intake.add(line.number(), PERSON, said);
    added.ifPresent(
        id -> intake.tally().add(line.number(), Effect.NEW, FormsText.PERSON_NEW, someone.name()));
    return added;
  }

  private String known(FilledLine line, Draft person, Someone someone) {
    String here = person.text("function").orElse("");
    String theirs = someone.function();
    if (!theirs.isEmpty() && !theirs.equals(here)) {
      boolean fills = here.isEmpty();
      if (fills
          || intake.overrules(
              line.number(), FormsText.FUNCTION_DIFFERS, someone.name(), theirs, here)) {
        intake.set(line.number(), PERSON, person.row(), Map.of("function", theirs));
      }
      if (fills) {
        intake
            .tally()
            .add(line.number(), Effect.CHANGED, FormsText.FUNCTION_CHANGED, someone.name(), theirs);
      }
    }
    return person.row();
  }

  /** Persons of a municipality belong to the organisation that it is, where there is one. */
  private Optional<String> organisation(Of of) {
    return of.table().equals(AttendanceForm.ORGANISATION)
        ? Optional.of(of.row())
        : intake.rows().store().rows("organisation", "municipality", of.row()).stream()
            .filter(row -> !intake.rows().store().isDouble("organisation", row))
            .map(Draft::row)
            .findFirst();
  }

  private String status(String code) {
    return intake.rows().option(TABLE, STATUS, Optional.of(code)).toLowerCase(Locale.ROOT);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
