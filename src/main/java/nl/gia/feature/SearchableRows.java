package nl.gia.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.text.Text;
import nl.gia.search.SearchEntry;
import nl.gia.search.SearchRow;
import nl.gia.search.Searchable;
import nl.gia.text.Markup;

/** Rows of all kinds as search sees them: by their name and by the texts in their fields. */
public final class SearchableRows implements Searchable {
  private final Kinds kinds;
  private final Names names;
  private final RowsStore rows;

  public SearchableRows(Kinds kinds, Database database) {
    this.kinds = kinds;
    names = new Names(kinds);
    rows = new RowsStore(database.writing());
  }

  @Override
  public List<String> tables() {
    return kinds.all().stream().map(Kind::table).toList();
  }

  @Override
  public String shape() {
    return kinds.all().stream()
        .map(kind ->
            kind.table()
                + kind.naming()
                + texts(kind)
                    .map(field -> field.column() + (field.type() instanceof FieldType.Prose))
                    .toList())
        .collect(Collectors.joining());
  }

  @Override
  public Text called(String table) {
    return kinds.find(table).map(Kind::many).orElseThrow();
  }

  @Override
  public Optional<SearchEntry> entry(SearchRow row) {
    return kinds
        .find(row.table())
        .flatMap(kind ->
            rows.row(row.table(), row.row())
                .filter(draft -> !draft.removed())
                .map(draft ->
                    new SearchEntry(names.of(row.table(), draft, rows), text(kind, draft))));
  }

  @Override
  public List<SearchRow> calledAfter(SearchRow row) {
    return kinds.all().stream()
        .flatMap(kind -> references(kind, row.table()).flatMap(column -> named(kind, column, row)))
        .distinct()
        .toList();
  }

  private Stream<SearchRow> named(Kind kind, String column, SearchRow row) {
    return rows.rows(kind.table(), column, row.row()).stream()
        .map(draft -> new SearchRow(kind.table(), draft.row()));
  }

  /** The columns by which a kind of row is called after rows of a table. */
  private static Stream<String> references(Kind kind, String table) {
    return kind.naming().stream()
        .flatMap(column -> kind.field(column).stream())
        .filter(field -> field.type().equals(new FieldType.Reference(table)))
        .map(Field::column);
  }

  private static String text(Kind kind, Draft draft) {
    return texts(kind)
        .filter(field -> !kind.naming().contains(field.column()))
        .map(field -> words(field, draft.value(field.column())))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Field> texts(Kind kind) {
    return kind.fields().stream()
        .filter(field ->
            switch (field.type()) {
              case FieldType.Line _, FieldType.Prose _ -> true;
              // The number of a paper of parliament is looked for as a word is.
              case FieldType.Whole _ -> true;
              case FieldType.Date _,
                  FieldType.Decimal _,
                  FieldType.Flag _,
                  FieldType.Choice _,
                  FieldType.Reference _,
                  FieldType.Place _ ->
                  false;
            });
  }

  private static String words(Field field, Value value) {
    String plain = Names.plain(value);
    return field.type() instanceof FieldType.Prose ? Markup.parse(plain).toPlain() : plain;
  }
}
