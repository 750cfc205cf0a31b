package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import org.jspecify.annotations.Nullable;

/**
 * From all writes of one field to its value: the heart of the merge.
 *
 * <p>Writes with equal content that replace the same are one <em>class</em>; a class is replaced
 * when any write replaces any of its members. The classes that nothing replaces are the heads. A
 * head that re-asserts stands for the classes it names. When what stands has one value, that is the
 * field's; two texts with one latest common ancestor may merge; everything else is a conflict, in
 * which the provisional value is that of the highest clock. The result depends on the set of writes
 * alone, never on the order in which they came.
 */
public final class FieldMerge {
  /** What a blanked text shows; every other blanked value is NULL. */
  public static final String BLANK = "[gewist]";

  private static final Comparator<FieldWrite> LATEST_FIRST =
      Comparator.comparing(FieldWrite::clock).thenComparing(FieldWrite::id).reversed();

  private final TextMerge textMerge;

  public FieldMerge(TextMerge textMerge) {
    this.textMerge = textMerge;
  }

  /**
   * The state of a field.
   *
   * @param writes all its admitted writes, each after those it points to
   */
  public FieldState merge(List<FieldWrite> writes, ColumnKind kind) {
    FieldWrite last = writes.getLast();
    if (last.content() instanceof Content.Given(Value value) && isLine(writes)) {
      return new FieldState(
          FieldState.Kind.SETTLED, value, List.of(last.id()), List.of(last), List.of());
    }
    Classes classes = new Classes();
    writes.forEach(classes::add);
    return state(kind, classes.heads());
  }

  /**
   * What a field would show if one of these writes were its only head, for each that asserts
   * something of which all is here.
   */
  Map<WriteId, Value> alone(List<FieldWrite> heads, List<FieldWrite> writes, ColumnKind kind) {
    if (heads.isEmpty()) {
      return Map.of();
    }
    Classes classes = new Classes();
    writes.forEach(classes::add);
    Map<WriteId, Value> shown = new LinkedHashMap<>();
    for (FieldWrite head : heads) {
      FieldState alone = state(kind, List.copyOf(classes.classesOf(List.of(head.id()))));
      if (alone.standing().stream().allMatch(FieldMerge::isHere)) {
        shown.put(head.id(), alone.value());
      }
    }
    return shown;
  }

  private static boolean isHere(FieldWrite write) {
    return switch (write.content()) {
      case Content.Given _, Content.Again _ -> true;
      case Content.Withheld _, Content.Erased _ -> false;
    };
  }

  private FieldState state(ColumnKind kind, List<WriteClass> headClasses) {
    List<WriteId> heads = new ArrayList<>();
    Set<WriteClass> standing = new LinkedHashSet<>();
    for (WriteClass head : headClasses) {
      heads.addAll(head.members);
      expand(head, standing);
    }
    if (standing.stream().anyMatch(one -> !one.isErased())) {
      standing.removeIf(WriteClass::isErased);
    }
    List<FieldWrite> latest = new ArrayList<>();
    standing.forEach(one -> latest.add(one.latest()));
    latest.sort(LATEST_FIRST);
    heads.sort(Comparator.naturalOrder());
    boolean comparable = headClasses.size() == 1 || headClasses.containsAll(standing);
    List<FieldWrite> base = comparable ? base(new ArrayList<>(standing)) : List.of();
    return state(kind, heads, latest, base);
  }

  /** A write that is a head, and one that it stands for: itself, where it re-asserts nothing. */
  record Standing(WriteId head, WriteId write) {}

  /** The heads of a field that stand for this value, each with what it stands for. */
  List<Standing> standingFor(Value value, List<FieldWrite> writes) {
    Classes classes = new Classes();
    writes.forEach(classes::add);
    List<Standing> found = new ArrayList<>();
    for (WriteClass head : classes.heads()) {
      Set<WriteClass> standing = new HashSet<>();
      expand(head, standing);
      for (WriteClass one : standing) {
        if (one.first.content().equals(new Content.Given(value))) {
          for (WriteId member : head.members) {
            one.members.forEach(write -> found.add(new Standing(member, write)));
          }
        }
      }
    }
    return found;
  }

