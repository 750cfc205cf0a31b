package nl.gia.feature.themes;

import java.time.LocalDate;
import java.util.Map;
import nl.gia.feature.Kinds;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Journal;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;

/** Takes a proposed theme from phase to phase, to a decision, and among the themes. */
final class TopicVerbs {
  private static final String TOPIC = "topic";
  private static final String STEP = "topic_step";
  private static final String THEME = "theme";

  private final Journal journal;
  private final Rows rows;

  TopicVerbs(Journal journal, Kinds kinds) {
    this.journal = journal;
    rows = new Rows(kinds);
  }

  /** Moves it to another phase, and writes down that it came there on this day. */
  void move(String topic, TopicPhase phase, LocalDate on) {
    journal.write(
        Act.of("topic.step", topic),
        tx -> {
          Outcome.orFailure(rows.set(tx, TOPIC, topic, Map.of("phase", phase.code())));
          if (!isWritten(tx, topic, phase, on)) {
            Outcome.orFailure(
                rows.add(
                    tx, STEP, Map.of(TOPIC, topic, "phase", phase.code(), "date", on.toString())));
          }
        });
  }

  /** There and back on one day is one step. */
  private static boolean isWritten(Tx tx, String topic, TopicPhase phase, LocalDate on) {
    return RowsStore.of(tx).rows(STEP, TOPIC, topic).stream()
        .anyMatch(step ->
            step.text("phase").filter(phase.code()::equals).isPresent()
                && step.date("date").filter(on::equals).isPresent());
  }

  /** Decides on it; the date and the reason as typed. */
  void decide(String topic, String decision, String on, String reason) {
    journal.write(
        Act.of("topic.decide", topic),
        tx ->
            Outcome.orFailure(
                rows.set(
                    tx,
                    TOPIC,
                    topic,
                    Map.of(
                        "decision",
                        decision,
                        "decided_on",
                        on,
                        "decision_reason",
                        reason.strip()))));
  }

  /** Takes a decision back, with what it opened; the theme itself stays. */
  void reopen(String topic) {
    journal.write(
        Act.of("topic.decide", topic),
        tx ->
            Outcome.orFailure(
                rows.set(
                    tx,
                    TOPIC,
                    topic,
                    Map.of("decision", "", "decided_on", "", "decision_reason", "", THEME, ""))));
  }

  /** Makes it a theme of its own name, or links the theme that is called so already. */
  void open(String topic) {
    journal.write(
        Act.of("topic.assign", topic),
        tx -> {
          RowsStore stand = RowsStore.of(tx);
          String title = stand.row(TOPIC, topic).flatMap(row -> row.text("title")).orElse("");
          String theme =
              stand.all(THEME).stream()
                  .filter(row -> row.text("name").filter(title::equalsIgnoreCase).isPresent())
                  .map(row -> row.row())
                  .findFirst()
                  .orElseGet(() -> Outcome.orFailure(rows.add(tx, THEME, Map.of("name", title))));
          Outcome.orFailure(rows.set(tx, TOPIC, topic, Map.of(THEME, theme)));
        });
  }
}
