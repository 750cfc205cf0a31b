package nl.gia.text;

import java.util.List;
import java.util.Optional;
import nl.gia.text.Merged.Reason;

/** Tells whether a change of one side can stand beside a change of the other. */
final class Guard {
  private final Change change;
  private final List<int[]> removed;
  private final List<int[]> added;
  private final Facts facts;

  Guard(Change change) {
    this.change = change;
    removed = change.removed().stream().map(Likeness::pairs).toList();
    added = change.added().stream().map(Likeness::pairs).toList();
    facts = Facts.of(change);
  }

  Change change() {
    return change;
  }

  /** The reason why the two cannot both be made, if there is one; the same change counts once. */
  Optional<Reason> against(Guard other) {
    if (change.equals(other.change)) {
      return Optional.empty();
    }
    if (change.touches(other.change)) {
      return Optional.of(change.shares(other.change) ? Reason.SAME_UNIT : Reason.ADJACENT);
    }
    if (nearlyEqual(added, other.added)
        || nearlyEqual(added, other.removed)
        || nearlyEqual(removed, other.added)) {
      return Optional.of(Reason.NEAR_DUPLICATE);
    }
    return facts.clashesWith(other.facts) ? Optional.of(Reason.FACT) : Optional.empty();
  }

  private static boolean nearlyEqual(List<int[]> some, List<int[]> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> Likeness.isNear(one, other)));
  }
}
