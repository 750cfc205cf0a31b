package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import nl.gia.platform.ui.Drops;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaViewTest extends WindowTest {
  @TempDir private Path folder;
  private final List<Colleague> colleagues = new ArrayList<>();
  private final List<AgendaViewModel> models = new ArrayList<>();
  private final List<AgendaView> views = new ArrayList<>();

  @Override
  protected Parent content() {
    Colleague anna = Colleague.starts(folder, "anna");
    String section = anna.sectionWith("Taal is de sleutel.");
    anna.section(anna.state(section).section().edition(), "Slot", "Tot slot.");
    AgendaViewModel model = anna.screen();
    AgendaView view = new AgendaView(anna.desk(TEXTS), model);
    colleagues.add(anna);
    models.add(model);
    views.add(view);
    return view.node();
  }

  @AfterEach
  void end() {
    act(views.getFirst()::close);
    colleagues.getFirst().close();
  }

  @Test
  void agendaIsWrittenWithTheKeyboardAlone() {
    AgendaView view = views.getFirst();
    AgendaViewModel model = models.getFirst();
    act(view::focus);
    push(KeyCode.DOWN);
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(ask(() -> model.outline().getFirst().section().heading())).isEqualTo("Slot");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.END);
    write(" Samen.");
    act(view::flush);
    assertThat(colleagues.getFirst().body(model.section().get())).isEqualTo("Tot slot. Samen.");
    push(KeyCode.F2);
    push(KeyCode.CONTROL, KeyCode.A);
    write("Ten slotte").push(KeyCode.ENTER);
    assertThat(ask(() -> model.outline().getFirst().section().heading())).isEqualTo("Ten slotte");
    act(() -> lookup("#outline").query().requestFocus());
    push(KeyCode.DELETE);
    assertThat(ask(() -> model.outline().size())).isEqualTo(1);
  }

  @Test
  void aNewSectionIsNamedByTyping() {
    AgendaViewModel model = models.getFirst();
    act(views.getFirst()::focus);
    push(KeyCode.CONTROL, KeyCode.N);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    write("Ambitie nieuw").push(KeyCode.ENTER);
    assertThat(ask(() -> model.outline().getLast().section().heading())).isEqualTo("Ambitie nieuw");
    assertThat(ask(() -> model.outline().size())).isEqualTo(3);
  }

  @Test
  void oneComesBackToTheTextThatOneWasTyping() {
    AgendaView view = views.getFirst();
    act(view::focus);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.END);
    push(KeyCode.LEFT);
    act(() -> lookup("#editions").query().requestFocus());
    act(view::focus);
    write(" tot alles");
    assertThat(ask(() -> models.getFirst().body().get()))
        .isEqualTo("Taal is de sleutel tot alles.");
    act(() -> lookup("#outline").query().requestFocus());
    act(() -> lookup("#editions").query().requestFocus());
    act(view::focus);
    assertThat(ask(() -> lookup("#outline").query().isFocused())).isTrue();
  }

  @Test
  void aSectionWithoutAHeadingIsCalledSoEverywhere() {
    AgendaView view = views.getFirst();
    act(view::focus);
    push(KeyCode.F2);
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.DELETE);
    push(KeyCode.ENTER);
    assertThat(ask(() -> view.trail().getValue())).containsExactly("Editie 1", "Zonder kop");
  }

  @Test
  void oneKeySaysWhoWorksOnASectionAndTakesItBack() {
    AgendaViewModel model = models.getFirst();
    act(views.getFirst()::focus);
    push(KeyCode.F8);
    assertThat(ask(() -> model.work().mine())).isTrue();
    assertThat(ask(() -> lookup("#work").queryAs(ToggleButton.class).isSelected())).isTrue();
    assertThat(
            ask(() ->
                lookup(".status-busy").queryAllAs(Labeled.class).stream()
                    .map(Labeled::getText)
                    .toList()))
        .contains("Ik werk hieraan sinds 11 september");
    assertThat(
            ask(() ->
                lookup(".outline-said").queryAllAs(Text.class).stream()
                    .map(Text::getText)
                    .toList()))
        .containsExactly("Ik werk hieraan sinds 11 september");
    push(KeyCode.F8);
    assertThat(ask(() -> model.work().mine())).isFalse();
    assertThat(ask(() -> lookup("#work").queryAs(ToggleButton.class).isSelected())).isFalse();
  }

  @Test
  void aSectionThatIsDroppedOnTheUpperHalfOfAnotherPrecedesIt() {
    AgendaViewModel model = models.getFirst();
    assertThat(ask(() -> drop(model.outline().getLast(), 0, 0))).isTrue();
    assertThat(ask(() -> model.outline().getFirst().section().heading())).isEqualTo("Slot");
    assertThat(ask(() -> drop(model.outline().getFirst(), 1, 1))).isTrue();
    assertThat(ask(() -> model.outline().getLast().section().heading())).isEqualTo("Slot");
  }

  @Test
  void whatIsNoSectionIsNotTakenByTheOutline() {
    ClipboardContent text = new ClipboardContent();
    text.putString("Slot");
    assertThat(ask(() -> Drops.on(cell(0), 5, 2, text))).isFalse();
  }

  /** Drops a section on another, so far down it as this part of its height. */
  private boolean drop(OutlineRow section, int on, double part) {
    ClipboardContent content = new ClipboardContent();
    content.put(OutlinePane.SECTION, section.id());
    return Drops.on(cell(on), 5, part * cell(on).getBoundsInLocal().getHeight(), content);
  }

  private Node cell(int index) {
    return lookup("#outline .list-cell").queryAllAs(ListCell.class).stream()
        .filter(cell -> cell.getIndex() == index)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void adoptedTextIsReadAndNotTyped() {
    AgendaViewModel model = models.getFirst();
    clickOn("#next-step");
    clickOn("#step-confirm");
    assertThat(ask(() -> model.edition().get().map(Edition::frozen))).isEqualTo(Optional.of(true));
    assertThat(ask(() -> lookup("#body").query().isVisible() && model.writable().get())).isFalse();
  }

  @Test
  void anEditionIsAdoptedOnlyAfterWhatThatDoesWasReadAndConfirmed() {
    act(views.getFirst()::focus);
    push(KeyCode.F9);
    assertThat(status()).isEqualTo(EditionStatus.CONCEPT);
    assertThat(asked())
        .contains(
            "Editie 1 vaststellen op 11-09-2008. De tekst ligt daarna vast. "
                + "Wijzigingen komen in een nieuw concept.",
            "Nog niemand heeft akkoord gegeven. Een akkoord staat bij Meer lijsten, Akkoorden.");
    push(KeyCode.F9);
    assertThat(status()).isEqualTo(EditionStatus.CONCEPT);
    push(KeyCode.ESCAPE);
    assertThat(asked()).isEmpty();
    push(KeyCode.F9).push(KeyCode.ENTER);
    assertThat(status()).isEqualTo(EditionStatus.VASTGESTELD);
    assertThat(colleagues.getFirst().notices).containsExactly("Editie 1 is nu vastgesteld.");
    push(KeyCode.F9);
    assertThat(status()).isEqualTo(EditionStatus.VASTGESTELD);
  }

  @Test
  void anEditionIsNotWithdrawnByKeysThatWereMeantForItsText() {
    act(views.getFirst()::focus);
    push(KeyCode.F9).push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(status()).isEqualTo(EditionStatus.CONCEPT);
    assertThat(ask(() -> lookup("#outline").query().isFocused())).isTrue();
    act(() -> models.getFirst().editionModel().take(EditionStep.WITHDRAW));
    assertThat(status()).isEqualTo(EditionStatus.CONCEPT);
    push(KeyCode.ENTER);
    assertThat(status()).isEqualTo(EditionStatus.INGETROKKEN);
    assertThat(colleagues.getFirst().notices.getLast()).isEqualTo("Editie 2 is nu ingetrokken.");
  }

  @Test
  void inASmallWindowTheTextHasTheRoomUntilWhatIsBesideItIsUsed() {
    Window window = ask(() -> views.getFirst().node().getScene().getWindow());
    List<Double> before = List.of(window.getWidth(), window.getHeight());
    sized(window, List.of(742.0, 560.0));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(height("#body")).isGreaterThan(180);
    push(KeyCode.CONTROL, KeyCode.H);
    assertThat(height("#beside")).isGreaterThan(200);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(height("#body")).isGreaterThan(180);
    // The next test has the same window.
    sized(window, before);
  }

  private static void sized(Window window, List<Double> size) {
    act(() -> {
      window.setWidth(size.getFirst());
      window.setHeight(size.getLast());
    });
  }

  private double height(String part) {
    return ask(() -> lookup(part).query().getLayoutBounds().getHeight());
  }

  private EditionStatus status() {
    return ask(() -> models.getFirst().edition().get().orElseThrow().status());
  }

  private List<String> asked() {
    return ask(() ->
        lookup("#step-asked .label").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .toList());
  }
}
