package nl.gia.journal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VectorTest {
  private static final int CHAINS = 12;

  private final Random random = new Random(455);

  @Test
  void itSaysWhatAPlainMapOfTheHighestNumbersSays() {
    for (int round = 0; round < 2000; round++) {
      Map<Integer, Long> one = numbers();
      Map<Integer, Long> other = numbers();
      int chain = random.nextInt(CHAINS);
      long number = 1L + random.nextInt(9);

      Map<Integer, Long> both = new TreeMap<>(one);
      other.forEach((key, value) -> both.merge(key, value, Math::max));
      assertThat(read(vector(one).and(vector(other)))).isEqualTo(both);
      assertThat(vector(one).and(vector(other))).isEqualTo(vector(other).and(vector(one)));
      assertThat(vector(both).and(vector(one)))
          .isEqualTo(vector(both))
          .hasSameHashCodeAs(grown(both));

      Map<Integer, Long> more = new TreeMap<>(one);
      more.merge(chain, number, Math::max);
      assertThat(read(vector(one).with(chain, number))).isEqualTo(more);
      assertThat(vector(one).covers(chain, number))
          .isEqualTo(one.getOrDefault(chain, 0L) >= number);
      assertThat(vector(one).seen(chain)).isEqualTo(one.getOrDefault(chain, 0L));

      Map<Integer, Long> less = new TreeMap<>(one);
      less.remove(chain);
      assertThat(read(vector(one).without(chain))).isEqualTo(less);
      assertThat(read(vector(one))).as("it stays as it was").isEqualTo(one);
    }
  }

  @Test
  void whatAddsNothingMakesNoNewOne() {
    Vector vector = Vector.of(new int[] {1, 4, 9}, new long[] {3, 5, 7});
    assertThat(vector.and(Vector.NOTHING)).isSameAs(vector);
    assertThat(vector.and(Vector.of(new int[] {1, 9}, new long[] {3, 6}))).isSameAs(vector);
    assertThat(vector.with(4, 5)).isSameAs(vector);
    assertThat(vector.with(4, 4)).isSameAs(vector);
    assertThat(vector.without(2)).isSameAs(vector);
  }

  @Test
  void oneNumberMoreIsAnotherVector() {
    Vector vector = Vector.of(new int[] {1, 4}, new long[] {3, 5});
    assertThat(vector).isNotEqualTo(vector.with(4, 6)).isNotEqualTo(vector.without(4));
    assertThat(vector).doesNotHaveSameHashCodeAs(vector.with(4, 6)).isNotEqualTo("1:3 4:5");
    assertThat(vector).hasToString("seen 1:3 4:5");
  }

  @Test
  void aChainTwiceIsNoVector() {
    assertThatThrownBy(() -> Vector.of(new int[] {2, 2}, new long[] {1, 1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void chainsOutOfOrderAreNoVector() {
    assertThatThrownBy(() -> Vector.of(new int[] {2, 1}, new long[] {1, 1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Map<Integer, Long> numbers() {
    Map<Integer, Long> numbers = new TreeMap<>();
    for (int i = random.nextInt(CHAINS); i > 0; i--) {
      numbers.put(random.nextInt(CHAINS), 1L + random.nextInt(9));
    }
    return numbers;
  }

  private static Vector grown(Map<Integer, Long> numbers) {
    Vector vector = Vector.NOTHING;
    for (Map.Entry<Integer, Long> one : numbers.entrySet()) {
      vector = vector.with(one.getKey(), one.getValue());
    }
    return vector;
  }

  private static Vector vector(Map<Integer, Long> numbers) {
    return Vector.of(
        numbers.keySet().stream().mapToInt(Integer::intValue).toArray(),
        numbers.values().stream().mapToLong(Long::longValue).toArray());
  }

  private static Map<Integer, Long> read(Vector vector) {
    Map<Integer, Long> read = new TreeMap<>();
    vector.each((chain, number) -> read.put(chain, number));
    assertThat(read).hasSize(vector.size());
    return read;
  }
}
