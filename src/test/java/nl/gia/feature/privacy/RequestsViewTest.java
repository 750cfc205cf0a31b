package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import nl.gia.bundle.PeerStore;
import nl.gia.feature.Draft;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Scrubbing;
import nl.gia.journal.entry.Act;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestsViewTest extends WindowTest {
  private final ExampleOffice office = new ExampleOffice(true);
  private final Scrubbing scrubbing =
      new Scrubbing(office.space.journal(), office.folder.resolve("states"));
  private final PeerStore peers = new PeerStore(office.space.database());
  private final Reach reach = new Reach(office.space, peers, scrubbing, Optional.empty());
  private final String person = add("person", Map.of("name", "Anna Zwartewaal"));
  private final String request = request("inzage", "2011-02-10");
  private final SimpleStringProperty selected = new SimpleStringProperty(request);
  private final RequestViewModel model = new RequestViewModel(office.desk(TEXTS), reach, selected);
  private final List<Screen> screens = new ArrayList<>();

  private String request(String kind, String received) {
    return add("privacy_request", Map.of("person", person, "kind", kind, "received_on", received));
  }

  private String add(String table, Map<String, String> typed) {
    List<Outcome> outcome = new ArrayList<>();
    office
        .space
        .journal()
        .write(
            Act.of(table + ".add"),
            tx -> outcome.add(new Rows(office.space.kinds()).add(tx, table, typed)));
    return Outcome.orFailure(outcome.getFirst());
  }

  private Draft row(String id) {
    return office
        .space
        .database()
        .read(tables -> new RowsStore(tables).row("privacy_request", id))
        .orElseThrow();
  }

  @Override
  protected Parent content() {
    return new VBox(new RequestPane(office.desk(TEXTS), reach, model).node());
  }

  private Set<String> words() {
    Set<String> words = new TreeSet<>();
    lookup((Node node) -> node instanceof Labeled).queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .forEach(words::add);
    return words;
  }

  @AfterEach
  void closeOffice() {
    act(() -> {
      model.close();
      screens.forEach(Screen::close);
    });
    office.close();
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
    assertThat(row(request).text("outcome")).contains("toegewezen");
    assertThat(row(request).text("answered_on")).contains("2011-03-01");
    assertThat(words()).contains("op tijd beantwoord", "Toon deze wijziging");
    assertThat(model.told().get().orElseThrow().answer().orElseThrow().what())
        .isEqualTo("inzage gegeven aan een persoon");

    act(() -> office.space.journal().undo());
    assertThat(row(request).text("outcome")).isEmpty();
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
    assertThat(row(request).text("outcome")).isEmpty();
  }

  private Screen register(Texts texts) {
    Screen screen =
        new PrivacyFeature(reach).annexes().getFirst().screen().apply(office.desk(texts));
    screens.add(screen);
    return screen;
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
                  return (Parent) screen.node();
                }))
        .hasSize(Screenshots.each());
  }
}
