package nl.gia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\f"})
  void everyLineEndBecomesLf(String end) {
    assertEquals("a\nb", Normal.of("a" + end + "b"));
  }

  @Test
  void twoLineEndsStayTwo() {
    assertEquals("a\n\nb", Normal.of("a\r\n\r\nb"));
    assertEquals("a\n\nb", Normal.of("a\r\rb"));
  }

  @Test
  void lettersAreComposed() {
    assertEquals("co\u00EBrdinatie", Normal.of("coe\u0308rdinatie"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2007", "\u202F"})
  void fixedSpacesBecomeSpaces(String space) {
    assertEquals("31 268", Normal.of("31" + space + "268"));
  }

  @Test
  void blanksAtTheEndOfLinesAndTextGo() {
    assertEquals("  a\n\n\tb", Normal.of("  a \t\n \n\tb\u00A0\n \r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0", "\uD83D", "\uDE00", "\uD83Da", "\uDE00\uD83D"})
  void whatCannotBeKeptIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Normal.of(text));
    assertFalse(Normal.is(text));
  }

  @Test
  void charactersBeyondTheFirstPlaneAreKept() {
    assertEquals("\uD83D\uDE00", Normal.of("\uD83D\uDE00"));
  }

  @Test
  void theNormalFormOfANormalFormIsItself() {
    String letters = "ae\u0308\u0301 \t\n\r\u0085\u2028\u00A0\u202F\u2000\u1100\u1161\u212B.";
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertTrue(Normal.is(Normal.of(text.toString())), "seed " + seed);
    }
  }

  @Test
  void aTextWithBlanksAtItsEndIsNotNormal() {
    assertFalse(Normal.is("a "));
  }
}
