package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.gia.feature.Draft;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.shell.Sessions;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person asks, and what is past its term, are dealt with by the keyboard alone. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class PrivacyJourneyTest extends WindowJourney {
  @TempDir private Path folder;
  private PlaceWindows windows;
  private Path file;

  @BeforeEach
  void makeAFile() throws Exception {
    windows = new PlaceWindows(folder);
    file = folder.resolve("secretariaat.gia");
    windows.sessions().create(file, Sessions.Content.STARTER, TEXTS).close();
    try (OpenDatabase open = OpenDatabase.open(file, windows.surroundings())) {
      add(open, "person", Map.of("name", "Quirinia Zwartewaal"));
      add(open, "person", Map.of("name", "Hoofd Afdeling"));
      add(
          open,
          "question",
          Map.of(
              "text",
              "Mevrouw Jansen vraagt naar haar inburgering.",
              "asked_on",
              "2008-01-04",
              "answered_on",
              "2008-02-01",
              "status",
              "beantwoord"));
      add(
          open,
          "retention",
          Map.of("kind", "helpdeskvragen", "records", "question", "term", "2", "basis", "Grond."));
    }
  }

  @AfterEach
  void quit() {
    act(windows::quit);
  }

  @Test
  void aRequestIsPutInTheRegisterAndAnswered() throws IOException {
    Stage window = start(windows, file);
    push(KeyCode.CONTROL, KeyCode.DIGIT4);
    reach(window, "more-lists");
    push(KeyCode.SPACE);
    down("AVG-verzoeken");
    push(KeyCode.CONTROL, KeyCode.N);
    type(window, "Quirinia");
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    push(KeyCode.DOWN);
    push(KeyCode.TAB);
    type(window, "10-02-2011");
    push(KeyCode.ENTER);
    assertThat(seen(window)).contains("Termijn en antwoord", "nog 9 dagen");

    Path given = folder.resolve("inzage.json");
    windows.choose(given);
    reach(window, "request-answer");
    push(KeyCode.SPACE);

    assertThat(seen(window)).contains("op tijd beantwoord");
    act(windows::quit);
    assertThat(Files.readString(given)).contains("Quirinia Zwartewaal");
    assertThat(all("privacy_request"))
        .singleElement()
        .satisfies(request -> {
          assertThat(request.text("kind")).contains("inzage");
          assertThat(request.text("due")).contains("2011-03-10");
          assertThat(request.text("outcome")).contains("toegewezen");
          assertThat(request.text("answered_on")).contains("2011-03-01");
        });
  }

  @Test
  void whatIsPastItsTermIsApprovedDestroyedAndDeclared() throws IOException {
    Stage window = start(windows, file);
    menu("Bewaartermijnen en vernietiging…");
    reach(window, "approved_by");
    type(window, "Hoofd");
    push(KeyCode.ENTER);
    reach(window, "destruction-approve");
    push(KeyCode.SPACE);
    assertThat(seen(window)).contains("Vastgestelde lijsten");
    reach(window, node -> words(node).startsWith("Ik weet dat vernietigen"));
    push(KeyCode.SPACE);
    reach(window, "destruction-destroy");
    push(KeyCode.SPACE);
    assertThat(seen(window)).contains("Vernietigd op 01-03-2011.");
    Path declaration = folder.resolve("verklaring.docx");
    windows.choose(declaration);
    reach(window, "destruction-declare");
    push(KeyCode.SPACE);
    act(windows::quit);

    assertThat(all("question"))
        .singleElement()
        .satisfies(question -> assertThat(question.text("text")).contains("[gewist]"));
    assertThat(all("destruction"))
        .singleElement()
        .satisfies(list -> assertThat(list.text("destroyed_on")).contains("2011-03-01"));
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(declaration));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText())
          .contains("helpdeskvragen", "Grond.", "Hoofd Afdeling")
          .doesNotContain("Jansen");
    }
  }

  private List<Draft> all(String table) {
    try (OpenDatabase open = OpenDatabase.open(file, windows.surroundings())) {
      return open.database().read(tables -> new RowsStore(tables).all(table));
    }
  }
}
