package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.Everything;
import nl.gia.bundle.FolderStore;
import nl.gia.bundle.Peers;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.Workspace;
import nl.gia.journal.Bytewise;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far an erasure reaches beyond the file in which it is done. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class ReachTest {
  private static final String NAME = "Quirinia Zwartewaal";

  @TempDir Path folder;
  private Path shared;
  private OpenDatabase anna;
  private OpenDatabase bram;
  private Reach reach;
  private String person;

  @BeforeEach
  void openBoth() throws IOException {
    shared = Files.createDirectory(folder.resolve("gedeeld"));
    anna = open("anna", LogReader.AGENDA);
    bram = open("bram", LogReader.AGENDA);
    reach = new Reach(space(anna), anna.peers(), anna.scrubbing(), Optional.of(anna));
    person = add(Map.of("name", NAME));
  }

  private OpenDatabase open(String name, String database) {
    return OpenDatabase.create(
        folder.resolve(name + ".gia"),
        new OpenDatabase.Content(Optional.of(database), _ -> {}),
        new OpenDatabase.Surroundings(
            folder.resolve("van " + name), name, Clock.systemUTC(), new SecureRandom()));
  }

  private static Workspace space(OpenDatabase open) {
    return new Workspace(open.database(), open.journal(), Everything.kinds(), open.clock());
  }

  private String add(Map<String, String> typed) {
    List<String> made = new ArrayList<>();
    anna.journal()
        .write(
            Act.of("person.add"),
            tx ->
                made.add(Outcome.orFailure(new Rows(Everything.kinds()).add(tx, "person", typed))));
    return made.getFirst();
  }

  private void meet(OpenDatabase one, OpenDatabase other, boolean sealed) {
    one.peers()
        .keep(
            new Peers.Peer(
                other.own().identity().replica(),
                other.user(),
                sealed ? other.own().identity().encryptionKey() : "",
                true,
                Map.of(),
                Optional.empty()));
  }

  private static void exchange(OpenDatabase who, Path folder) {
    new FolderStore(who.database()).folder(folder);
    who.exchangeFolder().exchange(folder, Progress.UNWATCHED);
  }

  private void erase() {
    Forgetting forgetting = new Forgetting(space(anna));
    Forgetting.Plan plan = forgetting.plan("person", person, List.of(), Progress.UNWATCHED);
    forgetting.erase(
        plan, plan.occurrences().stream().map(Occurrence::id).collect(Collectors.toSet()));
  }

  @AfterEach
  void closeBoth() {
    anna.close();
    bram.close();
  }

  @Test
  void ownFilesInTheSharedFolderAreWrittenAnew() throws IOException {
    exchange(anna, shared);
    assertThat(Bytewise.holding(shared, "Zwartewaal")).hasSize(1);

    erase();
    assertThat(reach.unreached()).containsExactly(shared);
    reach.spread(Progress.UNWATCHED);
    assertThat(Bytewise.holding(shared, "Zwartewaal")).isEmpty();
    assertThat(reach.unreached()).isEmpty();
  }

  @Test
  void folderThatIsAwayGetsItAtTheNextExchange() throws IOException {
    exchange(anna, shared);
    Path away = folder.resolve("weg");
    Files.move(shared, away);
    erase();
    reach.spread(Progress.UNWATCHED);
    assertThat(reach.unreached()).containsExactly(shared);

    Files.move(away, shared);
    exchange(anna, shared);
    assertThat(reach.unreached()).isEmpty();
    assertThat(Bytewise.holding(shared, "Zwartewaal")).isEmpty();
  }

  @Test
  void colleagueIsNamedUntilTheyHaveIt() {
    meet(anna, bram, true);
    meet(bram, anna, true);
    exchange(anna, shared);
    exchange(bram, shared);
    exchange(anna, shared);
    assertThat(reach.waitingFor(person)).isEmpty();

    erase();
    assertThat(reach.isErased("person", person)).isTrue();
    assertThat(reach.waitingFor(person)).containsExactly("bram");
    reach.spread(Progress.UNWATCHED);
    assertThat(reach.waitingFor(person)).containsExactly("bram");
    exchange(bram, shared);
    bram.journal().write(Act.of("person.add"), tx -> tx.create("person"));
    exchange(bram, shared);
    exchange(anna, shared);
    assertThat(reach.waitingFor(person)).isEmpty();
  }

  @Test
  void colleagueWhoseKeyWasWithdrawnIsNotWaitedFor() {
    meet(anna, bram, true);
    erase();
    assertThat(reach.waitingFor(person)).containsExactly("bram");
    anna.exchange().revoke(bram.own().identity().fingerprint().text());
    assertThat(reach.waitingFor(person)).isEmpty();
  }

  @Test
  void textThatIsBeingTypedLosesTheNameToo() throws IOException {
    anna.journal()
        .write(
            Act.of("test"),
            tx ->
                tx.rows()
                    .execute(
                        "INSERT INTO local_draft VALUES ('topic', 'r', 'motivation', '', ?, '')",
                        "Voorstel van " + NAME + " over muziek"));
    Forgetting.Plan plan =
        new Forgetting(space(anna)).plan("person", person, List.of(), Progress.UNWATCHED);
    assertThat(plan.occurrences())
        .singleElement()
        .satisfies(one -> assertThat(one.typed()).isTrue());
    erase();
    assertThat(
            anna.database()
                .<String>read(
                    rows -> String.valueOf(rows.fetchValue("SELECT text FROM local_draft"))))
        .isEqualTo("Voorstel van [gewist] over muziek");
  }

  @Test
  void unreadFilesOfStrangersAreCountedAndThrownAwayWhenAsked() {
    Path file = folder.resolve("van-bram.gia.json");
    bram.exchange().write(file, Optional.empty(), true);
    assertThat(reach.unread()).isZero();
    try {
      anna.exchange().take(file, Progress.UNWATCHED);
    } catch (UserFailure stranger) {
      assertThat(reach.unread()).isEqualTo(1);
    }
    reach.dropUnread();
    assertThat(reach.unread()).isZero();
    assertThat(Set.copyOf(anna.exchange().kept())).isEmpty();
  }
}
