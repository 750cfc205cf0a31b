package nl.gia.feature.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.bundle.Peers;
import nl.gia.feature.Draft;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Kind;
import nl.gia.feature.Names;
import nl.gia.feature.Refusal;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.LogReader;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import nl.gia.platform.value.Ids;

/** What a secretary leaves to a successor: open work, what carries their name, what is unsent. */
final class Handover {
  static final String PERSON = "person";
  private static final String SEAT = "membership";
  private static final String UNTIL = "until";

  /**
   * Rows of a table are open as long as this column is empty; by when they are due, and which
   * column says whose they are, where one does.
   */
  private record Rule(String table, String done, String due, String owner) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("action_item", "closed_on", "due", "owner"),
          new Rule("question", "answered_on", "due", ""),
          new Rule("parliamentary_question", "answered_by", "due", ""),
          new Rule("pledge", "settled_by", "due", ""),
          new Rule("round_recipient", "answer", "", PERSON),
          new Rule("privacy_request", "outcome", "due", ""),
          new Rule("destruction", "destroyed_on", "", ""));

  /** Words of a state that say that a row is done although nothing says by what. */
  private static final List<String> DONE = List.of("afgedaan", "beantwoord", "vervallen");

  /**
   * Before it is done.
   *
   * @param unsent how many of the changes made here no colleague has shown to have
   * @param elsewhere whether who leaves wrote elsewhere, where more may be unsent
   */
  record Plan(String from, String to, List<OpenWork> work, long unsent, boolean elsewhere) {
    Plan {
      work = List.copyOf(work);
    }

    /** How many rows get another owner. */
    int moving() {
      return work.stream()
          .mapToInt(one -> (int) one.lines().stream().filter(OpenWork.Line::moves).count())
          .sum();
    }
  }

  private final Workspace space;
  private final Peers peers;
  private final Texts texts;

  Handover(Workspace space, Peers peers, Texts texts) {
    this.space = space;
    this.peers = peers;
    this.texts = texts;
  }

  /**
   * Looks what is handed over.
   *
   * @param from the person who leaves
   * @param to the person who comes; empty where that is not known yet
   * @throws UserFailure when there is no such person, or both are one
   */
  Plan plan(String from, String to) {
    if (from.equals(to)) {
      throw new UserFailure(HandoverText.SAME_PERSON);
    }
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          String leaving = name(rows, from);
          return new Plan(
              leaving,
              to.isEmpty() ? "" : name(rows, to),
              Stream.concat(
                      Stream.of(seats(from, rows)),
                      RULES.stream().map(rule -> work(rule, from, rows)))
                  .filter(work -> !work.lines().isEmpty())
                  .toList(),
              unsent(),
              !isHere(leaving, rows));
        });
  }

  private String name(RowsStore rows, String person) {
    Kind kind = kind(PERSON);
    return rows.row(PERSON, person)
        .filter(row -> !row.removed())
        .map(row -> new Names(space.kinds()).of(PERSON, row, rows))
        .orElseThrow(() -> new UserFailure(FeatureText.NO_SUCH_ROW, kind.one(), person));
  }

  private OpenWork work(Rule rule, String from, RowsStore rows) {
    LocalDate today = LocalDate.now(space.clock());
    List<OpenWork.Line> lines =
        rows.all(rule.table()).stream()
            .filter(row -> isOpen(row, rule) && !isOthers(rule, row, from))
            .map(row -> {
              Optional<LocalDate> due = row.date(rule.due());
              return new OpenWork.Line(
                  row.row(),
                  new Names(space.kinds()).of(rule.table(), row, rows),
                  due.map(LocalDate::toString).orElse(""),
                  due.filter(today::isAfter).isPresent(),
                  isOwned(rule, row, from));
            })
            .sorted(
                Comparator.comparing((OpenWork.Line line) -> line.due().isEmpty())
                    .thenComparing(OpenWork.Line::due)
                    .thenComparing(OpenWork.Line::name))
            .toList();
    return new OpenWork(rule.table(), texts.capital(kind(rule.table()).many()), lines);
  }

  private static boolean isOpen(Draft row, Rule rule) {
    return row.blank(rule.done())
        && row.text("status").filter(DONE::contains).isEmpty()
        && row.blank("merged_into");
  }

  private static boolean isOwned(Rule rule, Draft row, String person) {
    return !rule.owner().isEmpty() && row.text(rule.owner()).equals(Optional.of(person));
  }

  /** What carries the name of somebody else is theirs, and not the secretariat's. */
  private static boolean isOthers(Rule rule, Draft row, String person) {
    return !rule.owner().isEmpty() && !row.blank(rule.owner()) && !isOwned(rule, row, person);
  }

  /** Where who leaves sits today. */
  private OpenWork seats(String person, RowsStore rows) {
    return new OpenWork(
        SEAT,
        texts.capital(kind(SEAT).many()),
        openSeats(person, rows).stream()
            .map(seat ->
                new OpenWork.Line(
                    seat.row(),
                    new Names(space.kinds()).of(SEAT, seat, rows),
                    seat.text(UNTIL).orElse(""),
                    false,
                    true))
            .toList());
  }

  private List<Draft> openSeats(String person, RowsStore rows) {
    LocalDate today = LocalDate.now(space.clock());
    return rows.rows(SEAT, PERSON, person).stream()
        .filter(seat -> seat.date(UNTIL).filter(until -> !until.isAfter(today)).isEmpty())
        .filter(seat -> seat.date("since").filter(today::isBefore).isEmpty())
        .toList();
  }

  /** Whether the changes that are made here carry the name of who leaves. */
  private boolean isHere(String leaving, RowsStore rows) {
    return rows.row("author", Ids.natural("author", space.journal().writer().replica().hex()))
        .flatMap(author -> author.text("name"))
        .filter(leaving::equalsIgnoreCase)
        .isPresent();
  }

  /** What was written here after what any one colleague has. */
  private long unsent() {
    LogReader log = space.journal().log();
    return log.heads().stream()
        .filter(chain -> chain.replica().equals(space.journal().writer().replica()))
        .mapToLong(chain ->
            peers.all().stream()
                .mapToLong(peer -> had(log, peer, chain))
                .map(had -> chain.last() - had)
                .min()
                .orElse(chain.last()))
        .sum();
  }

  private static long had(LogReader log, Peers.Peer peer, LogReader.Chain chain) {
    return log.parts(peer.known()).stream()
        .filter(part -> part.chain().equals(chain))
        .mapToLong(LogReader.Part::had)
        .findFirst()
        .orElse(0);
  }

  /** Gives the open work of the one to the other, as one act that can be undone. */
  void move(String from, String to) {
    space
        .journal()
        .write(
            new Act(PERSON + ".handover", List.of(from, to)),
            tx -> {
              RULES.stream()
                  .filter(rule -> !rule.owner().isEmpty())
                  .forEach(rule -> move(tx, rule, from, to));
              openSeats(from, RowsStore.of(tx)).forEach(seat -> succeed(tx, seat, to));
            });
  }

  private void move(Tx tx, Rule rule, String from, String to) {
    Rows rows = new Rows(space.kinds());
    RowsStore.of(tx).rows(rule.table(), rule.owner(), from).stream()
        .filter(row -> isOpen(row, rule))
        .forEach(row ->
            Refusal.orRow(
                kind(rule.table()),
                rows.set(tx, rule.table(), row.row(), Map.of(rule.owner(), to))));
  }

  /** Ends a seat today, and gives the successor the same from tomorrow, with its alternates. */
  private void succeed(Tx tx, Draft seat, String to) {
    Rows rows = new Rows(space.kinds());
    Kind kind = kind(SEAT);
    LocalDate today = LocalDate.now(space.clock());
    Refusal.orRow(kind, rows.set(tx, SEAT, seat.row(), Map.of(UNTIL, today.toString())));
    String organisation = seat.text("organisation").orElse("");
    boolean sits =
        openSeats(to, RowsStore.of(tx)).stream()
            .anyMatch(other -> other.text("organisation").orElse("").equals(organisation));
    if (sits) {
      return;
    }
    Map<String, String> typed = new HashMap<>();
    for (String column : List.of("organisation", "role", "alternate_of", "visibility")) {
      seat.text(column).ifPresent(text -> typed.put(column, text));
    }
    typed.put(PERSON, to);
    typed.put("since", today.plusDays(1).toString());
    String fresh = Refusal.orRow(kind, rows.add(tx, SEAT, typed));
    RowsStore.of(tx).rows(SEAT, "alternate_of", seat.row()).stream()
        .filter(alternate -> alternate.date(UNTIL).filter(day -> !day.isAfter(today)).isEmpty())
        .forEach(alternate ->
            Refusal.orRow(
                kind, rows.set(tx, SEAT, alternate.row(), Map.of("alternate_of", fresh))));
  }

  private Kind kind(String table) {
    return space.kinds().find(table).orElseThrow();
  }
}
