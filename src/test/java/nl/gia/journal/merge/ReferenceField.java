package nl.gia.journal.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;

/** The value of one field, from the first part of section 4 of the written format. */
final class ReferenceField {
  private final List<ReferenceWrite> writes;
  private final ColumnKind kind;
  private final TextMerge textMerge;
  private final Map<WriteId, ReferenceWrite> byId = new HashMap<>();
  private final Map<List<WriteId>, Boolean> alike = new HashMap<>();

  ReferenceField(List<ReferenceWrite> writes, ColumnKind kind, TextMerge textMerge) {
    this.writes = writes;
    this.kind = kind;
    this.textMerge = textMerge;
    writes.forEach(write -> byId.put(write.id, write));
  }

  /** An entry that asserts a value, and the one that gave it. */
  record Asserted(Hash by, Hash given) {}

  /** Who asserts this value in a head, with each that gave it. */
  Set<Asserted> standingFor(Value value) {
    Set<Asserted> found = new HashSet<>();
    headClasses()
        .forEach(head ->
            standsFor(head).stream()
                .filter(one -> value.equals(one.iterator().next().value))
                .forEach(one ->
                    head.forEach(by ->
                        one.forEach(given -> found.add(new Asserted(by.entry, given.entry))))));
    return found;
  }

  private ReferenceWrite write(WriteId id) {
    return Objects.requireNonNull(byId.get(id));
  }

  /** Whether two writes of a field are of one class. */
  private boolean alike(ReferenceWrite one, ReferenceWrite other) {
    if (one == other) {
      return true;
    }
    Boolean known = alike.get(List.of(one.id, other.id));
    if (known == null) {
      known =
          one.asserts == other.asserts
              && (one.asserts
                  ? alike(one.again, other.again)
                  : one.value != null && one.value.equals(other.value))
              && alike(one.replaces, other.replaces);
      alike.put(List.of(one.id, other.id), known);
    }
    return known;
  }

  private boolean alike(Set<WriteId> some, Set<WriteId> others) {
    return covers(some, others) && covers(others, some);
  }

  private boolean covers(Set<WriteId> some, Set<WriteId> others) {
    return others.stream()
        .allMatch(other -> some.stream().anyMatch(one -> alike(write(one), write(other))));
  }

  private Set<ReferenceWrite> classOf(ReferenceWrite node) {
    Set<ReferenceWrite> all = new HashSet<>();
    writes.stream().filter(other -> alike(node, other)).forEach(all::add);
    return all;
  }

  private static ReferenceWrite latest(Set<ReferenceWrite> members) {
    return members.stream()
        .max(
            Comparator.comparing((ReferenceWrite node) -> node.clock)
                .thenComparing(node -> node.id.entry())
                .thenComparingInt(node -> node.id.place()))
        .orElseThrow();
  }

  private boolean isReplaced(Set<ReferenceWrite> members) {
    return writes.stream()
        .anyMatch(write -> members.stream().anyMatch(one -> write.replaces.contains(one.id)));
  }

  /** What a class stands for. */
  private Set<Set<ReferenceWrite>> standsFor(Set<ReferenceWrite> of) {
    ReferenceWrite one = of.iterator().next();
    if (one.again.isEmpty()) {
      return Set.of(of);
    }
    Set<Set<ReferenceWrite>> found = new HashSet<>();
    one.again.forEach(id -> found.addAll(standsFor(classOf(write(id)))));
    return found;
  }

  private Set<Set<ReferenceWrite>> ancestors(Set<ReferenceWrite> of) {
    Set<Set<ReferenceWrite>> found = new HashSet<>();
    for (WriteId id : of.iterator().next().replaces) {
      Set<ReferenceWrite> one = classOf(write(id));
      if (found.add(one)) {
        found.addAll(ancestors(one));
      }
    }
    return found;
  }

  private Set<Set<ReferenceWrite>> headClasses() {
    Set<Set<ReferenceWrite>> heads = new HashSet<>();
    for (ReferenceWrite node : writes) {
      Set<ReferenceWrite> members = classOf(node);
      if (!isReplaced(members)) {
        heads.add(members);
      }
    }
    return heads;
  }

  List<ReferenceWrite> writes() {
    return writes;
  }

  Reference.Field field() {
    return field(headClasses());
  }

  /** What the field shows if this write is its only head; empty where some of it is not here. */
  Optional<Value> alone(ReferenceWrite write) {
    Reference.Field alone = field(Set.of(classOf(write)));
    boolean here = alone.standing().stream().allMatch(id -> write(id).value != null);
    return here ? Optional.of(alone.value()) : Optional.empty();
  }

  private Reference.Field field(Set<Set<ReferenceWrite>> heads) {
    Set<WriteId> ids = new TreeSet<>();
    Set<Set<ReferenceWrite>> standing = new HashSet<>();
    heads.forEach(head -> {
      head.forEach(node -> ids.add(node.id));
      standing.addAll(standsFor(head));
    });
    if (standing.stream().anyMatch(one -> !one.iterator().next().erased)) {
      standing.removeIf(one -> one.iterator().next().erased);
    }
    List<ReferenceWrite> latest =
        standing.stream()
            .map(ReferenceField::latest)
            .sorted(
                Comparator.comparing((ReferenceWrite node) -> node.clock)
                    .thenComparing(node -> node.id)
                    .reversed())
            .toList();
    List<WriteId> shown = latest.stream().map(node -> node.id).toList();
    Value provisional =
        latest.stream()
            .filter(node -> !node.withheld())
            .findFirst()
            .map(ReferenceWrite::shows)
            .orElse(Value.none());
    if (latest.stream().anyMatch(ReferenceWrite::withheld)) {
      return new Reference.Field(FieldState.Kind.WITHHELD, provisional, ids, shown);
    }
    boolean equal = latest.stream().map(ReferenceWrite::shows).distinct().count() == 1;
    if (equal || kind == ColumnKind.ORDER) {
      return new Reference.Field(FieldState.Kind.SETTLED, provisional, ids, shown);
    }
    return merged(heads, List.copyOf(standing))
        .map(text -> new Reference.Field(FieldState.Kind.MERGED, Value.of(text), ids, shown))
        .orElse(new Reference.Field(FieldState.Kind.CONFLICT, provisional, ids, shown));
  }

  private Optional<String> merged(
      Set<Set<ReferenceWrite>> heads, List<Set<ReferenceWrite>> standing) {
    if (kind != ColumnKind.TEXT
        || standing.size() != 2
        || (heads.size() > 1 && !heads.containsAll(standing))) {
      return Optional.empty();
    }
    Set<Set<ReferenceWrite>> common = ancestors(standing.get(0));
    Set<Set<ReferenceWrite>> others = ancestors(standing.get(1));
    if (common.contains(standing.get(1)) || others.contains(standing.get(0))) {
      return Optional.empty();
    }
    common.retainAll(others);
    List<Set<ReferenceWrite>> latest =
        common.stream()
            .filter(one -> common.stream().noneMatch(other -> ancestors(other).contains(one)))
            .toList();
    if (latest.size() != 1) {
      return Optional.empty();
    }
    return text(latest.getFirst())
        .flatMap(base ->
            text(standing.get(0))
                .flatMap(one ->
                    text(standing.get(1)).flatMap(other -> textMerge.merge(base, one, other))));
  }

  private static Optional<String> text(Set<ReferenceWrite> members) {
    ReferenceWrite node = latest(members);
    return !node.asserts && node.value instanceof Value.Text(String text)
        ? Optional.of(text)
        : Optional.empty();
  }
}
