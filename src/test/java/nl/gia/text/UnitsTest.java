package nl.gia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.gia.text.Unit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  @Test
  void blocksAndSentencesAreUnitsAndGapsLieBetween() {
    assertEquals(
        List.of(
            new Unit(Kind.HEADING, "# Visie"),
            new Unit(Kind.GAP, "\n\n"),
            new Unit(Kind.SENTENCE, "Eén zin."),
            new Unit(Kind.GAP, " "),
            new Unit(Kind.SENTENCE, "Nog\néén!"),
            new Unit(Kind.GAP, "\n"),
            new Unit(Kind.ITEM, "- Punt. Twee zinnen."),
            new Unit(Kind.GAP, "\n"),
            new Unit(Kind.ITEM, "  2. Diep\n  vervolg"),
            new Unit(Kind.GAP, "\n\n"),
            new Unit(Kind.SENTENCE, "Slot"),
            new Unit(Kind.GAP, " \n")),
        Units.of(
            """
            # Visie

            Eén zin. Nog
            één!
            - Punt. Twee zinnen.
              2. Diep
              vervolg

            Slot\s
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gebruik bijv. Utrecht als voorbeeld.",
        "Zie o.a. De Bilt.",
        "Kamerstukken II 2007/08, 31 268, nr. 8 gaat hierover.",
        "Volgens art. 17 mag dhr. De Vries dat.",
        "Dat is, d.w.z. Nederland, akkoord.",
        "Prof. dr. J.P. Jansen en A. Bakker komen.",
        "Wij beginnen om 10.00 uur met 17.5 procent.",
        "Op 1. januari begint het.",
        "Nummer 8. 9 ontbreekt.",
        "Kijk op www.vng.nl of bel.",
        "Wat nu? vroeg hij.",
        "Hij zei... maar niet alles.",
        "Eerst enz. en dan verder.",
        "De n.n.b. Regeling geldt.",
        "Zo (zie art. 3) gaat het.",
        "Zie art.* 3 van de wet.",
        "Einde. ("
      })
  void oneSentenceStaysWhole(String sentence) {
    assertEquals(List.of(sentence), sentences(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zie Kamerstukken 31 268, nr. 8. De Kamer wacht.|2",
        "Het begon in 2010. Nu is het klaar.|2",
        "Boeken, kaarten enz. De rest volgt.|2",
        "Zie vng.nl. Daar staat alles.|2",
        "Klaar! Echt? Ja... Goed.|4",
        "(Zie art. 3.) De rest volgt.|2",
        "Hij zei: \"Ja.\" Daarna ging hij.|2",
        "**Kop.** _De rest_ volgt.|2",
        "Zo is het. 's Avonds rust. 't Was goed.|3",
        "Zo is het. 's Gravenhage. '(x)|2",
        "Er komen gemeenten. 12 doen mee.|2",
        "Tot morgen\u2026 Zo niet.|2",
        "Ja. \u00D6sterreich ook. \u4E2D\u6587.|3",
        "Eind. 's|1"
      })
  void sentencesEnd(String text, int count) {
    assertEquals(count, sentences(text).size(), () -> sentences(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#kop", "####### zeven", "-geen", "1.geen", "1", "1234567890. geen", "*vet*"})
  void whatOnlyLooksLikeAMarkerIsText(String text) {
    assertEquals(List.of(new Unit(Kind.SENTENCE, text)), Units.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "- a", "* a", "+\ta", "1. a", "12) a", "7."})
  void itemsAreKnownByTheirMarker(String text) {
    assertEquals(List.of(new Unit(Kind.ITEM, text)), Units.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8. is het", "11. is het", "2. is het"})
  void aNumberWithinAParagraphStartsNoItem(String line) {
    assertEquals(1, Units.of("Het gaat om nr.\n" + line).size());
  }

  @Test
  void aListThatStartsAtOneCanInterruptAParagraph() {
    assertEquals(
        List.of(
            new Unit(Kind.SENTENCE, "Wij vragen:"),
            new Unit(Kind.GAP, "\n"),
            new Unit(Kind.ITEM, "1. geld"),
            new Unit(Kind.GAP, "\n"),
            new Unit(Kind.ITEM, "2. tijd")),
        Units.of("Wij vragen:\n1. geld\n2. tijd"));
  }

  @Test
  void unitsJoinedAreTheTextAndGapsNeverFollowEachOther() {
    String letters = "aB1. \n\t-*#!?)('\u2026\u00A0\u2003\u3000\u00E9\u00C9\u2019";
    for (int seed = 0; seed < 50_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      List<Unit> units = Units.of(text.toString());
      assertEquals(text.toString(), units.stream().map(Unit::text).collect(Collectors.joining()));
      for (int i = 1; i < units.size(); i++) {
        assertFalse(units.get(i).isGap() && units.get(i - 1).isGap(), "seed " + seed);
      }
      assertFalse(
          units.stream()
              .anyMatch(unit -> unit.isGap() != unit.text().chars().allMatch(UnitsTest::space)),
          "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {". ", "a.a", "( ", ".(", "' ", "1", "#", ") ", "- ", "\n", "bijv. ", "1. "})
  void hostileTextIsSplitInBoundedTime(String scrap) {
    assertTimeout(Duration.ofSeconds(2), () -> Units.of(scrap.repeat(1_000_000 / scrap.length())));
  }

  private static boolean space(int c) {
    return Letters.isSpace((char) c);
  }

  private static List<String> sentences(String text) {
    return Units.of(text).stream().filter(unit -> !unit.isGap()).map(Unit::text).toList();
  }
}
