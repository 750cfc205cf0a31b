package nl.gia.text;

/** A stretch of a text by the places of its characters, the end exclusive; it may be empty. */
public record Range(int start, int end) implements Comparable<Range> {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No range: " + start + " to " + end);
    }
  }

  Range shifted(int by) {
    return new Range(start + by, end + by);
  }

  @Override
  public int compareTo(Range other) {
    return start == other.start
        ? Integer.compare(end, other.end)
        : Integer.compare(start, other.start);
  }
}
