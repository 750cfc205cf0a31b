package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Workspace;
import nl.gia.platform.problem.UserFailure;

/** Adopts editions and begins next ones by a command, as the window does. */
public final class Editions {
  private final AgendaParts parts;

  public Editions(Workspace space) {
    parts = AgendaParts.of(space.journal(), space.database(), space.clock());
  }

  /**
   * What was adopted.
   *
   * @param working who said to be working on a section, each with its heading
   * @param proposals how many proposals on its sections nobody decided on
   */
  public record Adopted(String id, long number, List<Working> working, int proposals) {
    public Adopted {
      working = List.copyOf(working);
    }
  }

  /** Somebody who said to be working on a section. */
  public record Working(String name, String heading) {}

  /**
   * Adopts an edition, with all that was typed in it; what is still going on is told and stops
   * nothing.
   *
   * @param edition an id or a number
   * @throws UserFailure when there is no such edition, or several, or it cannot be adopted
   */
  public Adopted adopt(String edition) {
    Edition found = find(edition);
    List<OutlineRow> rows = parts.reader().outline(found.id());
    List<Working> working =
        rows.stream()
            .flatMap(row ->
                row.working().stream().map(one -> new Working(one.name(), row.section().heading())))
            .toList();
    if (found.status().open()) {
      parts.saveTyped(found.id());
    }
    parts.adoptions().adopt(found.id(), LocalDate.now(parts.clock()));
    return new Adopted(
        found.id(), found.number(), working, rows.stream().mapToInt(OutlineRow::proposals).sum());
  }

  /**
   * Begins a next edition with the sections of this one.
   *
   * @param edition an id or a number
   * @return the id of the draft
   * @throws UserFailure when there is no such edition, or several
   */
  public String draft(String edition) {
    return parts.editions().draftFrom(find(edition));
  }

  private Edition find(String edition) {
    List<Edition> found =
        parts.reader().editions().stream()
            .filter(one -> one.id().equals(edition) || Long.toString(one.number()).equals(edition))
            .toList();
    if (found.isEmpty()) {
      throw new UserFailure(FeatureText.NO_SUCH_ROW, AgendaText.EDITION, edition);
    }
    if (found.size() > 1) {
      throw new UserFailure(AgendaScreenText.SEVERAL_EDITIONS, edition);
    }
    return found.getFirst();
  }
}
