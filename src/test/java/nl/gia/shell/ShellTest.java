package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Notices;
import nl.gia.platform.ui.RowsOf;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class ShellTest extends WindowTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2008-09-11T14:03:00Z"), ZoneOffset.UTC);

  private final FakeSessions sessions = new FakeSessions();
  @TempDir private Path folder;
  private Stage stage;
  private Shell shell;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @Override
  public void start(Stage window) {
    stage = window;
    shell = shell(window, Settings.FIRST.withColours(Settings.Colours.LIGHT));
    shell.show();
  }

  private Shell shell(Stage window, Settings settings) {
    ShellContext context =
        new ShellContext(
            sessions,
            Background.immediate(new Faults()),
            new SettingsFile(folder),
            CLOCK,
            Optional.empty(),
            (texts, start, chosen) -> new ChosenFile(),
            "1.0");
    return new Shell(context, settings, window);
  }

  @Test
  void startScreenOffersAnExample() {
    assertThat(words()).contains("Voorbeeld bekijken");
  }

  @Test
  void theTitleTellsTheFileAndThatTheExampleIsMadeUp() {
    assertThat(ask(() -> stage.getTitle())).isEqualTo("GIA Secretariaat");
    open("a.db");
    assertThat(ask(() -> stage.getTitle())).isEqualTo("a.db - GIA Secretariaat");
    open("example.db");
    assertThat(ask(() -> stage.getTitle()))
        .isEqualTo("Voorbeeld (verzonnen): example.db - GIA Secretariaat");
  }

  @Test
  void openedDatabaseShowsItsPlacesInOrder() {
    open("a.db");
    assertThat(lookup(".place").queryAll().stream().map(Node::getId).collect(Collectors.toList()))
        .containsExactly("place-1", "place-4", "place-10");
  }

  @Test
  void controlDigitGoesToThePlaceOfThatNumber() {
    open("a.db");
    press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    assertThat(trail()).isEqualTo("Werkgroep");
  }

  @Test
  void theKeyboardIsInTheScreenThatOneWentTo() {
    open("a.db");
    assertThat(ask(() -> stage.getScene().getFocusOwner())).isInstanceOf(TableView.class);
    press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    assertThat(ask(() -> stage.getScene().getFocusOwner())).isSameAs(ask(this::table));
  }

  @Test
  void whatIsDoneWithAListIsDoneWithTheTableInWhichTheKeyboardIs() {
    open("a.db");
    push(KeyCode.CONTROL, KeyCode.DIGIT4);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    act(() -> RowsOf.table(table().getParent(), "membership"));
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);

    assertThat(sessions.opened.getLast().calls).contains("tool [person]", "tool [membership]");
  }

  @Test
  void plusMakesTextLargerOnWhicheverKeyItIs() {
    press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
    press(KeyCode.CONTROL, KeyCode.ADD).release(KeyCode.ADD, KeyCode.CONTROL);
    assertThat(ask(() -> shell.settings().textSize())).isEqualTo(Settings.FIRST.textSize() + 2);
  }

  @Test
  void whatWaitsForADecisionIsSaidInTheFootAndLeadsThere() {
    open("a.db");
    Button sign = (Button) ask(() -> stage.getScene().lookup(".status-sign"));
    assertThat(sign.getText()).isEqualTo("Wacht: 2");
    act(sign::fire);
    assertThat(trail()).isEqualTo("Uitwisselen");
  }

  @Test
  void controlKFindsARowAndEnterGoesThereByKeyboardAlone() {
    open("a.db");
    press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    press(KeyCode.V).release(KeyCode.V);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertThat(trail()).isEqualTo("Werkgroep");
  }

  @Test
  void escapeLeavesTheSearchBoxForTheScreen() {
    open("a.db");
    press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    assertThat(ask(() -> stage.getScene().getFocusOwner())).isInstanceOf(SearchPane.class);
    press(KeyCode.V).release(KeyCode.V);
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(ask(() -> stage.getScene().getFocusOwner())).isInstanceOf(TableView.class);
    assertThat(trail()).isEqualTo("Overzicht");
    assertThat(ask(() -> lookup(".search-box").queryTextInputControl().getText())).isEmpty();
  }

  @Test
  void altLeftReturnsToTheSameRow() {
    open("a.db");
    select(30);
    press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertThat(trail() + " " + selectedRow()).isEqualTo("Overzicht 30");
  }

  @Test
  void linkGoesToThePlaceThatShowsItsTable() {
    open("a.db");
    act(() ->
        sessions.opened.getFirst().desks.getFirst().navigator().go(new Target("person", "7")));
    assertThat(trail() + " " + selectedRow()).isEqualTo("Werkgroep 7");
  }

  @Test
  void linkGoesToAListBesideAPlaceAndBack() {
    open("a.db");
    select(30);
    act(() ->
        sessions.opened.getFirst().desks.getFirst().navigator().go(new Target("remark", "7")));
    assertThat(trail() + " " + selectedRow()).isEqualTo("Werkgroep 7");
    press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertThat(trail() + " " + selectedRow()).isEqualTo("Overzicht 30");
  }

  @Test
  void savingShowsTheTimeAndTheName() {
    open("a.db");
    act(() -> sessions.opened.getFirst().change());
    assertThat(words()).contains("Opgeslagen 14:03 · Anna de Vries");
  }

  @Test
  void controlZUndoesAndControlYRedoes() {
    open("a.db");
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    assertThat(sessions.opened.getFirst().calls).containsExactly("undo", "redo");
  }

  @Test
  void undoingTakesThePlaceOfTheNoticeWithTheButtonThatWouldUndoItAgain() {
    open("a.db");
    act(() -> sessions.opened.getFirst().desks.getFirst().notices().undoable("Weg.", () -> {}));
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(ask(() -> lookup(".notice .label").queryLabeled().getText()))
        .isEqualTo("Ongedaan gemaakt: Lid toegevoegd.");
    assertThat(ask(() -> lookup(".notice .button").query().isVisible())).isFalse();
  }

  @Test
  void redoIsAskedForWhileItIsNotYetKnownWhatAnUndoCameTo() {
    open("a.db");
    act(() -> sessions.opened.getFirst().slow = true);
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(sessions.opened.getFirst().calls).containsExactly("undo", "redo", "undo");
  }

  @Test
  void refusalIsShownInWordsAndNothingOpens() {
    open("missing.db");
    assertThat(words()).contains("Niet gedaan", "Voorbeeld bekijken");
  }

  @Test
  void whatOneShouldKnowOfAFileIsSaidWhenItOpens() {
    open("copy.db");
    assertThat(words()).contains(FakeSessions.COPY);
  }

  @Test
  void languageChangesWhileTheDatabaseStaysOpen() {
    open("a.db");
    press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
    act(() -> shell.language(Texts.ENGLISH));
    assertThat(trail()).isEqualTo("Working group");
  }

  @Test
  void otherColoursAndLettersLeaveEverythingAsItStands() {
    open("a.db");
    Node table = ask(this::table);
    act(() -> shell.colours(Settings.Colours.DARK));
    act(() -> shell.textSize(18));
    assertThat(ask(this::table)).isSameAs(table);
    assertThat(ask(() -> table().lookup(".column-header .label")))
        .isInstanceOfSatisfying(
            Label.class, label -> assertThat(label.getFont().getSize()).isGreaterThan(14));
  }

  @Test
  void theCalendarSpeaksTheLanguageOfTheProgramAndItsWeekBeginsOnMonday() {
    open("a.db");
    assertThat(calendar()).contains("Mei", "Ma");
    act(() -> shell.language(Texts.ENGLISH));
    assertThat(calendar()).contains("May", "Mon");
  }

  /** The words of the calendar, of which the first day of the week stands first. */
  private List<String> calendar() {
    DatePicker date = ask(() -> (DatePicker) stage.getScene().lookup("#since"));
    act(() -> date.setValue(LocalDate.of(2009, 5, 11)));
    act(date::show);
    List<String> words =
        ask(() -> {
          Node content = ((DatePickerSkin) date.getSkin()).getPopupContent();
          return Stream.concat(
                  content.lookupAll(".spinner-label").stream(),
                  content.lookupAll(".day-name-cell").stream().limit(1))
              .map(cell -> ((Labeled) cell).getText())
              .toList();
        });
    act(date::hide);
    return words;
  }

  @Test
  void theWayBackStaysInAnotherLanguage() {
    open("a.db");
    select(30);
    push(KeyCode.CONTROL, KeyCode.DIGIT4);
    act(() -> shell.language(Texts.ENGLISH));
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(trail() + " " + selectedRow()).isEqualTo("Overview 30");
  }

  @Test
  void theFootSaysWhatIsTypedAndNotSavedForAsLongAsItIsSo() {
    open("a.db");
    Notices notices = sessions.opened.getFirst().desks.getFirst().notices();
    act(() -> notices.pending(this, "Getypt en nog niet toegevoegd: persoon"));
    act(() -> sessions.opened.getFirst().change());
    assertThat(words()).contains("Getypt en nog niet toegevoegd: persoon");
    act(() -> notices.pending(this, ""));
    assertThat(words()).contains("Opgeslagen 14:03 · Anna de Vries");
  }

  @Test
  void openedFileIsRememberedForTheNextTime() {
    open("a.db");
    assertThat(new SettingsFile(folder).read().recent())
        .containsExactly(Path.of("a.db").toAbsolutePath());
  }

  @Test
  void quittingClosesTheDatabaseAndRemembersTheWindow() {
    open("a.db");
    act(() -> shell.quit());
    assertThat(sessions.opened.getFirst().calls).containsExactly("close");
    assertThat(new SettingsFile(folder).read().window()).isPresent();
  }

  @Test
  void aWalkShowsEachPlaceAndCloses() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    act(() ->
        new Walk(
                shell::frame,
                () -> {
                  shell.quit();
                  ended.countDown();
                })
            .begin());
    open("a.db");
    assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(sessions.opened.getFirst().desks).hasSize(3);
    assertThat(sessions.opened.getFirst().calls).containsExactly("close");
  }

  @Test
  void pictures() {
    Settings seen =
        Settings.FIRST
            .opened(Path.of("/data/anna/Documenten/GIA-voorbeeld.db"))
            .opened(Path.of("/data/anna/Documenten/GIA.db"));
    assertThat(Screenshots.take("start", texts -> picture(seen, texts, false)))
        .hasSize(Screenshots.each());
    assertThat(Screenshots.take("frame", texts -> picture(seen, texts, true)))
        .hasSize(Screenshots.each());
  }

  private Parent picture(Settings seen, Texts texts, boolean open) {
    Stage other = new Stage();
    Shell pictured = shell(other, seen.withLanguage(texts.locale()));
    pictured.show();
    if (open) {
      pictured.open(Path.of("GIA.db"));
      sessions
          .opened
          .getLast()
          .desks
          .getLast()
          .notices()
          .undoable(texts.locale().equals(Texts.DUTCH) ? "Verwijderd." : "Removed.", () -> {});
      pictured.open(Path.of("missing.db"));
    }
    return other.getScene().getRoot();
  }

  private void open(String file) {
    act(() -> shell.open(Path.of(file)));
  }

  private void select(int row) {
    act(() -> table().getSelectionModel().select(row));
  }

  private int selectedRow() {
    return ask(() -> table().getSelectionModel().getSelectedIndex());
  }

  private TableView<?> table() {
    return (TableView<?>) stage.getScene().lookup(".table-view");
  }

  private String trail() {
    return ask(() -> ((Label) stage.getScene().lookup(".trail-here")).getText());
  }

  private List<String> words() {
    return ask(() ->
        lookup(".label").queryAllAs(Label.class).stream()
            .filter(label -> label.isVisible())
            .map(Label::getText)
            .toList());
  }
}
