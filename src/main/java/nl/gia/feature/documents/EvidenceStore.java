package nl.gia.feature.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Contents;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.ui.Day;

/** Reads which documents belong to which rows, and what is here of their contents. */
final class EvidenceStore {
  static final String DOCUMENT = "document";
  static final String LINK = "document_link";
  private static final String MERGED_INTO = "merged_into";
  private static final Pattern STORED_DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private final Workspace space;
  private final Names names;
  private final Contents contents;

  EvidenceStore(Workspace space) {
    this.space = space;
    names = new Names(space.kinds());
    contents = new Contents(space.journal());
  }

  /** The documents of a row, each once, by their dates and titles. */
  List<Attached> of(String table, String row) {
    Map<String, Attached> found = new HashMap<>();
    space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          return rows.rows(LINK, "row", row).stream()
              .filter(link -> link.text("table_name").orElse("").equals(table))
              .flatMap(link -> document(link, rows).map(one -> new Pair(link, one)).stream())
              .toList();
        })
        .forEach(pair -> found.putIfAbsent(pair.document().row(), attached(pair)));
    return found.values().stream()
        .sorted(Comparator.comparing(Attached::date).thenComparing(Attached::title))
        .toList();
  }

  private record Pair(Draft link, Draft document) {}

  private static Optional<Draft> document(Draft link, RowsStore rows) {
    return link.text(DOCUMENT)
        .flatMap(id -> rows.meant(DOCUMENT, id))
        .filter(document -> !document.removed());
  }

  private Attached attached(Pair pair) {
    Draft document = pair.document();
    return new Attached(
        pair.link().row(),
        document.row(),
        document.text("title").orElse(""),
        document.text("date").orElse(""),
        document.text("dms_number").orElse(""),
        holding(document, contents::state));
  }

  /** What is here of a document, removed ones too; empty when it was never there. */
  Optional<Attached> document(String id) {
    Optional<Draft> row = space.database().read(tables -> new RowsStore(tables).row(DOCUMENT, id));
    return row.map(document -> attached(new Pair(new Draft("", Map.of()), document)));
  }

  private static Attached.Holding holding(Draft document, Function<Hash, Contents.State> states) {
    Optional<Hash> hash = document.text("hash").flatMap(Contents::hash);
    return hash.map(known ->
            new Attached.Holding(hash, document.number("size").orElse(0L), states.apply(known)))
        .orElse(Attached.Holding.NONE);
  }

  /** What is here of each document, by its id; of removed ones too. */
  Map<String, Attached.Holding> holdings() {
    Map<Hash, Contents.State> states = contents.states();
    List<Draft> documents =
        space.database().read(tables -> new RowsStore(tables).everything(DOCUMENT));
    Map<String, Attached.Holding> all = new HashMap<>();
    for (Draft document : documents) {
      all.put(
          document.row(),
          holding(document, hash -> states.getOrDefault(hash, Contents.State.NOT_RECEIVED)));
    }
    return all;
  }

  /** The rows to which each document belongs, by the id of the document. */
  Map<String, List<Linked>> linked() {
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          Map<String, List<Linked>> all = new HashMap<>();
          for (Draft link : rows.all(LINK)) {
            document(link, rows)
                .ifPresent(
                    document -> linked(link, rows).ifPresent(one -> add(all, document.row(), one)));
          }
          referring().forEach((kind, columns) -> refer(all, kind, columns, rows));
          return all;
        });
  }

  private static void add(Map<String, List<Linked>> all, String document, Linked linked) {
    all.computeIfAbsent(document, _ -> new ArrayList<>()).add(linked);
  }

  private Optional<Linked> linked(Draft link, RowsStore rows) {
    String table = link.text("table_name").orElse("");
    return space
        .kinds()
        .find(table)
        .flatMap(kind ->
            link.text("row")
                .flatMap(row -> rows.meant(table, row))
                .filter(row -> !row.removed())
                .map(row -> linked(link.row(), kind, row, rows)));
  }

  private Linked linked(String link, Kind kind, Draft row, RowsStore rows) {
    String name =
        STORED_DATE
            .matcher(names.of(kind.table(), row, rows))
            .replaceAll(date -> Day.shown(date.group()));
    return new Linked(link, kind.table(), row.row(), kind.one(), name);
  }

  /** Some kinds name a document themselves. */
  private Map<Kind, List<String>> referring() {
    Map<Kind, List<String>> all = new HashMap<>();
    for (Kind kind : space.kinds().all()) {
      List<String> columns =
          kind.fields().stream()
              .filter(field -> field.type().equals(new FieldType.Reference(DOCUMENT)))
              .map(Field::column)
              .filter(column -> !column.equals(MERGED_INTO))
              .toList();
      if (!kind.table().equals(LINK) && !columns.isEmpty()) {
        all.put(kind, columns);
      }
    }
    return all;
  }

  private void refer(
      Map<String, List<Linked>> all, Kind kind, List<String> columns, RowsStore rows) {
    for (Draft row : rows.all(kind.table())) {
      columns.stream()
          .flatMap(column -> row.text(column).stream())
          .flatMap(id -> rows.meant(DOCUMENT, id).stream())
          .forEach(document -> add(all, document.row(), linked("", kind, row, rows)));
    }
  }

  /** The documents that are there and have this content. */
  static Stream<Draft> withContent(Hash hash, RowsStore rows) {
    return rows.rows(DOCUMENT, "hash", hash.hex()).stream()
        .flatMap(document -> rows.meant(DOCUMENT, document.row()).stream())
        .filter(document -> !document.removed());
  }
}
