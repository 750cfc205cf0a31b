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
    return Outcome.orFailure(
        rows.add(tx, EDITION, Map.of("number", number, "title", title, "based_on", from)));
  }

  /** Changes fields of an edition, as typed. */
  void edit(String edition, Map<String, String> typed) {
    journal.write(
        Act.of("edition.edit", edition),
        tx -> Outcome.orFailure(rows.set(tx, EDITION, edition, typed)));
  }

  /** Takes an edition to its next state; adopting is a verb of its own. */
  void step(String edition, EditionStatus status, LocalDate on) {
    journal.write(
        Act.of("edition.step", edition),
        tx -> {
          boolean dated = status == EditionStatus.GEPUBLICEERD && !isPublished(tx, edition);
          Outcome.orFailure(
              rows.set(
                  tx,
                  EDITION,
                  edition,
                  dated
                      ? Map.of("status", status.code(), "published_on", on.toString())
                      : Map.of("status", status.code())));
        });
  }

  /**
   * Takes back an act that was the last.
   *
   * @throws UserFailure when something was done since
   */
  void takeBack(Act act) {
    if (journal.undoable().filter(act::equals).isEmpty()) {
      throw new UserFailure(AgendaScreenText.DONE_SINCE);
    }
    journal.undo();
  }

  private static boolean isPublished(Tx tx, String edition) {
    return AgendaStore.edition(tx, edition).filter(one -> !one.publishedOn().isEmpty()).isPresent();
  }

  /** Makes a section one of a theme's chapter, or of the shared vision without a theme. */
  void assign(String section, Optional<ThemeName> theme) {
    journal.write(
        Act.of("section.assign", section),
        tx ->
            Outcome.orFailure(
                rows.set(
                    tx,
                    SECTION,
                    section,
                    Map.of(
                        "part",
                        theme.isPresent() ? ChapterHasTheme.CHAPTER : "vision",
                        "theme",
                        theme.map(ThemeName::id).orElse("")))));
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
              Outcome.orFailure(
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
            Outcome.orFailure(rows.move(tx, SECTION, made[0], after));
          }
        });
    return made[0];
  }

  /** Puts sections, in their order, right after another, or before all. */
  void move(List<String> sections, Optional<String> after) {
    journal.write(
        Act.of("section.move", sections.getFirst()),
        tx -> {
          Optional<String> before = after;
          for (String section : sections) {
            Outcome.orFailure(rows.move(tx, SECTION, section, before));
            before = Optional.of(section);
          }
        });
  }

  /** Removes a section; it can be brought back. */
  void remove(String section) {
    journal.write(
        Act.of("section.remove", section),
        tx -> Outcome.orFailure(rows.remove(tx, SECTION, section)));
  }

  /** Brings a removed section back. */
  void revive(String section) {
    journal.write(
        Act.of("section.revive", section),
        tx -> Outcome.orFailure(rows.revive(tx, SECTION, section)));
  }
}
