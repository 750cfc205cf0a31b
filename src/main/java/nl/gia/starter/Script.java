package nl.gia.starter;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;
import nl.gia.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** Writes rows whose ids follow from a key, so that they are the same in every database. */
final class Script {
  private final Tx tx;

  Script(Tx tx) {
    this.tx = tx;
  }

  /** Makes a row and sets its fields: texts, numbers or nothing, by column. */
  String row(String table, String key, Fields fields) {
    String id = Ids.natural(table, key);
    tx.bring(table, id);
    fields.values.forEach((column, value) -> tx.set(table, id, column, value));
    return id;
  }

  static Fields with(String column, @Nullable Object value) {
    return new Fields().and(column, value);
  }

  /** The fields of a row, in the order they are written. */
  static final class Fields {
    private final Map<String, Value> values = new LinkedHashMap<>();

    Fields and(String column, @Nullable Object value) {
      switch (value) {
        case null -> {}
        case String text -> values.put(column, Value.of(text));
        case Integer number -> values.put(column, Value.of(number));
        case Double number -> values.put(column, new Value.Real(number));
        default -> throw new IllegalArgumentException("no field holds " + value);
      }
      return this;
    }
  }
}
