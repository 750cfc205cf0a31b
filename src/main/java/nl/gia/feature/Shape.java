package nl.gia.feature;

import java.util.List;
import java.util.regex.Pattern;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/**
 * A line of text is written in one way.
 *
 * @param text says what a text that is written otherwise should be
 */
public record Shape(String column, Pattern shape, Text text) implements Rule {
  public Shape(String column, String shape, Text text) {
    this(column, Pattern.compile(shape), text);
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    return draft
        .text(column)
        .filter(line -> !line.isBlank() && !shape.matcher(line).matches())
        .map(line -> Problem.of(column, text, line))
        .stream()
        .toList();
  }
}
