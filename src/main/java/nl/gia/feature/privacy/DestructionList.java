package nl.gia.feature.privacy;

import java.util.List;

/**
 * A list that was approved, in words.
 *
 * @param groups what stands on it, by the term that is over
 * @param destroyedOn the day, as an ISO date; empty as long as it was not done
 * @param waiting colleagues of whom nothing shows yet that they have taken the destruction
 */
record DestructionList(
    String row,
    String title,
    String referenceDate,
    String approvedBy,
    String approvedOn,
    String destroyedOn,
    List<Group> groups,
    List<String> waiting) {
  /**
   * What stands on a list by one term.
   *
   * @param years how long it is kept; empty where that is not known any more
   * @param first the first day on which a term of these was over, and the last
   */
  record Group(String name, String years, String basis, int count, String first, String last) {}

  DestructionList {
    groups = List.copyOf(groups);
    waiting = List.copyOf(waiting);
  }

  boolean done() {
    return !destroyedOn.isEmpty();
  }

  int count() {
    return groups.stream().mapToInt(Group::count).sum();
  }
}
