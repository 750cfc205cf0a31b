package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.text.Line.Mark;
import nl.gia.text.Line.Place;

/** Turns blocks into the lines of an editor, and back into the same blocks. */
public final class Lines {
  private final List<Line> lines = new ArrayList<>();

  private Lines() {}

  /** The lines of a text; at least one. */
  public static List<Line> of(Markup markup) {
    Lines writer = new Lines();
    writer.blocks(markup.blocks(), 0, List.of());
    return List.copyOf(writer.lines);
  }

  private void blocks(List<Block> blocks, int depth, List<Mark> opened) {
    if (blocks.isEmpty()) {
      lines.add(new Line(new Place(0, depth, opened, Optional.empty()), List.of()));
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean fresh = i > 0 && blocks.get(i - 1).getClass() == block.getClass();
      List<Mark> before = i == 0 ? opened : List.of();
      switch (block) {
        case Block.Paragraph(List<Run> runs) -> leaf(0, depth, before, runs);
        case Block.Heading(int level, List<Run> runs) -> leaf(level, depth, before, runs);
        case Block.Bullets(List<Block.Item> items) ->
            items(items, new Mark(false, 0, fresh), depth, before);
        case Block.Numbers(int first, List<Block.Item> items) ->
            items(items, new Mark(true, first, fresh), depth, before);
      }
    }
  }

  private void items(List<Block.Item> items, Mark first, int depth, List<Mark> before) {
    Mark next = new Mark(first.numbered(), first.first(), false);
    for (int i = 0; i < items.size(); i++) {
      List<Mark> opened = new ArrayList<>(i == 0 ? before : List.of());
      opened.add(i == 0 ? first : next);
      blocks(items.get(i).blocks(), depth + 1, opened);
    }
  }

  /** One paragraph or heading: a line for each of its line ends, and one more. */
  private void leaf(int heading, int depth, List<Mark> opened, List<Run> runs) {
    Place place = new Place(heading, depth, opened, Optional.empty());
    List<Run> line = new ArrayList<>();
    for (Run run : runs) {
      String[] parts = run.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(new Line(place, line));
          line = new ArrayList<>();
          place = new Place(heading, depth, List.of(), Optional.of(run.with("\n")));
        }
        line.add(run.with(parts[i]));
      }
    }
    lines.add(new Line(place, line));
  }

  /** The text that these lines show; empty paragraphs are nothing. */
  public static Markup join(List<Line> lines) {
    Outline outline = new Outline();
    lines.forEach(outline::add);
    return new Markup(outline.blocks());
  }

  /** The numbers that the items' lines show, by line; 0 where there is none. */
  public static int[] numbers(List<Line.Place> places) {
    Outline outline = new Outline();
    int[] numbers = new int[places.size()];
    for (int i = 0; i < numbers.length; i++) {
      // A letter, for a line without any would not part two lists.
      outline.add(new Line(places.get(i), List.of(Run.plain("x"))));
      numbers[i] = outline.number();
    }
    return numbers;
  }
}
