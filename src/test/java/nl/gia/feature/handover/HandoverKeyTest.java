package nl.gia.feature.handover;

import static nl.gia.feature.handover.TwoComputers.code;
import static nl.gia.feature.handover.TwoComputers.moving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.Everything;
import nl.gia.bundle.BundleText;
import nl.gia.feature.Draft;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Dump;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The successor hands over on her own computer, and withdraws the key of who leaves. */
class HandoverKeyTest extends WindowTest {
  private final ExampleOffice desks = new ExampleOffice(false);
  private final TwoComputers computers = new TwoComputers();
  private final String leaves =
      TwoComputers.add(computers.old, "person", Map.of("name", "Anna de Vries"));
  private final String comes =
      TwoComputers.add(computers.old, "person", Map.of("name", "Bram Opvolger"));
  private final String action =
      TwoComputers.add(
          computers.old,
          "action_item",
          Map.of("subject", "Brief opstellen", "owner", leaves, "meeting", meeting()));
  private final List<Screen> screens = new ArrayList<>();

  private String meeting() {
    return TwoComputers.add(
        computers.old,
        "meeting",
        Map.of("kind", "werkgroep", "title", "Overleg", "date", "2010-05-01"));
  }

  private HandoverViewModel model(nl.gia.platform.text.Texts texts) {
    Workspace space =
        new Workspace(
            computers.fresh.database(),
            computers.fresh.journal(),
            Everything.kinds(),
            computers.fresh.clock());
    return new HandoverViewModel(
        desks.desk(texts),
        space,
        computers.fresh.peers(),
        computers.fresh.states(),
        Optional.of(moving(computers.fresh)));
  }

  @Override
  protected Parent content() {
    computers.carry();
    HandoverView view = new HandoverView(desks.desk(TEXTS), model(TEXTS));
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
  void theKeyOfWhoLeavesIsChosenAndWithdrawnByTheKeyboardAlone() {
    fillIn();
    type(code(computers.old).substring(0, 4));
    push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(owner()).isEqualTo(comes);
    assertThat(desks.notices)
        .containsExactly(
            "Overgedragen: één onderdeel. De sleutel "
                + code(computers.old)
                + " is hier ingetrokken.");
    TwoComputers.add(computers.old, "person", Map.of("name", "Van na het vertrek"));
    assertThatThrownBy(() -> computers.fresh.exchange().take(computers.later(), Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(BundleText.REVOKED_SENDER));
    assertThat(computers.fresh.database().<String>read(Dump::text))
        .contains("Brief opstellen")
        .doesNotContain("Van na het vertrek");
    assertThat(moving(computers.fresh).formers()).isEmpty();
  }

  @Test
  void withoutAKeyChosenNoKeyIsWithdrawn() {
    fillIn();
    push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(owner()).isEqualTo(comes);
    assertThat(desks.notices).containsExactly("Overgedragen: één onderdeel.");
    TwoComputers.add(computers.old, "person", Map.of("name", "Van na het vertrek"));
    computers.fresh.exchange().take(computers.later(), Progress.UNWATCHED);
    assertThat(computers.fresh.database().<String>read(Dump::text)).contains("Van na het vertrek");
  }

  @Test
  void theKeysAreNamedByWhoWroteWithThemAndOursIsNotAmongThem() {
    assertThat(ask(() -> model(TEXTS).keys()))
        .containsExactly(
            new Choice(
                code(computers.old),
                "Anna de Vries · "
                    + code(computers.old)
                    + " · 5 wijzigingen, laatst op 01-06-2010"));
  }

  @Test
  void pictures() {
    assertThat(
            Screenshots.take(
                "overdracht-sleutel",
                texts -> {
                  HandoverViewModel shown = model(texts);
                  HandoverView view = new HandoverView(desks.desk(texts), shown);
                  screens.add(view);
                  shown.from().set(leaves);
                  shown.to().set(comes);
                  shown.key().set(code(computers.old));
                  return (Parent) view.node();
                }))
        .hasSize(Screenshots.each());
  }

  /** Who leaves and who comes; the keyboard is then in the field of the key. */
  private void fillIn() {
    act(() -> screens.getFirst().focus());
    type("Anna");
    push(KeyCode.TAB);
    type("Bram");
    push(KeyCode.TAB);
  }

  private void type(String part) {
    write(part);
    push(KeyCode.ENTER);
  }

  private String owner() {
    return computers
        .fresh
        .database()
        .<Optional<Draft>>read(tables -> new RowsStore(tables).row("action_item", action))
        .flatMap(row -> row.text("owner"))
        .orElse("");
  }
}
