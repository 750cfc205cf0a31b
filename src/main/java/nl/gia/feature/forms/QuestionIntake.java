package nl.gia.feature.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.forms.FormLine.Effect;
import nl.gia.platform.ui.Day;
import nl.gia.text.Normal;

/** Reads back which questions the help desk of Forum received. */
final class QuestionIntake {
  private static final String TABLE = "question";
  private static final String ANSWERS = "answer";
  private static final String ANSWERED = "answered_on";
  private static final String TEXT = "text";

  private final Intake intake;
  private final FilledForm form;
  private final Choices choices;

  QuestionIntake(Intake intake, FilledForm form) {
    this.intake = intake;
    this.form = form;
    choices = QuestionForm.choices(intake.rows(), form.mark());
  }

  void take() {
    intake.lines(form, FormTables.QUESTIONS, choices).forEach(this::line);
  }

  private void line(FilledLine line) {
    FormTally tally = intake.tally();
    boolean answered = line.has(FormsText.ANSWER);
    if (!line.has(FormsText.QUESTION)) {
      tally.problem(line.number(), FormsText.QUESTION_MISSING);
    } else if (!line.has(FormsText.ASKED_ON)) {
      tally.problem(line.number(), FormsText.ASKED_ON_MISSING);
    } else if (answered != line.has(FormsText.ANSWERED_ON)) {
      tally.problem(
          line.number(), answered ? FormsText.ANSWERED_ON_MISSING : FormsText.ANSWER_MISSING);
    } else {
      question(line, said(line));
    }
  }

  private Map<String, String> said(FilledLine line) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("asked_on", line.day(FormsText.ASKED_ON));
    said.put(TEXT, line.text(FormsText.QUESTION));
    put(said, "municipality", FormTables.MUNICIPALITIES, line.text(FormsText.MUNICIPALITY));
    put(said, "theme", FormTables.THEMES, line.text(FormsText.THEME));
    put(said, "channel", FormTables.CHANNELS, line.text(FormsText.CHANNEL));
    if (line.has(FormsText.ANSWER)) {
      said.put("status", "beantwoord");
      said.put(ANSWERED, line.day(FormsText.ANSWERED_ON));
    }
    return said;
  }

  private void put(Map<String, String> said, String column, String list, String shown) {
    choices.meant(list, shown).ifPresent(meant -> said.put(column, meant));
  }

  private void question(FilledLine line, Map<String, String> said) {
    String day = Day.shown(said.getOrDefault("asked_on", ""));
    Optional<Draft> there = there(said);
    Optional<String> row = there.map(Draft::row);
    if (there.isEmpty()) {
      row = intake.add(line.number(), TABLE, said);
      row.ifPresent(
          id -> intake.tally().add(line.number(), Effect.NEW, FormsText.QUESTION_NEW, day));
    } else if (intake.says(there.get(), TABLE, said)) {
      intake.tally().add(line.number(), Effect.SAME, FormsText.QUESTION_SAME, day);
    } else {
      change(line, there.get(), said, day);
    }
    if (line.has(FormsText.ANSWER)) {
      row.ifPresent(id -> answer(line, id));
    }
  }

  /** What was empty is filled in; what stands here otherwise stays, unless that is chosen. */
  private void change(FilledLine line, Draft there, Map<String, String> said, String day) {
    Map<String, String> fresh = new LinkedHashMap<>(said);
    fresh.keySet().removeIf(column -> !there.blank(column) && !goesOn(column, there));
    if (intake.says(there, TABLE, without(said, fresh))) {
      if (intake.set(line.number(), TABLE, there.row(), fresh)) {
        intake.tally().add(line.number(), Effect.CHANGED, FormsText.QUESTION_CHANGED, day);
      }
    } else if (intake.overrules(line.number(), FormsText.QUESTION_DIFFERS, day)) {
      intake.set(line.number(), TABLE, there.row(), said);
    }
  }

  /** A question that was open is answered: that is no difference of opinion. */
  private static boolean goesOn(String column, Draft there) {
    return column.equals("status") && there.blank(ANSWERED);
  }

  private static Map<String, String> without(Map<String, String> all, Map<String, String> some) {
    Map<String, String> rest = new LinkedHashMap<>(all);
    rest.keySet().removeAll(some.keySet());
    return rest;
  }

  /** The question of that day, in those words, of that municipality. */
  private Optional<Draft> there(Map<String, String> said) {
    return intake.rows().store().rows(TABLE, "asked_on", said.getOrDefault("asked_on", "")).stream()
        .filter(row -> !intake.rows().store().isDouble(TABLE, row))
        .filter(row ->
            row.text(TEXT).filter(text -> same(text, said.getOrDefault(TEXT, ""))).isPresent())
        .filter(row ->
            row.blank("municipality")
                || !said.containsKey("municipality")
                || row.text("municipality").equals(Optional.ofNullable(said.get("municipality"))))
        .findFirst();
  }

  private void answer(FilledLine line, String question) {
    String theirs = line.text(FormsText.ANSWER);
    List<Draft> answers = intake.rows().store().rows(ANSWERS, "question", question);
    if (answers.isEmpty()) {
      intake.add(line.number(), ANSWERS, Map.of("question", question, TEXT, theirs));
    } else if (answers.stream().noneMatch(row -> same(row.text(TEXT).orElse(""), theirs))) {
      Draft first = answers.getFirst();
      String here = Shown.plain(first.text(TEXT).orElse(""));
      if (intake.overrules(line.number(), FormsText.ANSWER_DIFFERS, here)) {
        intake.set(line.number(), ANSWERS, first.row(), Map.of(TEXT, theirs));
      }
    }
  }

  private static boolean same(String one, String other) {
    return Normal.of(one).strip().equals(Normal.of(other).strip());
  }
}
