package nl.gia.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks as plain text. */
final class PlainWriter {
  private PlainWriter() {}

  static String write(List<Block> blocks) {
    return blocks.stream().map(PlainWriter::write).collect(Collectors.joining("\n\n"));
  }

  private static String write(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> text(paragraph.runs());
      case Block.Heading heading -> text(heading.runs());
      case Block.Bullets bullets ->
          bullets.items().stream().map(item -> item("-", item)).collect(Collectors.joining("\n"));
      case Block.Numbers numbers ->
          IntStream.range(0, numbers.items().size())
              .mapToObj(i -> item(numbers.first() + i + ".", numbers.items().get(i)))
              .collect(Collectors.joining("\n"));
    };
  }

  private static String item(String marker, Block.Item item) {
    String text = item.blocks().stream().map(PlainWriter::write).collect(Collectors.joining("\n"));
    String indent = "\n" + " ".repeat(marker.length() + 1);
    return marker + " " + text.replace("\n", indent);
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
