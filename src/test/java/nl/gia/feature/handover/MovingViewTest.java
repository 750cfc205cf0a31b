package nl.gia.feature.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.Everything;
import nl.gia.bundle.BundleText;
import nl.gia.bundle.Card;
import nl.gia.bundle.RecoveryStore;
import nl.gia.feature.Draft;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Dump;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MovingViewTest extends WindowTest {
  private static final String KEY =
      "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

  private final Path folder = folder();
  private final ExampleOffice desks = new ExampleOffice(false);
  private final OpenDatabase old =
      open(
          "oud", "Anna de Vries", new OpenDatabase.Content(Optional.of(LogReader.AGENDA), _ -> {}));
  private final OpenDatabase fresh = open("nieuw", "adevries", OpenDatabase.Content.NONE);
  private final String person = add(old, "Mia Voorbeeld");
  private final List<Screen> screens = new ArrayList<>();

  private static Path folder() {
    try {
      return Files.createTempDirectory("laptop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OpenDatabase open(String computer, String user, OpenDatabase.Content content) {
    return OpenDatabase.create(
        folder.resolve(computer + ".gia"),
        content,
        new OpenDatabase.Surroundings(
            folder.resolve(computer),
            user,
            Clock.fixed(Instant.parse("2010-06-01T09:00:00Z"), ZoneOffset.UTC),
            new SecureRandom(user.getBytes(StandardCharsets.UTF_8))));
  }

  private static String add(OpenDatabase at, String name) {
    List<String> made = new ArrayList<>();
    at.journal()
        .write(
            Act.of("person.add"),
            tx -> {
              made.add(tx.create("person"));
              tx.set("person", made.getFirst(), "name", Value.of(name));
            });
    return made.getFirst();
  }

  private static Moving moving(OpenDatabase of) {
    return new Moving(of, Everything.kinds());
  }

  private MovingViewModel model(OpenDatabase of) {
    return new MovingViewModel(desks.desk(TEXTS), moving(of), new RecoveryStore(of.database()));
  }

  private static String code(OpenDatabase of) {
    return of.own().identity().fingerprint().text();
  }

  /** The first three steps: the card over, everything back. */
  private void carry() {
    Path card = folder.resolve("nieuw.kaart.json");
    moving(fresh).card(card);
    Card read = Card.read(card);
    assertThat(MovingViewModel.code(read)).isEqualTo(code(fresh));
    Path file = folder.resolve("alles.gia.json.age");
    moving(old).give(read, file, Progress.UNWATCHED);
    assertThatThrownBy(() -> fresh.exchange().take(file, Progress.UNWATCHED))
        .isInstanceOf(UserFailure.class);
    fresh.peers().find(old.own().identity().replica()).ifPresent(fresh.exchange()::trust);
  }

  @Override
  protected Parent content() {
    MovingView view = new MovingView(desks.desk(TEXTS), model(old));
    screens.add(view);
    return (Parent) view.node();
  }

  @AfterEach
  void closeAll() {
    act(() -> screens.forEach(Screen::close));
    desks.close();
    old.close();
    fresh.close();
  }

  @Test
  void newComputerHasAllAndGoesOnUnderTheSameName() {
    carry();
    assertThat(fresh.database().<String>read(Dump::text))
        .isEqualTo(old.database().<String>read(Dump::text));
    assertThat(moving(fresh).formers())
        .containsExactly(new Moving.Former(code(old), "Anna de Vries", 2, "2010-06-01"));

    assertThat(moving(fresh).takeOver(code(old))).isEqualTo(2);
    assertThat(fresh.user()).isEqualTo("Anna de Vries");
    assertThat(moving(fresh).formers()).isEmpty();
  }

  @Test
  void whatTheOldKeyWritesLaterDoesNotComeInAnyMore() {
    carry();
    moving(fresh).takeOver(code(old));
    add(old, "Van een vinder");
    Path later = folder.resolve("later.gia.json");
    old.exchange().write(later, Optional.empty(), true);

    assertThatThrownBy(() -> fresh.exchange().take(later, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(BundleText.REVOKED_SENDER));
    assertThat(fresh.database().<String>read(Dump::text))
        .contains("Mia Voorbeeld", person)
        .doesNotContain("Van een vinder");
  }

  @Test
  void whoIsGoneWorksOnNoSectionAnyMore() {
    old.journal()
        .write(
            Act.of("section_work.add"),
            tx -> {
              String work = tx.create("section_work");
              tx.set("section_work", work, "author", Value.of(old.journal().writer().author()));
            });
    carry();
    moving(fresh).takeOver(code(old));
    assertThat(
            fresh.database().<List<Draft>>read(tables -> new RowsStore(tables).all("section_work")))
        .isEmpty();
  }

  @Test
  void keyThatWroteNothingHereIsNotTakenOver() {
    assertThatThrownBy(() -> moving(old).takeOver(Fingerprint.of(LogReader.STARTER).text()))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(MovingText.NO_FORMER));
  }

  @Test
  void recoveryKeyIsKeptAndTheSecretHalfIsRefused() {
    MovingViewModel model = model(old);
    act(() -> {
      model.key().set(KEY);
      model.keep();
    });
    assertThat(model.kept().get()).contains(KEY);
    act(() -> {
      model.key().set("AGE-SECRET-KEY-1QQQ");
      model.keep();
      model.key().set("age1geen");
      model.keep();
    });
    assertThat(desks.refusals)
        .containsExactly(BundleText.RECOVERY_KEY_SECRET, BundleText.NO_RECOVERY_KEY);
    assertThat(new RecoveryStore(old.database()).recipient()).contains(KEY);
    act(() -> {
      model.key().set("");
      model.keep();
    });
    assertThat(model.kept().get()).isEmpty();
    model.close();
  }

  @Test
  void everyStepIsReachedByTheKeyboard() {
    act(() -> screens.getFirst().focus());
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Node owner = ask(() -> lookup("#moving-card").query().getScene().getFocusOwner());
      reached.add(String.valueOf(owner.getId()));
      press(KeyCode.TAB).release(KeyCode.TAB);
    }
    assertThat(reached).contains("moving-card", "moving-read", "moving-keep");
  }

  @Test
  void pictures() {
    carry();
    assertThat(
            Screenshots.take(
                "nieuwe-laptop",
                texts -> {
                  MovingViewModel model =
                      new MovingViewModel(
                          desks.desk(texts), moving(fresh), new RecoveryStore(fresh.database()));
                  MovingView view = new MovingView(desks.desk(texts), model);
                  screens.add(view);
                  return (Parent) view.node();
                }))
        .hasSize(Screenshots.each());
  }
}
