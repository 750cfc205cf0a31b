package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of one edition that two secretaries adopted, each without knowing of the other. */
class DisputePaneTest extends WindowTest {
  @TempDir private Path folder;
  private final List<Colleague> colleagues = new ArrayList<>();
  private final List<AgendaView> views = new ArrayList<>();
  private final List<AgendaViewModel> models = new ArrayList<>();

  @Override
  protected Parent content() {
    Colleague anna = Colleague.starts(folder, "anna");
    Colleague bert = Colleague.starts(folder, "bert");
    colleagues.addAll(List.of(anna, bert));
    String section = anna.sectionWith("Zoals besproken.");
    bert.take(anna);
    adopts(anna, section, "Visie van Anna.");
    bert.time.pass(Duration.ofHours(1));
    adopts(bert, section, "Visie van Bert.");
    anna.take(bert);
    AgendaViewModel model = anna.screen();
    models.add(model);
    AgendaView view = new AgendaView(anna.desk(TEXTS), model);
    views.add(view);
    return view.node();
  }

  private static void adopts(Colleague who, String section, String text) {
    who.write(section, text);
    AgendaViewModel screen = who.screen();
    screen.editionModel().adopt();
    screen.close();
  }

  @AfterEach
  void end() {
    act(() -> views.forEach(AgendaView::close));
    colleagues.forEach(one -> assertThat(one.faults).isEmpty());
    colleagues.forEach(Colleague::close);
  }

  @Test
  void theUserReadsWhatHappenedWhatWasKeptAndWhatToDo() {
    assertThat(words())
        .contains(
            "Deze editie is twee keer vastgesteld, zonder dat de een het van de ander wist. Beide"
                + " teksten zijn bewaard. Kies welke geldt; wat in de andere anders is, komt bij de"
                + " voorstellen.");
    assertThat(choices())
        .extracting(Button::getText)
        .containsExactly("Deze vaststelling geldt", "Deze vaststelling geldt");
    assertThat(ask(() -> choices().stream().map(Button::getAccessibleText).toList()))
        .anySatisfy(told -> assertThat(told).startsWith("Deze vaststelling geldt: anna"))
        .anySatisfy(told -> assertThat(told).startsWith("Deze vaststelling geldt: bert"));
  }

  @Test
  void theKeyboardChoosesOneAndTheOtherTextBecomesAProposal() {
    Button berts =
        choices().stream()
            .filter(one -> one.getAccessibleText().contains("bert"))
            .findFirst()
            .orElseThrow();
    reach(berts);
    push(KeyCode.SPACE);

    AgendaViewModel model = models.getFirst();
    assertThat(ask(() -> model.body().get())).isEqualTo("Visie van Bert.");
    assertThat(ask(() -> model.state().get().orElseThrow().proposals()))
        .extracting(Proposal::proposed)
        .containsExactly("Visie van Anna.");
    assertThat(words()).noneMatch(word -> word.startsWith("Deze editie is twee keer"));
  }

  /** By Tab alone. */
  private void reach(Node wanted) {
    act(views.getFirst()::focus);
    for (int i = 0; i < 60 && !ask(wanted::isFocused); i++) {
      push(KeyCode.TAB);
    }
    assertThat(ask(wanted::isFocused)).as("it is reached by Tab").isTrue();
  }

  private List<Button> choices() {
    return lookup(".conflict-card .button").<Button>queryAll().stream().toList();
  }

  private Set<String> words() {
    return lookup((Node node) -> node instanceof Labeled).queryAll().stream()
        .map(node -> String.valueOf(((Labeled) node).getText()))
        .collect(Collectors.toSet());
  }
}
