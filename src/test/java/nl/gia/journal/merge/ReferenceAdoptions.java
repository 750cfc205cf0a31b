package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  /** The text that a row projects from, who adopted it, and the row that points to the adopted. */
  private record Adoption(FrozenParts text, Set<Hash> by, RowKey part) {
    Optional<Map<String, Value>> row(RowKey key) {
      return Optional.ofNullable(text.tables().getOrDefault(key.table(), Map.of()).get(key.row()));
    }
  }

  /** What a row points to with a parent column, by the name of that column. */
  private List<RowKey> wholes(RowKey key) {
    List<RowKey> wholes = new ArrayList<>();
    Reference.Row row = rows.get(key);
    if (row != null) {
      row.fields()
          .forEach((column, field) -> {
            if (kind(key, column) == ColumnKind.PARENT
                && field.value() instanceof Value.Text(String id)) {
              String table = schema.column(key.table(), column).orElseThrow().target();
              wholes.add(new RowKey(Objects.requireNonNull(table), id));
            }
          });
    }
    return wholes;
  }

  private ColumnKind kind(RowKey key, String column) {
    return schema.column(key.table(), column).map(Schema.Column::kind).orElse(ColumnKind.PLAIN);
  }

  private Optional<Adoption> adoption(RowKey key) {
    Optional<Adoption> own = adoptionOfPart(key);
    return own.isPresent()
        ? own
        : wholes(key).stream()
            .flatMap(part -> adoptionOfPart(part).stream())
            .filter(adoption -> adoption.text().tables().containsKey(key.table()))
            .findFirst();
  }

  private Optional<Adoption> adoptionOfPart(RowKey part) {
    for (RowKey key : wholes(part)) {
      Reference.Row whole = rows.get(key);
      String name = schema.table(key.table()).map(ReferenceAdoptions::frozenColumn).orElse("");
      Reference.Field frozen = whole == null ? null : whole.fields().get(name);
      if (frozen != null && frozen.value() instanceof Value.Text(String text)) {
        Set<Hash> by = new HashSet<>();
        frozen.standing().forEach(write -> by.add(write.entry()));
        Optional<FrozenParts> parts = frozenReader.read(text);
        if (parts.isPresent()) {
          return Optional.of(new Adoption(parts.get(), by, part));
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

  /** The parts of adopted rows and the parts of these, as the adopted text has them. */
  Map<RowKey, Reference.Row> rows() {
    Map<RowKey, Reference.Row> adopted = new HashMap<>();
    rows.forEach(
        (key, row) -> adoption(key).ifPresent(found -> adopted.put(key, adopted(key, row, found))));
    return adopted;
  }

  /** The entries by which a field is adopted; empty when it is not. */
  Optional<Set<Hash>> adopters(RowKey key, String column) {
    return adoption(key).filter(adoption -> isFixed(key, column, adoption)).map(Adoption::by);
  }

  /** Whether a field projects from the text: in a part of a part only what the text says of it. */
  private boolean isFixed(RowKey key, String column, Adoption adoption) {
    return adoption.part().equals(key)
        || column.equals("removed")
        || adoption
            .row(key)
            .map(said -> said.containsKey(column) && kind(key, column) != ColumnKind.PARENT)
            .orElse(true);
  }

  private Reference.Row adopted(RowKey key, Reference.Row row, Adoption adoption) {
    Optional<Map<String, Value>> said = adoption.row(key);
    Map<String, Value> shown = new TreeMap<>();
    if (!adoption.part().equals(key)) {
      shown.putAll(row.values());
    }
    said.orElse(Map.of())
        .forEach((column, value) -> {
          if (isFixed(key, column, adoption)) {
            shown.put(column, value);
          }
        });
    Map<String, Reference.Field> fields = new TreeMap<>();
    row.fields()
        .forEach((column, field) ->
            fields.put(
                column,
                isFixed(key, column, adoption)
                    ? new Reference.Field(
                        FieldState.Kind.SETTLED, field.value(), field.heads(), field.standing())
                    : field));
    return new Reference.Row(
        fields,
        shown,
        said.isEmpty(),
        false,
        Optional.of(adoption.part()),
        late(key, row, adoption));
  }

  private Set<Reference.Late> late(RowKey key, Reference.Row row, Adoption adoption) {
    Set<Reference.Late> late = new HashSet<>();
    for (String column : row.fields().keySet()) {
      if (kind(key, column) != ColumnKind.TEXT || !isFixed(key, column, adoption)) {
        continue;
      }
      Value adopted = adoption.row(key).map(said -> said.get(column)).orElseGet(Value::none);
      ReferenceField field = fields.apply(key, column);
      for (ReferenceWrite write : field.writes()) {
        boolean known =
            adoption.by().stream()
                .anyMatch(by -> by.equals(write.entry) || saw.test(by, write.entry));
        if (!known) {
          field
              .alone(write)
              .ifPresent(value -> late.add(new Reference.Late(column, adopted, write.id, value)));
        }
      }
    }
    return late;
  }
}
