package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Drops;
import nl.gia.platform.ui.Theme;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExchangeViewTest extends WindowTest {
  private final Path folder = folder();
  private final Secretary anna = new Secretary(sub("a"), "Anna de Vries");
  private final Secretary bert = new Secretary(sub("b"), "Bert Jansen");
  private final List<ExchangeView> views = new ArrayList<>();
  private Optional<ExchangeView> view = Optional.empty();
  private final String person =
      anna.add("person", Map.of("name", "Mia Voorbeeld", "function", "adviseur inburgering"));

  private static Path folder() {
    try {
      return Files.createTempDirectory("uitwisselen");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path sub(String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Parent content() {
    bert.take(anna);
    anna.take(bert);
    ExchangeView made = view(TEXTS);
    view = Optional.of(made);
    return (Parent) made.node();
  }

  private ExchangeView view(Texts texts) {
    ExchangeView made =
        new ExchangeView(
            anna.desk(texts), anna.files(texts), anna.folder(texts), anna.decisions(texts));
    views.add(made);
    return made;
  }

  @AfterEach
  void closeBoth() {
    act(() -> views.forEach(ExchangeView::close));
    anna.close();
    bert.close();
  }

  private void bothChange() {
    act(() -> anna.set("person", person, "function", "wethouder inburgering"));
    bert.set("person", person, "function", "adviseur inburgering en werk");
    act(() -> anna.take(bert));
  }

  @Test
  void whatBothChangedIsChosenWithoutAMouse() {
    bothChange();
    act(() -> view.ifPresent(ExchangeView::focus));

    push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    push(KeyCode.DIGIT1);

    assertThat(new Matters(anna.open, anna.kinds).count()).isZero();
    assertThat(anna.notices).last().isEqualTo("Keuze opgeslagen. Ctrl+Z maakt haar ongedaan.");
  }

  @Test
  void ownWordsAreWrittenWithoutAMouse() {
    bothChange();
    act(() -> view.ifPresent(ExchangeView::focus));

    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.CONTROL, KeyCode.A);
    write("lid 1");
    push(KeyCode.TAB);
    push(KeyCode.SPACE);

    assertThat(anna.get("person", person, "function")).isEqualTo("lid 1");
  }

  @Test
  void aFileThatIsLookedIntoIsInViewAtLargeLettersToo() {
    bert.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    ClipboardContent dragged = new ClipboardContent();
    dragged.putFiles(List.of(bert.file("bert.gia.json").toFile()));
    Scene scene = ask(() -> view.orElseThrow().node().getScene());
    Theme large = new Theme(false, Theme.USUAL_SIZE * 3 / 2);
    act(() -> scene.setUserAgentStylesheet(large.stylesheet()));

    act(() -> Drops.on(view.orElseThrow().node(), 50, 50, dragged));

    Node take = lookup("#take-file").query();
    Bounds seen = ask(() -> take.localToScene(take.getLayoutBounds()));
    assertThat(seen.getMinY()).isPositive();
    assertThat(seen.getMaxY()).isLessThan(scene.getHeight());
  }

  @Test
  void aFileThatIsDroppedIsShownFirstAndTakenWithTheKeyboard() {
    String delft = bert.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    Path file = bert.file("bert.gia.json");
    ClipboardContent dragged = new ClipboardContent();
    dragged.putFiles(List.of(file.toFile()));
    assertThat(ask(() -> Drops.on(view.orElseThrow().node(), 50, 50, dragged))).isTrue();
    assertThat(anna.get("organisation", delft, "name")).isEmpty();
    push(KeyCode.ENTER);

    assertThat(anna.get("organisation", delft, "name")).isEqualTo("Delft");
    // The keyboard is at the first that came in.
    Scene scene = ask(() -> view.orElseThrow().node().getScene());
    assertThat(ask(() -> scene.getFocusOwner().getStyleClass())).contains("exchange-row");
  }

  @Test
  void whoWasSilentForWeeksIsNamedAtOnce() {
    anna.time.pass(Duration.ofDays(22));
    act(() -> {
      view = Optional.of(view(TEXTS));
      new Scene((Parent) view.get().node()).getRoot().applyCss();
    });

    assertThat(
            ask(() ->
                view.orElseThrow().node().lookupAll(".exchange-silent .label").stream()
                    .map(label -> ((Labeled) label).getText())
                    .toList()))
        .containsExactly("Al 3 weken niets van Bert Jansen");
  }

  @Test
  void everyWordOfAConflictIsForPeople() {
    bothChange();
    act(() -> view.ifPresent(ExchangeView::focus));

    assertThat(
            ask(() ->
                lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList()))
        .contains("persoon Mia Voorbeeld · Functie", "Bert Jansen, 01-06-2010 09:00")
        .noneMatch(words -> words != null && (words.contains("person/") || words.contains(person)));
  }
}
