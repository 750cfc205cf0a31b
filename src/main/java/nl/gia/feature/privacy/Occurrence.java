package nl.gia.feature.privacy;

import java.util.List;
import nl.gia.journal.entry.WriteId;

/**
 * A field of another row in which a person is named, now or earlier.
 *
 * @param around the words around the name; of an earlier text where it stands there no more
 * @param now the text as it is now; empty where it does not name the person any more
 * @param writes the writes that named the person
 * @param typed whether a text names the person that is being typed there and is no change yet
 */
record Occurrence(
    String table,
    String row,
    String column,
    Standing standing,
    String around,
    String now,
    List<WriteId> writes,
    boolean typed) {
  /** What can be done with it. */
  enum Standing {
    /** It can be erased. */
    FREE,
    /** It is part of an adopted text, which does not change. */
    ADOPTED,
    /** Two versions of it stand beside each other, between which is to be decided first. */
    UNDECIDED
  }

  Occurrence {
    writes = List.copyOf(writes);
  }

  /** By what it is chosen on the command line. */
  String id() {
    return table + "/" + row + "/" + column;
  }
}
