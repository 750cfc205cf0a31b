package nl.gia.platform.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A list and the one thing chosen in it, side by side; where letters are large or the window is
 * small, the detail stands below the list and both scroll as one page, each at its full height.
 */
final class ListAndDetail extends StackPane {
  private static final double LIST_PART = 0.64;
  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

  private final SplitPane split;
  private final ScrollPane whole;

  ListAndDetail(Region list, Region detail) {
    split = new SplitPane(list, new Detail(detail));
    whole = new ScrollPane(split);
    split.setDividerPositions(LIST_PART);
    whole.setFitToWidth(true);
    whole.setFitToHeight(true);
    whole.getStyleClass().add("page-scroll");
    getStyleClass().add("list-and-detail");
    getChildren().setAll(whole);
    Shapes.whenNarrow(this, this::turn);
    InView.follow(whole);
  }

  private void turn(boolean narrow) {
    split.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    split.setDividerPositions(LIST_PART);
    pseudoClassStateChanged(STACKED, narrow);
  }

  private boolean stacked() {
    return split.getOrientation() == Orientation.VERTICAL;
  }

  /** Scrolls by itself only beside the list. */
  private final class Detail extends ScrollPane {
    private final Region content;

    Detail(Region detail) {
      content = Shapes.padded(detail);
      setContent(content);
      setFitToWidth(true);
      getStyleClass().add("page-scroll");
      InView.follow(this);
    }

    @Override
    protected double computeMinHeight(double width) {
      return stacked() ? content.prefHeight(getWidth()) : super.computeMinHeight(width);
    }
  }
}
