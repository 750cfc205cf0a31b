package nl.gia.feature.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.bundle.PeerStore;
import nl.gia.feature.Draft;
import nl.gia.feature.OfficeWindowTest;
import nl.gia.platform.ui.Screenshots;
import org.junit.jupiter.api.Test;

class HandoverViewTest extends OfficeWindowTest {
  private final PeerStore peers = new PeerStore(office.space.database());
  private final String comes = add("person", Map.of("name", "Bram Opvolger (voorbeeld)"));
  private final String leaves = add("person", Map.of("name", "Anna Vertrek (voorbeeld)"));
  private final String action =
      add(
          "action_item",
          Map.of(
              "meeting",
              office.all("meeting").getFirst().row(),
              "subject",
              "Brief aan de gemeenten opstellen",
              "owner",
              leaves,
              "due",
              "2011-04-01"));
  private final HandoverViewModel model = model();

  HandoverViewTest() {
    super(true);
  }

  private HandoverViewModel model() {
    return new HandoverViewModel(
        office.desk(TEXTS), office.space, peers, office.states, Optional.empty());
  }

  @Override
  protected Parent content() {
    return shown(new HandoverView(office.desk(TEXTS), model));
  }

  @Test
  void openWorkIsSeenOnceItIsKnownWhoLeaves() {
    act(() -> model.from().set(leaves));
    assertThat(model.plan().get().orElseThrow().work().stream().map(OpenWork::table))
        .contains("action_item", "question", "pledge");
    assertThat(model.canMove()).isFalse();
  }

  @Test
  void theActionGoesToTheSuccessor() {
    act(() -> {
      model.from().set(leaves);
      model.to().set(comes);
    });
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

    assertThat(office.all("action_item").stream().filter(row -> row.row().equals(action)))
        .singleElement()
        .extracting((Draft row) -> row.text("owner").orElse(""))
        .isEqualTo(comes);
    assertThat(office.notices).contains("Overgedragen: één onderdeel.");
  }

  @Test
  void whatIsOnAnothersNameIsNotHandedOver() {
    act(() -> model.from().set(leaves));
    assertThat(actions()).contains(action);
    act(() -> {
      model.to().set(comes);
      model.move();
    });
    assertThat(actions()).isEmpty();
  }

  /** The actions that are shown as open work. */
  private List<String> actions() {
    return model.plan().get().orElseThrow().work().stream()
        .filter(work -> work.table().equals("action_item"))
        .flatMap(work -> work.lines().stream())
        .map(OpenWork.Line::row)
        .toList();
  }

  @Test
  void seatAndAwaitedReactionGoToTheSuccessorInTheSameAct() {
    String organisation = office.all("organisation").getFirst().row();
    act(() -> {
      add(
          "membership",
          Map.of("person", leaves, "organisation", organisation, "role", "secretaris"));
      model.from().set(leaves);
      model.to().set(comes);
      model.move();
    });
    assertThat(seats(leaves)).containsExactly("secretaris tot 2011-03-01");
    assertThat(seats(comes)).containsExactly("secretaris vanaf 2011-03-02");
    act(() -> office.space.journal().undo());
    assertThat(seats(leaves)).containsExactly("secretaris");
    assertThat(seats(comes)).isEmpty();
  }

  private List<String> seats(String person) {
    return office.all("membership").stream()
        .filter(row -> row.text("person").equals(Optional.of(person)))
        .map(row ->
            row.text("role").orElse("")
                + row.text("since").map(" vanaf "::concat).orElse("")
                + row.text("until").map(" tot "::concat).orElse(""))
        .toList();
  }

  @Test
  void whatMayBeUnsentElsewhereIsSaid() {
    act(() -> model.from().set(leaves));
    assertThat(model.plan().get().orElseThrow().elsewhere()).isTrue();
  }

  @Test
  void whoLeavesIsNoSuccessor() {
    act(() -> {
      model.from().set(leaves);
      model.to().set(leaves);
    });
    assertThat(model.problems().get()).hasSize(1);
    assertThat(model.canMove()).isFalse();
  }

  @Test
  void pictures() {
    assertThat(
            Screenshots.take(
                "overdracht",
                texts -> {
                  HandoverViewModel shown =
                      new HandoverViewModel(
                          office.desk(texts), office.space, peers, office.states, Optional.empty());
                  shown.from().set(leaves);
                  shown.to().set(comes);
                  return shown(new HandoverView(office.desk(texts), shown));
                }))
        .hasSize(Screenshots.each());
  }
}
