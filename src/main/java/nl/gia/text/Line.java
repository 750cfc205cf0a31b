package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a text as an editor shows it: a paragraph, a heading, or a part of one between line
 * ends, and where it stands.
 */
public record Line(Place place, List<Run> runs) {

  /**
   * Where a line stands.
   *
   * @param heading the level of a heading, or 0
   * @param depth how many items it lies in
   * @param opened the items that begin with this line, the outermost first
   * @param joint the line end that ties it to the line before, where both are of one paragraph
   */
  public record Place(int heading, int depth, List<Mark> opened, Optional<Run> joint) {
    /** A paragraph of its own, in no list. */
    public static final Place PLAIN = new Place(0, 0, List.of(), Optional.empty());

    public Place {
      opened = List.copyOf(opened);
    }

    /** The same place with a heading of this level, or 0 for running text. */
    public Place withHeading(int level) {
      return new Place(level, depth, opened, Optional.empty());
    }

    /** The bullet or number that stands before the line, if any. */
    public Optional<Mark> mark() {
      return opened.isEmpty() ? Optional.empty() : Optional.of(opened.getLast());
    }
  }

  /**
   * What stands before an item.
   *
   * @param numbered whether it has a number rather than a bullet
   * @param first the number of the list's first item
   * @param fresh whether it begins a list though one of its kind stands right before it
   */
  public record Mark(boolean numbered, int first, boolean fresh) {
    public static final Mark BULLET = new Mark(false, 0, false);
    public static final Mark NUMBER = new Mark(true, 1, false);
  }

  public Line {
    runs = Run.joined(runs);
  }

  /** An empty paragraph. */
  public static Line empty() {
    return new Line(Place.PLAIN, List.of());
  }

  /** The same text elsewhere. */
  public Line at(Place other) {
    return new Line(other, runs);
  }

  /** The characters of the line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** The text from one character to another, with its styles. */
  public List<Run> between(int from, int to) {
    List<Run> part = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int end = at + run.text().length();
      int start = Math.max(from, at);
      if (start < Math.min(to, end)) {
        part.add(run.with(run.text().substring(start - at, Math.min(to, end) - at)));
      }
      at = end;
    }
    return part;
  }
}
