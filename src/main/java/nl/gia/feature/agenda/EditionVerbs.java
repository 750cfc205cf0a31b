package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Kinds;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Journal;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;

/** Makes editions, takes them from state to state, and keeps their sections in order. */
final class EditionVerbs {
  private static final String EDITION = "edition";
  private static final String SECTION = "section";
  private static final List<String> COPIED =
      List.of("lineage", "part", "theme", "position", "heading", "body", "visibility");

  private final Journal journal;
  private final Rows rows;

  EditionVerbs(Journal journal) {
    this.journal = journal;
    this.rows = new Rows(new Kinds(List.of(new AgendaFeature())));
  }

  /** Begins an edition without text. */
  String begin(String title) {
    String[] made = new String[1];
    journal.write(Act.of("edition.add"), tx -> made[0] = add(tx, title, ""));
    return made[0];
  }

  /** Begins a next edition with the sections of this one, each of the same descent. */
  String draftFrom(Edition from) {
    String[] made = new String[1];
    journal.write(
        Act.of("edition.draft", from.id()),
        tx -> {
          made[0] = add(tx, from.title(), from.id());
          RowsStore stand = RowsStore.of(tx);
          AgendaStore.sections(tx, from.id())
              .forEach(section -> {
                String copy = tx.create(SECTION);
                tx.set(SECTION, copy, EDITION, Value.of(made[0]));
                stand
                    .row(SECTION, section.id())
                    .ifPresent(draft ->
                        COPIED.stream()
                            .filter(column -> !draft.blank(column))
                            .forEach(column -> tx.set(SECTION, copy, column, draft.value(column))));
                if (section.lineage().isEmpty()) {
                  tx.set(SECTION, copy, "lineage", Value.of(section.id()));
                }
              });
        });
    return made[0];
  }

  private String add(Tx tx, String title, String from) {
    String number = Long.toString(AgendaStore.lastNumber(tx) + 1);
    return done(rows.add(tx, EDITION, Map.of("number", number, "title", title, "based_on", from)));
  }

  /** Gives an edition another title. */
  void entitle(String edition, String title) {
    journal.write(
        Act.of("edition.edit", edition),
        tx -> done(rows.set(tx, EDITION, edition, Map.of("title", title))));
  }

  /** Takes an edition to its next state; adopting is a verb of its own. */
  void step(String edition, EditionStatus status) {
    journal.write(
        Act.of("edition.step", edition),
        tx -> done(rows.set(tx, EDITION, edition, Map.of("status", status.code()))));
  }

  /**
   * Adopts an edition: its whole text is written down in the same act, and never changes again.
   *
   * @throws UserFailure while people still have to decide on one of its texts
   */
  void adopt(String edition, LocalDate on) {
    journal.write(
        Act.of("edition.adopt", edition),
        tx -> {
          List<String> undecided = AgendaStore.undecided(tx, edition);
          if (!undecided.isEmpty()) {
            throw new UserFailure(
                AgendaScreenText.UNDECIDED, undecided.size(), String.join(", ", undecided));
          }
          EditionStatus from =
              AgendaStore.edition(tx, edition)
                  .map(Edition::status)
                  .orElse(EditionStatus.INGETROKKEN);
          if (!from.open()) {
            throw new UserFailure(AgendaScreenText.NOT_TO_BE_ADOPTED, from.label());
          }
          String frozen = CanonicalJson.of(Map.of(SECTION, AgendaStore.whole(tx, edition)));
          tx.set(EDITION, edition, "frozen", Value.of(frozen));
          tx.set(EDITION, edition, "status", Value.of(EditionStatus.VASTGESTELD.code()));
          tx.set(EDITION, edition, "adopted_on", Value.of(on.toString()));
        });
  }

  /** Adds a section to the shared vision, or with a theme to that theme's chapter. */
  String addSection(String edition, Optional<ThemeName> theme, String heading) {
    String[] made = new String[1];
    journal.write(
        Act.of("section.add", edition),
        tx -> {
          String part = theme.isPresent() ? ChapterHasTheme.CHAPTER : "vision";
          String themeId = theme.map(ThemeName::id).orElse("");
          List<Section> before = AgendaStore.sections(tx, edition);
          made[0] =
              done(
                  rows.add(
                      tx,
                      SECTION,
                      Map.of(
                          "edition", edition, "part", part, "theme", themeId, "heading", heading)));
          tx.set(SECTION, made[0], "lineage", Value.of(made[0]));
          Optional<String> after =
              before.stream()
                  .filter(section -> section.part().equals(part) && section.theme().equals(themeId))
                  .reduce((first, second) -> second)
                  .map(Section::id);
          if (after.isPresent() || theme.isEmpty()) {
            done(rows.move(tx, SECTION, made[0], after));
          }
        });
    return made[0];
  }

  /** Puts a section right after another, or before all. */
  void move(String section, Optional<String> after) {
    journal.write(
        Act.of("section.move", section), tx -> done(rows.move(tx, SECTION, section, after)));
  }

  /** Removes a section; it can be brought back. */
  void remove(String section) {
    journal.write(Act.of("section.remove", section), tx -> done(rows.remove(tx, SECTION, section)));
  }

  /** Brings a removed section back. */
  void revive(String section) {
    journal.write(Act.of("section.revive", section), tx -> done(rows.revive(tx, SECTION, section)));
  }

  private static String done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(List<String> done) -> done.getFirst();
      case Outcome.Refused(List<Problem> problems) -> {
        Problem first = problems.getFirst();
        throw new UserFailure(first.text(), first.arguments().toArray());
      }
    };
  }
}
