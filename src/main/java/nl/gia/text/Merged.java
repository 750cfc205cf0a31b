package nl.gia.text;

import java.util.List;

/** What came of a merge: one text, or the reason why a person must decide. */
public sealed interface Merged {

  /**
   * Both changes in one text.
   *
   * @param fromEither where the text has what only one side wrote; empty where only that side
   *     removed something, and no ranges at all where nothing had to be merged
   */
  record Clean(String text, List<Range> fromEither) implements Merged {
    public Clean {
      fromEither = List.copyOf(fromEither);
    }
  }

  /**
   * The changes cannot be joined safely.
   *
   * @param inBase the sentences or items of the base that it is about, in order
   */
  record Conflict(Reason reason, List<Range> inBase) implements Merged {
    public Conflict {
      inBase = List.copyOf(inBase);
    }
  }

  /** Why changes conflict; where there are several reasons the first of these is given. */
  enum Reason {
    /** Both changed the same sentence or item. */
    SAME_UNIT,
    /** Nothing unchanged lies between the changes. */
    ADJACENT,
    /** One side moved a sentence or item. */
    MOVED,
    /** A sentence or item that came or went occurs elsewhere, so its place is uncertain. */
    DUPLICATE,
    /** One side wrote nearly what the other wrote or changed elsewhere. */
    NEAR_DUPLICATE,
    /** Both changed a number, date or name in what speaks of the same. */
    FACT,
    /** Too much changed to compare it within the steps allowed. */
    TOO_MUCH,
    /** Put together, the changes read as other sentences or items than either side wrote. */
    OTHER_UNITS
  }
}
