package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Draft;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Kind;
import nl.gia.feature.Refusal;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Reading;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;

/**
 * Lists of what is to be destroyed: made and approved in one act that can be undone, and destroyed
 * in one that cannot.
 */
final class Destroying {
  static final String LIST = "destruction";
  static final String LINE = "destruction_row";
  static final String RETENTION = "retention";
  private static final String DESTROYED_ON = "destroyed_on";

  private final Workspace space;

  Destroying(Workspace space) {
    this.space = space;
  }

  /**
   * Approves that what is past its term is destroyed.
   *
   * @param wanted which rows of each term, by the ids of these
   * @param by the person who approves
   * @return the id of the list
   */
  String approve(String title, LocalDate day, Map<String, Set<String>> wanted, String by) {
    List<PastTerm> past = new Retaining(space).past(day);
    if (by.isEmpty()) {
      throw new UserFailure(DestructionText.NO_APPROVER);
    }
    if (past.stream()
        .noneMatch(term -> term.lines().stream().anyMatch(line -> isIn(wanted, term, line)))) {
      throw new UserFailure(DestructionText.NOTHING_CHOSEN);
    }
    List<String> made = new ArrayList<>();
    space
        .journal()
        .write(
            Act.of(LIST + ".approve"),
            tx -> {
              Rows rows = new Rows(space.kinds());
              String list =
                  Refusal.orRow(
                      kind(LIST),
                      rows.add(tx, LIST, Map.of("title", title, "reference_date", day.toString())));
              made.add(list);
              for (PastTerm term : past) {
                for (PastTerm.Line line : term.lines()) {
                  if (isIn(wanted, term, line)) {
                    Refusal.orRow(kind(LINE), rows.add(tx, LINE, fields(list, term, line)));
                  }
                }
              }
              tx.set(LIST, list, "approved_by", Value.of(by));
              tx.set(LIST, list, "approved_on", Value.of(today().toString()));
            });
    return made.getFirst();
  }

  private static boolean isIn(Map<String, Set<String>> wanted, PastTerm term, PastTerm.Line line) {
    return wanted.getOrDefault(term.retention(), Set.of()).contains(line.row());
  }

  private static Map<String, String> fields(String list, PastTerm term, PastTerm.Line line) {
    return Map.of(
        "destruction",
        list,
        RETENTION,
        term.retention(),
        "table_name",
        term.kind().table(),
        "row",
        line.row(),
        "past_on",
        line.pastOn().toString());
  }

  /**
   * Destroys what is on an approved list, as one act; it cannot be undone.
   *
   * @throws UserFailure when there is no such list, or it is not approved, or was done before
   */
  void destroy(String list) {
    Draft row =
        space
            .database()
            .read(tables -> new RowsStore(tables).row(LIST, list))
            .filter(one -> !one.removed())
            .orElseThrow(() -> new UserFailure(FeatureText.NO_SUCH_ROW, kind(LIST).one(), list));
    if (row.blank("approved_on")) {
      throw new UserFailure(DestructionText.NOT_APPROVED);
    }
    if (!row.blank(DESTROYED_ON)) {
      throw new UserFailure(DestructionText.DESTROYED_ALREADY);
    }
    List<RecordKind.Part> parts =
        space.database().read(tables -> parts(new RowsStore(tables), list));
    space
        .journal()
        .write(
            new Act(LIST + ".erase", List.of(list)),
            tx -> {
              parts.forEach(part -> erase(tx, part));
              tx.set(LIST, list, DESTROYED_ON, Value.of(today().toString()));
            });
  }

  private static List<RecordKind.Part> parts(RowsStore rows, String list) {
    List<RecordKind.Part> parts = new ArrayList<>();
    for (Draft line : rows.rows(LINE, "destruction", list)) {
      Optional<RecordKind> kind = line.text("table_name").flatMap(RecordKind::of);
      kind.flatMap(one -> line.text("row").flatMap(id -> rows.row(one.table(), id)))
          .ifPresent(row -> parts.addAll(kind.get().parts(row, rows)));
    }
    return parts;
  }

  /** Personal columns for good; of other texts all that was written so far. */
  private void erase(Tx tx, RecordKind.Part part) {
    boolean personal = new Forgetting(space).isPersonal(part.table());
    if (personal) {
      tx.erase(part.table(), part.row());
    }
    new Reading(space.journal())
        .history(part.table(), part.row()).stream()
            .filter(line -> part.columns().contains(line.column()))
            .filter(line -> line.content() instanceof Content.Given(Value.Text _))
            .forEach(line -> tx.erase(part.table(), part.row(), line.column(), line.write()));
  }

  private LocalDate today() {
    return LocalDate.now(space.clock());
  }

  private Kind kind(String table) {
    return space.kinds().find(table).orElseThrow();
  }
}
