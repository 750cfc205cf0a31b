package nl.gia.platform.text;

import java.util.List;

/** A text with its arguments, to stand as an argument in another text. */
public record Phrase(Text text, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(Text text, Object... arguments) {
    return new Phrase(text, List.of(arguments));
  }
}
