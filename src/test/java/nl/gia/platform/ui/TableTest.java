package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // The sample is made before each test.
class TableTest extends WindowTest {
  private final List<Runnable> undo = new ArrayList<>();
  private Sample sample;

  /** Keeps the undo of each notice. */
  private final class Kept implements Notices {
    @Override
    public void say(String sentence) {}

    @Override
    public void undoable(String sentence, Runnable action) {
      undo.add(action);
    }
  }

  @Override
  protected Parent content() {
    sample = new Sample(TEXTS, new Kept()).filled();
    return sample.node();
  }

  @Test
  void controlNAdds() {
    focus();
    press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    assertThat(sample.calls).containsExactly("add");
  }

  @Test
  void downFromTheLastRowAndTypingBeginsANewOne() {
    focus();
    push(KeyCode.END);
    push(KeyCode.DOWN);
    write("g");
    assertThat(sample.calls).containsExactly("addg");
    assertThat(lineText()).isEmpty();
    push(KeyCode.UP);
    assertThat(ask(() -> view().isFocused())).isTrue();
  }

  @Test
  void downBeforeTheRowsAreReadLeadsToTheFirstOfThem() {
    List<Sample.Row> rows = List.copyOf(sample.rows);
    act(() -> sample.rows.clear());
    focus();
    push(KeyCode.DOWN);
    assertThat(ask(() -> view().isFocused())).isFalse();
    act(() -> sample.rows.setAll(rows));
    assertThat(ask(() -> view().isFocused())).isTrue();
    assertThat(sample.selected.get()).isEqualTo("0");
  }

  @Test
  void rowsThatComeLeaveTheLastLineAloneOnceItIsUsed() {
    List<Sample.Row> rows = List.copyOf(sample.rows);
    act(() -> sample.rows.clear());
    focus();
    push(KeyCode.DOWN);
    write("x");
    act(() -> sample.rows.setAll(rows));
    assertThat(ask(() -> view().isFocused())).isFalse();
    assertThat(lineText()).isEqualTo("x");
  }

  @Test
  void whatHasToWaitStaysInTheLastLine() {
    focus();
    push(KeyCode.END);
    push(KeyCode.END);
    write("x");
    assertThat(lineText()).isEqualTo("x");
    write("y");
    assertThat(sample.calls).containsExactly("addx", "addxy");
    assertThat(lineText()).isEmpty();
  }

  @Test
  void f2EditsTheSelectedRow() {
    focus();
    act(() -> sample.selected.set("5"));
    push(KeyCode.F2);
    assertThat(sample.calls).containsExactly("edit 5");
  }

  @Test
  void enterEditsTheSelectedRow() {
    focus();
    act(() -> sample.selected.set("5"));
    type(KeyCode.ENTER);
    assertThat(sample.calls).containsExactly("edit 5");
  }

  @Test
  void deleteRemovesTheRowAndItsNoticeBringsItBack() {
    focus();
    act(() -> sample.selected.set("5"));
    type(KeyCode.DELETE);
    assertThat(sample.rows).hasSize(39).noneMatch(row -> row.id().equals("5"));
    act(() -> undo.getFirst().run());
    assertThat(sample.rows).hasSize(40);
  }

  @Test
  void typingFindsTheRowThatHasTheText() {
    focus();
    write("hertog");
    assertThat(sample.selected.get()).isEqualTo("7");
  }

  @Test
  void selectionStaysWhenRowsAreReadAnew() {
    act(() -> sample.selected.set("30"));
    act(() -> sample.rows.setAll(List.copyOf(sample.rows).reversed()));
    assertThat(sample.selected.get()).isEqualTo("30");
    assertThat(ask(() -> view().getSelectionModel().getSelectedIndex())).isEqualTo(9);
  }

  @Test
  void restoringLeadsToTheSameRowAndScroll() {
    act(() -> sample.selected.set("30"));
    int first = firstInView();
    Standing standing = ask(sample::standing);
    act(() -> sample.selected.set("0"));
    act(() -> sample.restore(standing));
    assertThat(sample.selected.get()).isEqualTo("30");
    assertThat(firstInView()).isEqualTo(first);
  }

  @Test
  void rowsAreThirtyTwoPixelsHigh() {
    assertThat(ask(() -> lookup(".table-row-cell").queryAs(IndexedCell.class).getHeight()))
        .isEqualTo(32);
  }

  @Test
  void numbersAreInTheReadersNotation() {
    assertThat(
            ask(() ->
                lookup(".table-cell").queryAllAs(Labeled.class).stream()
                    .map(Labeled::getText)
                    .toList()))
        .contains("15.851", "11-09-2008");
  }

  @Test
  void aSpareColumnIsLeftOutWhereThereIsNoRoomForAll() {
    Scene scene = ask(() -> sample.node().getScene());
    assertThat(headings(scene, 600)).containsExactly("Naam", "Soort");
    assertThat(headings(scene, 950)).containsExactly("Naam", "Soort", "Lid sinds");
  }

