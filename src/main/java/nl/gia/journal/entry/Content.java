package nl.gia.journal.entry;

import java.util.List;

/** What a write brings to its field. */
public sealed interface Content {
  /** A value that is here. */
  record Given(Value value) implements Content {}

  /** A value that was not sent: only its digest is here, and it may be filled in later. */
  record Withheld(Hash digest) implements Content {}

  /** A value that was erased for good; its digest keeps the chain whole. */
  record Erased(Hash digest) implements Content {}

  /** The earlier writes that stand again, none for a field without value. */
  record Again(List<Pointer> writes) implements Content {
    public Again {
      writes = List.copyOf(writes);
    }
  }
}
