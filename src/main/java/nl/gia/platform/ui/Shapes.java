package nl.gia.platform.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The shapes of screen that carry nearly all places. */
public final class Shapes {
  private Shapes() {}

  /** A bar on top; a list on the left, and the one thing chosen in it on the right. */
  public static Region listAndDetail(Region bar, Region list, Region detail) {
    return underBar(bar, new ListAndDetail(list, detail));
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
    ScrollPane scroll = new ScrollPane(padded(content));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-scroll");
    return scroll;
  }

  static Region padded(Region content) {
    VBox padded = new VBox(content);
    padded.getStyleClass().add("page");
    return padded;
  }

  private static SplitPane split(Node... parts) {
    SplitPane split = new SplitPane(parts);
    SplitPane.setResizableWithParent(parts[0], Boolean.TRUE);
    return split;
  }
}
