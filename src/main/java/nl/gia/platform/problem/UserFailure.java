package nl.gia.platform.problem;

import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/**
 * What could not be done, in words a user can act on: what happened, what was not lost, what to do
 * next. Shown in the window, or printed by the command line with exit code 1.
 */
public final class UserFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;
  private final transient Object[] arguments;

  public UserFailure(Text text, Object... arguments) {
    super(text.name());
    this.text = text;
    this.arguments = arguments.clone();
  }

  /** The sentence in the language of these texts. */
  public String message(Texts texts) {
    return texts.get(text, arguments);
  }

  public Text text() {
    return text;
  }
}
