package nl.gia.feature.forms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Names;
import nl.gia.feature.forms.FormLine.Effect;
import nl.gia.platform.ui.Day;

/** Reads back what a municipality said of its progress. */
record ProgressIntake(Intake intake, FilledForm form) {
  private static final String STATES = "action_state";
  private static final String FACTS = "involvement";

  void take() {
    Choices choices = ProgressForm.choices(intake.rows());
    if (form.has(FormTables.ACTIONS) || form.mark().known().stream().anyMatch(this::ofAction)) {
      intake.lines(form, FormTables.ACTIONS, choices).forEach(this::action);
    }
    intake.lines(form, FormTables.FACTS, choices).forEach(this::fact);
  }

  private boolean ofAction(FormMark.Known known) {
    return known.column().equals(ProgressForm.STATE);
  }

  private void action(FilledLine line) {
    FormTally tally = intake.tally();
    if (intake.rows().live("action_point", line.key()).isEmpty()) {
      tally.problem(line.number(), FormsText.POINT_GONE);
      return;
    }
    String state =
        line.has(FormsText.NEW_STATE)
            ? line.text(FormsText.NEW_STATE)
            : form.mark().known(line.key(), ProgressForm.STATE);
    if (state.isEmpty()) {
      tally.problem(line.number(), FormsText.STATE_MISSING);
      return;
    }
    if (!line.has(FormsText.NEW_DATE)) {
      tally.problem(line.number(), FormsText.DATE_MISSING);
      return;
    }
    Map<String, String> said = new LinkedHashMap<>();
    said.put(ProgressForm.STATE, state);
    put(said, ProgressForm.PERCENT, line.whole(FormsText.NEW_PERCENT));
    put(said, "note", line.text(FormsText.NOTE));
    standing(line, said);
  }

  private void standing(FilledLine line, Map<String, String> said) {
    String date = line.day(FormsText.NEW_DATE);
    Optional<Draft> same = standings(line).filter(row -> at(row).equals(date)).findFirst();
    Optional<Draft> latest = standings(line).max(Comparator.comparing(ProgressIntake::at));
    String words =
        shown(
            said.getOrDefault(ProgressForm.STATE, ""),
            said.getOrDefault(ProgressForm.PERCENT, ""),
            date);
    FormTally tally = intake.tally();
    if (same.isPresent() && intake.says(same.get(), STATES, said)) {
      tally.add(line.number(), Effect.SAME, FormsText.STANDING_SAME, words);
      return;
    }
    Optional<Draft> meanwhile = same.or(() -> latest).filter(row -> !isKnown(line, row));
    if (meanwhile.isPresent()
        && !intake.overrules(
            line.number(), FormsText.STANDING_DIFFERS, words, shown(meanwhile.get()))) {
      return;
    }
    boolean written =
        same.isPresent()
            ? intake.set(line.number(), STATES, same.get().row(), said)
            : add(line, said, date);
    if (written && meanwhile.isEmpty()) {
      same.ifPresentOrElse(
          row ->
              tally.add(
                  line.number(), Effect.CHANGED, FormsText.STANDING_CHANGED, words, shown(row)),
          () -> tally.add(line.number(), Effect.NEW, FormsText.STANDING_NEW, words));
    }
  }

  private Stream<Draft> standings(FilledLine line) {
    return intake.rows().standings(line.key(), municipality());
  }

  private boolean add(FilledLine line, Map<String, String> said, String date) {
    Map<String, String> all = new LinkedHashMap<>(said);
    all.put("action_point", line.key());
    all.put("municipality", municipality());
    all.put(ProgressForm.DATE, date);
    return intake.add(line.number(), STATES, all).isPresent();
  }

  /** Whether this is how it stood when the form was made. */
  private boolean isKnown(FilledLine line, Draft row) {
    FormMark mark = form.mark();
    return mark.known(line.key(), ProgressForm.STATE)
            .equals(row.text(ProgressForm.STATE).orElse(""))
        && mark.known(line.key(), ProgressForm.DATE).equals(at(row))
        && mark.known(line.key(), ProgressForm.PERCENT)
            .equals(Names.plain(row.value(ProgressForm.PERCENT)));
  }

