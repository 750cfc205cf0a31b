package nl.gia.platform.problem;

import java.util.Arrays;
import java.util.List;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** Input that will not do, shown at the field it is about. */
public record Problem(String field, Text text, List<Object> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String field, Text text, Object... arguments) {
    return new Problem(field, text, Arrays.asList(arguments));
  }

  public String message(Texts texts) {
    return texts.get(text, arguments.toArray());
  }
}
