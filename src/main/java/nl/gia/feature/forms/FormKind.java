package nl.gia.feature.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.gia.platform.text.Text;

/** What a form asks. */
public enum FormKind {
  /** How far a municipality is, with the action points and with the agenda. */
  PROGRESS(FormsText.PROGRESS, "municipality"),
  /** Who comes to a meeting. */
  ATTENDANCE(FormsText.ATTENDANCE, "meeting"),
  /** What the help desk of Forum was asked. */
  QUESTIONS(FormsText.QUESTIONS, "");

  private final FormsText title;
  private final String table;

  FormKind(FormsText title, String table) {
    this.title = title;
    this.table = table;
  }

  Text title() {
    return title;
  }

  /** The table of the row that it is about; empty for a form about nothing in particular. */
  String table() {
    return table;
  }

  /** What it is called in a form, in every language and version. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FormKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
