package nl.gia.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void whatIsMadeIsUsedInOrder() {
    List<Integer> used = new ArrayList<>();
    Ahead.<Integer>run(out -> IntStream.range(0, 10_000).forEach(i -> out.accept(i, 1)), used::add);
    assertThat(used).isEqualTo(IntStream.range(0, 10_000).boxed().toList());
  }

  @Test
  void nothingMadeIsNothingUsed() {
    List<Integer> used = new ArrayList<>();
    Ahead.<Integer>run(_ -> {}, used::add);
    assertThat(used).isEmpty();
  }

  @Test
  void theMakersFailureComesAfterWhatItMade() {
    List<Integer> used = new ArrayList<>();
    assertThatThrownBy(() ->
            Ahead.<Integer>run(
                out -> {
                  out.accept(1, 1);
                  throw new IllegalStateException("made no more");
                },
                used::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("made no more");
    assertThat(used).containsExactly(1);
  }

  @Test
  void theUsersFailureEndsTheMaking() {
    AtomicInteger made = new AtomicInteger();
    assertThatThrownBy(() ->
            Ahead.<Integer>run(
                out -> {
                  for (int i = 0; i < 1_000_000; i++) {
                    made.incrementAndGet();
                    out.accept(i, 1);
                  }
                },
                _ -> {
                  throw new IllegalStateException("used none");
                }))
        .hasMessage("used none");
    assertThat(made.get()).isLessThan(1_000_000);
  }

  @Test
  void heavyThingsDoNotPileUp() {
    AtomicInteger made = new AtomicInteger();
    List<Integer> most = new ArrayList<>();
    int[] used = new int[1];
    Ahead.<Integer>run(
        out ->
            IntStream.range(0, 100)
                .forEach(i -> {
                  made.incrementAndGet();
                  out.accept(i, 1 << 20);
                }),
        _ -> most.add(made.get() - used[0]++));
    assertThat(most).allMatch(waiting -> waiting <= 4);
  }
}
