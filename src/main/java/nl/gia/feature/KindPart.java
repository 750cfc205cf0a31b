package nl.gia.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status;

/**
 * How one kind is shown at a place: a table of its rows, and the form of the row chosen in it.
 *
 * @param purpose what an empty table says: what it is for
 * @param columns what the table shows, in order
 * @param lines the fields of the form, by line
 * @param newest the column of dates by which the table begins with the latest; empty text for none
 * @param verbs what others do with the row that is chosen
 * @param drawn makes what is shown instead of a table, where the rows are drawn otherwise
 * @param beneath makes what is shown beneath the form, where there is more to tell of a row
 * @param told the column that tells how a row stands, after the others
 */
public record KindPart(
    String table,
    Text purpose,
    List<String> columns,
    List<List<String>> lines,
    String newest,
    List<RowVerb> verbs,
    Optional<ListingView.Maker> drawn,
    Optional<BeneathPane.Maker> beneath,
    Optional<Told> told) {
  /** A column of states, which no field of the row holds as they are. */
  public record Told(Text label, int characters, BiFunction<Texts, KindRow, Status> state) {}

  private static final int MOST_COLUMNS = 5;

  public KindPart {
    columns = List.copyOf(columns);
    lines = lines.stream().map(List::copyOf).toList();
    verbs = List.copyOf(verbs);
  }

  /** As the kind's own description suggests: short fields first, two on a line. */
  public static KindPart of(Kind kind, Text purpose) {
    List<Field> told =
        kind.fields().stream()
            .filter(field -> !field.column().equals(FieldRules.MERGED_INTO))
            .filter(field -> !(field.type() instanceof FieldType.Place))
            .toList();
    List<String> columns =
        told.stream()
            .filter(field -> !field.column().equals(CommonFields.VISIBILITY))
            .filter(field -> !(field.type() instanceof FieldType.Prose) || named(kind, field))
            .map(Field::column)
            .limit(MOST_COLUMNS)
            .toList();
    String newest =
        told.stream()
            .filter(field -> field.type() instanceof FieldType.Date)
            .map(Field::column)
            .filter(columns::contains)
            .findFirst()
            .orElse("");
    return new KindPart(
        kind.table(),
        purpose,
        columns,
        lines(told),
        newest,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with other columns in the table. */
  public KindPart showing(String... shown) {
    return new KindPart(table, purpose, List.of(shown), lines, newest, verbs, drawn, beneath, told);
  }

  /** The same, beginning with the latest by this date. */
  public KindPart newestBy(String column) {
    return new KindPart(table, purpose, columns, lines, column, verbs, drawn, beneath, told);
  }

  /** The same with other lines in the form. */
  public KindPart asking(List<List<String>> asked) {
    return new KindPart(table, purpose, columns, asked, newest, verbs, drawn, beneath, told);
  }

  /** The same, drawn otherwise than as a table. */
  public KindPart drawnBy(ListingView.Maker maker) {
    return new KindPart(
        table, purpose, columns, lines, newest, verbs, Optional.of(maker), beneath, told);
  }

  /** The same, with something that others do with the row that is chosen. */
  public KindPart offering(RowVerb... offered) {
    return new KindPart(
        table, purpose, columns, lines, newest, List.of(offered), drawn, beneath, told);
  }

  /** The same, with more beneath the form. */
  public KindPart beneath(BeneathPane.Maker maker) {
    return new KindPart(
        table, purpose, columns, lines, newest, verbs, drawn, Optional.of(maker), told);
  }

  /** The same, with a column that tells how each row stands. */
  public KindPart telling(Text label, int characters, BiFunction<Texts, KindRow, Status> state) {
    return new KindPart(
        table,
        purpose,
        columns,
        lines,
        newest,
        verbs,
        drawn,
        beneath,
        Optional.of(new Told(label, characters, state)));
  }

  private static boolean named(Kind kind, Field field) {
    return kind.naming().contains(field.column());
  }

  private static List<List<String>> lines(List<Field> fields) {
    List<List<String>> lines = new ArrayList<>();
    List<String> pair = new ArrayList<>();
    for (Field field : fields) {
      boolean half =
          switch (field.type()) {
            case FieldType.Date _, FieldType.Whole _, FieldType.Decimal _, FieldType.Choice _ ->
                true;
            case FieldType.Flag _ -> true;
            case FieldType.Line _, FieldType.Prose _, FieldType.Reference _, FieldType.Place _ ->
                false;
          };
      if (half) {
        pair.add(field.column());
      }
      if (!pair.isEmpty() && (!half || pair.size() == 2)) {
        lines.add(List.copyOf(pair));
        pair.clear();
      }
      if (!half) {
        lines.add(List.of(field.column()));
      }
    }
    if (!pair.isEmpty()) {
      lines.add(List.copyOf(pair));
    }
    return lines;
  }
}
