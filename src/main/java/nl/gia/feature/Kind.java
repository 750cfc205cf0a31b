package nl.gia.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.platform.text.Phrase;
import nl.gia.platform.text.Text;

/**
 * A kind of row that users keep: its table, what it is called, its fields, and the rules an edit
 * must obey. Window forms, the command line and lists all go by this one description.
 *
 * @param table the table, which is also the kind's name on the command line
 * @param naming the columns that together name a row for people, in order
 * @param key the columns that say when two rows are the same thing; empty when nothing does
 * @param foundBy the columns by which a list without ids finds a row back before its key is tried
 * @param natural whether the key gives the row its id, the same in every database
 * @param gaps whether rows with the same gap in their key are the same thing, as two persons of one
 *     name without an address are
 * @param consequence what else an edit brings about in the same act
 */
public record Kind(
    String table,
    Text one,
    Text many,
    List<Field> fields,
    List<String> naming,
    List<String> key,
    List<Rule> rules,
    List<String> foundBy,
    boolean natural,
    boolean gaps,
    Optional<Consequence> consequence) {
  public Kind {
    fields = List.copyOf(fields);
    naming = List.copyOf(naming);
    key = List.copyOf(key);
    rules = List.copyOf(rules);
    foundBy = List.copyOf(foundBy);
  }

  public Kind(
      String table,
      Text one,
      Text many,
      List<Field> fields,
      List<String> naming,
      List<String> key,
      List<Rule> rules) {
    this(table, one, many, fields, naming, key, rules, List.of(), false, true, Optional.empty());
  }

  /** This kind, with rows whose id follows from their key. */
  public Kind keyedByNature() {
    return new Kind(table, one, many, fields, naming, key, rules, foundBy, true, gaps, consequence);
  }

  /** This kind, with rows that are a thing of their own as long as their key has a gap. */
  public Kind keyedWhole() {
    return new Kind(
        table, one, many, fields, naming, key, rules, foundBy, natural, false, consequence);
  }

  /** This kind, with rows that lists without ids find back by these columns. */
  public Kind foundBy(String... columns) {
    return new Kind(
        table, one, many, fields, naming, key, rules, List.of(columns), natural, gaps, consequence);
  }

  /** This kind, of which an edit brings about something else too. */
  public Kind followedBy(Consequence further) {
    return new Kind(
        table, one, many, fields, naming, key, rules, foundBy, natural, gaps, Optional.of(further));
  }

  /**
   * The columns by which a line finds its row back, one choice after another: those that are meant
   * for it, the key (with the name, where the key has a gap), and without a key all that it says.
   */
  List<List<String>> recognition(Set<String> typed, Draft draft) {
    List<List<String>> ways = new ArrayList<>();
    if (typed.containsAll(foundBy)) {
      ways.add(foundBy);
    }
    ways.add(
        key.stream().anyMatch(draft::blank)
            ? Stream.concat(key.stream(), naming.stream()).distinct().toList()
            : key);
    if (key.isEmpty()) {
      ways.add(
          fields.stream()
              .filter(field -> !(field.type() instanceof FieldType.Place))
              .map(Field::column)
              .filter(typed::contains)
              .toList());
    }
    ways.removeIf(columns -> columns.stream().allMatch(draft::blank));
    return ways;
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

  /** Its fields by label and column, for a sentence that lists them. */
  public List<Phrase> columns() {
    return fields.stream()
        .map(field -> Phrase.of(FeatureText.NAMED_FIELD, field.label(), field.column()))
        .toList();
  }
}
