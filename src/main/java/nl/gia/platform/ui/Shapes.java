package nl.gia.platform.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The shapes of screen that carry nearly all places. */
public final class Shapes {
  /** Below this width, in letters, a list and its detail do not fit side by side. */
  private static final double NARROW = 62;

  private Shapes() {}

  /** A bar on top; a list on the left, and the one thing chosen in it on the right. */
  public static Region listAndDetail(Region bar, Region list, Region detail) {
    SplitPane split = split(list, page(detail));
    split.setDividerPositions(0.6);
    Label ruler = new Label();
    ruler.setManaged(false);
    ruler.setVisible(false);
    StackPane measured = new StackPane(split, ruler);
    measured.getStyleClass().add("list-and-detail");
    Runnable turn = () -> turn(split, measured.getWidth() / ruler.getFont().getSize());
    measured.widthProperty().subscribe(turn);
    ruler.fontProperty().subscribe(turn);
    return underBar(bar, measured);
  }

  /** Where letters are large or the window is small, the detail stands below the list. */
  private static void turn(SplitPane split, double letters) {
    Orientation wanted =
        letters > 0 && letters < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (split.getOrientation() != wanted) {
      split.setOrientation(wanted);
      split.setDividerPositions(wanted == Orientation.VERTICAL ? 0.5 : 0.6);
    }
  }

  /** A bar on top; the outline, the text, and what belongs beside the text. */
  public static Region outlineTextBeside(Region bar, Region outline, Region text, Region beside) {
    SplitPane split = split(outline, text, beside);
    split.setDividerPositions(0.24, 0.7);
    return underBar(bar, split);
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
    VBox padded = new VBox(content);
    padded.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(padded);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    return scroll;
  }

  private static SplitPane split(Node... parts) {
    SplitPane split = new SplitPane(parts);
    SplitPane.setResizableWithParent(parts[0], Boolean.TRUE);
    return split;
  }
}
