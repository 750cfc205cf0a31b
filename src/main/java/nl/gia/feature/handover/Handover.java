package nl.gia.feature.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;

/** What a secretary leaves to a successor: open work, what carries their name, what is unsent. */
final class Handover {
  static final String PERSON = "person";
  private static final String OWNED = "action_item";
  private static final String OWNER = "owner";

  /** Rows of a table are open as long as this column is empty; and by when they are due. */
  private record Rule(String table, String done, String due) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(OWNED, "closed_on", "due"),
          new Rule("question", "answered_on", "due"),
          new Rule("parliamentary_question", "answered_by", "due"),
          new Rule("pledge", "settled_by", "due"),
          new Rule("round_recipient", "answer", ""),
          new Rule("privacy_request", "outcome", "due"));

  /** Words of a state that say that a row is done although nothing says by what. */
  private static final List<String> DONE = List.of("afgedaan", "beantwoord", "vervallen");

  /**
   * Before it is done.
   *
   * @param unsent how many of the changes made here no colleague has shown to have
   */
  record Plan(String from, String to, List<OpenWork> work, long unsent) {
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
          return new Plan(
              name(rows, from),
              to.isEmpty() ? "" : name(rows, to),
              RULES.stream()
                  .map(rule -> work(rule, from, rows))
                  .filter(work -> !work.lines().isEmpty())
                  .toList(),
              unsent());
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
            .filter(row -> isOpen(row, rule))
            .map(row -> {
              Optional<LocalDate> due = row.date(rule.due());
              return new OpenWork.Line(
                  row.row(),
                  new Names(space.kinds()).of(rule.table(), row, rows),
                  due.map(LocalDate::toString).orElse(""),
                  due.filter(today::isAfter).isPresent(),
                  isOwned(rule.table(), row, from));
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

  private static boolean isOwned(String table, Draft row, String person) {
    return table.equals(OWNED) && row.text(OWNER).equals(Optional.of(person));
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
    Kind kind = kind(OWNED);
    Rows rows = new Rows(space.kinds());
    space
        .journal()
        .write(
            new Act(PERSON + ".handover", List.of(from, to)),
            tx -> {
              RowsStore now = RowsStore.of(tx);
              List<Draft> open = new ArrayList<>(now.rows(OWNED, OWNER, from));
              open.removeIf(row -> !isOpen(row, RULES.getFirst()));
              open.forEach(
                  row -> Refusal.orRow(kind, rows.set(tx, OWNED, row.row(), Map.of(OWNER, to))));
            });
  }

  private Kind kind(String table) {
    return space.kinds().find(table).orElseThrow();
  }
}
