package nl.gia.feature.reporting;

import java.util.Optional;
import nl.gia.feature.Consequence;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;
import nl.gia.feature.YearlySettling;
import nl.gia.journal.Tx;

/**
 * A report that is sent to parliament settles its year; one that is not sent after all, does not.
 */
final class SentReport implements Consequence {
  static final String SENT = "verzonden";

  private final YearlySettling yearly;

  SentReport(YearlySettling yearly) {
    this.yearly = yearly;
  }

  /** Which year was sent, and as which paper. */
  private record Sending(int year, String paper) {}

  @Override
  public void follow(Tx tx, Optional<Draft> before, Draft after) {
    Optional<Sending> was = before.flatMap(SentReport::sending);
    Optional<Sending> now = sending(after);
    if (was.equals(now)) {
      return;
    }
    was.filter(gone -> !isSentElse(tx, gone))
        .ifPresent(gone -> yearly.reopen(tx, gone.year(), gone.paper()));
    now.ifPresent(sent -> yearly.settle(tx, sent.year(), sent.paper()));
  }

  /** A workbook and its letter are one paper. */
  private static boolean isSentElse(Tx tx, Sending gone) {
    return RowsStore.of(tx).rows("report", "paper", gone.paper()).stream()
        .flatMap(report -> sending(report).stream())
        .anyMatch(gone::equals);
  }

  private static Optional<Sending> sending(Draft report) {
    boolean sent =
        !report.removed()
            && report.text("status").filter(SENT::equals).isPresent()
            && report
                .text("audience")
                .flatMap(Audience::of)
                .filter(Audience.KAMER::equals)
                .isPresent();
    Optional<Integer> year = report.number("year").map(Math::toIntExact);
    return sent
        ? year.flatMap(of -> report.text("paper").map(paper -> new Sending(of, paper)))
        : Optional.empty();
  }
}
