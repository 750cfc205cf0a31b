package nl.gia.command;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.gia.feature.Draft;
import nl.gia.feature.Kind;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import org.jspecify.annotations.Nullable;

/** What is printed as JSON, as trees of maps, lists, texts and numbers. */
final class Trees {
  private Trees() {}

  /** A row: its id and its columns, empty ones too. */
  static Map<String, @Nullable Object> row(Kind kind, Draft draft) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("id", draft.row());
    kind.fields().forEach(field -> members.put(field.column(), of(draft.value(field.column()))));
    draft
        .values()
        .forEach((column, value) -> {
          if (!column.equals(Write.REMOVED)) {
            members.putIfAbsent(column, of(value));
          }
        });
    return members;
  }

  static @Nullable Object of(@Nullable Value value) {
    return switch (value) {
      case null -> null;
      case Value.Null _ -> null;
      case Value.Text(String text) -> text;
      case Value.Whole(long number) -> number;
      case Value.Real(double number) -> number;
      case Value.Blob blob -> blob.hash().hex();
    };
  }

  /** The same, with the members of each object in an order that is the same every time. */
  static @Nullable Object ordered(@Nullable Object tree) {
    return switch (tree) {
      case null -> null;
      case List<?> list -> list.stream().map(Trees::ordered).toList();
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> members =
            map instanceof SequencedMap ? new LinkedHashMap<>() : new TreeMap<>();
        map.forEach((name, value) -> members.put(String.valueOf(name), ordered(value)));
        yield members;
      }
      default -> tree;
    };
  }

  /** A record, its members in snake case. */
  static @Nullable Object of(@Nullable Object any) {
    return switch (any) {
      case null -> null;
      case Record made -> members(made);
      case List<?> list -> list.stream().map(Trees::of).toList();
      case LocalDate date -> date.toString();
      case Optional<?> one -> of(one.orElse(null));
      default -> any;
    };
  }

  private static Map<String, @Nullable Object> members(Record made) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      try {
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        members.put(name, of(component.getAccessor().invoke(made)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record has accessors", e);
      }
    }
    return members;
  }
}
