package nl.gia.feature;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** Says what is wrong with a row where its fields are not in sight, so each by its label. */
public final class ProblemWords {
  private final Texts texts;

  public ProblemWords(Texts texts) {
    this.texts = texts;
  }

  /** A problem after the label of its field; one that is about no field stands by itself. */
  public String of(Optional<Text> label, Problem problem) {
    return after(label.map(text -> ValueWords.label(text, texts)), problem);
  }

  /** A problem of a row of a kind, after the label of its field. */
  String of(Kind kind, Problem problem) {
    return of(kind.field(problem.field()).map(Field::label), problem);
  }

  /** All that is wrong in one sentence, with the columns as they were typed, and what to do. */
  public String refusal(Refusal refusal) {
    return texts.get(
        FeatureText.REFUSED,
        refusal.problems().stream()
            .map(problem -> after(field(refusal.kind(), problem), problem))
            .map(sentence -> sentence.replaceFirst("\\.$", ""))
            .collect(Collectors.joining("; ", "", ".")));
  }

  private Optional<String> field(Kind kind, Problem problem) {
    return kind.field(problem.field())
        .map(field ->
            texts.get(
                FeatureText.NAMED_FIELD, ValueWords.label(field.label(), texts), field.column()));
  }

  private String after(Optional<String> name, Problem problem) {
    String message = problem.message(texts);
    return name.map(known -> known + ": " + goingOn(message, problem)).orElse(message);
  }

  /** With a small letter at the start, unless it starts with what someone typed. */
  private String goingOn(String message, Problem problem) {
    boolean theirs =
        problem.arguments().stream()
            .map(Object::toString)
            .anyMatch(typed -> !typed.isEmpty() && message.startsWith(typed));
    return theirs
        ? message
        : message.substring(0, 1).toLowerCase(texts.locale()) + message.substring(1);
  }
}
