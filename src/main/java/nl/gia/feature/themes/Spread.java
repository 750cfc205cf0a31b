package nl.gia.feature.themes;

import java.util.List;
import java.util.Optional;

/** How far scores lie apart: the lowest, the middle, the highest, and their mean. */
record Spread(long lowest, double median, long highest, double mean, int count) {
  static Optional<Spread> of(List<Long> scores) {
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    List<Long> sorted = scores.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    double mean = sorted.stream().mapToLong(score -> score).average().orElseThrow();
    return Optional.of(
        new Spread(sorted.getFirst(), median, sorted.getLast(), mean, sorted.size()));
  }
}
