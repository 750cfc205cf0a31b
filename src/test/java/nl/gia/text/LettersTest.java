package nl.gia.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every character, against the classes as the written rules of the merge of texts name them. */
class LettersTest {
  private static final String SPACES =
      "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

  @Test
  void spacesAreThoseThatAreNamed() {
    for (char c : all()) {
      assertThat(Letters.isSpace(c)).as(name(c)).isEqualTo(c < 0x21 || SPACES.indexOf(c) >= 0);
    }
  }

  @Test
  void lettersAreLatinOnesAndAllThatIsNoSignBeyondLatin() {
    for (char c : all()) {
      boolean letter;
      if (c < 0x80) {
        letter = "abcdefghijklmnopqrstuvwxyz".indexOf(c | 0x20) >= 0 && c > 0x40;
      } else if (c <= 0x24F) {
        letter = Character.isLetter(c);
      } else {
        letter = c != 0x3000 && (c < 0x2000 || c > 0x206F);
      }
      boolean digit = "0123456789".indexOf(c) >= 0;
      assertThat(Letters.isLetter(c)).as(name(c)).isEqualTo(letter);
      assertThat(Letters.isDigit(c)).as(name(c)).isEqualTo(digit);
      assertThat(Letters.isWordPart(c)).as(name(c)).isEqualTo(letter || digit);
    }
  }

  @Test
  void capitalsAndSmallLettersAreLatinOnes() {
    for (char c : all()) {
      assertThat(Letters.isUpper(c)).as(name(c)).isEqualTo(c <= 0x24F && Character.isUpperCase(c));
      assertThat(Letters.isLower(c)).as(name(c)).isEqualTo(c <= 0x24F && Character.isLowerCase(c));
    }
  }

  @Test
  void foldingMakesCapitalsSmallAndLeavesTheRest() {
    assertThat(Letters.fold("Één GEMEENTE in ΑΒΓ 2010")).isEqualTo("één gemeente in ΑΒΓ 2010");
    String small = "al klein";
    assertThat(Letters.fold(small)).isSameAs(small);
  }

  private static char[] all() {
    char[] all = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = (char) i;
    }
    return all;
  }

  private static String name(char c) {
    return "U+%04X".formatted((int) c);
  }
}
