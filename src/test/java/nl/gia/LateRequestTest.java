package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.ui.Screenshots;
import nl.gia.shell.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request of a person whose term runs out is found from the first place of the window. */
class LateRequestTest extends WindowJourney {
  @TempDir private static Path folder;
  private final PlaceWindows windows = new PlaceWindows(folder);

  @BeforeAll
  static void createExample() throws Exception {
    PlaceWindows windows = new PlaceWindows(folder);
    windows.sessions().create(file(), Sessions.Content.EXAMPLE, TEXTS).close();
    try (OpenDatabase open = OpenDatabase.open(file(), windows.surroundings())) {
      String person = add(open, "person", Map.of("name", "Mia Voorbeeld"));
      request(open, person, "inzage", "28-01-2011");
      request(open, person, "bezwaar", "05-02-2011");
      request(open, person, "verbetering", "28-02-2011");
    }
  }

  private static void request(OpenDatabase open, String person, String kind, String received) {
    add(open, "privacy_request", Map.of("person", person, "kind", kind, "received_on", received));
  }

  @AfterEach
  void close() {
    act(windows::quit);
  }

  @Test
  void theKeyboardLeadsFromTheOverviewToTheRequest() {
    Parent root = ask(() -> windows.open(file(), 1, TEXTS));
    Hyperlink link =
        ask(() ->
                root.lookupAll(".overview-line .hyperlink").stream()
                    .map(Hyperlink.class::cast)
                    .filter(one -> one.getText().contains("AVG-verzoek"))
                    .toList())
            .getFirst();
    assertThat(ask(link::getText)).contains("inzage");
    act(link::requestFocus);
    push(KeyCode.SPACE);

    assertThat(ask(() -> words(root))).contains("Termijn en antwoord", "1 dag te laat");
  }

  @Test
  void theOverviewIsSeenWithRequestsThatAreLateOrSoonDue() {
    assertThat(Screenshots.take("venster-late-verzoeken", texts -> windows.open(file(), 1, texts)))
        .hasSize(Screenshots.each());
  }

  private static List<String> words(Parent root) {
    return root.lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(label -> ((Labeled) label).getText())
        .toList();
  }

  private static Path file() {
    return folder.resolve("GIA-voorbeeld.db");
  }
}