  /**
   * What takes one write of a field back.
   *
   * @param replaces the heads that it replaces
   * @param again what it re-asserts: all that the field would stand for without that write
   * @param equals the other writes that count as one with it
   */
  public record Inverse(List<WriteId> replaces, List<WriteId> again, List<WriteId> equals) {}

  /**
   * What takes a write back, whether it is a head itself or a head re-asserts it, as after an undo;
   * empty where the field stands for other writes alone.
   *
   * @param writes all admitted writes of the field, that one among them
   */
  public static Optional<Inverse> inverse(WriteId write, List<FieldWrite> writes) {
    Classes classes = new Classes();
    writes.forEach(classes::add);
    WriteClass target = classes.of(write);
    Set<WriteClass> rest = new LinkedHashSet<>();
    List<WriteId> replaces = new ArrayList<>();
    boolean stands = false;
    for (WriteClass head : classes.heads()) {
      stands |= expand(head, target, rest);
      replaces.addAll(head.members);
    }
    if (!stands) {
      return Optional.empty();
    }
    // What came before the write says nothing beside what others made of that since.
    Set<WriteClass> outdone = new HashSet<>(rest);
    rest.forEach(one -> outdone.addAll(ancestors(one)));
    Set<WriteClass> again = new LinkedHashSet<>(rest);
    target.replaced.stream().filter(one -> !outdone.contains(one)).forEach(again::add);
    return Optional.of(
        new Inverse(
            replaces.stream().sorted().toList(),
            again.stream().map(one -> one.members.getFirst()).sorted().toList(),
            target.members.stream().filter(one -> !one.equals(write)).toList()));
  }

  /** Whether each write replaces just the one before it, as nearly all do. */
  private static boolean isLine(List<FieldWrite> writes) {
    for (int i = 1; i < writes.size(); i++) {
      List<WriteId> replaces = writes.get(i).replaces();
      if (replaces.size() != 1 || !replaces.getFirst().equals(writes.get(i - 1).id())) {
        return false;
      }
    }
    return writes.getFirst().replaces().isEmpty();
  }

  private FieldState state(
      ColumnKind kind, List<WriteId> heads, List<FieldWrite> latest, List<FieldWrite> base) {
    List<FieldWrite> shown =
        latest.stream().filter(write -> !(write.content() instanceof Content.Withheld)).toList();
    Value provisional = shown.isEmpty() ? Value.none() : value(shown.getFirst());
    if (shown.size() < latest.size()) {
      return new FieldState(FieldState.Kind.WITHHELD, provisional, heads, latest, List.of());
    }
    Set<Value> values = new HashSet<>();
    shown.forEach(write -> values.add(value(write)));
    if (values.size() <= 1 || kind == ColumnKind.ORDER) {
      return new FieldState(FieldState.Kind.SETTLED, provisional, heads, latest, List.of());
    }
    Optional<String> merged = kind == ColumnKind.TEXT ? merged(base, latest) : Optional.empty();
    return merged
        .map(text -> new FieldState(FieldState.Kind.MERGED, Value.of(text), heads, latest, base))
        .orElseGet(
            () -> new FieldState(FieldState.Kind.CONFLICT, provisional, heads, latest, base));
  }

  private Optional<String> merged(List<FieldWrite> base, List<FieldWrite> latest) {
    // There is a base of two only.
    if (base.isEmpty()) {
      return Optional.empty();
    }
    return text(base.getFirst())
        .flatMap(before ->
            text(latest.get(0))
                .flatMap(one ->
                    text(latest.get(1)).flatMap(other -> textMerge.merge(before, one, other))));
  }

