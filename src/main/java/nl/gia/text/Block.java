package nl.gia.text;

import java.util.List;

/** A block of agenda text: all the kinds that it can have. */
public sealed interface Block {

  /** Running text; a line end in it is kept. */
  record Paragraph(List<Run> runs) implements Block {
    public Paragraph {
      runs = Run.joined(runs);
    }
  }

  /** A heading of level 1 to 6. */
  record Heading(int level, List<Run> runs) implements Block {
    private static final int DEEPEST = 6;

    public Heading {
      if (level < 1 || level > DEEPEST) {
        throw new IllegalArgumentException("No heading level: " + level);
      }
      runs = Run.joined(runs);
    }
  }

  /** A list with bullets. */
  record Bullets(List<Item> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** A list with numbers, of which the first is given. */
  record Numbers(int first, List<Item> items) implements Block {
    private static final int HIGHEST = 999_999_999;

    public Numbers {
      if (first < 0 || first > HIGHEST) {
        throw new IllegalArgumentException("No list number: " + first);
      }
      items = List.copyOf(items);
    }
  }

  /** What stands behind one bullet or number. */
  record Item(List<Block> blocks) {
    public Item {
      blocks = Block.filled(blocks);
    }
  }

  /** The blocks that hold anything: markup cannot express an empty paragraph or list. */
  static List<Block> filled(List<Block> blocks) {
    return blocks.stream().filter(block -> !block.isVoid()).toList();
  }

  /** Whether this is a paragraph without text or a list without items. */
  default boolean isVoid() {
    return switch (this) {
      case Paragraph paragraph -> paragraph.runs().isEmpty();
      case Heading _ -> false;
      case Bullets bullets -> bullets.items().isEmpty();
      case Numbers numbers -> numbers.items().isEmpty();
    };
  }
}
