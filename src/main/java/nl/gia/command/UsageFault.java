package nl.gia.command;

import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** Words that a command cannot be made of; the program ends with exit code 2. */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;
  private final transient Object[] arguments;

  UsageFault(Text text, Object... arguments) {
    super(text.name());
    this.text = text;
    this.arguments = arguments.clone();
  }

  String message(Texts texts) {
    return texts.get(text, arguments);
  }
}
