package nl.gia.platform.ui;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The shapes of screen that carry nearly all places. */
public final class Shapes {
  /** Below this width, in letters, a list and its detail do not fit side by side. */
  private static final double NARROW = 62;

  private static final double OUTLINE_PART = 0.24;
  private static final double OUTLINE_PART_OF_LITTLE = 0.32;
  private static final double TEXT_PART = 0.6;
  private static final double WHOLE = 100;

  private Shapes() {}

  /** Buttons side by side, below each other where that is too narrow for their words. */
  public static Region verbs(Button... buttons) {
    WrapPane verbs = new WrapPane();
    verbs.getChildren().setAll(buttons);
    return verbs;
  }

  /** A bar on top; a list on the left, and the one thing chosen in it on the right. */
  public static Region listAndDetail(Region bar, Region list, Region detail) {
    return underBar(bar, new ListAndDetail(list, detail));
  }

  /**
   * A bar on top; the outline, the text, and what belongs beside the text. Where letters are large
   * or the window is small, that stands below the text, as low as can be as long as it is not used.
   */
  public static Region outlineTextBeside(Region bar, Region outline, Region text, Region beside) {
    SplitPane written = new SplitPane(text, beside);
    SplitPane split = new SplitPane(outline, written);
    split.setDividerPositions(OUTLINE_PART);
    written.setDividerPositions(TEXT_PART);
    StackPane whole = new StackPane(split);
    Runnable share =
        () -> {
          boolean below = written.getOrientation() == Orientation.VERTICAL;
          boolean used = beside.isFocusWithin();
          written.setDividerPositions(below ? used ? 1 - TEXT_PART : 1 : TEXT_PART);
        };
    beside.focusWithinProperty().subscribe(share);
    whenNarrow(
        whole,
        narrow -> {
          written.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
          share.run();
          split.setDividerPositions(narrow ? OUTLINE_PART_OF_LITTLE : OUTLINE_PART);
        });
    return underBar(bar, whole);
  }

  /** Tells when a pane becomes too narrow in letters for things side by side, and when no more. */
  static void whenNarrow(StackPane pane, Consumer<Boolean> turned) {
    Label ruler = new Label();
    ruler.setManaged(false);
    ruler.setVisible(false);
    pane.getChildren().add(ruler);
    BooleanProperty narrow = new SimpleBooleanProperty();
    narrow.addListener((_, _, now) -> turned.accept(now));
    Runnable measure =
        () -> {
          double letters = pane.getWidth() / ruler.getFont().getSize();
          narrow.set(letters > 0 && letters < NARROW);
        };
    pane.widthProperty().subscribe(measure);
    ruler.fontProperty().subscribe(measure);
  }

  /** Two columns; below each other where letters are large or the window is small. */
  public static Region twoColumns(Region left, Region right) {
    GridPane columns = new GridPane();
    columns.getStyleClass().add("two-columns");
    columns.add(left, 0, 0);
    columns.add(right, 1, 0);
    ColumnConstraints one = new ColumnConstraints();
    ColumnConstraints other = new ColumnConstraints();
    columns.getColumnConstraints().setAll(one, other);
    StackPane whole = new StackPane(columns);
    Consumer<Boolean> turn =
        narrow -> {
          one.setPercentWidth(narrow ? WHOLE : WHOLE / 2);
          other.setPercentWidth(narrow ? 0 : WHOLE / 2);
          GridPane.setConstraints(right, narrow ? 0 : 1, narrow ? 1 : 0);
        };
    turn.accept(false);
    whenNarrow(whole, turn);
    return whole;
  }

  /** A bar on top of one thing that fills the rest. */
  public static Region underBar(Region bar, Node content) {
    VBox screen = new VBox(bar, content);
    screen.getStyleClass().add("screen");
    VBox.setVgrow(content, Priority.ALWAYS);
    return screen;
  }

  /** Content that scrolls when it is higher than the window, with the usual margin around it. */
  public static Region page(Region content) {
    ScrollPane scroll = new ScrollPane(padded(content));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    InView.follow(scroll);
    return scroll;
  }

  /**
   * A page over another screen, under its bar: Escape goes back, Ctrl+Enter does what it is for.
   *
   * @param done what the page is for
   */
  public static Region over(Desk desk, Region bar, Region content, Runnable done) {
    Region node = underBar(bar, page(content));
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            desk.navigator().back();
            key.consume();
          } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            done.run();
            key.consume();
          }
        });
    return node;
  }

  /** A sentence on a page, in as many lines as it needs. */
  public static Label note(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A heading on a page. */
  public static Label heading(String words) {
    Label label = note(words);
    label.getStyleClass().add("form-heading");
    return label;
  }

  static Region padded(Region content) {
    VBox padded = new VBox(content);
    padded.getStyleClass().add("page");
    return padded;
  }
}
