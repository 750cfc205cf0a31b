package nl.gia.feature.exchange;

import java.util.Comparator;
import java.util.List;
import nl.gia.journal.Heads;
import nl.gia.journal.entry.Value;

/**
 * A field that two people changed without knowing of each other, in the words of its reader.
 *
 * @param row what the row is called, with its kind
 * @param field the field's label; empty when it is about the row as a whole
 * @param textual whether something else can be written in place of what stands there; its words are
 *     then markup
 * @param base what both knew, in words; empty when there was nothing
 * @param shown what the program shows meanwhile
 */
record Matter(
    Place place,
    Group group,
    Kind kind,
    String row,
    String field,
    boolean textual,
    String base,
    Value shown,
    List<Version> versions) {
  Matter {
    versions = List.copyOf(versions);
  }

  /** Where it is, and the writes that a decision replaces. */
  record Place(String table, String row, String column, Heads heads) {
    String id() {
      return table + "/" + row + "/" + column;
    }
  }

  /**
   * The heading that it stands under.
   *
   * @param place where that comes among the headings, and then by what is told of its position
   */
  record Group(String name, long place, String position) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparingLong(Group::place)
            .thenComparing(Group::position)
            .thenComparing(Group::name);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  /** What is asked of people. */
  enum Kind {
    /** Several values: choose one, or write another. */
    CHOICE,
    /** Removed by one, edited by another. */
    REMOVAL,
    /** Put together by the program; to be looked at. */
    MERGED
  }

  /** One of the values: whose, of when, in words and as it is kept. */
  record Version(String author, String when, String words, Value value) {}

  String id() {
    return place.id();
  }
}
