package nl.gia.text;

import java.util.List;

/** Writes blocks as CommonMark. */
final class MarkupWriter {
  private MarkupWriter() {}

  static String write(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    boolean otherMarker = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        Block previous = blocks.get(i - 1);
        out.append(isTight(previous, block) ? "\n" : "\n\n");
        // two lists in a row are one, unless their markers differ
        otherMarker = previous.getClass() == block.getClass() && !otherMarker;
      }
      write(block, otherMarker, out);
    }
    return out.toString();
  }

  private static void write(Block block, boolean otherMarker, StringBuilder out) {
    switch (block) {
      case Block.Paragraph paragraph -> out.append(RunWriter.write(paragraph.runs(), false));
      case Block.Heading heading -> {
        out.append("#".repeat(heading.level()));
        String text = RunWriter.write(heading.runs(), true);
        out.append(text.isEmpty() ? "" : " ").append(text);
      }
      case Block.Bullets bullets -> items(bullets.items(), otherMarker ? "*" : "-", out);
      // one number for all: then an item put between two others leaves those as they were
      case Block.Numbers numbers ->
          items(numbers.items(), numbers.first() + (otherMarker ? ")" : "."), out);
    }
  }

  private static void items(List<Block.Item> items, String marker, StringBuilder out) {
    String indent = "\n" + " ".repeat(marker.length() + 1);
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : "\n").append(marker);
      String text = write(items.get(i).blocks());
      if (!text.isEmpty()) {
        out.append(' ').append(text.replace("\n", indent).replace(indent + "\n", "\n\n"));
      }
    }
  }

  /** A list can follow the first line of its item at once where it may interrupt a paragraph. */
  private static boolean isTight(Block previous, Block block) {
    if (!(previous instanceof Block.Paragraph)) {
      return false;
    }
    return switch (block) {
      case Block.Paragraph _, Block.Heading _ -> false;
      case Block.Bullets bullets -> startsWithText(bullets.items());
      case Block.Numbers numbers -> numbers.first() == 1 && startsWithText(numbers.items());
    };
  }

  private static boolean startsWithText(List<Block.Item> items) {
    List<Block> first = items.getFirst().blocks();
    return !first.isEmpty() && first.getFirst() instanceof Block.Paragraph;
  }
}
