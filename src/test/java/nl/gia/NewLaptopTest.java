package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.gia.bundle.BundleText;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Dump;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.shell.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A secretary goes on with her work on a new laptop: both windows as they start, by the keyboard
 * alone, and what it came to in the two files.
 */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class NewLaptopTest extends WindowJourney {
  private static final String MENU = "Nieuwe laptop en herstelsleutel…";

  @TempDir private Path folder;
  private PlaceWindows old;
  private PlaceWindows fresh;
  private Path oldFile;
  private Path freshFile;
  private Path card;
  private Path all;

  @BeforeEach
  void bothLaptops() throws Exception {
    old = laptop("oud", "Anna de Vries");
    fresh = laptop("nieuw", "adevries");
    oldFile = folder.resolve("oud.gia");
    freshFile = folder.resolve("nieuw.gia");
    card = folder.resolve("nieuw.kaart.json");
    all = folder.resolve("alles.gia.json.age");
    old.sessions().create(oldFile, Sessions.Content.STARTER, TEXTS).close();
    try (OpenDatabase open = OpenDatabase.open(oldFile, old.surroundings())) {
      person(open, "Mia Voorbeeld");
    }
  }

  private PlaceWindows laptop(String name, String user) throws Exception {
    return new PlaceWindows(Files.createDirectory(folder.resolve(name)), user);
  }

  private static void person(OpenDatabase open, String name) {
    add(open, "person", Map.of("name", name));
  }

  @AfterEach
  void quit() {
    act(old::quit);
    act(fresh::quit);
  }

  @Test
  void workGoesOnOnTheNewLaptopAndTheOldKeyIsWithdrawn() {
    Stage there = ask(fresh::start);
    makesADatabase(there);
    makesTheCard(there);
    act(fresh::quit);
    Stage here = start(old, oldFile);
    givesEverything(here);
    act(old::quit);
    there = start(fresh, freshFile);
    takesEverything(there);
    goesOn(there);
    act(fresh::quit);

    try (OpenDatabase before = OpenDatabase.open(oldFile, old.surroundings());
        OpenDatabase after = OpenDatabase.open(freshFile, fresh.surroundings())) {
      assertThat(after.database().<String>read(Dump::text)).contains("Mia Voorbeeld");
      assertThat(after.user()).isEqualTo("Anna de Vries");
      assertThat(after.peers().revoked()).containsExactly(before.own().identity().replica());
      assertThat(before.peers().trusts(after.own().identity().replica())).isTrue();
      whatTheOldKeyMakesLaterStaysOut(before, after);
      whatTheNewKeyMakesGoesIn(before, after);
    }
  }

  private void whatTheOldKeyMakesLaterStaysOut(OpenDatabase before, OpenDatabase after) {
    person(before, "Van een vinder");
    Path later = folder.resolve("later.gia.json");
    before.exchange().write(later, Optional.empty(), true);
    assertThatThrownBy(() -> after.exchange().take(later, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(BundleText.REVOKED_SENDER));
  }

  private void whatTheNewKeyMakesGoesIn(OpenDatabase before, OpenDatabase after) {
    person(after, "Van de nieuwe laptop");
    Path news = folder.resolve("nieuws.gia.json");
    after.exchange().write(news, Optional.empty(), true);
    before.exchange().take(news, Progress.UNWATCHED);
    assertThat(before.database().<String>read(Dump::text)).contains("Van de nieuwe laptop");
  }

  private void makesADatabase(Stage window) {
    fresh.choose(freshFile);
    reach(window, node -> words(node).startsWith("Nieuwe database"));
    push(KeyCode.SPACE);
    assertThat(freshFile).exists();
  }

  private void makesTheCard(Stage window) {
    fresh.choose(card);
    menu(MENU);
    assertThat(focused(window)).isEqualTo("moving-card");
    push(KeyCode.SPACE);
    assertThat(card).exists();
  }

  private void givesEverything(Stage window) {
    old.choose(card);
    menu(MENU);
    reach(window, "moving-read");
    push(KeyCode.SPACE);
    assertThat(seen(window)).contains("Dit kaartje zegt van adevries te zijn, met deze code:");
    assertThat(focused(window)).isEqualTo("moving-give");
    old.choose(all);
    push(KeyCode.SPACE);
    assertThat(all).exists();
  }

  private void takesEverything(Stage window) {
    fresh.choose(all);
    push(KeyCode.CONTROL, KeyCode.DIGIT0);
    reach(window, "choose-file");
    push(KeyCode.SPACE);
    reach(window, "take-file");
    push(KeyCode.SPACE);
    assertThat(seen(window)).contains("2 wijzigingen van Anna de Vries ingelezen.");
  }

  private void goesOn(Stage window) {
    menu(MENU);
    reach(window, "former");
    type(window, "Anna");
    push(KeyCode.ENTER);
    reach(window, "moving-take-over");
    push(KeyCode.SPACE);
  }
}
