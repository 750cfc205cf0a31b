package nl.gia.journal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;

/** The parts of adopted rows, from the last part of section 4 of the written format. */
final class ReferenceAdoptions {
  private final Schema schema;
  private final FrozenParts.Reader frozenReader;
  private final Map<RowKey, Reference.Row> rows;
  private final BiFunction<RowKey, String, ReferenceField> fields;
  private final BiPredicate<Hash, Hash> saw;

  ReferenceAdoptions(
      Schema schema,
      FrozenParts.Reader frozenReader,
      Map<RowKey, Reference.Row> rows,
      BiFunction<RowKey, String, ReferenceField> fields,
      BiPredicate<Hash, Hash> saw) {
    this.schema = schema;
    this.frozenReader = frozenReader;
    this.rows = rows;
    this.fields = fields;
    this.saw = saw;
  }

  /** The text that a part projects from, and the entries by which it is adopted. */
  private record Adoption(FrozenParts parts, Set<Hash> by) {}

  private Optional<Adoption> adoption(RowKey key, Reference.Row row) {
    for (Map.Entry<String, Reference.Field> field : row.fields().entrySet()) {
      Optional<Schema.Column> parent =
          schema
              .column(key.table(), field.getKey())
              .filter(column -> column.kind() == ColumnKind.PARENT);
      if (parent.isPresent() && field.getValue().value() instanceof Value.Text(String id)) {
        String table = Objects.requireNonNull(parent.get().target());
        Reference.Row whole = rows.get(new RowKey(table, id));
        String name = schema.table(table).map(ReferenceAdoptions::frozenColumn).orElse("");
        Reference.Field frozen = whole == null ? null : whole.fields().get(name);
        if (frozen != null && frozen.value() instanceof Value.Text(String text)) {
          Set<Hash> by = new HashSet<>();
          frozen.standing().forEach(write -> by.add(write.entry()));
          Optional<FrozenParts> parts = frozenReader.read(text);
          if (parts.isPresent()) {
            return Optional.of(new Adoption(parts.get(), by));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String frozenColumn(Schema.Table table) {
    return table.columns().values().stream()
        .filter(column -> column.kind() == ColumnKind.FROZEN)
        .map(Schema.Column::name)
        .findFirst()
        .orElse("");
  }

  /** The parts of adopted rows, which show the adopted text and nothing else. */
  Map<RowKey, Reference.Row> rows() {
    Map<RowKey, Reference.Row> adopted = new HashMap<>();
    rows.forEach((key, row) ->
        adoption(key, row).ifPresent(found -> adopted.put(key, adopted(key, row, found))));
    return adopted;
  }

  /** The entries by which a row is adopted; empty when it is not. */
  Optional<Set<Hash>> adopters(RowKey key) {
    return adoption(key, Objects.requireNonNull(rows.get(key))).map(Adoption::by);
  }

  private Reference.Row adopted(RowKey key, Reference.Row row, Adoption adoption) {
    Map<String, Value> values =
        adoption.parts().tables().getOrDefault(key.table(), Map.of()).get(key.row());
    Map<String, Reference.Field> settled = new TreeMap<>();
    row.fields()
        .forEach((column, field) ->
            settled.put(
                column,
                new Reference.Field(
                    FieldState.Kind.SETTLED, field.value(), field.heads(), field.standing())));
    Map<String, Value> shown = new TreeMap<>(values == null ? Map.of() : values);
    return new Reference.Row(
        settled, shown, values == null, false, late(key, row, adoption, shown));
  }

  private Set<Reference.Late> late(
      RowKey key, Reference.Row row, Adoption adoption, Map<String, Value> shown) {
    Set<Reference.Late> late = new HashSet<>();
    for (String column : row.fields().keySet()) {
      boolean text =
          schema
              .column(key.table(), column)
              .map(known -> known.kind() == ColumnKind.TEXT)
              .orElse(false);
      Value adopted = shown.getOrDefault(column, Value.none());
      ReferenceField field = fields.apply(key, column);
      for (ReferenceWrite write : field.writes()) {
        boolean known =
            adoption.by().stream()
                .anyMatch(by -> by.equals(write.entry) || saw.test(by, write.entry));
        if (text && !known) {
          field
              .alone(write)
              .ifPresent(value -> late.add(new Reference.Late(column, adopted, write.id, value)));
        }
      }
    }
    return late;
  }
}
