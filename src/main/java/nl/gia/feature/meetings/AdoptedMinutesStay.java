package nl.gia.feature.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.feature.State;
import nl.gia.platform.problem.Problem;

/** Minutes that the meeting adopted are neither changed nor removed. */
final class AdoptedMinutesStay implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<Draft> adopted =
        rows.row("minutes", draft.row()).filter(AdoptedMinutesStay::isAdopted);
    return Stream.of("meeting", "text")
        .filter(column ->
            adopted.filter(row -> !row.value(column).equals(draft.value(column))).isPresent())
        .map(AdoptedMinutesStay::refusal)
        .toList();
  }

  @Override
  public List<Problem> onRemoval(Draft draft, Lookup rows) {
    return isAdopted(draft) ? List.of(refusal("phase")) : List.of();
  }

  private static boolean isAdopted(Draft minutes) {
    return State.of(MinutesPhase.class, minutes, "phase")
        .filter(MinutesPhase.VASTGESTELD::equals)
        .isPresent();
  }

  private static Problem refusal(String column) {
    return Problem.of(column, MeetingsText.ADOPTED_MINUTES_STAY);
  }
}