  @Test
  void aShortColumnGivesItsRoomToOneThatIsCut() {
    Table<Sample.Row> table =
        new Table<>(TEXTS, sample.rows, Sample.Row::id)
            .text(SampleText.NAME, 20, row -> "Voorbeeld van een lange naam, " + row.name())
            .text(SampleText.KIND, 20, Sample.Row::kind)
            .date(SampleText.SINCE, Sample.Row::since)
            .spare()
            .status(SampleText.KIND, 13, row -> new Status(Status.Tone.GOOD, row.kind()));
    List<Sample.Row> rows = List.copyOf(sample.rows);
    Scene scene = ask(() -> sample.node().getScene());
    act(() -> {
      sample.rows.clear();
      scene.setRoot(new StackPane(table.node()));
      table.node().setMaxWidth(900);
    });
    act(() -> sample.rows.setAll(rows));
    act(() -> table.node().setMaxWidth(400));
    List<Double> widths =
        ask(() ->
            ((TableView<?>) table.node().lookup(".table-view"))
                .getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList());
    assertThat(widths).hasSize(3);
    assertThat(widths.getFirst()).isGreaterThan(widths.get(1) * 1.3);
  }

  @Test
  void aRareLongTextIsCutBeforeThoseOfOtherColumns() {
    Table<Sample.Row> table =
        new Table<>(TEXTS, sample.rows, Sample.Row::id)
            .text(SampleText.NAME, 20, row -> "Voorbeeld van een naam")
            .text(SampleText.KIND, 20, row -> row.id().equals("3") ? "Lid ".repeat(9) : "Lid");
    Scene scene = ask(() -> sample.node().getScene());
    act(() -> {
      table.node().setMaxWidth(330);
      scene.setRoot(new StackPane(table.node()));
    });
    assertThat(cut(table)).containsExactly("Lid ".repeat(9));
  }

  @Test
  void theTextByWhichARowIsKnownIsCutAfterThoseOfOtherColumns() {
    Table<Sample.Row> table =
        new Table<>(TEXTS, sample.rows, Sample.Row::id)
            .text(SampleText.NAME, 20, row -> "Voorbeeld van naam")
            .text(SampleText.KIND, 20, row -> "Lid ".repeat(9))
            .text(SampleText.SINCE, 20, row -> "sinds de eerste agenda");
    Scene scene = ask(() -> sample.node().getScene());
    act(() -> {
      table.node().setMaxWidth(400);
      scene.setRoot(new StackPane(table.node()));
    });
    assertThat(cut(table)).isNotEmpty().doesNotContain("Voorbeeld van naam");
  }

  @Test
  void aLongTextGivesWayToASpareColumnAsLongAsItTellsEnough() {
    Scene scene = ask(() -> sample.node().getScene());
    assertThat(kindsBeside(scene, 420)).isEqualTo(2);
    assertThat(kindsBeside(scene, 240)).isEqualTo(1);
  }

  private int kindsBeside(Scene scene, double width) {
    Table<Sample.Row> table =
        new Table<>(TEXTS, sample.rows, Sample.Row::id)
            .text(SampleText.NAME, 20, row -> "Voorbeeld ".repeat(12))
            .text(SampleText.KIND, 20, Sample.Row::kind)
            .spare();
    act(() -> {
      table.node().setMaxWidth(width);
      scene.setRoot(new StackPane(table.node()));
    });
    return ask(
        () -> ((TableView<?>) table.node().lookup(".table-view")).getVisibleLeafColumns().size());
  }

  /** The columns in view of a table of some width, whose texts all fit. */
  private List<String> headings(Scene scene, double width) {
    Table<Sample.Row> table =
        new Table<>(TEXTS, sample.rows, Sample.Row::id)
            .text(SampleText.NAME, 20, Sample.Row::name)
            .text(SampleText.KIND, 20, Sample.Row::kind)
            .text(SampleText.SINCE, 40, row -> "sinds de eerste agenda van " + row.since())
            .spare();
    act(() -> {
      StackPane root = new StackPane(table.node());
      table.node().setMaxWidth(width);
      scene.setRoot(root);
    });
    assertThat(cut(table)).isEmpty();
    return ask(() ->
        ((TableView<?>) table.node().lookup(".table-view"))
            .getVisibleLeafColumns().stream().map(TableColumn::getText).toList());
  }

  private static List<String> cut(Table<?> table) {
    return ask(() ->
        table.node().lookupAll(".table-cell").stream()
            .map(Labeled.class::cast)
            .filter(Labeled::isTextTruncated)
            .map(Labeled::getText)
            .toList());
  }

  @Test
  void emptyTableHasTheButtonThatFillsIt() {
    act(() -> sample.rows.clear());
    Button button = ask(() -> lookup(".empty-place .button").queryButton());
    act(button::fire);
    assertThat(sample.calls).containsExactly("add");
  }

  private void focus() {
    act(sample::focus);
  }

  private String lineText() {
    return ask(() -> lookup(".table-adding").queryTextInputControl().getText());
  }

  private TableView<?> view() {
    return lookup(".table-view").queryTableView();
  }

  private int firstInView() {
    return ask(
        () -> ((VirtualFlow<?>) view().lookup(".virtual-flow")).getFirstVisibleCell().getIndex());
  }
}
