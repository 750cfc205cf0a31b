package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/**
 * The sections of an adopted edition do not change. An edition that was published before it came
 * into the program has no kept text yet: its sections can be filled in, but what is filled in
 * stays.
 */
final class AdoptedTextStays implements Rule {
  private static final List<String> COLUMNS =
      List.of("edition", "lineage", "part", "theme", "position", "heading", "body");

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<Draft> before = rows.row("section", draft.row());
    Optional<Draft> edition = edition(before.orElse(draft), rows).or(() -> edition(draft, rows));
    if (edition.isEmpty() || isOpen(edition.get())) {
      return edition(draft, rows).filter(to -> before.isPresent() && isKept(to)).isPresent()
          ? changes(before.orElse(draft), draft, true)
          : List.of();
    }
    return before
        .map(row -> changes(row, draft, isKept(edition.get())))
        .orElseGet(() -> isKept(edition.get()) ? refusal("edition") : List.of());
  }

  @Override
  public List<Problem> onRemoval(Draft draft, Lookup rows) {
    return edition(draft, rows).filter(edition -> !isOpen(edition)).isPresent()
        ? refusal("edition")
        : List.of();
  }

  private static List<Problem> changes(Draft before, Draft after, boolean kept) {
    return COLUMNS.stream()
        .filter(column -> !before.value(column).equals(after.value(column)))
        .filter(column -> kept || !before.blank(column))
        .flatMap(column -> refusal(column).stream())
        .toList();
  }

  private static Optional<Draft> edition(Draft section, Lookup rows) {
    return section.text("edition").flatMap(id -> rows.row("edition", id));
  }

  private static boolean isKept(Draft edition) {
    return !edition.blank("frozen");
  }

  private static boolean isOpen(Draft edition) {
    return !isKept(edition) && EditionStatus.of(edition).map(EditionStatus::open).orElse(true);
  }

  private static List<Problem> refusal(String column) {
    return List.of(Problem.of(column, AgendaText.ADOPTED_TEXT_STAYS));
  }
}
