package nl.gia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineEditsTest {
  private static List<Line> lines(String markup) {
    return Lines.of(Markup.parse(markup));
  }

  private static String text(List<Line> lines) {
    return Lines.join(lines).toText();
  }

  @Test
  void aHeadingIsMadeAndUnmade() {
    List<Line> heading = LineEdits.heading(lines("Visie"), 2);
    assertThat(text(heading)).isEqualTo("## Visie");
    assertThat(text(LineEdits.heading(heading, 2))).isEqualTo("Visie");
  }

  @Test
  void bulletsBecomeNumbers() {
    assertThat(text(LineEdits.list(lines("- een\n- twee"), true))).isEqualTo("1. een\n1. twee");
  }

  @Test
  void anItemGoesNoDeeperThanOneBelowTheLineBefore() {
    List<Line> items = lines("- een\n- twee");
    List<Line> deeper = LineEdits.indent(items.subList(1, 2), items.getFirst().place());
    assertThat(deeper.getFirst().place().depth()).isEqualTo(2);
    assertThat(LineEdits.indent(deeper, items.getFirst().place())).isEqualTo(deeper);
  }

  @Test
  void bulletsAreTakenAwayWhereAllHaveThem() {
    List<Line> items = lines("- een\n- twee");
    assertThat(LineEdits.isItem(items.getFirst().place(), false)).isTrue();
    assertThat(LineEdits.isItem(items.getFirst().place(), true)).isFalse();
    assertThat(text(LineEdits.list(items, false))).isEqualTo("een\n\ntwee");
    assertThat(text(LineEdits.list(lines("- een\n\ntwee"), false))).isEqualTo("- een\n- twee");
  }

  @Test
  void backspaceMakesAHeadingTextAndAnItemLess() {
    assertThat(LineEdits.plainer(lines("## Kop").getFirst())).hasValue(lines("Kop").getFirst());
    assertThat(LineEdits.plainer(lines("- een").getFirst())).hasValue(lines("een").getFirst());
    assertThat(LineEdits.plainer(lines("een").getFirst())).isEmpty();
  }

  @Test
  void enterBeforeAHeadingPutsALineAboveItAndAfterItText() {
    Line heading = lines("## Kop").getFirst();
    assertThat(LineEdits.split(heading, 0)).containsExactly(Line.empty(), heading);
    assertThat(LineEdits.split(heading, 1).getLast().place().heading()).isEqualTo(2);
    assertThat(LineEdits.split(heading, 3).getLast()).isEqualTo(Line.empty());
    assertThat(LineEdits.split(Line.empty(), 0)).containsExactly(Line.empty(), Line.empty());
  }

  @Test
  void aBrokenLineGoesOnInItsItem() {
    List<Line> both = LineEdits.breakLine(lines("- een twee").getFirst(), 4);
    assertThat(text(both)).isEqualTo(text(lines("- een \\\n  twee")));
    assertThat(both.getLast().place().depth()).isEqualTo(1);
    assertThat(both.getLast().place().mark()).isEmpty();
  }

  @Test
  void linesPastedAtTheBeginningBringTheirOwnPlace() {
    Line line = lines("na").getFirst();
    List<Line> pasted = lines("## Kop\n\ntekst ");
    assertThat(LineEdits.insert(line, 0, line, 0, pasted).getFirst().place().heading())
        .isEqualTo(2);
    assertThat(LineEdits.insert(line, 1, line, 1, pasted).getFirst().place().heading()).isZero();
    List<Line> one = pasted.subList(0, 1);
    assertThat(LineEdits.insert(line, 0, line, 0, one).getFirst().place().heading()).isZero();
  }

  @Test
  void enterInAnEmptyItemEndsTheList() {
    Line item = LineEdits.split(lines("- een").getFirst(), 3).getLast();
    assertThat(LineEdits.split(item, 0)).containsExactly(Line.empty());
  }

  @Test
  void enterKeepsStylesOnBothSides() {
    assertThat(text(LineEdits.split(lines("**vet en** gewoon").getFirst(), 3)))
        .isEqualTo("**vet**\n\n&#32;**en** gewoon".replace("&#32;**en**", "**&#32;en**"));
  }

  @Test
  void spacesBesideBoldWordsAreNotBold() {
    Line line =
        new Line(Line.Place.PLAIN, List.of(Run.plain("een"), new Run(" vet ", true, false, "")));
    assertThat(text(LineEdits.tidy(List.of(line)))).isEqualTo("een **vet**");
  }

  @Test
  void pastedLinesStandBetweenWhatWasBeforeAndAfter() {
    Line line = lines("voor na").getFirst();
    assertThat(text(LineEdits.insert(line, 5, line, 5, lines("een\n\n- twee"))))
        .isEqualTo("voor een\n- tweena");
  }

  @Test
  void tidyingTwiceIsTidyingOnceAndKeepsEveryWord() {
    for (int seed = 0; seed < 5_000; seed++) {
      List<Line> lines = Lines.of(RandomTexts.markup(new Random(seed)));
      List<Line> tidy = LineEdits.tidy(lines);
      assertThat(LineEdits.tidy(tidy)).as("seed %s", seed).isEqualTo(tidy);
      assertThat(words(tidy)).isEqualTo(words(lines));
    }
  }

  private static String words(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" ")).replaceAll("\\s+", "");
  }
}
