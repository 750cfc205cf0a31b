package nl.gia.journal.merge;

/** Where an admitted entry stands: its chain, its number there, and what its writer had seen. */
public record Place(int chain, long number, Vector vector) {
  /** Whether the writer of this entry had seen that one. */
  public boolean saw(Place other) {
    return chain == other.chain ? other.number < number : vector.covers(other.chain, other.number);
  }

  /** What someone on chain {@code own} has seen who had seen so much, and now sees this entry. */
  public Vector seenBy(Vector vector, int own) {
    if (chain == own || vector.covers(chain, number)) {
      return vector;
    }
    return vector.and(this.vector.without(own)).with(chain, number);
  }
}
