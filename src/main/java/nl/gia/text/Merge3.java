package nl.gia.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gia.text.Merged.Clean;
import nl.gia.text.Merged.Conflict;
import nl.gia.text.Merged.Reason;

/**
 * Joins two changes of one text, sentence by sentence and item by item, where that is beyond doubt.
 * A pure function: the same three texts give the same answer on every machine, whichever of the two
 * is called ours. It works on texts as they are, which {@link Normal} has seen on write.
 */
public final class Merge3 {
  /** Raised with every change of this package that can change an answer. */
  public static final int VERSION = 1;

  private static final long MOST_STEPS = 50_000_000;

  private static final Comparator<Conflict> FIRST =
      Comparator.comparing(Conflict::reason)
          .thenComparing(conflict -> conflict.inBase().getFirst())
          .thenComparing(conflict -> conflict.inBase().getLast());

  private final Pieces base;
  private final List<String> units;
  private final List<Change> ours;
  private final List<Change> theirs;

  private Merge3(Pieces base, Pieces ours, Pieces theirs) {
    this.base = base;
    units = base.all();
    this.ours = Change.between(base, ours);
    this.theirs = Change.between(base, theirs);
  }

  /** Merges what two sides made of the same base. */
  public static Merged merge(String base, String ours, String theirs) {
    if (ours.equals(theirs) || theirs.equals(base)) {
      return new Clean(ours, List.of());
    }
    if (ours.equals(base)) {
      return new Clean(theirs, List.of());
    }
    Pieces mine = Pieces.units(ours);
    Pieces other = Pieces.units(theirs);
    Merge3 merge = new Merge3(Pieces.units(base), mine, other);
    return merge.conflict(mine, other).<Merged>map(conflict -> conflict).orElseGet(merge::join);
  }

  private Optional<Conflict> conflict(Pieces mine, Pieces other) {
    if (steps() > MOST_STEPS) {
      return Optional.of(new Conflict(Reason.TOO_MUCH, List.of(base.range(0, base.size()))));
    }
    Stream<Conflict> uncertain =
        Stream.concat(uncertain(ours, mine).stream(), uncertain(theirs, other).stream());
    return Stream.concat(uncertain, clashes()).min(FIRST);
  }

  /** What comparing every changed unit of one side with every one of the other will take. */
  private long steps() {
    return steps(ours, theirs) + steps(theirs, ours);
  }

  private static long steps(List<Change> some, List<Change> others) {
    long characters = some.stream().mapToLong(Change::characters).sum();
    return characters * others.stream().mapToLong(Change::units).sum();
  }

  /** Changes of units whose place is not certain, since they occur more than once. */
  private List<Conflict> uncertain(List<Change> changes, Pieces side) {
    Map<String, Integer> before = occurrences(units);
    Map<String, Integer> after = occurrences(side.all());
    List<Conflict> conflicts = new ArrayList<>();
    for (Change change : changes) {
      Stream.concat(change.removed().stream(), change.added().stream())
          .flatMap(unit -> uncertain(count(before, unit), count(after, unit)).stream())
          .min(Comparator.naturalOrder())
          .ifPresent(reason -> conflicts.add(conflict(reason, change, change)));
    }
    return conflicts;
  }

  private static Optional<Reason> uncertain(int before, int after) {
    if (before + after == 1) {
      return Optional.empty();
    }
    return Optional.of(before == 1 && after == 1 ? Reason.MOVED : Reason.DUPLICATE);
  }

  private static int count(Map<String, Integer> occurrences, String unit) {
    return occurrences.getOrDefault(unit, 0);
  }

  private static Map<String, Integer> occurrences(List<String> units) {
    Map<String, Integer> occurrences = HashMap.newHashMap(units.size());
    units.forEach(unit -> occurrences.merge(unit, 1, Integer::sum));
    return occurrences;
  }

  private Stream<Conflict> clashes() {
    List<Guard> guards = theirs.stream().map(Guard::new).toList();
    return ours.stream()
        .map(Guard::new)
        .flatMap(mine -> guards.stream().flatMap(other -> clash(mine, other).stream()));
  }

  private Optional<Conflict> clash(Guard mine, Guard other) {
    return mine.against(other).map(reason -> conflict(reason, mine.change(), other.change()));
  }

  private Conflict conflict(Reason reason, Change one, Change other) {
    TreeSet<Range> ranges = new TreeSet<>();
    ranges.add(base.range(one.from(), one.to()));
    ranges.add(base.range(other.from(), other.to()));
    return new Conflict(reason, List.copyOf(ranges));
  }

  private Merged join() {
    Set<Change> both = new HashSet<>(theirs);
    both.retainAll(new HashSet<>(ours));
    List<Change> changes =
        Stream.concat(ours.stream(), theirs.stream().filter(change -> !both.contains(change)))
            .sorted(Comparator.comparingInt(Change::from))
            .toList();
    StringBuilder text = new StringBuilder();
    List<Range> fromEither = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    int unit = 0;
    int at = 0;
    for (Change change : changes) {
      joined.addAll(units.subList(unit, change.from()));
      joined.addAll(change.added());
      text.append(base.text(), at, base.gapStart(change.from()));
      if (!both.contains(change)) {
        fromEither.add(change.inText().shifted(text.length()));
      }
      text.append(change.text());
      unit = change.to();
      at = base.gapEnd(change.to());
    }
    joined.addAll(units.subList(unit, units.size()));
    text.append(base.text(), at, base.text().length());
    return settled(text.toString(), joined, fromEither);
  }

  /** The joined text, provided that it still reads as the units that it was made of. */
  private Merged settled(String text, List<String> joined, List<Range> fromEither) {
    return Pieces.units(text).all().equals(joined)
        ? new Clean(text, fromEither)
        : new Conflict(Reason.OTHER_UNITS, List.of(base.range(0, base.size())));
  }
}
