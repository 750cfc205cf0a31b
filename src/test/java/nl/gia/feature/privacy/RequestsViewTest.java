package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestsViewTest extends PrivacyWindowTest {
  private final String person = add("person", Map.of("name", "Anna Zwartewaal"));
  private final String request = request("inzage", "2011-02-10");
  private final SimpleStringProperty selected = new SimpleStringProperty(request);
  private final RequestViewModel model = new RequestViewModel(office.desk(TEXTS), reach, selected);

  RequestsViewTest() {
    super(true);
  }

  private String request(String kind, String received) {
    return add("privacy_request", Map.of("person", person, "kind", kind, "received_on", received));
  }

  @Override
  protected Parent content() {
    return new VBox(new RequestPane(office.desk(TEXTS), reach, model).node());
  }

  @AfterEach
  void closeModel() {
    act(model::close);
  }

  @Test
  void openRequestTellsItsTermAndHowItIsAnswered() {
    assertThat(words())
        .contains(
            "nog 9 dagen",
            "Beantwoorden kan tot en met 10-03-2011. Wie de betrokkene voor die dag meldt waarom"
                + " het later wordt, heeft tot en met 10-05-2011.",
            "Inzage geven");
  }

  @Test
  void givingAccessAnswersTheRequestAndIsTold() {
    act(() ->
        new Access(office.space, TEXTS)
            .give(person, office.folder.resolve("inzage.json"), Progress.UNWATCHED));
    assertThat(row("privacy_request", request).text("outcome")).contains("toegewezen");
    assertThat(row("privacy_request", request).text("answered_on")).contains("2011-03-01");
    assertThat(words()).contains("op tijd beantwoord", "Toon deze wijziging");
    assertThat(model.told().get().orElseThrow().answer().orElseThrow().what())
        .isEqualTo("inzage gegeven aan een persoon");

    act(() -> office.space.journal().undo());
    assertThat(row("privacy_request", request).text("outcome")).isEmpty();
    assertThat(words()).contains("nog 9 dagen");
  }

  @Test
  void erasingAnswersTheRequestForIt() {
    List<String> made = new ArrayList<>();
    act(() -> {
      made.add(request("gegevenswissing", "2011-01-10"));
      selected.set(made.getFirst());
    });
    assertThat(words()).contains("19 dagen te laat", "Gegevens wissen");
    act(() -> {
      Forgetting forgetting = new Forgetting(office.space);
      forgetting.erase(forgetting.plan("person", person, List.of(), Progress.UNWATCHED), Set.of());
    });
    assertThat(words()).contains("19 dagen te laat beantwoord");
    assertThat(model.told().get().orElseThrow().answer().orElseThrow().what())
        .isEqualTo("persoon gewist");
    assertThat(row("privacy_request", request).text("outcome")).isEmpty();
  }

  private Screen register(Texts texts) {
    return new PrivacyFeature(reach).annexes().getFirst().screen().apply(office.desk(texts));
  }

  @Test
  void pictures() {
    act(() ->
        Stream.of("2010-12-20", "2011-02-03")
            .forEach(received -> request("gegevenswissing", received)));
    assertThat(
            Screenshots.take(
                "avg-verzoeken",
                texts -> {
                  Screen screen = register(texts);
                  screen.open(new Target("privacy_request", request));
                  return shown(screen);
                }))
        .hasSize(Screenshots.each());
  }
}
