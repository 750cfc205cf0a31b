package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks being made line by line. */
final class Outline {
  private final List<Part> top = new ArrayList<>();
  private final List<Part.Listed> open = new ArrayList<>();
  private Part.@Nullable Leaf last;

  private sealed interface Part {
    /** A paragraph, or with a level above 0 a heading. */
    record Leaf(int heading, int depth, List<Run> runs) implements Part {}

    /** A list with its items. */
    record Listed(boolean numbered, int first, List<List<Part>> items) implements Part {}
  }

  void add(Line line) {
    Line.Place place = line.place();
    Part.Leaf before = last;
    if (place.joint().isPresent() && before != null && before.depth() == place.depth()) {
      before.runs().add(place.joint().get());
      before.runs().addAll(line.runs());
      return;
    }
    int kept = Math.min(place.depth() - place.opened().size(), open.size());
    open.subList(Math.max(kept, 0), open.size()).clear();
    place.opened().forEach(this::open);
    Part.Leaf leaf = new Part.Leaf(place.heading(), place.depth(), new ArrayList<>(line.runs()));
    last = leaf;
    inside().add(leaf);
  }

  /** The number of the innermost open item, or 0. */
  int number() {
    if (open.isEmpty() || !open.getLast().numbered()) {
      return 0;
    }
    Part.Listed list = open.getLast();
    return list.first() + list.items().size() - 1;
  }

  private List<Part> inside() {
    return open.isEmpty() ? top : open.getLast().items().getLast();
  }

  private void open(Line.Mark mark) {
    List<Part> parts = inside();
    Part before =
        parts.reversed().stream().filter(part -> !isNothing(part)).findFirst().orElse(null);
    if (!mark.fresh() && before instanceof Part.Listed list && list.numbered() == mark.numbered()) {
      list.items().add(new ArrayList<>());
      open.add(list);
    } else {
      List<List<Part>> items = new ArrayList<>();
      items.add(new ArrayList<>());
      Part.Listed list = new Part.Listed(mark.numbered(), mark.first(), items);
      parts.add(list);
      open.add(list);
    }
  }

  private static boolean isNothing(Part part) {
    return part instanceof Part.Leaf leaf && leaf.heading() == 0 && leaf.runs().isEmpty();
  }

  List<Block> blocks() {
    return blocks(top);
  }

  private static List<Block> blocks(List<Part> parts) {
    return parts.stream().map(Outline::block).toList();
  }

  private static Block block(Part part) {
    return switch (part) {
      case Part.Leaf(int heading, int _, List<Run> runs) ->
          heading == 0 ? new Block.Paragraph(runs) : new Block.Heading(heading, runs);
      case Part.Listed(boolean numbered, int first, List<List<Part>> items) -> {
        List<Block.Item> all = items.stream().map(item -> new Block.Item(blocks(item))).toList();
        yield numbered ? new Block.Numbers(first, all) : new Block.Bullets(all);
      }
    };
  }
}
