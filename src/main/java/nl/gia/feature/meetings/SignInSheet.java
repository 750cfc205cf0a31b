package nl.gia.feature.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListField;
import nl.gia.feature.ListLine;
import nl.gia.feature.ListTally;
import nl.gia.feature.ListTarget;
import nl.gia.feature.Names;
import nl.gia.feature.Outcome;
import nl.gia.feature.Refusal;
import nl.gia.feature.RowProblem;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Tx;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/**
 * The sheet on which people sign in at a meeting: counted by municipality, or by organisation where
 * that is none. Who they are is not kept.
 */
final class SignInSheet implements ListTarget {
  private static final String TABLE = "attendance";
  private static final String MEETING = "meeting";
  private static final String NAME = "name";
  private static final String ORGANISATION = "organisation";
  private static final String MUNICIPALITY = "municipality";
  private static final String COUNT = "count";
  private static final String STATUS = "status";
  private static final String PRESENT = "aanwezig";

  private static final ListField MEETING_FIELD =
      new ListField(MEETING, MeetingsText.OF_MEETING, List.of());
  private static final List<ListField> FIELDS =
      List.of(
          MEETING_FIELD,
          new ListField(NAME, MeetingsText.SIGNED_BY, List.of("naam", "deelnemer", "name")),
          new ListField(ORGANISATION, MeetingsText.ORGANISATION, List.of("instelling", "namens")),
          new ListField(MUNICIPALITY, MeetingsText.MUNICIPALITY, List.of("gemeentecode")),
          new ListField(COUNT, MeetingsText.COUNT, List.of("aantal personen", "deelnemers")),
          new ListField(STATUS, MeetingsText.STATUS, List.of("aanwezigheid")));

  private final Kinds kinds;

  SignInSheet(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public String name() {
    return "sign_in";
  }

  @Override
  public Text title() {
    return MeetingsText.SIGN_IN_SHEET;
  }

  @Override
  public List<ListField> fields() {
    return FIELDS;
  }

  @Override
  public Optional<FieldType> type(String column) {
    return kinds.find(TABLE).flatMap(kind -> kind.field(column)).map(Field::type);
  }

  @Override
  public List<ListField> wanted() {
    return List.of(MEETING_FIELD);
  }

  @Override
  public void take(Tx tx, List<ListLine> lines, Optional<LocalDate> day, ListTally tally) {
    RowsStore store = RowsStore.of(tx);
    Map<Group, Signed> groups = new LinkedHashMap<>();
    for (ListLine line : lines) {
      try {
        groups.merge(group(line, store), signed(line, store), Signed::and);
      } catch (Refusal refusal) {
        tally.problems(line.number(), refusal.problems());
      }
      tally.at(line.number(), lines.getLast().number());
    }
    groups.forEach((group, signed) -> write(tx, group, signed, tally));
  }

  /** Whom a line is counted with; an organisation that is a municipality counts as that. */
  private Group group(ListLine line, RowsStore store) {
    String meeting = stored(line, MEETING, store);
    String municipality = stored(line, MUNICIPALITY, store);
    if (!municipality.isEmpty() || text(line, ORGANISATION).isEmpty()) {
      return new Group(meeting, "", municipality);
    }
    Names names = new Names(kinds);
    String called = text(line, ORGANISATION);
    boolean other =
        names.find(ORGANISATION, called, store).stream()
            .flatMap(id -> store.row(ORGANISATION, id).stream())
            .anyMatch(row -> row.text("kind").filter("gemeente"::equals).isEmpty());
    List<String> found = other ? List.of() : names.find(MUNICIPALITY, called, store);
    if (found.size() == 1) {
      return new Group(meeting, "", found.getFirst());
    }
    String organisation = stored(line, ORGANISATION, store);
    return store
        .row(ORGANISATION, organisation)
        .flatMap(row -> row.text(MUNICIPALITY))
        .map(of -> new Group(meeting, "", of))
        .orElseGet(() -> new Group(meeting, organisation, ""));
  }

  private Signed signed(ListLine line, RowsStore store) {
    String status = stored(line, STATUS, store);
    String count = stored(line, COUNT, store);
    boolean present = status.isEmpty() || status.equals(PRESENT);
    long people = count.isEmpty() ? 1 : Long.parseLong(count);
    return new Signed(line.number(), present ? people : 0, present ? PRESENT : status);
  }

  private void write(Tx tx, Group group, Signed signed, ListTally tally) {
    tally.on(signed.line);
    RowsStore store = RowsStore.of(tx);
    Rows rows = new Rows(kinds);
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(MEETING, group.meeting);
    typed.put(ORGANISATION, group.organisation);
    typed.put(MUNICIPALITY, group.municipality);
    typed.put(COUNT, signed.status.equals(PRESENT) ? Long.toString(signed.people) : "");
    typed.put(STATUS, signed.status);
    Optional<Draft> before =
        store.rows(TABLE, MEETING, group.meeting).stream()
            .filter(row -> row.blank("person"))
            .filter(row -> row.text(ORGANISATION).orElse("").equals(group.organisation))
            .filter(row -> row.text(MUNICIPALITY).orElse("").equals(group.municipality))
            .findFirst();
    Outcome outcome =
        before.isPresent()
            ? rows.set(tx, TABLE, before.get().row(), typed)
            : rows.add(tx, TABLE, typed);
    switch (outcome) {
      case Outcome.Done(List<String> done) -> {
        if (before.isEmpty()) {
          tally.added(TABLE);
        } else if (before.equals(store.row(TABLE, done.getFirst()))) {
          tally.same(TABLE);
        } else {
          tally.changed(TABLE);
        }
      }
      case Outcome.Refused(List<Problem> problems) ->
          problems.forEach(problem -> tally.problem(new RowProblem(signed.line, problem)));
    }
  }

  /** What a line says of a field, as it is kept. */
  private String stored(ListLine line, String field, RowsStore store) {
    return Names.plain(new Rows(kinds).value(store, TABLE, field, text(line, field)));
  }

  private static String text(ListLine line, String field) {
    return Optional.ofNullable(line.cells().get(field)).map(cell -> cell.text().strip()).orElse("");
  }

  private record Group(String meeting, String organisation, String municipality) {}

  /** How many signed, from the first line on that says so. */
  private record Signed(int line, long people, String status) {
    Signed and(Signed other) {
      return new Signed(
          line, people + other.people, status.equals(PRESENT) ? status : other.status);
    }
  }
}
