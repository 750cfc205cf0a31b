package nl.gia.feature.parliament;

import java.time.LocalDate;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.State;

/**
 * What a pledge that recurs asks for one year.
 *
 * @param row the id of its row, which is there only once something was written of this year
 * @param kept that row, where it is there
 */
record YearlyDuty(String row, int year, LocalDate due, Optional<Draft> kept) {
  PledgeStatus status() {
    return kept.flatMap(draft -> State.of(PledgeStatus.class, draft, "status"))
        .orElse(PledgeStatus.OPEN);
  }

  boolean open() {
    return status() == PledgeStatus.OPEN;
  }

  /** The paper that settled it; empty text is none. */
  String settledBy() {
    return kept.flatMap(draft -> draft.text("settled_by")).orElse("");
  }
}
