package nl.gia.feature.forms;

import java.util.Optional;
import nl.gia.office.ColumnKind;
import nl.gia.office.FormSpec.Takes;

/** A column of a form: what it shows, or what it takes when somebody fills it in. */
record FormColumn(FormsText header, ColumnKind kind, int width, Optional<Asked> asked) {
  /**
   * What may be filled in.
   *
   * @param refusal says so in the spreadsheet program, and again when the form is read back
   */
  record Asked(Takes takes, FormsText prompt, FormsText refusal) {}

  static FormColumn shown(FormsText header, ColumnKind kind, int width) {
    return new FormColumn(header, kind, width, Optional.empty());
  }

  FormColumn asking(Takes takes, FormsText prompt, FormsText refusal) {
    return new FormColumn(header, kind, width, Optional.of(new Asked(takes, prompt, refusal)));
  }
}
