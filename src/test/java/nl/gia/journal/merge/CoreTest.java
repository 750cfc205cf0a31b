package nl.gia.journal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Properties of the pure core over many made-up histories. */
class CoreTest {
  private static final long CASES = Long.getLong("gia.cases", 50_000);

  @Test
  void everyHistoryComesToWhatTheFormatSaysInWhateverOrderItComes() {
    Long only = Long.getLong("gia.seed");
    long count = only == null ? CASES : 1;
    long start = System.nanoTime();
    CoreCases cases = new CoreCases();
    cases.check(only == null ? 1 : only, count);
    System.err.printf(
        "core: %d histories, %d entries, %s, %d rows kept, %d texts too late, %d of them put back,"
            + " %d of parts of parts, %.1f s%n",
        count,
        cases.entries(),
        cases.kinds(),
        cases.kept(),
        cases.late(),
        cases.lateAgain(),
        cases.lateInner(),
        (System.nanoTime() - start) / 1e9);
    if (only == null) {
      assertThat(cases.kinds().keySet()).contains(FieldState.Kind.values());
      assertThat(cases.kinds().values()).allMatch(kind -> kind.sum() > CASES / 60);
      assertThat(cases.kept()).isGreaterThan(CASES / 60);
      assertThat(cases.late()).isGreaterThan(CASES / 60);
      assertThat(cases.lateAgain()).isGreaterThan(CASES / 300);
      assertThat(cases.lateInner()).isGreaterThan(CASES / 300);
    }
  }
}
