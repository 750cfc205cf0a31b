package nl.gia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gia.text.Edit.Kind;
import org.junit.jupiter.api.Test;

class DiffTest {
  @Test
  void aChangedWordIsShownWithinItsSentence() {
    assertEquals(
        List.of(
            new Passage(Kind.SAME, "Eén. ", "Eén. ", List.of(edit(Kind.SAME, "Eén. ", "Eén. "))),
            new Passage(
                Kind.REPLACED,
                "Wij komen om 10:00 bijeen.",
                "Wij komen om 11:30 bijeen.",
                List.of(
                    edit(Kind.SAME, "Wij komen om ", "Wij komen om "),
                    edit(Kind.REPLACED, "10:00", "11:30"),
                    edit(Kind.SAME, " bijeen.", " bijeen."))),
            new Passage(
                Kind.SAME, " Drie.", " Drie.", List.of(edit(Kind.SAME, " Drie.", " Drie.")))),
        Diff.of("Eén. Wij komen om 10:00 bijeen. Drie.", "Eén. Wij komen om 11:30 bijeen. Drie.")
            .passages());
  }

  @Test
  void anAddedSentenceIsOnePassage() {
    assertEquals(
        List.of(Kind.SAME, Kind.ADDED, Kind.SAME),
        kinds(Diff.of("Eén.\n\nTwee.", "Eén. Erbij.\n\nTwee.")));
  }

  @Test
  void aRemovedItemIsOnePassage() {
    assertEquals(
        List.of(
            Passage.whole(Kind.SAME, "- een\n", "- een\n"),
            Passage.whole(Kind.REMOVED, "- twee\n", ""),
            Passage.whole(Kind.SAME, "- drie", "- drie")),
        Diff.of("- een\n- twee\n- drie", "- een\n- drie").passages());
  }

  @Test
  void equalTextsDoNotDiffer() {
    assertTrue(Diff.of("Eén.\n\nTwee.", "Eén.\n\nTwee.").isEmpty());
    assertEquals(List.of(), Diff.of("", "").passages());
    assertFalse(Diff.of("Eén.", "Twee.").isEmpty());
  }

  @Test
  void aSentenceInOtherWordsIsShownWhole() {
    String before = "De gemeente bewaart de kaart.";
    String after = "Burgers vinden voortaan alles zelf de weg terug.";
    assertEquals(
        List.of(
            edit(Kind.REPLACED, before.replace(".", ""), after.replace(".", "")),
            edit(Kind.SAME, ".", ".")),
        Diff.of(before, after).passages().getFirst().edits());
  }

  @Test
  void aNewParagraphBreakIsAChangeOfSpaceAlone() {
    assertEquals(
        List.of(edit(Kind.REPLACED, " ", "\n\n")),
        Diff.of("Eén. Twee.", "Eén.\n\nTwee.").passages().get(1).edits());
  }

  @Test
  void passagesAndEditsJoinedAreBothTexts() {
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      String before = text(random, random.nextInt(60));
      String after =
          random.nextInt(4) == 0 ? text(random, random.nextInt(60)) : varied(random, before);
      Diff diff = Diff.of(before, after);
      assertEquals(before, join(diff, Passage::before), "seed " + seed);
      assertEquals(after, join(diff, Passage::after), "seed " + seed);
      for (Passage passage : diff.passages()) {
        assertEquals(passage.before(), joined(passage, Edit::before), "seed " + seed);
        assertEquals(passage.after(), joined(passage, Edit::after), "seed " + seed);
        passage.edits().forEach(DiffTest::assertKind);
      }
    }
  }

  @Test
  void repeatedWordsAreComparedInBoundedTime() {
    String before = "a b ".repeat(20_000);
    String after = "b a a ".repeat(15_000);
    assertTimeout(Duration.ofSeconds(10), () -> Diff.of(before, after));
  }

  @Test
  void alignmentsRiseAndMatchEqualElements() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      int distinct = 1 + random.nextInt(8);
      int[] before = numbers(random, distinct);
      int[] after = numbers(random, distinct);
      int[] match = Alignment.match(before, after, distinct);
      int last = -1;
      for (int i = 0; i < match.length; i++) {
        if (match[i] >= 0) {
          assertTrue(match[i] > last, "seed " + seed);
          assertEquals(before[i], after[match[i]], "seed " + seed);
          last = match[i];
        }
      }
    }
  }

  @Test
  void aShortEditAmongRepeatsIsFoundAsTheShortest() {
    int[] before = {0, 1, 0, 1, 2, 2, 0, 1, 0};
    int[] after = {1, 0, 1, 2, 0, 2, 1, 0, 0};
    long matched = IntStream.of(Alignment.match(before, after, 3)).filter(i -> i >= 0).count();
    assertEquals(7, matched);
  }

  private static int[] numbers(Random random, int distinct) {
    return random.ints(random.nextInt(20), 0, distinct).toArray();
  }

  private static void assertKind(Edit edit) {
    boolean holds =
        switch (edit.kind()) {
          case SAME -> edit.before().equals(edit.after()) && !edit.before().isEmpty();
          case ADDED -> edit.before().isEmpty() && !edit.after().isEmpty();
          case REMOVED -> edit.after().isEmpty() && !edit.before().isEmpty();
          case REPLACED -> !edit.before().isEmpty() && !edit.after().isEmpty();
        };
    assertTrue(holds, edit.toString());
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append((char) ('a' + random.nextInt(12)));
      text.append(List.of(" ", " ", " ", ". B", ", ", "\n", "\n\n", "\n- ").get(random.nextInt(8)));
    }
    return text.toString();
  }

  private static String varied(Random random, String text) {
    StringBuilder varied = new StringBuilder(text);
    for (int i = random.nextInt(5); i > 0 && !varied.isEmpty(); i--) {
      int at = random.nextInt(varied.length());
      if (random.nextBoolean()) {
        varied.delete(at, Math.min(varied.length(), at + random.nextInt(6)));
      } else {
        varied.insert(at, text(random, 3));
      }
    }
    return varied.toString();
  }

  private static String join(Diff diff, Function<Passage, String> side) {
    return diff.passages().stream().map(side).collect(Collectors.joining());
  }

  private static String joined(Passage passage, Function<Edit, String> side) {
    return passage.edits().stream().map(side).collect(Collectors.joining());
  }

  private static List<Kind> kinds(Diff diff) {
    return diff.passages().stream().map(Passage::kind).toList();
  }

  private static Edit edit(Kind kind, String before, String after) {
    return new Edit(kind, before, after);
  }
}
