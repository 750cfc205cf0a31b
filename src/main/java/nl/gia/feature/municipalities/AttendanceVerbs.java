package nl.gia.feature.municipalities;

import java.util.Map;
import nl.gia.feature.Draft;
import nl.gia.feature.Kinds;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.figures.Fact;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Act;
import nl.gia.platform.value.Ids;

/** Overrules what attendance says: that a municipality came to a meeting does not count. */
final class AttendanceVerbs {
  private static final String TABLE = "involvement";

  private final Journal journal;
  private final Rows rows;

  AttendanceVerbs(Journal journal, Kinds kinds) {
    this.journal = journal;
    rows = new Rows(kinds);
  }

  /** The row of what people say of one municipality and one meeting, the same everywhere. */
  static String row(String municipality, String meeting) {
    return Ids.natural(TABLE, municipality + "/" + meeting);
  }

  /** Writes down that the attendance does not count; removing that row undoes it. */
  void overrule(String municipality, FactRow fact) {
    String row = row(municipality, fact.meeting());
    journal.write(
        Act.of("involvement.overrule", row),
        tx -> {
          boolean removed = RowsStore.of(tx).row(TABLE, row).map(Draft::removed).orElse(false);
          tx.bring(TABLE, row);
          if (removed) {
            tx.revive(TABLE, row);
          }
          Outcome.orFailure(
              rows.set(
                  tx,
                  TABLE,
                  row,
                  Map.of(
                      "municipality",
                      municipality,
                      "fact",
                      Fact.NOT_ATTENDED,
                      "since",
                      fact.since(),
                      "meeting",
                      fact.meeting(),
                      "visibility",
                      "intern")));
        });
  }
}
