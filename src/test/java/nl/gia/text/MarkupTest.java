package nl.gia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.gia.text.Block.Bullets;
import nl.gia.text.Block.Heading;
import nl.gia.text.Block.Item;
import nl.gia.text.Block.Numbers;
import nl.gia.text.Block.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @Test
  void blocksAndStylesAreRead() {
    assertEquals(
        new Markup(
            List.of(
                new Heading(2, List.of(Run.plain("Visie"))),
                new Paragraph(
                    List.of(
                        Run.plain("Dit is "),
                        new Run("vet", true, false, ""),
                        Run.plain(" en "),
                        new Run("schuin", false, true, ""),
                        Run.plain(", zie "),
                        new Run("hier", false, false, "https://a.nl/b"),
                        Run.plain("."))),
                new Bullets(
                    List.of(
                        new Item(List.of(paragraph("een"), new Bullets(List.of(item("half"))))),
                        item("twee"))),
                new Numbers(3, List.of(item("drie"))))),
        Markup.parse(
            "## Visie\n\nDit is **vet** en *schuin*, zie [hier](https://a.nl/b).\n\n"
                + "- een\n  - half\n- twee\n\n3. drie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> geen citaat",
        "een `stukje` code",
        "<b>niet</b> vet",
        "![plaat](http://a.nl/b.png)",
        "[script](javascript:alert)",
        "[titel](http://a.nl \"met titel\")",
        "[](http://a.nl)",
        "[a]: http://a.nl",
        "| a | b |",
        "***"
      })
  void whatIsNoPartOfTheSubsetStaysAsTyped(String typed) {
    assertEquals(new Markup(List.of(paragraph(typed))), Markup.parse(typed));
  }

  @Test
  void plainTextHasNoMarkup() {
    assertEquals(
        "Visie\n\nvet en hier\n\n- een\n  - half\n- twee\n\n3. drie\n4. vier",
        Markup.parse(
                """
                # Visie

                **vet** en [hier](http://a.nl)

                - een
                  - half
                - twee

                3. drie
                1. vier\
                """)
            .toPlain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dit is **vet** en _schuin_, zie [hier](<https://a.nl/b>).",
        "- een\n  - half\n- twee",
        "1. een\n1. twee\n   1. diep",
        "R&D kost 2.5 \\* zoveel, zie aa_bb.",
        "## Kop\n\nRegel een\nregel twee",
        "- een\n\n* ander\n\n- derde",
        "1. een\n\n1) ander"
      })
  void tidyMarkupIsWrittenAsItWas(String markup) {
    assertEquals(markup, Markup.parse(markup).toText());
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    for (int seed = 0; seed < 20_000; seed++) {
      String text = RandomTexts.typed(new Random(seed));
      Markup markup = Markup.parse(text);
      assertEquals(markup, Markup.parse(markup.toText()), "seed " + seed + ": " + text);
    }
  }

  @Test
  void blocksThatWereNeverMarkupReadBackTheSame() {
    for (int seed = 0; seed < 20_000; seed++) {
      Markup markup = RandomTexts.markup(new Random(seed));
      assertEquals(markup, Markup.parse(markup.toText()), "seed " + seed + ": " + markup.toText());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "[", "_", "**a ", "*a _b ", "- ", "1. ", "<", "`", "![", "[a](", "> ", "\\", "&#"
      })
  void hostileTextIsReadAndWrittenInBoundedTime(String scrap) {
    String hostile = scrap.repeat(40_000 / scrap.length());
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals(Markup.parse(hostile), Markup.parse(Markup.parse(hostile).toText())));
  }

  @Test
  void listsLieNoDeeperThanTheDeepest() {
    Markup markup = Markup.parse("- ".repeat(100) + "a");
    int depth = 0;
    List<Block> blocks = markup.blocks();
    while (blocks.getFirst() instanceof Bullets bullets) {
      blocks = bullets.items().getFirst().blocks();
      depth++;
    }
    assertEquals(Markup.DEEPEST_LIST, depth);
  }

  @Test
  void onlyWebAndMailAddressesAreLinks() {
    assertThrows(IllegalArgumentException.class, () -> new Run("a", false, false, "file:///a"));
  }

  @Test
  void thereAreSixLevelsOfHeadings() {
    assertThrows(IllegalArgumentException.class, () -> new Heading(0, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Heading(7, List.of()));
  }

  @Test
  void listNumbersHaveAtMostNineDigits() {
    assertThrows(IllegalArgumentException.class, () -> new Numbers(-1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Numbers(1_000_000_000, List.of()));
  }

  private static Item item(String text) {
    return new Item(List.of(paragraph(text)));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(List.of(Run.plain(text)));
  }
}
