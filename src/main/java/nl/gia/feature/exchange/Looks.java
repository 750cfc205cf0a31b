package nl.gia.feature.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.bundle.Overview;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.ValueWords;
import nl.gia.journal.Foresight;
import nl.gia.journal.OpenField;
import nl.gia.platform.text.Texts;

/** Tells in words what taking a file would bring, before it is taken. */
final class Looks {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private final Kinds kinds;
  private final RowsStore rows;
  private final Texts texts;
  private final Clock clock;

  Looks(Kinds kinds, RowsStore rows, Texts texts, Clock clock) {
    this.kinds = kinds;
    this.rows = rows;
    this.texts = texts;
    this.clock = clock;
  }

  /** Who changed how much, and when. */
  List<String> by(Overview overview) {
    return overview.by().stream()
        .map(one ->
            day(one.first()).equals(day(one.last()))
                ? texts.get(
                    ExchangeText.LOOKED_BY_ON,
                    name(one.author(), overview),
                    one.changes(),
                    day(one.first()))
                : texts.get(
                    ExchangeText.LOOKED_BY,
                    name(one.author(), overview),
                    one.changes(),
                    day(one.first()),
                    day(one.last())))
        .toList();
  }

  private String name(String author, Overview overview) {
    return overview
        .name(author)
        .or(() -> rows.row("author", author).flatMap(row -> row.text("name")))
        .orElseGet(() -> texts.get(DecisionText.SOMEBODY));
  }

  private String day(long millis) {
    return DAY.format(Instant.ofEpochMilli(millis).atZone(clock.getZone()));
  }

  /** Which rows here would change, and how many of each kind would be new. */
  List<String> rows(Overview overview) {
    List<String> changed =
        overview.rows().stream()
            .flatMap(one ->
                rows
                    .row(one.table(), one.row())
                    .flatMap(_ -> called(one.table(), one.row()))
                    .stream())
            .toList();
    List<String> fresh =
        overview.rows().stream()
            .filter(one -> rows.row(one.table(), one.row()).isEmpty())
            .collect(Collectors.groupingBy(Overview.Row::table, Collectors.counting()))
            .entrySet()
            .stream()
            .flatMap(one ->
                kinds.find(one.getKey()).stream()
                    .map(kind -> texts.get(ExchangeText.LOOKED_NEW, kind.one(), one.getValue())))
            .sorted()
            .toList();
    return Stream.concat(fresh.stream(), changed.stream()).toList();
  }

  /** What somebody would have to decide afterwards. */
  List<String> conflicts(Foresight foresight) {
    return foresight.open().stream()
        .filter(
            one -> one.kind() == OpenField.Kind.CONFLICT || one.kind() == OpenField.Kind.REMOVAL)
        .flatMap(one -> called(one.table(), one.row()).stream().map(name -> field(one, name)))
        .toList();
  }

  private String field(OpenField open, String name) {
    return kinds
        .find(open.table())
        .flatMap(kind -> kind.field(open.column()))
        .map(field -> name + " · " + new ValueWords(kinds, texts).label(field))
        .orElse(name);
  }

  private Optional<String> called(String table, String row) {
    Optional<Kind> kind = kinds.find(table);
    return kind.map(known ->
        texts.get(
            DecisionText.ROW,
            known.one(),
            rows.row(table, row)
                .map(draft -> new Names(kinds).of(table, draft, rows))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> texts.get(DecisionText.NAMELESS))));
  }
}
