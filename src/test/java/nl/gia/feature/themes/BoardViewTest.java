package nl.gia.feature.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import nl.gia.feature.Draft;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.Listed;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardViewTest extends WindowTest {
  private static final String SPORT = Ids.natural("topic", "Sport");
  private static final String CARE = Ids.natural("topic", "Zorg");

  private final ExampleOffice office = new ExampleOffice(true);
  private Optional<Screen> screen = Optional.empty();

  @Override
  protected Parent content() {
    return screen(TEXTS, CARE);
  }

  @AfterEach
  void closeOffice() {
    act(() -> screen.ifPresent(Screen::close));
    office.close();
  }

  private Parent screen(Texts texts, String topic) {
    Screen made =
        new ThemesFeature(office.space).places().getFirst().screen().apply(office.desk(texts));
    made.open(new Target("topic", topic));
    screen = Optional.of(made);
    return (Parent) made.node();
  }

  private String phase(String topic) {
    return office.all("topic").stream()
        .filter(row -> row.row().equals(topic))
        .flatMap(row -> row.text("phase").stream())
        .findFirst()
        .orElse("removed");
  }

  private long steps(String topic) {
    return office.all("topic_step").stream()
        .filter(row -> row.text("topic").filter(topic::equals).isPresent())
        .map(Draft::row)
        .count();
  }

  private boolean isWithin(String id) {
    return ask(() -> lookup(id).queryAll().stream().anyMatch(Node::isFocused));
  }

  @Test
  void aCardIsDraggedToAnotherPhase() {
    drag("#card-" + CARE, MouseButton.PRIMARY).moveTo("#column-uitwerking");
    assertThat(ask(() -> lookup("#column-uitwerking").query().getPseudoClassStates().toString()))
        .contains("open", "under");
    drop();

    assertThat(phase(CARE)).isEqualTo("uitwerking");
    assertThat(steps(CARE)).isEqualTo(1);
  }

  @Test
  void aCardIsNotDraggedWhereTheRulesDoNotLead() {
    long before = steps(SPORT);
    drag("#card-" + SPORT, MouseButton.PRIMARY).dropTo("#column-ingediend");

    assertThat(office.refusals).hasSize(1);
    assertThat(phase(SPORT)).isEqualTo("werkgroep");
    assertThat(steps(SPORT)).isEqualTo(before);
  }

  @Test
  void theBoardIsWorkedWithoutAMouse() {
    act(() -> screen.ifPresent(Screen::focus));
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(phase(CARE)).isEqualTo("verkenning");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(phase(CARE)).isEqualTo("ingediend");

    push(KeyCode.ENTER);
    assertThat(isWithin("#title")).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(isWithin("#board")).isTrue();
    push(KeyCode.DELETE);
    assertThat(phase(CARE)).isEqualTo("removed");

    push(KeyCode.CONTROL, KeyCode.N);
    write("Nieuw thema");
    push(KeyCode.ENTER);
    assertThat(office.all("topic"))
        .extracting(row -> row.text("title").orElse(""))
        .contains("Nieuw thema");
  }

  @Test
  void theBoardIsSeen() {
    assertThat(Screenshots.take("themas-bord", texts -> screen(texts, SPORT)))
        .hasSize(Screenshots.each());
  }

  @Test
  void whatIsKnownOfAProposedThemeIsSeen() {
    assertThat(Screenshots.take("themas-voorstel", this::beside)).hasSize(Screenshots.each());
  }

  private Parent beside(Texts texts) {
    Desk desk = office.desk(texts);
    Listed place = new Listed(desk, office.space, "topic", "topic_opinion", "topic_step");
    BoardView view = new BoardView(desk, new BoardViewModel(desk, office.space, place.around()));
    place.around().selected().set(SPORT);
    StackPane margin = new StackPane(view.under());
    margin.setPadding(new Insets(24));
    margin.setMaxWidth(480);
    return new StackPane(margin);
  }
}
