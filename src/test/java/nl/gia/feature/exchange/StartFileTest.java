package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.gia.bundle.BundleText;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.settings.ScriptedReplica;
import nl.gia.feature.settings.Starter;
import nl.gia.journal.LogReader;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A first file, made before anything was changed, from which a colleague begins. */
class StartFileTest extends WindowTest {
  private final Secretary anna =
      secretary(
          "Anna",
          new OpenDatabase.Content(
              Optional.of(LogReader.AGENDA),
              database -> ScriptedReplica.write(database, new Starter().acts())));
  private final Secretary bert = secretary("Bert", OpenDatabase.Content.NONE);
  private final ExchangeViewModel files = bert.files(TEXTS);
  private final List<ExchangeView> views = new ArrayList<>();

  private static Secretary secretary(String name, OpenDatabase.Content content) {
    try {
      return new Secretary(Files.createTempDirectory("begin"), name, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Parent content() {
    ExchangeView view =
        new ExchangeView(bert.desk(TEXTS), files, bert.folder(TEXTS), bert.decisions(TEXTS));
    views.add(view);
    return (Parent) view.node();
  }

  @AfterEach
  void closeBoth() {
    act(() -> views.forEach(ExchangeView::close));
    assertThat(anna.faults).isEmpty();
    assertThat(bert.faults).isEmpty();
    anna.close();
    bert.close();
  }

  @Test
  void whoMakesItReadsWhatIsInItAndWhoTakesItReadsThatItCame() {
    Path file = anna.file("begin.gia.json");
    assertThat(anna.notices)
        .containsExactly(
            "Bestand gemaakt: begin.gia.json. Hier is nog niets gewijzigd: er staat in waarmee een"
                + " database begint. Stuur het naar de collega.");

    act(() -> files.look(List.of(file)));
    push(KeyCode.SHIFT, KeyCode.TAB);
    push(KeyCode.SPACE);

    assertThat(words())
        .contains(
            "Wat hier nog ontbrak, is ingelezen uit het bestand van Anna. Nieuwe wijzigingen staan"
                + " er niet in.");
    assertThat(bert.all("organisation")).hasSameSizeAs(anna.all("organisation")).isNotEmpty();

    act(() -> files.look(List.of(file)));
    push(KeyCode.ENTER);
    assertThat(words())
        .contains("Alles uit het bestand van Anna was hier al. Er is niets gewijzigd.");
  }

  @Test
  void ofADatabaseInWhichNothingStandsNoFileIsMade() {
    Path file = bert.folder.resolve("niets.gia.json");
    act(() -> bert.files(new Texts(Texts.DUTCH)).make(file));
    assertThat(bert.refusals).containsExactly(BundleText.NOTHING_YET);
    assertThat(file).doesNotExist();
  }

  private Set<String> words() {
    return lookup((Node node) -> node instanceof Labeled).queryAll().stream()
        .map(node -> String.valueOf(((Labeled) node).getText()))
        .collect(Collectors.toSet());
  }
}
