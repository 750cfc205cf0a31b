package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import org.junit.jupiter.api.Test;

class JoinViewTest extends OfficeWindowTest {
  private final Kind person = office.space.kinds().find("person").orElseThrow();
  private final String organisation = office.all("organisation").getFirst().row();
  private final String goes = add("person", Map.of("name", "A. Voorbeeld", "phone", "070-1"));
  private final String stays =
      add("person", Map.of("name", "Anna Voorbeeld", "phone", "070-2", "function", "wethouder"));
  private final String seat =
      add("membership", Map.of("person", goes, "organisation", organisation));
  private final JoinViewModel model =
      new JoinViewModel(office.desk(TEXTS), office.space, person, goes);

  JoinViewTest() {
    super(true);
  }

  @Test
  void theRowThatStaysIsTheNextThatIsSeen() {
    List<Target> went = new ArrayList<>();
    Desk desk =
        new Desk(TEXTS, Background.immediate(new Faults()), went::add, office, new ChosenFile());
    JoinViewModel joining = new JoinViewModel(desk, office.space, person, goes);
    joining.into().set(stays);
    joining.join();
    assertThat(went).containsExactly(new Target("person", stays));
    joining.close();
  }

  @Override
  protected Parent content() {
    return shown(new JoinView(office.desk(TEXTS), model));
  }

  @Test
  void bothRowsAreSeenBesideEachOtherWithWhatPointsAtTheDouble() {
    act(() -> model.into().set(stays));
    assertThat(model.preview().get())
        .contains(
            new JoinViewModel.Preview(
                "A. Voorbeeld",
                "Anna Voorbeeld",
                List.of(
                    new JoinViewModel.Line("name", "Naam", "A. Voorbeeld", "Anna Voorbeeld", true),
                    new JoinViewModel.Line("phone", "Telefoon", "070-1", "070-2", true),
                    new JoinViewModel.Line("function", "Functie", "leeg", "wethouder", true),
                    new JoinViewModel.Line(
                        "visibility", "Zichtbaarheid", "Intern", "Intern", false)),
                List.of("Lidmaatschappen (Persoon): 1 wijst straks naar Anna Voorbeeld.")));
  }

  @Test
  void theRowThatStaysIsFoundByTypingAndTheJoinIsOneActThatIsUndone() {
    enter();
    for (KeyCode key : List.of(KeyCode.A, KeyCode.N, KeyCode.N, KeyCode.A)) {
      push(key);
    }
    for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.V, KeyCode.O, KeyCode.O, KeyCode.ENTER)) {
      push(key);
    }
    assertThat(ask(() -> model.into().get())).isEqualTo(stays);
    act(() -> ((RadioButton) lookup("#phone-goes").query()).fire());
    push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(row("person", goes).text("merged_into")).contains(stays);
    assertThat(row("person", stays).text("phone")).contains("070-1");
    assertThat(row("membership", seat).text("person")).contains(stays);
    assertThat(office.notices)
        .last()
        .isEqualTo("A. Voorbeeld is samengevoegd met Anna Voorbeeld. Ctrl+Z maakt dit ongedaan.");

    act(() -> office.space.journal().undo());
    assertThat(row("person", goes).blank("merged_into")).isTrue();
    assertThat(row("person", stays).text("phone")).contains("070-2");
    assertThat(row("membership", seat).text("person")).contains(goes);
  }

  @Test
  void aDoubleIsNotAmongTheRowsThatCanStay() {
    act(() -> model.into().set(stays));
    act(model::join);
    JoinViewModel next = new JoinViewModel(office.desk(TEXTS), office.space, person, seat);
    assertThat(next.choices()).extracting(Choice::code).contains(stays).doesNotContain(goes);
    next.close();
  }

  @Test
  void whatARuleForbidsIsSaidAndNothingIsJoined() {
    act(() -> model.into().set(stays));
    add("person", Map.of("name", "A. Voorbeeld", "email", "a@b.nl"));
    act(() ->
        office
            .space
            .journal()
            .write(Act.of("test"), tx -> tx.set("person", stays, "email", Value.of("a@b.nl"))));
    act(() -> model.take("name", true));
    assertThat(model.problems().get()).hasSize(1);
    assertThat(model.canJoin()).isFalse();
    act(model::join);
    assertThat(row("person", goes).blank("merged_into")).isTrue();
  }

  @Test
  void pictures() {
    List<JoinView> views = new ArrayList<>();
    for (boolean chosen : List.of(true, false)) {
      assertThat(
              Screenshots.take(
                  chosen ? "samenvoegen" : "samenvoegen-leeg",
                  texts -> {
                    JoinViewModel other =
                        new JoinViewModel(office.desk(texts), office.space, person, goes);
                    JoinView made = new JoinView(office.desk(texts), other);
                    views.add(made);
                    if (chosen) {
                      other.into().set(stays);
                    }
                    return (Parent) made.node();
                  }))
          .hasSize(Screenshots.each());
    }
    act(() -> views.forEach(JoinView::close));
  }
}
