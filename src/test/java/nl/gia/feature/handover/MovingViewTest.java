package nl.gia.feature.handover;

import static nl.gia.feature.handover.TwoComputers.code;
import static nl.gia.feature.handover.TwoComputers.moving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.bundle.BundleText;
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

  private final ExampleOffice desks = new ExampleOffice(false);
  private final TwoComputers computers = new TwoComputers();
  private final OpenDatabase old = computers.old;
  private final OpenDatabase fresh = computers.fresh;
  private final String person = person("Mia Voorbeeld");
  private final List<Screen> screens = new ArrayList<>();

  private String person(String name) {
    return TwoComputers.add(old, "person", Map.of("name", name));
  }

  private MovingViewModel model(OpenDatabase of) {
    return new MovingViewModel(desks.desk(TEXTS), moving(of), new RecoveryStore(of.database()));
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
    computers.close();
  }

  @Test
  void newComputerHasAllAndGoesOnUnderTheSameName() {
    computers.carry();
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
    computers.carry();
    moving(fresh).takeOver(code(old));
    person("Van een vinder");

    assertThatThrownBy(() -> fresh.exchange().take(computers.later(), Progress.UNWATCHED))
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
    computers.carry();
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
    computers.carry();
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
