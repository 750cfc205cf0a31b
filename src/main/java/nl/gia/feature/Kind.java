package nl.gia.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.platform.text.Text;

/**
 * A kind of row that users keep: its table, what it is called, its fields, and the rules an edit
 * must obey. Window forms, the command line and lists all go by this one description.
 *
 * @param table the table, which is also the kind's name on the command line
 * @param naming the columns that together name a row for people, in order
 * @param key the columns that say when two rows are the same thing; empty when nothing does
 * @param natural whether the key gives the row its id, the same in every database
 */
public record Kind(
    String table,
    Text one,
    Text many,
    List<Field> fields,
    List<String> naming,
    List<String> key,
    List<Rule> rules,
    boolean natural) {
  public Kind {
    fields = List.copyOf(fields);
    naming = List.copyOf(naming);
    key = List.copyOf(key);
    rules = List.copyOf(rules);
  }

  public Kind(
      String table,
      Text one,
      Text many,
      List<Field> fields,
      List<String> naming,
      List<String> key,
      List<Rule> rules) {
    this(table, one, many, fields, naming, key, rules, false);
  }

  /** This kind, with rows whose id follows from their key. */
  public Kind keyedByNature() {
    return new Kind(table, one, many, fields, naming, key, rules, true);
  }

  public Optional<Field> field(String column) {
    return fields.stream().filter(field -> field.column().equals(column)).findFirst();
  }

  /** What a new row holds before anything is typed, by column. */
  public Map<String, String> initial() {
    return fields.stream()
        .filter(field -> !field.initial().isEmpty())
        .collect(Collectors.toMap(Field::column, Field::initial));
  }

  /** The columns of its fields, for a sentence that lists them. */
  public String columns() {
    return fields.stream().map(Field::column).collect(Collectors.joining(", "));
  }
}
