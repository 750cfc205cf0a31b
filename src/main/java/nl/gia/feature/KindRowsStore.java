package nl.gia.feature;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.platform.text.Texts;

/** Reads all rows of a kind in the words of their reader. */
final class KindRowsStore {
  private final Workspace space;
  private final ValueWords words;

  KindRowsStore(Workspace space, Texts texts) {
    this.space = space;
    words = new ValueWords(space.kinds(), texts);
  }

  /**
   * The rows of a part: those that are there, or those that were removed or turned out to be
   * doubles.
   */
  List<KindRow> read(KindPart part, Kind kind, boolean removed) {
    return space
        .database()
        .read(tables -> {
          Lookup names = new Remembering(new RowsStore(tables));
          return new RowsStore(tables)
              .everything(kind.table()).stream()
                  .filter(
                      draft -> removed == (draft.removed() || names.isDouble(kind.table(), draft)))
                  .map(draft -> row(kind, draft, names))
                  .sorted(order(part, kind))
                  .toList();
        });
  }

  private KindRow row(Kind kind, Draft draft, Lookup names) {
    Map<String, String> stored = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    for (Field field : kind.fields()) {
      String plain = plain(draft, field, names);
      if (!plain.isEmpty()) {
        stored.put(field.column(), plain);
        shown.put(
            field.column(),
            field.type() instanceof FieldType.Date
                ? plain
                : words.of(draft.value(field.column()), field, names));
      }
    }
    return new KindRow(draft.row(), stored, shown);
  }

  /** As it is stored; the id of the row that stays, where it refers to a double. */
  private static String plain(Draft draft, Field field, Lookup names) {
    String plain = Names.plain(draft.value(field.column()));
    return field.type() instanceof FieldType.Reference(String table)
        ? names.meant(table, plain).map(Draft::row).orElse(plain)
        : plain;
  }

  /** In the order people gave them, or the latest first, or by what they are called. */
  private static Comparator<KindRow> order(KindPart part, Kind kind) {
    Comparator<KindRow> byName =
        Comparator.comparing(
            row -> String.join(" ", kind.naming().stream().map(row::shown).toList()),
            String.CASE_INSENSITIVE_ORDER);
    Optional<String> place =
        kind.fields().stream()
            .filter(field -> field.type() instanceof FieldType.Place)
            .map(Field::column)
            .findFirst();
    if (place.isPresent()) {
      return Comparator.<KindRow, String>comparing(row -> row.stored(place.get()))
          .thenComparing(byName);
    }
    return part.newest().isEmpty()
        ? byName
        : Comparator.<KindRow, String>comparing(row -> row.stored(part.newest()))
            .reversed()
            .thenComparing(byName);
  }
}
