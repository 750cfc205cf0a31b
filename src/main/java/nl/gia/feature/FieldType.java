package nl.gia.feature;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gia.platform.text.Text;

/** What a field holds, and so how it is read from text, shown, edited and laid out in a list. */
public sealed interface FieldType {
  /** One line of text. */
  record Line() implements FieldType {}

  /** Running text in the light markup of agenda text. */
  record Prose() implements FieldType {}

  /** A date, stored as ISO text and shown as 11-09-2008. */
  record Date() implements FieldType {}

  /** A whole number. */
  record Whole() implements FieldType {}

  /** A number with decimals, in the unit that the field's label names. */
  record Decimal() implements FieldType {}

  /** Yes or no, stored as 1 or 0. */
  record Flag() implements FieldType {}

  /** One of a fixed list: the codes that are stored, and what they are called. */
  record Choice(List<Option> options) implements FieldType {
    public Choice {
      options = List.copyOf(options);
    }

    /** A choice whose codes are the names of its texts. */
    public static Choice of(Text... names) {
      return new Choice(
          Stream.of(names)
              .map(name -> new Option(name.name().toLowerCase(Locale.ROOT), name))
              .toList());
    }

    public boolean has(String code) {
      return options.stream().anyMatch(option -> option.code().equals(code));
    }
  }

  /** A row of another table. */
  record Reference(String table) implements FieldType {}

  /** The place in a list; given by moving, never typed. */
  record Place() implements FieldType {}

  /** One code of a choice with its name. */
  record Option(String code, Text name) {}
}
