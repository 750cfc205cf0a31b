package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Day;

/** A municipality does nothing on or after the day it ends. */
final class FactInLifetime implements Rule {
  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<LocalDate> end =
        draft
            .text("municipality")
            .flatMap(id -> rows.row("municipality", id))
            .flatMap(municipality -> municipality.date("valid_to"));
    return draft
        .date("since")
        .filter(since -> end.isPresent() && !since.isBefore(end.get()))
        .flatMap(since -> end)
        .map(date -> Problem.of("since", MunicipalitiesText.AFTER_ITS_END, Day.shown(date)))
        .stream()
        .toList();
  }
}
