package nl.gia.feature.exchange;

/**
 * A colleague as the list shows them.
 *
 * @param id the replica's hash, or the code of one from whom nothing came yet
 * @param name as they call themselves; empty when nothing came yet
 * @param heardOn when the last file of theirs was made, for people; empty for never
 * @param sealable whether a file can be encrypted for them
 */
record Colleague(
    String id, String name, String code, boolean trusted, String heardOn, boolean sealable) {
  /** Whether a file can be made for them alone: something came from them before. */
  boolean known() {
    return !name.isEmpty();
  }
}
