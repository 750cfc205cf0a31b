package nl.gia.feature;

import nl.gia.platform.text.Text;

/** One column as users meet it: its label, what it holds, and whether it must be filled in. */
public record Field(String column, Text label, FieldType type, boolean required) {
  public static Field required(String column, Text label, FieldType type) {
    return new Field(column, label, type, true);
  }

  public static Field optional(String column, Text label, FieldType type) {
    return new Field(column, label, type, false);
  }
}