  private void fact(FilledLine line) {
    FormTally tally = intake.tally();
    String known = form.mark().known(line.key(), ProgressForm.SINCE);
    String since = line.has(FormsText.NEW_SINCE) ? line.day(FormsText.NEW_SINCE) : known;
    String name = intake.rows().option(FACTS, "fact", Optional.of(line.key()));
    if (name.isEmpty()) {
      tally.problem(line.number(), FormsText.FACT_GONE);
      return;
    }
    if (since.isEmpty()) {
      tally.problem(line.number(), FormsText.SINCE_MISSING);
      return;
    }
    Optional<Draft> same =
        intake
            .rows()
            .facts(municipality(), line.key())
            .filter(row -> row.text(ProgressForm.SINCE).filter(since::equals).isPresent())
            .findFirst();
    if (same.isPresent()) {
      evidence(line, name, same.get());
    } else {
      newFact(line, name, since);
    }
  }

  private void evidence(FilledLine line, String name, Draft row) {
    Map<String, String> said = new LinkedHashMap<>();
    put(said, ProgressForm.EVIDENCE, line.text(FormsText.NEW_EVIDENCE));
    String since = Day.shown(row.text(ProgressForm.SINCE).orElse(""));
    if (intake.says(row, FACTS, said)) {
      intake.tally().add(line.number(), Effect.SAME, FormsText.FACT_SAME, name, since);
      return;
    }
    String here = row.text(ProgressForm.EVIDENCE).orElse("");
    boolean shown = here.isEmpty() || form.mark().knows(line.key(), ProgressForm.EVIDENCE, here);
    String theirs = line.text(FormsText.NEW_EVIDENCE);
    if (!shown
        && !intake.overrules(
            line.number(), FormsText.EVIDENCE_DIFFERS, name, theirs, Shown.plain(here))) {
      return;
    }
    if (intake.set(line.number(), FACTS, row.row(), said) && shown) {
      intake.tally().add(line.number(), Effect.CHANGED, FormsText.EVIDENCE_CHANGED, name, theirs);
    }
  }

  private void newFact(FilledLine line, String name, String since) {
    String day = Day.shown(since);
    Optional<Draft> meanwhile =
        intake
            .rows()
            .fact(municipality(), line.key(), false)
            .filter(row -> !form.mark().known(line.key(), ProgressForm.SINCE).equals(since(row)));
    if (meanwhile.isPresent()
        && !intake.overrules(
            line.number(), FormsText.FACT_DIFFERS, name, day, Day.shown(since(meanwhile.get())))) {
      return;
    }
    String evidence = line.text(FormsText.NEW_EVIDENCE);
    Map<String, String> said = new LinkedHashMap<>();
    said.put("municipality", municipality());
    said.put("fact", line.key());
    said.put(ProgressForm.SINCE, since);
    said.put(
        ProgressForm.EVIDENCE,
        evidence.isEmpty()
            ? FormFrame.words(FormsText.OWN_WORD, Day.shown(form.mark().madeOn()))
            : evidence);
    if (intake.add(line.number(), FACTS, said).isPresent() && meanwhile.isEmpty()) {
      intake.tally().add(line.number(), Effect.NEW, FormsText.FACT_NEW, name, day);
    }
  }

  private String municipality() {
    return form.mark().subject();
  }

  private String shown(Draft row) {
    return shown(
        row.text(ProgressForm.STATE).orElse(""),
        Names.plain(row.value(ProgressForm.PERCENT)),
        at(row));
  }

  private String shown(String state, String percent, String date) {
    String name = intake.rows().option(STATES, ProgressForm.STATE, Optional.of(state));
    return FormFrame.words(
        percent.isEmpty() ? FormsText.STANDING : FormsText.STANDING_PERCENT,
        name.isEmpty() ? state : name,
        Day.shown(date),
        percent);
  }

  private static String at(Draft row) {
    return row.text(ProgressForm.DATE).orElse("");
  }

  private static String since(Draft row) {
    return row.text(ProgressForm.SINCE).orElse("");
  }

  private static void put(Map<String, String> said, String column, String text) {
    if (!text.isEmpty()) {
      said.put(column, text);
    }
  }
}
