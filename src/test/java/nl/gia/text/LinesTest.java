package nl.gia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.gia.text.Line.Mark;
import nl.gia.text.Line.Place;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void aLineEndTiesTwoLinesOfOneParagraph() {
    assertThat(Lines.of(Markup.parse("een\ntwee")))
        .containsExactly(
            new Line(Place.PLAIN, List.of(Run.plain("een"))),
            new Line(
                new Place(0, 0, List.of(), Optional.of(Run.plain("\n"))),
                List.of(Run.plain("twee"))));
  }

  @Test
  void itemsOpenWithTheirFirstLine() {
    assertThat(Lines.of(Markup.parse("- een\n  - diep\n\n  nog\n- twee")))
        .extracting(line -> line.text() + line.place().depth() + line.place().opened().size())
        .containsExactly("een11", "diep21", "nog10", "twee11");
  }

  @Test
  void itemsAreNumberedFromTheFirst() {
    assertThat(
            Lines.numbers(
                Lines.of(Markup.parse("3. drie\n4. vier\n   - x\n5. vijf\n\ntekst\n\n1. een"))
                    .stream()
                    .map(Line::place)
                    .toList()))
        .containsExactly(3, 4, 0, 5, 0, 1);
  }

  @Test
  void anEmptyParagraphBetweenItemsPartsNothing() {
    Line item =
        new Line(new Place(0, 1, List.of(Mark.BULLET), Optional.empty()), List.of(Run.plain("a")));
    assertThat(Lines.join(List.of(item, Line.empty(), item)).toText()).isEqualTo("- a\n- a");
  }

  @Test
  void linesOfAnyTextAreThatText() {
    for (int seed = 0; seed < 20_000; seed++) {
      Markup markup = Markup.parse(RandomTexts.typed(new Random(seed)));
      assertThat(Lines.join(Lines.of(markup))).as("seed %s", seed).isEqualTo(markup);
    }
  }

  @Test
  void linesOfAnyBlocksAreThoseBlocks() {
    for (int seed = 0; seed < 20_000; seed++) {
      Markup markup = RandomTexts.markup(new Random(seed));
      assertThat(Lines.join(Lines.of(markup))).as("seed %s", seed).isEqualTo(markup);
    }
  }
}
