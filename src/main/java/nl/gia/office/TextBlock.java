package nl.gia.office;

import java.util.List;

/** Paragraphs of running text. */
public record TextBlock(List<String> paragraphs) implements Block {
  public TextBlock {
    paragraphs = List.copyOf(paragraphs);
  }
}
