package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Kind;
import nl.gia.feature.Names;
import nl.gia.feature.Refusal;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Reading;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/**
 * Erases a person, or another row with personal columns: these for good, and of the other texts
 * that name the person those that a user chose. Function, organisation and role stay, and so do
 * adopted texts: they say what was held, not who held it, and adopted minutes count by them.
 */
final class Forgetting {
  static final String REQUEST = "privacy_request";
  private static final String PERSON = "person";
  private static final String FUNCTION = "function";
  private static final String MERGED_INTO = "merged_into";
  private static final String ERASURE = "gegevenswissing";
  static final String OUTCOME = "outcome";
  static final String GRANTED = "toegewezen";

  /**
   * Before it is done: what would be erased and where else the person is named.
   *
   * @param rows the row, and the doubles that were joined with it
   * @param name what the row is called now
   * @param personal what stands in its personal columns
   * @param function what stays of a person besides references, for a user to look at; may be empty
   */
  record Plan(
      String table,
      List<String> rows,
      String name,
      Map<String, String> personal,
      String function,
      Spellings spellings,
      List<Occurrence> occurrences) {
    Plan {
      rows = List.copyOf(rows);
      personal = Map.copyOf(personal);
      occurrences = List.copyOf(occurrences);
    }
  }

  private final Workspace space;

  Forgetting(Workspace space) {
    this.space = space;
  }

  /** Whether rows of a table hold anything that can be erased. */
  boolean isPersonal(String table) {
    return !personal(table).isEmpty();
  }

  private List<String> personal(String table) {
    return space.database().read(tables -> new PrivacyStore(tables).personal(table));
  }

  /**
   * Looks what erasing a row comes to.
   *
   * @param more other ways in which the person is written
   * @throws UserFailure when there is no such row, or nothing in it is personal
   */
  Plan plan(String table, String row, Collection<String> more, Progress progress) {
    Own own = space.database().read(tables -> own(new RowsStore(tables), table, row));
    List<String> columns = personal(table);
    if (columns.isEmpty()) {
      throw new UserFailure(PrivacyText.NOTHING_PERSONAL, own.name());
    }
    Set<String> written = new LinkedHashSet<>();
    own.rows().forEach(one -> written.addAll(written(table, one.row(), columns)));
    written.addAll(more);
    Spellings spellings = Spellings.of(written);
    Set<RowKey> keys =
        own.rows().stream().map(one -> new RowKey(table, one.row())).collect(Collectors.toSet());
    Map<String, String> personal = new TreeMap<>();
    columns.forEach(
        column -> own.rows().getFirst().text(column).ifPresent(text -> personal.put(column, text)));
    return new Plan(
        table,
        own.rows().stream().map(Draft::row).toList(),
        own.name(),
        personal,
        table.equals(PERSON) ? own.rows().getFirst().text(FUNCTION).orElse("") : "",
        spellings,
        new Occurrences(space).find(spellings, keys, progress));
  }

  private record Own(List<Draft> rows, String name) {}

  /** The row and all that were joined with it, which are the same person. */
  private Own own(RowsStore rows, String table, String id) {
    Kind kind = kind(table);
    Draft row =
        rows.row(table, id)
            .orElseThrow(() -> new UserFailure(FeatureText.NO_SUCH_ROW, kind.one(), id));
    List<Draft> all = new ArrayList<>(List.of(row));
    if (kind.field(MERGED_INTO).isPresent()) {
      rows.doubles(table)
          .forEach((twin, stays) -> {
            if (stays.equals(id)) {
              rows.row(table, twin).ifPresent(all::add);
            }
          });
    }
    return new Own(all, new Names(space.kinds()).of(table, row, rows));
  }

  private List<String> written(String table, String row, List<String> columns) {
    return new Reading(space.journal())
        .history(table, row).stream()
            .filter(line -> columns.contains(line.column()))
            .flatMap(line ->
                line.content() instanceof Content.Given(Value.Text(String text))
                    ? Stream.of(text)
                    : Stream.empty())
            .toList();
  }

  /**
   * Erases the personal columns, and the name where that was chosen; it cannot be undone.
   *
   * @param chosen the ids of occurrences
   * @throws UserFailure when one was chosen that cannot be erased, or was not found
   */
  void erase(Plan plan, Set<String> chosen) {
    List<Occurrence> texts =
        chosen.stream()
            .map(id ->
                plan.occurrences().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UserFailure(PrivacyText.NO_OCCURRENCE, id)))
            .toList();
    texts.forEach(Forgetting::requireFree);
    space
        .journal()
        .write(
            new Act(plan.table() + ".erase", plan.rows()),
            tx -> {
              plan.rows().forEach(row -> tx.erase(plan.table(), row));
              texts.forEach(one -> erase(tx, one, plan.spellings()));
              if (plan.table().equals(PERSON)) {
                register(tx, plan.rows().getFirst());
              }
            });
  }

  private static void requireFree(Occurrence one) {
    switch (one.standing()) {
      case FREE -> {}
      case ADOPTED -> throw new UserFailure(PrivacyText.OCCURRENCE_ADOPTED, one.id());
      case UNDECIDED -> throw new UserFailure(PrivacyText.OCCURRENCE_UNDECIDED, one.id());
    }
  }

  private static void erase(Tx tx, Occurrence one, Spellings spellings) {
    if (!one.now().isEmpty()) {
      tx.set(one.table(), one.row(), one.column(), Value.of(spellings.without(one.now())));
    }
    one.writes().forEach(write -> tx.erase(one.table(), one.row(), one.column(), write));
    PrivacyStore.typed(tx.rows()).stream()
        .filter(typed ->
            one.table().equals(typed.table())
                && one.row().equals(typed.row())
                && one.column().equals(typed.column()))
        .forEach(typed -> PrivacyStore.retype(tx.rows(), typed, spellings.without(typed.text())));
  }

  /** Every erasure stands in the register, asked for or not. */
  private void register(Tx tx, String person) {
    Rows rows = new Rows(space.kinds());
    Kind kind = kind(REQUEST);
    Optional<Draft> open =
        RowsStore.of(tx).rows(REQUEST, PERSON, person).stream()
            .filter(row -> row.text("kind").equals(Optional.of(ERASURE)) && row.blank(OUTCOME))
            .findFirst();
    if (open.isPresent()) {
      Refusal.orRow(kind, rows.set(tx, REQUEST, open.get().row(), Access.answer(space)));
      return;
    }
    LocalDate today = LocalDate.now(space.clock());
    if (isRegistered(tx, person, today)) {
      return;
    }
    Refusal.orRow(
        kind,
        rows.add(
            tx,
            REQUEST,
            Map.of(
                PERSON,
                person,
                "kind",
                ERASURE,
                "received_on",
                today.toString(),
                "due",
                RequestTerm.usual(today).toString(),
                OUTCOME,
                GRANTED,
                "answered_on",
                today.toString())));
  }

  private static boolean isRegistered(Tx tx, String person, LocalDate today) {
    return RowsStore.of(tx).rows(REQUEST, PERSON, person).stream()
        .anyMatch(row ->
            row.text("kind").equals(Optional.of(ERASURE))
                && row.date("received_on").equals(Optional.of(today)));
  }

  private Kind kind(String table) {
    return space.kinds().find(table).orElseThrow();
  }
}
