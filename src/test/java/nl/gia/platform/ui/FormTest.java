package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import nl.gia.platform.problem.Problem;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // The sample is made before each test.
class FormTest extends WindowTest {
  private Sample sample;

  /** Says nothing. */
  private static final class Silent implements Notices {
    @Override
    public void say(String sentence) {}

    @Override
    public void undoable(String sentence, Runnable undo) {}
  }

  @Override
  protected Parent content() {
    sample = new Sample(TEXTS, new Silent());
    return sample.node();
  }

  @Test
  void opensWithTheStoredValuesUnchanged() {
    assertThat(
            List.of(
                sample.kind.get(),
                sample.since.get(),
                sample.municipality.get(),
                sample.active.get()))
        .containsExactly("gemeente", "2008-09-11", "0518", "1");
    assertThat(ask(() -> lookup("#active").queryAs(CheckBox.class).isSelected())).isTrue();
  }

  @Test
  void typedDateIsStoredAsIso() {
    retype("since", "1-12-2009");
    assertThat(sample.since.get()).isEqualTo("2009-12-01");
  }

  @Test
  void aDateWithoutAYearIsNoOtherDate() {
    retype("since", "11-12");
    type(KeyCode.TAB);
    assertThat(sample.since.get()).isEqualTo("11-12");
    assertThat(problem("since")).isNotEmpty();
  }

  @Test
  void aShortYearIsTakenOnceTheFieldIsLeft() {
    retype("since", "11-12-20");
    assertThat(sample.since.get()).isEqualTo("11-12-20");
    type(KeyCode.TAB);
    assertThat(sample.since.get()).isEqualTo("2020-12-11");
    assertThat(sample.calls).containsExactly("commit since");
  }

  @Test
  void enterOnWhatIsNoDateSaysSoAndKeepsIt() {
    retype("since", "morgen");
    push(KeyCode.ENTER);
    assertThat(problem("since")).startsWith("Dit is geen datum.");
    assertThat(sample.since.get()).isEqualTo("morgen");
  }

  @Test
  void aLetterInAClosedListGoesToTheNextChoiceThatBeginsWithIt() {
    act(() -> sample.form.focus("kind"));
    write("r");
    assertThat(sample.kind.get()).isEqualTo("rijk");
    write("g");
    assertThat(sample.kind.get()).isEqualTo("gemeente");
    write("x");
    assertThat(sample.kind.get()).isEqualTo("gemeente");
  }

