package nl.gia.feature.exchange;

/**
 * A colleague as the list shows them.
 *
 * @param id the replica's hash, or the code of one from whom nothing came yet
 * @param name as they call themselves; empty when nothing came yet
 * @param heardOn when the last file of theirs was made, for people; empty for never
 * @param silentWeeks how many whole weeks ago that was
 * @param lacks how many changes from here they lack, as far as they said
 * @param sealable whether a file can be encrypted for them
 * @param forked whether their work has gone on in two places
 */
record Colleague(
    String id,
    String name,
    String code,
    boolean trusted,
    String heardOn,
    long silentWeeks,
    long lacks,
    boolean sealable,
    boolean forked) {
  /** From so many weeks on people are told that nothing came. */
  private static final long LONG = 2;

  /** Whether nothing came for so long that somebody should ask. */
  boolean silent() {
    return trusted && known() && silentWeeks >= LONG;
  }

  /** Whether a file can be made for them alone: something came from them before. */
  boolean known() {
    return !name.isEmpty();
  }
}
