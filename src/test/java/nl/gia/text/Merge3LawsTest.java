package nl.gia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.gia.text.Merged.Clean;
import org.junit.jupiter.api.Test;

class Merge3LawsTest {
  private static final int CASES = 20_000;

  @Test
  void theSameTextOnBothSidesIsThatText() {
    each((seed, texts) ->
        assertEquals(of(ours(texts)), merge(base(texts), ours(texts), ours(texts)), seed));
  }

  @Test
  void aSideThatChangedNothingGivesWay() {
    each((seed, texts) -> {
      assertEquals(of(ours(texts)), merge(base(texts), ours(texts), base(texts)), seed);
      assertEquals(of(ours(texts)), merge(base(texts), base(texts), ours(texts)), seed);
    });
  }

  @Test
  void itDoesNotMatterWhichSideIsOurs() {
    each((seed, texts) ->
        assertEquals(
            merge(base(texts), ours(texts), theirs(texts)),
            merge(base(texts), theirs(texts), ours(texts)),
            seed));
  }

  @Test
  void nothingThatOneSideAddedIsLost() {
    each((seed, texts) -> {
      if (merge(base(texts), ours(texts), theirs(texts)) instanceof Clean clean
          && !base(texts).equals(ours(texts))
          && !base(texts).equals(theirs(texts))) {
        List<String> added = new ArrayList<>(texts.ours());
        added.addAll(texts.theirs());
        added.removeAll(texts.base());
        assertTrue(Pieces.units(clean.text()).all().containsAll(added), seed);
      }
    });
  }

  @Test
  void nothingThatOneSideRemovedComesBack() {
    each((seed, texts) -> {
      if (merge(base(texts), ours(texts), theirs(texts)) instanceof Clean clean) {
        List<String> removed = new ArrayList<>(texts.base());
        removed.removeIf(line -> texts.ours().contains(line) && texts.theirs().contains(line));
        removed.removeIf(line -> count(texts.base(), line) > 1);
        removed.retainAll(Pieces.units(clean.text()).all());
        assertEquals(List.of(), removed, seed);
      }
    });
  }

  @Test
  void whatIsMarkedIsNoPartOfTheBase() {
    each((seed, texts) -> {
      if (merge(base(texts), ours(texts), theirs(texts)) instanceof Clean clean) {
        for (Range range : clean.fromEither()) {
          String marked = clean.text().substring(range.start(), range.end());
          assertTrue(marked.isBlank() || !base(texts).contains(marked), seed);
        }
      }
    });
  }

  @Test
  void bothAnswersOccurOften() {
    int clean = 0;
    for (int seed = 0; seed < CASES; seed++) {
      MergeTexts texts = MergeTexts.seeded(seed);
      if (merge(base(texts), ours(texts), theirs(texts)) instanceof Clean) {
        clean++;
      }
    }
    assertTrue(clean > CASES / 10 && clean < CASES * 9 / 10, "clean: " + clean);
  }

  private static void each(BiConsumer<String, MergeTexts> law) {
    for (int seed = 0; seed < CASES; seed++) {
      law.accept("seed " + seed, MergeTexts.seeded(seed));
    }
  }

  private static long count(List<String> lines, String line) {
    return lines.stream().filter(line::equals).count();
  }

  private static Merged merge(String base, String ours, String theirs) {
    return Merge3.merge(base, ours, theirs);
  }

  private static Merged of(String text) {
    return new Clean(text, List.of());
  }

  private static String base(MergeTexts texts) {
    return MergeTexts.text(texts.base());
  }

  private static String ours(MergeTexts texts) {
    return MergeTexts.text(texts.ours());
  }

  private static String theirs(MergeTexts texts) {
    return MergeTexts.text(texts.theirs());
  }
}
