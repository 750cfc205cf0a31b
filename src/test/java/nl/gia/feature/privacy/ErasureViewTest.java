package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import nl.gia.platform.ui.Screenshots;
import org.junit.jupiter.api.Test;

class ErasureViewTest extends PrivacyWindowTest {
  private final String person =
      add(
          "person",
          Map.of(
              "name",
              "Anna Zwartewaal",
              "email",
              "a.zwartewaal@example.org",
              "phone",
              "070-1",
              "function",
              "griffier"));
  private final String topic =
      add(
          "topic",
          Map.of("title", "Muziek", "motivation", "Ingebracht door Anna Zwartewaal op 5 maart."));
  private final ErasureViewModel model =
      new ErasureViewModel(office.desk(TEXTS), reach, "person", person);

  ErasureViewTest() {
    super(true);
  }

  @Override
  protected Parent content() {
    return shown(new ErasureView(office.desk(TEXTS), model));
  }

  @Test
  void whatGoesAndWhereTheNameStandsIsSeenBefore() {
    assertThat(model.seen().get().goes())
        .containsExactly(
            "E-mail: a.zwartewaal@example.org", "Naam: Anna Zwartewaal", "Telefoon: 070-1");
    assertThat(model.seen().get().function()).isEqualTo("griffier");
    assertThat(
            lookup(
                    "De functie blijft staan: griffier. Wijst die de persoon aan, maak dat veld dan"
                        + " leeg; in de geschiedenis blijft zij wel te zien.")
                .tryQuery())
        .isPresent();
    assertThat(model.seen().get().places())
        .containsExactly(
            new ErasureViewModel.Place(
                "topic/" + topic + "/motivation",
                "Voorgesteld thema Muziek · Motivering",
                "Ingebracht door Anna Zwartewaal op 5 maart.",
                Occurrence.Standing.FREE,
                ErasureViewModel.Place.When.NOW));
  }

  @Test
  void nothingIsErasedBeforeTheUserSaidToBeSure() {
    act(model::erase);
    assertThat(row("person", person).text("name")).contains("Anna Zwartewaal");
    assertThat(lookup("#erase").queryButton().isDisabled()).isTrue();
  }

  @Test
  void theTextThatWasTickedLosesTheNameAndTheOtherKeepsIt() {
    String other = add("topic", Map.of("title", "Dans", "motivation", "Anna Zwartewaal zag het."));
    act(() -> {
      model.name().set("Zwartewaal");
      model.lookFor();
      model.choose("topic/" + topic + "/motivation", true);
      model.sure().set(true);
      model.erase();
    });

    assertThat(row("person", person).text("name")).contains("[gewist]");
    assertThat(row("topic", topic).text("motivation"))
        .contains("Ingebracht door [gewist] op 5 maart.");
    assertThat(row("topic", other).text("motivation")).contains("Anna Zwartewaal zag het.");
    assertThat(office.notices)
        .contains("De persoonsgegevens zijn gewist. De naam is gewist uit één andere tekst.");
    assertThat(office.all("privacy_request"))
        .anySatisfy(request -> assertThat(request.text("person")).contains(person));
  }

  @Test
  void itIsDoneByTheKeyboardAlone() {
    enter();
    press(KeyCode.TAB).release(KeyCode.TAB);
    press(KeyCode.TAB).release(KeyCode.TAB);
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertThat(model.isChosen("topic/" + topic + "/motivation")).isTrue();
    press(KeyCode.TAB).release(KeyCode.TAB);
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertThat(lookup("#erasure-sure").<CheckBox>query().isSelected()).isTrue();
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

    assertThat(row("person", person).text("name")).isEqualTo(Optional.of("[gewist]"));
  }

  @Test
  void pictures() {
    assertThat(
            Screenshots.take(
                "wissen",
                texts ->
                    shown(
                        new ErasureView(
                            office.desk(texts),
                            new ErasureViewModel(office.desk(texts), reach, "person", person)))))
        .hasSize(Screenshots.each());
  }
}
