package nl.gia.feature;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.text.Normal;

/** Reads what was typed into a field, in Dutch or English, as the value that is kept. */
final class TypedText {
  private static final Set<String> YES = Set.of("1", "ja", "j", "yes", "y", "x", "waar", "true");
  private static final Set<String> NO = Set.of("0", "nee", "n", "no", "onwaar", "false");

  private final Texts dutch = new Texts(Texts.DUTCH);
  private final Texts english = new Texts(Texts.ENGLISH);
  private final Names names;

  /** What was typed, understood or not. */
  sealed interface Read {
    /** The value that is kept. */
    record Good(Value value) implements Read {}

    /** Why it cannot be kept. */
    record Bad(Problem problem) implements Read {}
  }

  TypedText(Kinds kinds) {
    names = new Names(kinds);
  }

  Read read(Field field, String typed, RowsStore rows) {
    String text;
    try {
      text = Normal.of(field.tidy().apply(typed));
    } catch (IllegalArgumentException e) {
      return bad(field, FeatureText.NOT_KEPT);
    }
    return text.isBlank() ? new Read.Good(Value.none()) : read(field, text, field.type(), rows);
  }

  private Read read(Field field, String text, FieldType type, RowsStore rows) {
    return switch (type) {
      case FieldType.Line line -> line(field, text.strip());
      case FieldType.Prose prose -> good(text);
      case FieldType.Date day ->
          TypedDate.of(text)
              .map(date -> good(date.toString()))
              .orElseGet(() -> bad(field, FeatureText.NO_DATE, text));
      case FieldType.Whole whole ->
          TypedNumber.whole(text)
              .<Read>map(number -> new Read.Good(Value.of(number)))
              .orElseGet(() -> bad(field, FeatureText.NO_WHOLE_NUMBER, text));
      case FieldType.Decimal decimal -> decimal(field, text);
      case FieldType.Flag flag -> flag(field, text.strip().toLowerCase(Locale.ROOT));
      case FieldType.Choice choice -> choice(field, text.strip(), choice.options());
      case FieldType.Reference reference -> reference(field, text.strip(), reference, rows);
      case FieldType.Place place ->
          text.matches("[0-9A-Za-z]+") ? good(text) : bad(field, FeatureText.NO_PLACE, text);
    };
  }

  private static Read line(Field field, String text) {
    return text.contains("\n") ? bad(field, FeatureText.ONE_LINE_ONLY) : good(text);
  }

  private static Read decimal(Field field, String text) {
    if (TypedNumber.ambiguous(text)) {
      return bad(
          field, FeatureText.AMBIGUOUS_NUMBER, text, text.replace(".", ""), text.replace('.', ','));
    }
    return TypedNumber.decimal(text)
        .<Read>map(number -> new Read.Good(new Value.Real(number)))
        .orElseGet(() -> bad(field, FeatureText.NO_NUMBER, text));
  }

  private static Read flag(Field field, String text) {
    if (YES.contains(text)) {
      return new Read.Good(Value.of(1));
    }
    return NO.contains(text) ? new Read.Good(Value.of(0)) : bad(field, FeatureText.NO_FLAG, text);
  }

  private Read choice(Field field, String text, List<FieldType.Option> options) {
    return options.stream()
        .filter(option -> calls(option).anyMatch(name -> name.equals(plain(text))))
        .findFirst()
        .map(option -> good(option.code()))
        .orElseGet(() -> bad(field, FeatureText.NO_SUCH_OPTION, text, names(options)));
  }

  private Stream<String> calls(FieldType.Option option) {
    return Stream.of(option.code(), dutch.get(option.name()), english.get(option.name()))
        .map(TypedText::plain);
  }

  static List<Text> names(List<FieldType.Option> options) {
    return options.stream().map(FieldType.Option::name).toList();
  }

  private Read reference(Field field, String text, FieldType.Reference reference, RowsStore rows) {
    if (rows.row(reference.table(), text).isPresent()) {
      return good(text);
    }
    List<String> found = names.find(reference.table(), text, rows);
    return switch (found.size()) {
      case 0 -> bad(field, FeatureText.REFERENCE_UNKNOWN, names.one(reference.table()), text);
      case 1 -> good(found.getFirst());
      default -> bad(field, FeatureText.REFERENCE_AMBIGUOUS, names.one(reference.table()), text);
    };
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }

  private static Read good(String text) {
    return new Read.Good(Value.of(text));
  }

  private static Read bad(Field field, Text text, Object... arguments) {
    return new Read.Bad(Problem.of(field.column(), text, arguments));
  }
}
