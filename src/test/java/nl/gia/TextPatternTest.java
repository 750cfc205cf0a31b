package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPatternTest {
  @Test
  void countingWithoutAWordForOneIsFound() {
    assertThat(TextPattern.plural("{0} leden", "{0} members")).isPresent();
    assertThat(TextPattern.plural("Er zijn {0} nieuwe thema's.", "There are {0} new themes."))
        .isPresent();
  }

  @Test
  void aNameBeforeAVerbIsNoCount() {
    assertThat(TextPattern.plural("{0} hoort bij {1}", "{0} belongs to {1}")).isEmpty();
    assertThat(TextPattern.plural("{0} is al lid", "{0} is a member already")).isEmpty();
  }

  @Test
  void aChoiceCountsWell() {
    assertThat(
            TextPattern.plural(
                "{0,choice,0#geen leden|1#één lid|1<{0} leden}",
                "{0,choice,0#no members|1#one member|1<{0} members}"))
        .isEmpty();
  }

  @Test
  void argumentsInsideAChoiceAreSeen() {
    assertThat(TextPattern.arguments("{1}: {0,choice,1#één|1<{2} van {0}}"))
        .containsExactly("0", "1", "2");
  }

  @Test
  void aChoiceIsReadToItsEnd() {
    assertThat(TextPattern.choices("a {0,choice,1#één|1<{0} leden} b"))
        .containsExactly("1#één|1<{0} leden");
  }

  @Test
  void pluralsInBracketsAreRefused() {
    assertThat(TextPattern.fault("gemeente(n)")).isPresent();
  }

  @Test
  void unfinishedArgumentsAreRefused() {
    assertThat(TextPattern.fault("lid {0")).isPresent();
  }

  @Test
  void apostrophesAreLetters() {
    assertThat(TextPattern.fault("thema's in 's-Hertogenbosch")).isEmpty();
  }
}
