package nl.gia.feature.forms;

import java.util.Collections;
import java.util.List;
import nl.gia.office.FormSpec;

/** Asks the help desk of Forum which questions it received. */
record QuestionForm(FormRows rows, FormRequest request) {
  private static final int LINES = 60;

  FormSpec spec(FormMark mark) {
    String title = FormFrame.words(FormsText.QUESTIONS_TITLE);
    return new FormFrame(request, mark, choices(rows, mark))
        .form(
            title,
            List.of(),
            List.of(FormsText.QUESTIONS_PURPOSE, FormsText.QUESTIONS_HOW),
            List.of(
                new FormFrame.Page(
                    FormTables.QUESTIONS,
                    title,
                    List.of(),
                    Collections.nCopies(LINES, new FormTable.Line("", List.of())))));
  }

  static Choices choices(FormRows rows, FormMark mark) {
    return new Choices()
        .with(FormTables.MUNICIPALITIES, rows.municipalities(mark.madeOn()))
        .with(FormTables.THEMES, rows.themes())
        .with(FormTables.CHANNELS, rows.options("question", "channel"));
  }
}
