package nl.gia.feature.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.task.Progress;

/**
 * Finds in the whole log, earlier texts included, where a person is named outside their own row.
 */
final class Occurrences {
  private static final int AROUND = 60;

  /** A field, as what was found in it is gathered. */
  private record FieldAt(String table, String row, String column) {}

  private record Found(List<WriteId> writes, String last, boolean typed) {}

  private final Workspace space;

  Occurrences(Workspace space) {
    this.space = space;
  }

  /**
   * Where the person is named, in the order of tables and rows.
   *
   * @param own the rows that are the person's own
   */
  List<Occurrence> find(Spellings spellings, Set<RowKey> own, Progress progress) {
    if (spellings.all().isEmpty()) {
      return List.of();
    }
    Map<FieldAt, Found> found = new LinkedHashMap<>();
    for (Entry entry : space.journal().log().entriesBeyond(Map.of())) {
      progress.check();
      look(entry, spellings, own, found);
    }
    typed(spellings, own, found);
    Set<FieldAt> open =
        new Reading(space.journal())
            .open().stream()
                .filter(one -> one.kind() == OpenField.Kind.CONFLICT)
                .map(one -> new FieldAt(one.table(), one.row(), one.column()))
                .collect(Collectors.toSet());
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          PrivacyStore store = new PrivacyStore(tables);
          return found.entrySet().stream()
              .map(one -> occurrence(one.getKey(), one.getValue(), spellings, open, rows, store))
              .sorted(Comparator.comparing(Occurrence::id))
              .toList();
        });
  }

  private static void look(
      Entry entry, Spellings spellings, Set<RowKey> own, Map<FieldAt, Found> found) {
    int place = 0;
    for (RowWrites group : entry.rows()) {
      boolean others = !own.contains(new RowKey(group.table(), group.row()));
      for (Write write : group.writes()) {
        if (others
            && write.content() instanceof Content.Given(Value.Text(String text))
            && spellings.isIn(text)) {
          WriteId id = new WriteId(entry.hash(), place);
          found.merge(
              new FieldAt(group.table(), group.row(), write.column()),
              new Found(List.of(id), text, false),
              Occurrences::both);
        }
        place++;
      }
    }
  }

  /** What is being typed is in no entry yet. */
  private void typed(Spellings spellings, Set<RowKey> own, Map<FieldAt, Found> found) {
    space.database().read(PrivacyStore::typed).stream()
        .filter(one -> !own.contains(new RowKey(one.table(), one.row())))
        .filter(one -> spellings.isIn(one.text()))
        .forEach(one ->
            found.merge(
                new FieldAt(one.table(), one.row(), one.column()),
                new Found(List.of(), one.text(), true),
                Occurrences::both));
  }

  private static Found both(Found one, Found later) {
    List<WriteId> writes = new ArrayList<>(one.writes());
    writes.addAll(later.writes());
    return new Found(writes, later.last(), one.typed() || later.typed());
  }

  private static Occurrence occurrence(
      FieldAt field,
      Found found,
      Spellings spellings,
      Set<FieldAt> open,
      RowsStore rows,
      PrivacyStore store) {
    String now =
        rows.row(field.table(), field.row())
            .flatMap(row -> row.text(field.column()))
            .filter(spellings::isIn)
            .orElse("");
    Occurrence.Standing standing = Occurrence.Standing.FREE;
    if (isAdopted(field, rows, store)) {
      standing = Occurrence.Standing.ADOPTED;
    } else if (open.contains(field)) {
      standing = Occurrence.Standing.UNDECIDED;
    }
    return new Occurrence(
        field.table(),
        field.row(),
        field.column(),
        standing,
        spellings.around(now.isEmpty() ? found.last() : now, AROUND),
        now,
        found.writes(),
        found.typed());
  }

  /** Whether the field is an adopted text, or the row a part of what was adopted. */
  private static boolean isAdopted(FieldAt field, RowsStore rows, PrivacyStore store) {
    Optional<Draft> row = rows.row(field.table(), field.row());
    return store.frozen(field.table()).contains(field.column())
        || row.map(part -> isPartOfAdopted(field.table(), part, rows, store)).orElse(false);
  }

  private static boolean isPartOfAdopted(
      String table, Draft part, RowsStore rows, PrivacyStore store) {
    return store.wholes(table).entrySet().stream()
        .flatMap(whole ->
            part.text(whole.getKey()).flatMap(id -> rows.row(whole.getValue(), id)).stream()
                .map(row -> Map.entry(whole.getValue(), row)))
        .anyMatch(whole ->
            store.frozen(whole.getKey()).stream()
                    .anyMatch(column -> !whole.getValue().blank(column))
                || isPartOfAdopted(whole.getKey(), whole.getValue(), rows, store));
  }
}
