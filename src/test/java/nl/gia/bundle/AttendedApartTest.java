package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.Everything;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.figures.FiguresStore;
import nl.gia.figures.Register;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two secretaries who each enter the sign-in sheet of one meeting. */
class AttendedApartTest {
  private final Rows rows = new Rows(Everything.kinds());

  @TempDir Path folder;
  private Desk anna;
  private Desk bert;
  private String delft = "";
  private String meeting = "";

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bert = Desk.at(folder, "bert");
    anna.trust(bert);
    bert.trust(anna);
    delft = add(anna, "municipality", Map.of("code", "0503", "name", "Delft"));
    String region = add(anna, "region", Map.of("number", "1", "name", "Regio 1"));
    meeting =
        add(
            anna,
            "meeting",
            Map.of("kind", "regio", "title", "Zwolle", "date", "2008-09-11", "region", region));
    bert.take(anna.full());
  }

  @AfterEach
  void close() {
    anna.close();
    bert.close();
  }

  private String add(Desk desk, String table, Map<String, String> typed) {
    String[] id = new String[1];
    desk.open
        .journal()
        .write(Act.of(table + ".add"), tx -> id[0] = Outcome.orFailure(rows.add(tx, table, typed)));
    return id[0];
  }

  private void exchange() {
    anna.take(bert.full());
    bert.take(anna.full());
    assertThat(anna.dump()).isEqualTo(bert.dump());
  }

  private static List<Register.Involvement> facts(Desk desk) {
    return desk.open.database().read(tables -> new FiguresStore(tables).register().involvements());
  }

  @Test
  void theSameAttendanceEnteredTwiceIsOneFactAndNoConflict() {
    add(anna, "attendance", Map.of("meeting", meeting, "municipality", delft));
    add(bert, "attendance", Map.of("meeting", meeting, "municipality", delft));
    exchange();

    assertThat(facts(anna)).hasSize(1).isEqualTo(facts(bert));
    assertThat(new Reading(anna.open.journal()).open()).isEmpty();
  }

  @Test
  void aMeetingThatIsMovedWhileAttendanceIsEnteredMovesTheFact() {
    add(anna, "attendance", Map.of("meeting", meeting, "municipality", delft));
    bert.set("meeting", meeting, "date", "2008-10-01");
    exchange();

    assertThat(facts(anna))
        .extracting(fact -> String.valueOf(fact.validity().from()))
        .containsExactly("2008-10-01");
  }
}
