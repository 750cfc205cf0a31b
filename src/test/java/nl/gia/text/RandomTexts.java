package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.gia.text.Block.Bullets;
import nl.gia.text.Block.Heading;
import nl.gia.text.Block.Item;
import nl.gia.text.Block.Numbers;
import nl.gia.text.Block.Paragraph;

/** Texts of all kinds, for properties that hold for every text. */
public final class RandomTexts {
  private static final List<String> SCRAPS =
      List.of(
          "a",
          "Gemeente",
          " ",
          "  ",
          "\n",
          "\n\n",
          "**",
          "*",
          "_",
          "__",
          "# ",
          "- ",
          "1. ",
          "12) ",
          "[",
          "]",
          "(",
          ")",
          "](http://a.nl)",
          "](<mailto:b@c.nl> \"t\")",
          "<http://x.nl>",
          "<b>",
          "`",
          "```",
          "&amp;",
          "&",
          "#",
          "!",
          "\\",
          "\\*",
          "---",
          "===",
          "> ",
          "    ",
          "\t",
          "~",
          "[a]: http://a.nl\n",
          "é",
          "\u00A0",
          "\uD83D\uDE00",
          ".",
          "(x)",
          "=",
          "+ ",
          "|",
          "'s");

  private RandomTexts() {}

  /** Characters as someone might type them, marks and all. */
  public static String typed(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i >= 0; i--) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return text.toString();
  }

  /** Blocks that were never markup. */
  public static Markup markup(Random random) {
    return new Markup(blocks(random, 3));
  }

  private static List<Block> blocks(Random random, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      blocks.add(
          switch (random.nextInt(depth > 0 ? 5 : 2)) {
            case 0 -> new Heading(1 + random.nextInt(6), runs(random));
            case 1, 2 -> new Paragraph(runs(random));
            case 3 -> new Bullets(items(random, depth - 1));
            default -> new Numbers(random.nextInt(3), items(random, depth - 1));
          });
    }
    return blocks;
  }

  private static List<Item> items(Random random, int depth) {
    List<Item> items = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      items.add(new Item(random.nextInt(6) == 0 ? List.of() : blocks(random, depth)));
    }
    return items;
  }

  private static List<Run> runs(Random random) {
    List<Run> runs = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(4); k >= 0; k--) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
      String link = random.nextInt(4) == 0 ? "https://a.nl/(b)?c=<&amp;d>\\ e" : "";
      runs.add(new Run(text.toString(), random.nextBoolean(), random.nextBoolean(), link));
    }
    return runs;
  }
}
