package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A seeded base and two sides that each changed some of its lines, often near each other. */
record MergeTexts(List<String> base, List<String> ours, List<String> theirs) {
  private static final int FEW_WORDS = 12;

  static MergeTexts seeded(long seed) {
    Random random = new Random(seed);
    int words = random.nextInt(3) == 0 ? FEW_WORDS : 4_000;
    List<String> base = lines(random, words, 2 + random.nextInt(12));
    List<String> ours = edited(random, words, base);
    List<String> theirs = random.nextInt(12) == 0 ? ours : edited(random, words, base);
    if (random.nextInt(6) == 0) {
      theirs = edited(random, words, ours);
    }
    return new MergeTexts(base, ours, theirs);
  }

  static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> lines(Random random, int words, int count) {
    return IntStream.range(0, count).mapToObj(i -> line(random, words)).toList();
  }

  /** A sentence of made-up words; with few words to choose from sentences often look alike. */
  private static String line(Random random, int words) {
    String text =
        IntStream.range(0, 2 + random.nextInt(4))
            .mapToObj(i -> word(random, words))
            .collect(Collectors.joining(" "));
    String number = random.nextInt(5) == 0 ? " " + random.nextInt(30) : "";
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + number + ".";
  }

  private static String word(Random random, int words) {
    int word = random.nextInt(words);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('a' + Math.floorMod(word * 31 + i * (word + 7), 26)));
    }
    return letters.toString();
  }

  private static List<String> edited(Random random, int words, List<String> lines) {
    List<String> edited = new ArrayList<>(lines);
    for (int i = random.nextInt(3); i >= 0 && !edited.isEmpty(); i--) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(8)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        case 2 -> edited.add(at, edited.get(random.nextInt(edited.size())));
        case 3, 4 -> edited.add(at, line(random, words));
        default -> edited.set(at, line(random, words));
      }
    }
    return edited;
  }
}
