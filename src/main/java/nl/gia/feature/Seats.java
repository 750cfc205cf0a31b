package nl.gia.feature;

import java.util.List;
import nl.gia.platform.ui.Target;

/** How many seats of the working group are filled, and which are not. */
public record Seats(int filled, List<Vacancy> vacancies) {
  public Seats {
    vacancies = List.copyOf(vacancies);
  }

  /** A seat without a person: of which organisation, and where it stands. */
  public record Vacancy(String organisation, Target target) {}
}
