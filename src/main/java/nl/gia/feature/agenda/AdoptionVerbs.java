package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gia.journal.Journal;
import nl.gia.journal.OpenField;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;

/** Writes the text of an edition down for good, and settles it where two people did so apart. */
final class AdoptionVerbs {
  private static final String EDITION = "edition";
  private static final String FROZEN = "frozen";
  private static final String SECTION = "section";

  private final Journal journal;

  AdoptionVerbs(Journal journal) {
    this.journal = journal;
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
          EditionStatus from = status(tx, edition);
          if (!from.open()) {
            throw new UserFailure(AgendaScreenText.NOT_TO_BE_ADOPTED, from.label());
          }
          freeze(tx, edition);
          tx.set(EDITION, edition, "status", Value.of(EditionStatus.VASTGESTELD.code()));
          tx.set(EDITION, edition, "adopted_on", Value.of(on.toString()));
        });
  }

  /**
   * Writes down the text of an edition that was published before it came into the program, once it
   * has been taken over from paper.
   *
   * @throws UserFailure while there is no text, or people still have to decide on some of it
   */
  void keep(String edition) {
    journal.write(
        Act.of("edition.keep", edition),
        tx -> {
          if (AgendaStore.sections(tx, edition).stream().allMatch(one -> one.body().isBlank())) {
            throw new UserFailure(AgendaScreenText.NOTHING_TO_KEEP);
          }
          freeze(tx, edition);
        });
  }

  private static EditionStatus status(Tx tx, String edition) {
    return AgendaStore.edition(tx, edition).map(Edition::status).orElse(EditionStatus.INGETROKKEN);
  }

  private static void freeze(Tx tx, String edition) {
    List<String> undecided = AgendaStore.undecided(tx, edition);
    if (!undecided.isEmpty()) {
      throw new UserFailure(
          AgendaScreenText.UNDECIDED, undecided.size(), String.join(", ", undecided));
    }
    String frozen =
        CanonicalJson.of(
            Map.of(
                SECTION,
                AgendaStore.whole(tx, edition),
                SectionField.POINT,
                AgendaStore.wording(tx, edition)));
    tx.set(EDITION, edition, FROZEN, Value.of(frozen));
  }

  /** Decides what a field of an edition is of which several values stand side by side. */
  void settle(OpenField open, Value choice) {
    journal.write(
        Act.of("edition.settle", open.row()),
        tx -> tx.set(open.table(), open.row(), open.column(), choice, open.heads()));
  }

  /**
   * Decides which of several adoptions of an edition holds. What the others wrote otherwise becomes
   * a proposal each, so that it is not lost.
   */
  void settleAdoption(OpenField open, String chosen) {
    journal.write(
        Act.of("edition.settle", open.row()),
        tx -> {
          tx.set(open.table(), open.row(), open.column(), Value.of(chosen), open.heads());
          for (OpenField.Standing other : open.standing()) {
            if (other.value() instanceof Value.Text(String text)) {
              differences(chosen, text).forEach(lost -> propose(tx, lost));
            }
          }
        });
  }

  private static void propose(Tx tx, Difference lost) {
    Proposals.make(tx, lost.field(), lost.chosen(), lost.other());
  }

  /** A text that two adoptions have differently. */
  record Difference(SectionField field, String chosen, String other) {}

  /** The texts that differ between two adoptions. */
  static List<Difference> differences(String chosen, String other) {
    Map<String, Map<String, String>> one = texts(chosen, SECTION);
    Map<String, Map<String, String>> two = texts(other, SECTION);
    Stream<Difference> sections =
        two.keySet().stream()
            .flatMap(section ->
                Stream.of(SectionField.HEADING, SectionField.BODY)
                    .map(column ->
                        new Difference(
                            new SectionField(section, column),
                            text(one, section, column),
                            text(two, section, column))));
    return Stream.concat(sections, points(chosen, other))
        .filter(text -> !text.chosen().equals(text.other()))
        .toList();
  }

  private static Stream<Difference> points(String chosen, String other) {
    Map<String, Map<String, String>> one = texts(chosen, SectionField.POINT);
    Map<String, Map<String, String>> two = texts(other, SectionField.POINT);
    return two.keySet().stream()
        .map(point ->
            new Difference(
                new SectionField(text(two, point, SECTION), SectionField.POINT),
                text(one, point, "text"),
                text(two, point, "text")));
  }

  private static String text(Map<String, Map<String, String>> rows, String row, String column) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(column, "");
  }

  /** The texts in what an adoption wrote down of a table: by row, by column. */
  private static Map<String, Map<String, String>> texts(String frozen, String table) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    if (Json.parse(frozen) instanceof Map<?, ?> parts
        && parts.get(table) instanceof Map<?, ?> rows) {
      rows.forEach((id, columns) -> texts.put(String.valueOf(id), columns(columns)));
    }
    return texts;
  }

  private static Map<String, String> columns(Object columns) {
    Map<String, String> texts = new TreeMap<>();
    if (columns instanceof Map<?, ?> all) {
      all.forEach((name, value) -> {
        if (value != null) {
          texts.put(String.valueOf(name), String.valueOf(value));
        }
      });
    }
    return texts;
  }
}
