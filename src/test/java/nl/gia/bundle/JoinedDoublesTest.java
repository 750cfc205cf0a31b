package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.Everything;
import nl.gia.feature.Draft;
import nl.gia.feature.Joining;
import nl.gia.feature.RowsStore;
import nl.gia.journal.entry.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doubles that one secretary joins while another goes on with them. */
class JoinedDoublesTest {
  @TempDir Path folder;
  private Desk anna;
  private Desk bert;
  private String goes = "";
  private String stays = "";

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bert = Desk.at(folder, "bert");
    anna.trust(bert);
    bert.trust(anna);
    goes = anna.add("person", "name", "J. Jansen");
    stays = anna.add("person", "name", "Jan Jansen");
    bert.take(anna.full());
  }

  @AfterEach
  void close() {
    anna.close();
    bert.close();
  }

  private static void join(Desk desk, String goes, String stays) {
    desk.open
        .journal()
        .write(
            new Act("person.join", List.of(goes, stays)),
            tx -> new Joining(Everything.kinds()).join(tx, "person", goes, stays));
  }

  private static Optional<String> meant(Desk desk, String person) {
    return desk.open
        .database()
        .read(rows -> new RowsStore(rows).meant("person", person).map(Draft::row));
  }

  @Test
  void whatAColleagueGivesTheDoubleIsReadAsOfTheRowThatStays() {
    join(anna, goes, stays);
    String seat = bert.add("membership", "person", goes);
    anna.take(bert.full());
    bert.take(anna.full());
    for (Desk desk : List.of(anna, bert)) {
      assertThat(meant(desk, desk.get("membership", seat, "person"))).contains(stays);
    }
    assertThat(anna.dump()).isEqualTo(bert.dump());
  }

  @Test
  void ofDoublesThatAreJoinedBothWaysTheSameOneStaysEverywhere() {
    join(anna, goes, stays);
    join(bert, stays, goes);
    anna.take(bert.full());
    bert.take(anna.full());
    Optional<String> there = meant(anna, goes);
    assertThat(there).isPresent();
    assertThat(List.of(meant(anna, stays), meant(bert, goes), meant(bert, stays)))
        .containsOnly(there);
  }
}
