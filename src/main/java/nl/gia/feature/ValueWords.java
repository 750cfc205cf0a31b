package nl.gia.feature;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.text.Markup;

/** What fields and their values are called by people: labels and names, never columns and ids. */
public final class ValueWords {
  private final Names names;
  private final Texts texts;

  public ValueWords(Kinds kinds, Texts texts) {
    names = new Names(kinds);
    this.texts = texts;
  }

  /** A field's label without what it explains to whoever fills in the field. */
  public String label(Field field) {
    return label(field.label(), texts);
  }

  static String label(Text label, Texts texts) {
    return texts.get(label).replaceFirst(" \\(.*\\)$", "");
  }

  /** A value as a screen shows it; nothing is called empty. */
  public String of(Value value, Field field, Lookup rows) {
    return orEmpty(shown(value, field, rows));
  }

  private String orEmpty(String shown) {
    return shown.isEmpty() ? texts.get(FormText.EMPTY_VALUE) : shown;
  }

  /**
   * What an entry did to a field: the value it gave, or why there is none to show. A row that
   * turned out to be a double since was not yet one then.
   */
  public String of(Content content, Field field, Lookup rows) {
    return switch (content) {
      case Content.Given(Value value) -> orEmpty(words(value, field, rows, rows::row));
      case Content.Withheld withheld -> texts.get(FormText.WITHHELD);
      case Content.Erased erased -> texts.get(FormText.ERASED);
      case Content.Again again -> texts.get(FormText.RESTORED);
    };
  }

  /** What stands again, by an undo or a redo. */
  public String again(Content content, Field field, Lookup rows) {
    return texts.get(FormText.RESTORED_TO, of(content, field, rows));
  }

  /** Whether an entry removed a row or brought it back. */
  public String ofRemoval(Content content) {
    boolean removed = content.equals(new Content.Given(Value.of(1)));
    return texts.get(removed ? FormText.REMOVED : FormText.REVIVED);
  }

  /** A value as a table shows it; nothing is nothing. */
  public String shown(Value value, Field field, Lookup rows) {
    return words(value, field, rows, rows::meant);
  }

  private String words(
      Value value, Field field, Lookup rows, BiFunction<String, String, Optional<Draft>> referred) {
    String plain = Names.plain(value);
    if (plain.isEmpty()) {
      return "";
    }
    return switch (field.type()) {
      case FieldType.Date day -> Day.shown(plain);
      case FieldType.Choice choice ->
          choice.options().stream()
              .filter(option -> option.code().equals(plain))
              .findFirst()
              .map(option -> texts.capital(option.name()))
              .orElse(plain);
      case FieldType.Reference(String table) ->
          referred
              .apply(table, plain)
              .map(row -> names.shown(table, row, rows))
              .filter(name -> !name.isBlank())
              .orElse(plain);
      case FieldType.Line line -> plain;
      case FieldType.Prose prose -> Markup.parse(plain).toShown().drawn();
      case FieldType.Whole whole -> plain;
      case FieldType.Decimal decimal -> plain;
      case FieldType.Flag flag ->
          texts.get(value.equals(Value.of(0)) ? FeatureText.NO : FeatureText.YES);
      case FieldType.Place place -> plain;
    };
  }
}
