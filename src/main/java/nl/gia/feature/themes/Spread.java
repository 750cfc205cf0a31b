package nl.gia.feature.themes;

import java.util.List;
import java.util.Optional;

/** How far scores lie apart: the lowest, the middle, the highest, and their mean. */
record Spread(int lowest, double median, int highest, double mean, int count) {
  static Optional<Spread> of(List<Integer> scores) {
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> sorted = scores.stream().sorted().toList();
    int half = sorted.size() / 2;
    // Of an odd number the two in the middle are one and the same.
    double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(half)) / 2.0;
    double mean = sorted.stream().mapToInt(score -> score).average().orElseThrow();
    return Optional.of(
        new Spread(sorted.getFirst(), median, sorted.getLast(), mean, sorted.size()));
  }
}
