package nl.gia.feature;

import java.util.function.UnaryOperator;
import nl.gia.platform.text.Text;

/**
 * One column as users meet it: its label, what it holds, and whether it must be filled in.
 *
 * @param tidy brings typed text to the form that is kept, such as 321 to 0321
 * @param initial what a new row holds when nothing is typed here, as it would be typed; may be
 *     empty
 */
public record Field(
    String column,
    Text label,
    FieldType type,
    boolean required,
    UnaryOperator<String> tidy,
    String initial) {
  public Field(String column, Text label, FieldType type, boolean required) {
    this(column, label, type, required, UnaryOperator.identity(), "");
  }

  public static Field required(String column, Text label, FieldType type) {
    return new Field(column, label, type, true);
  }

  public static Field optional(String column, Text label, FieldType type) {
    return new Field(column, label, type, false);
  }

  /** This field, with typed text brought to the form that is kept. */
  public Field tidied(UnaryOperator<String> form) {
    return new Field(column, label, type, required, form, initial);
  }

  /** This field, holding this in a new row when nothing is typed. */
  public Field initially(String typed) {
    return new Field(column, label, type, required, tidy, typed);
  }
}