  @Test
  void anEmptyBoxSaysWhatItIsForWithTheKeyboardInItToo() {
    retype("municipality", "");
    push(KeyCode.ESCAPE);
    Text prompt =
        ask(() ->
            lookup("#municipality").query().lookupAll(".text").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().equals("Typ om te zoeken") && text.isVisible())
                .findFirst()
                .orElseThrow());
    assertThat(ask(prompt::getFill)).isNotEqualTo(Color.TRANSPARENT);
  }

  @Test
  void dateThatIsNoneStaysAsTyped() {
    retype("since", "31-02-2009");
    type(KeyCode.TAB);
    assertThat(sample.since.get()).isEqualTo("31-02-2009");
    assertThat(ask(() -> lookup("#since .text-input").queryTextInputControl().getText()))
        .isEqualTo("31-02-2009");
  }

  @Test
  void referenceIsFoundByAPartOfItsNameWithoutAccents() {
    retype("municipality", "sudw");
    type(KeyCode.ENTER);
    assertThat(sample.municipality.get()).isEqualTo("1900");
  }

  @Test
  void wordsThatNameNoRowStayWithASentenceAndAreNoRow() {
    retype("municipality", "xyz");
    type(KeyCode.TAB);
    assertThat(sample.municipality.get()).isEmpty();
    assertThat(text("municipality")).isEqualTo("xyz");
    assertThat(problem("municipality")).startsWith("Dit wijst niet precies één regel aan.");
  }

  @Test
  void enterOnWordsThatNameNoRowSaysSoAtOnceAndBetterWordsTakeItAway() {
    retype("municipality", "xyz");
    push(KeyCode.ENTER);
    assertThat(text("municipality")).isEqualTo("xyz");
    assertThat(problem("municipality")).isNotEmpty();
    retype("municipality", "sudw");
    push(KeyCode.ENTER);
    assertThat(problem("municipality")).isEmpty();
    assertThat(sample.municipality.get()).isEqualTo("1900");
  }

  @Test
  void tabTakesTheLineThatIsMarked() {
    retype("municipality", "am");
    push(KeyCode.DOWN);
    push(KeyCode.UP);
    type(KeyCode.TAB);
    assertThat(sample.municipality.get()).isEqualTo("0363");
  }

  @Test
  void lookingThroughTheListBeginsAtWhatIsChosenAndTabKeepsIt() {
    act(() -> sample.form.focus("municipality"));
    push(KeyCode.DOWN);
    type(KeyCode.TAB);
    assertThat(sample.municipality.get()).isEqualTo("0518");
  }

  @Test
  void arrowsInAListInWhichNothingIsFoundDoNothing() {
    retype("municipality", "xyz");
    assertThat(ask(() -> key("municipality", KeyCode.DOWN) && key("municipality", KeyCode.UP)))
        .isTrue();
    assertThat(text("municipality")).isEqualTo("xyz");
  }

  /** Presses a key at once, so that what goes wrong comes back here. */
  private boolean key(String field, KeyCode code) {
    Node node = lookup("#" + field).query();
    List<Throwable> faults = new ArrayList<>();
    Thread.UncaughtExceptionHandler usual = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    Thread.currentThread().setUncaughtExceptionHandler(usual);
    return faults.isEmpty();
  }

  @Test
  void aClickBesideTheListOfReferencesDoesWhatItIsMeantFor() {
    retype("municipality", "sudw");
    clickOn(".toolbar .accent");
    assertThat(sample.calls).contains("add");
  }

  @Test
  void theListOfReferencesIsAsHighAsWhatWasFoundAndStandsUnderItsField() {
    retype("municipality", "sudw");
    Region field = (Region) lookup("#municipality").query();
    Region list = (Region) lookup(".reference-list").query();
    double line = ask(field::getHeight);
    assertThat(ask(list::getHeight)).isBetween(line, line + 4);
    assertThat(left(list)).isCloseTo(left(field), within(1.0));
    retype("municipality", "xyz");
    assertThat(ask(list::getHeight)).as("room to say so").isGreaterThan(1.5 * line);
  }

  @Test
  void theFirstOfFewStaysInViewWhileTheKeyboardGoesDown() {
    retype("municipality", "am");
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.BACK_SPACE);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    Node list = lookup(".reference-list").query();
    List<String> seen =
        ask(() ->
            list.lookupAll(".list-cell").stream()
                .filter(Node::isVisible)
                .filter(cell -> cell.getBoundsInParent().getMinY() >= 0)
                .map(cell -> String.valueOf(((Labeled) cell).getText()))
                .filter(name -> !name.equals("null"))
                .toList());
    assertThat(seen)
        .containsExactlyInAnyOrder("Amsterdam", "'s-Gravenhage", "Súdwest-Fryslân", "Rotterdam");
  }

  private static double left(Node node) {
    return ask(() -> node.localToScreen(node.getLayoutBounds()).getMinX());
  }

  @Test
  void emptiedReferenceIsNone() {
    retype("municipality", "");
    type(KeyCode.TAB);
    assertThat(sample.municipality.get()).isEmpty();
  }

  @Test
  void whatIsNoDateIsSaidAtTheField() {
    retype("since", "morgen");
    type(KeyCode.TAB);
    assertThat(problem("since")).isEqualTo("Dit is geen datum. Schrijf een datum als 11-09-2008.");
  }

  @Test
  void problemIsShownAtItsField() {
    act(() -> sample.problems.set(List.of(Problem.of("name", SampleText.TOO_SHORT))));
    assertThat(problem("name")).isEqualTo("De naam is te kort. Schrijf ten minste drie letters.");
  }

  @Test
  void leavingAChangedFieldCommitsIt() {
    retype("name", "Gemeente Delft");
    type(KeyCode.TAB);
    assertThat(sample.calls).containsExactly("commit name");
  }

  @Test
  void leavingAnUnchangedFieldCommitsNothing() {
    act(() -> sample.form.focus("name"));
    type(KeyCode.TAB);
    assertThat(sample.calls).isEmpty();
  }

  @Test
  void enterCommits() {
    retype("name", "Gemeente Delft");
    type(KeyCode.ENTER);
    assertThat(sample.calls).containsExactly("commit name");
  }

  private void retype(String field, String typed) {
    act(() -> sample.form.focus(field));
    press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    type(KeyCode.BACK_SPACE);
    write(typed);
  }

  private String problem(String field) {
    return ask(() ->
        lookup("#" + field).query().getParent().lookup(".field-problem") instanceof Label label
            ? label.getText()
            : "");
  }

  private String text(String field) {
    return ask(() -> ((TextInputControl) lookup("#" + field).query()).getText());
  }
}
