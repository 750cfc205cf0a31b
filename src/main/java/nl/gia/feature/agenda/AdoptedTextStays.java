package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/**
 * The sections and action points of an adopted edition do not change. An edition that was published
 * before it came into the program has no kept text yet: its text is taken over from paper and
 * corrected, until it is written down for good. Who owns an action point, and by when it is to be
 * done, goes on.
 */
record AdoptedTextStays(String table, String whole, List<String> columns) implements Rule {
  static final AdoptedTextStays OF_SECTIONS =
      new AdoptedTextStays(
          "section",
          "edition",
          List.of("edition", "lineage", "part", "theme", "position", "heading", "body"));
  static final AdoptedTextStays OF_POINTS =
      new AdoptedTextStays(
          "action_point",
          "section",
          List.of("section", "lineage", "text", "addressee", "position"));

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    Optional<Draft> before = rows.row(table, draft.row());
    boolean isClosed =
        Stream.of(before, Optional.of(draft))
            .flatMap(section -> section.flatMap(one -> edition(one, rows)).stream())
            .anyMatch(edition -> !isOpen(edition));
    return isClosed
        ? before.map(row -> changes(row, draft)).orElseGet(() -> refusal(whole))
        : List.of();
  }

  @Override
  public List<Problem> onRemoval(Draft draft, Lookup rows) {
    return edition(draft, rows).filter(edition -> !isOpen(edition)).isPresent()
        ? refusal(whole)
        : List.of();
  }

  private List<Problem> changes(Draft before, Draft after) {
    return columns.stream()
        .filter(column -> !before.value(column).equals(after.value(column)))
        .flatMap(column -> refusal(column).stream())
        .toList();
  }

  private Optional<Draft> edition(Draft part, Lookup rows) {
    Optional<Draft> section =
        whole.equals("section")
            ? part.text(whole).flatMap(id -> rows.row("section", id))
            : Optional.of(part);
    return section.flatMap(one -> one.text("edition")).flatMap(id -> rows.row("edition", id));
  }

  private static boolean isOpen(Draft edition) {
    return edition.blank("frozen")
        && EditionStatus.of(edition).filter(EditionStatus.INGETROKKEN::equals).isEmpty();
  }

  private static List<Problem> refusal(String column) {
    return List.of(Problem.of(column, AgendaText.ADOPTED_TEXT_STAYS));
  }
}