  private static Optional<String> text(FieldWrite write) {
    return write.content() instanceof Content.Given(Value.Text(String text))
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Value value(FieldWrite write) {
    return switch (write.content()) {
      case Content.Given(Value value) -> value;
      case Content.Erased _ -> Value.of(BLANK);
      case Content.Withheld _, Content.Again _ -> Value.none();
    };
  }

  /**
   * The latest common ancestor of two standing classes, when there is exactly one and neither of
   * the two is an ancestor of the other.
   */
  private static List<FieldWrite> base(List<WriteClass> standing) {
    if (standing.size() != 2) {
      return List.of();
    }
    Set<WriteClass> common = ancestors(standing.get(0));
    Set<WriteClass> others = ancestors(standing.get(1));
    if (common.contains(standing.get(1)) || others.contains(standing.get(0))) {
      return List.of();
    }
    common.retainAll(others);
    Set<WriteClass> covered = new HashSet<>();
    common.forEach(one -> covered.addAll(one.replaced));
    common.removeAll(covered);
    return common.size() == 1 ? List.of(common.iterator().next().latest()) : List.of();
  }

  private static Set<WriteClass> ancestors(WriteClass of) {
    Set<WriteClass> found = new HashSet<>();
    List<WriteClass> todo = new ArrayList<>(of.replaced);
    while (!todo.isEmpty()) {
      WriteClass next = todo.removeLast();
      if (found.add(next)) {
        todo.addAll(next.replaced);
      }
    }
    return found;
  }

  /**
   * Adds the classes that this one stands for: itself, or what it re-asserts. One that re-asserts
   * nothing stands for itself, with no value.
   */
  private static void expand(WriteClass of, Collection<WriteClass> into) {
    expand(of, null, into);
  }

  /** The same as if one class were not there; true where it is met. */
  private static boolean expand(
      WriteClass of, @Nullable WriteClass without, Collection<WriteClass> into) {
    List<WriteClass> todo = new ArrayList<>(List.of(of));
    Set<WriteClass> met = new HashSet<>();
    while (!todo.isEmpty()) {
      WriteClass next = todo.removeLast();
      if (!met.add(next) || next.equals(without)) {
        continue;
      }
      if (next.first.content() instanceof Content.Again && !next.again.isEmpty()) {
        todo.addAll(next.again);
      } else {
        into.add(next);
      }
    }
    return without != null && met.contains(without);
  }

  /** Writes that count as one. */
  private static final class WriteClass {
    final FieldWrite first;
    final Set<WriteClass> replaced;
    final Set<WriteClass> again;
    final TreeSet<WriteId> members = new TreeSet<>();
    FieldWrite latest;
    boolean isReplaced;

    WriteClass(FieldWrite first, Set<WriteClass> replaced, Set<WriteClass> again) {
      this.first = first;
      this.replaced = replaced;
      this.again = again;
      this.latest = first;
    }

    void join(FieldWrite write) {
      members.add(write.id());
      if (LATEST_FIRST.compare(write, latest) < 0) {
        latest = write;
      }
    }

    FieldWrite latest() {
      return latest;
    }

    boolean isErased() {
      return first.content() instanceof Content.Erased;
    }
  }

  /** What makes two writes one: equal content over equal replaced classes. */
  private record Likeness(Object content, Set<WriteClass> replaced, Set<WriteClass> again) {}

  private static final class Classes {
    private final Map<WriteId, WriteClass> byWrite = new HashMap<>();
    private final Map<Likeness, WriteClass> byLikeness = new LinkedHashMap<>();

    void add(FieldWrite write) {
      Set<WriteClass> replaced = classesOf(write.replaces());
      Set<WriteClass> again = classesOf(write.again());
      replaced.forEach(one -> one.isReplaced = true);
      WriteClass joined =
          byLikeness.computeIfAbsent(
              new Likeness(likeness(write), replaced, again),
              _ -> new WriteClass(write, replaced, again));
      joined.join(write);
      byWrite.put(write.id(), joined);
    }

    WriteClass of(WriteId write) {
      return Objects.requireNonNull(byWrite.get(write));
    }

    List<WriteClass> heads() {
      return byLikeness.values().stream().filter(one -> !one.isReplaced).toList();
    }

    private Set<WriteClass> classesOf(List<WriteId> writes) {
      Set<WriteClass> classes = new HashSet<>();
      for (WriteId id : writes) {
        WriteClass found = byWrite.get(id);
        if (found != null) {
          classes.add(found);
        }
      }
      return classes;
    }

    private static Object likeness(FieldWrite write) {
      return switch (write.content()) {
        case Content.Given(Value value) -> value;
        case Content.Again _ -> Content.Again.class;
        // What is not here equals nothing, not even itself elsewhere.
        case Content.Withheld _, Content.Erased _ -> write.id();
      };
    }
  }
}
