package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.gia.text.Line.Mark;
import nl.gia.text.Line.Place;

/** What the keys and buttons of an editor do to lines: each gives the lines that come instead. */
public final class LineEdits {
  private LineEdits() {}

  /** Makes all of these headings of a level, or running text where all are that already. */
  public static List<Line> heading(List<Line> lines, int level) {
    boolean all = lines.stream().allMatch(line -> line.place().heading() == level);
    return each(lines, place -> place.withHeading(all ? 0 : level));
  }

  /** Puts a bullet or number before each of these, or takes it away where all have it already. */
  public static List<Line> list(List<Line> lines, boolean numbered) {
    boolean all = lines.stream().allMatch(line -> isItem(line.place(), numbered));
    return each(lines, place -> all ? outer(place) : item(place, numbered));
  }

  /** Whether the line begins an item of this kind. */
  public static boolean isItem(Place place, boolean numbered) {
    return place.mark().filter(mark -> mark.numbered() == numbered).isPresent();
  }

  private static Place item(Place place, boolean numbered) {
    Mark mark = numbered ? Mark.NUMBER : Mark.BULLET;
    List<Mark> opened = new ArrayList<>(place.opened());
    if (opened.isEmpty()) {
      opened.add(mark);
    } else if (opened.getLast().numbered() != numbered) {
      opened.set(opened.size() - 1, mark);
    }
    return new Place(0, Math.max(place.depth(), 1), opened, Optional.empty());
  }

  /** Puts these one list deeper, as far as the line before allows it. */
  public static List<Line> indent(List<Line> lines, Place before) {
    List<Line> deeper = new ArrayList<>();
    Place above = before;
    for (Line line : lines) {
      Line now = line.at(inner(line.place(), above));
      deeper.add(now);
      above = now.place();
    }
    return deeper;
  }

  private static Place inner(Place place, Place above) {
    boolean may = place.opened().size() == 1 && place.depth() <= above.depth();
    return may && place.depth() < Markup.DEEPEST_LIST
        ? new Place(place.heading(), place.depth() + 1, opened(place), Optional.empty())
        : place;
  }

  /** Puts these one list higher; out of all lists they are running text. */
  public static List<Line> outdent(List<Line> lines) {
    return each(lines, LineEdits::outer);
  }

  private static Place outer(Place place) {
    int depth = Math.max(place.depth() - 1, 0);
    return new Place(
        place.heading(), depth, depth == 0 ? List.of() : opened(place), Optional.empty());
  }

  /** What the next item begins with. */
  private static List<Mark> opened(Place place) {
    return place.mark().map(mark -> new Mark(mark.numbered(), mark.first(), false)).stream()
        .toList();
  }

  /** Enter: a next paragraph or item; an empty item ends its list. */
  public static List<Line> split(Line line, int at) {
    Place place = line.place();
    int length = line.text().length();
    if (length == 0 && place.depth() > 0) {
      return outdent(List.of(line));
    }
    List<Line> both = cut(line, at);
    if (at == 0 && place.heading() > 0 && place.depth() == 0) {
      return List.of(both.getFirst().at(Place.PLAIN), both.getLast().at(place));
    }
    int heading = at == length ? 0 : place.heading();
    Place next = new Place(heading, place.depth(), opened(place), Optional.empty());
    return List.of(both.getFirst(), both.getLast().at(next));
  }

  /** Shift and Enter: a new line in the same paragraph. */
  public static List<Line> breakLine(Line line, int at) {
    List<Line> both = cut(line, at);
    Place place = line.place();
    Optional<Run> joint = Optional.of(Run.plain("\n"));
    Place next = new Place(place.heading(), place.depth(), List.of(), joint);
    return List.of(both.getFirst(), both.getLast().at(next));
  }

  private static List<Line> cut(Line line, int at) {
    return List.of(
        new Line(line.place(), line.between(0, at)),
        new Line(line.place(), line.between(at, line.text().length())));
  }

  /** Backspace before a line's first character: the line as less of a thing, if it is any. */
  public static Optional<Line> plainer(Line line) {
    Place place = line.place();
    if (place.heading() > 0) {
      return Optional.of(line.at(place.withHeading(0)));
    }
    return place.depth() > 0 ? Optional.of(line.at(outer(place))) : Optional.empty();
  }

  /** Puts lines in place of what stands between two points of one or two lines. */
  public static List<Line> insert(Line first, int from, Line last, int to, List<Line> pasted) {
    Line before = new Line(first.place(), first.between(0, from));
    List<Run> after = last.between(to, last.text().length());
    List<Line> result = new ArrayList<>(pasted);
    Line top = pasted.getFirst();
    Place place = from == 0 && pasted.size() > 1 ? top.place() : before.place();
    result.set(0, new Line(place, joined(before.runs(), top.runs())));
    Line bottom = result.removeLast();
    result.add(new Line(bottom.place(), joined(bottom.runs(), after)));
    return result;
  }

  private static List<Run> joined(List<Run> one, List<Run> other) {
    List<Run> runs = new ArrayList<>(one);
    runs.addAll(other);
    return runs;
  }

  /**
   * The same lines as people mean them: no spaces at the end of a paragraph, no heading of nothing,
   * and no space that is bold before or after the words that are.
   */
  public static List<Line> tidy(List<Line> lines) {
    List<Line> tidy = new ArrayList<>();
    boolean ends = true;
    for (Line line : lines.reversed()) {
      Place place = line.place();
      int length = line.text().stripTrailing().length();
      boolean nothing = ends && length == 0;
      if (!nothing || place.joint().isEmpty()) {
        List<Run> runs = ends ? line.between(0, length) : line.runs();
        tidy.addFirst(
            new Line(
                nothing ? place.withHeading(0) : place,
                runs.stream().flatMap(run -> plainSpaces(run).stream()).toList()));
        ends = place.joint().isEmpty();
      }
    }
    return tidy;
  }

  private static List<Run> plainSpaces(Run run) {
    String text = run.text();
    int to = text.stripTrailing().length();
    int from = Math.min(text.length() - text.stripLeading().length(), to);
    return List.of(
        space(run, text.substring(0, from)),
        run.with(text.substring(from, to)),
        space(run, text.substring(to)));
  }

  private static Run space(Run run, String space) {
    return new Run(space, false, false, run.link());
  }

  private static List<Line> each(List<Line> lines, UnaryOperator<Place> change) {
    return lines.stream().map(line -> line.at(change.apply(line.place()))).toList();
  }
}
