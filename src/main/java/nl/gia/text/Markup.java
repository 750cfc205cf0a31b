package nl.gia.text;

import java.util.List;

/**
 * Agenda text as blocks and runs: a small subset of CommonMark (paragraphs, headings, lists, bold,
 * italic, links). Anything else in the markup is kept as the plain text that was typed.
 */
public record Markup(List<Block> blocks) {
  /** How deep lists can lie in lists; what is written deeper reads as plain text. */
  public static final int DEEPEST_LIST = 8;

  public Markup {
    blocks = Block.filled(blocks);
  }

  /** Reads markup; every text is some markup, and time and depth are bounded for all of them. */
  public static Markup parse(String text) {
    return new Markup(new MarkupReader(text).read());
  }

  /** Writes markup that reads back as exactly these blocks. */
  public String toText() {
    return MarkupWriter.write(blocks);
  }

  /** The words without any markup, for search and for plain exports; bullets are dashes. */
  public String toPlain() {
    return toShown().text();
  }

  /** The words with the style of each, for showing them and what changed in them. */
  public Shown toShown() {
    return ShownWriter.write(blocks);
  }
}
