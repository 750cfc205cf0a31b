package nl.gia.feature.settings;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Contents;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.value.Ids;

/** Writes one row after another, each under an id that follows from its key. */
final class Script {
  private final Tx tx;

  Script(Tx tx) {
    this.tx = tx;
  }

  Row row(String table, String key) {
    String id = Ids.natural(table, key);
    tx.bring(table, id);
    return new Row(table, id);
  }

  /** Writes into a column of the rows that were made by the program, and are known by no key. */
  void set(String table, Predicate<Draft> which, String column, String text) {
    for (Draft row : RowsStore.of(tx).all(table)) {
      if (which.test(row)) {
        tx.set(table, row.row(), column, Value.of(text));
      }
    }
  }

  /** Writes the text of an edition down in it, as adopting does. */
  void freeze(String edition) {
    String id = Ids.natural("edition", edition);
    Map<String, Map<String, Object>> sections = new TreeMap<>();
    for (Draft section : RowsStore.of(tx).rows("section", "edition", id)) {
      sections.put(section.row(), texts(section));
    }
    tx.set("edition", id, "frozen", Value.of(CanonicalJson.of(Map.of("section", sections))));
  }

  private static Map<String, Object> texts(Draft section) {
    Map<String, Object> texts = new TreeMap<>();
    for (String column :
        List.of(
            "edition", "lineage", "part", "theme", "position", "heading", "body", "visibility")) {
      section.text(column).ifPresent(text -> texts.put(column, text));
    }
    return texts;
  }

  /** A row being filled in. */
  final class Row {
    private final String table;
    private final String id;

    private Row(String table, String id) {
      this.table = table;
      this.id = id;
    }

    Row text(String column, String text) {
      tx.set(table, id, column, Value.of(text));
      return this;
    }

    Row number(String column, long number) {
      tx.set(table, id, column, Value.of(number));
      return this;
    }

    Row real(String column, double number) {
      tx.set(table, id, column, new Value.Real(number));
      return this;
    }

    /** Keeps these bytes as the content that the row names. */
    Row content(byte[] bytes) {
      Hash hash = new Hasher().of(bytes);
      tx.keep(new Contents.Coming(id, hash, () -> new ByteArrayInputStream(bytes)));
      return text("hash", hash.hex()).number("size", bytes.length);
    }

    Row refer(String column, String target, String key) {
      return text(column, Ids.natural(target, key));
    }
  }
}
