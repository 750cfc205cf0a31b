package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import nl.gia.text.Shown.Piece;
import nl.gia.text.Shown.Style;

/** Writes blocks as they are shown. */
final class ShownWriter {
  private final List<Piece> pieces = new ArrayList<>();

  private ShownWriter() {}

  static Shown write(List<Block> blocks) {
    ShownWriter writer = new ShownWriter();
    writer.blocks(blocks, "\n\n", "");
    return Shown.of(writer.pieces);
  }

  private void blocks(List<Block> blocks, String between, String indent) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        plain(between);
      }
      block(blocks.get(i), indent);
    }
  }

  private void block(Block block, String indent) {
    switch (block) {
      case Block.Paragraph(List<Run> runs) -> runs(runs, 0, indent);
      case Block.Heading(int level, List<Run> runs) -> runs(runs, level, indent);
      case Block.Bullets(List<Block.Item> items) -> {
        for (int i = 0; i < items.size(); i++) {
          plain(i > 0 ? "\n" + indent : "");
          item(new Piece("-", Style.DOT), items.get(i), indent);
        }
      }
      case Block.Numbers(int first, List<Block.Item> items) -> {
        for (int i = 0; i < items.size(); i++) {
          plain(i > 0 ? "\n" + indent : "");
          item(new Piece(first + i + ".", Style.PLAIN), items.get(i), indent);
        }
      }
    }
  }

  private void item(Piece marker, Block.Item item, String indent) {
    String deeper = indent + " ".repeat(marker.text().length() + 1);
    pieces.add(marker);
    plain(" ");
    blocks(item.blocks(), "\n" + deeper, deeper);
  }

  private void runs(List<Run> runs, int heading, String indent) {
    runs.forEach(run ->
        pieces.add(new Piece(run.text().replace("\n", "\n" + indent), Style.of(run, heading))));
  }

  private void plain(String text) {
    pieces.add(new Piece(text, Style.PLAIN));
  }
}
