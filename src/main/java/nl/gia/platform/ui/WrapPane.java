package nl.gia.platform.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A bar that goes on in a next line where the window is too narrow for it; a {@link Gap} takes what
 * width is left in its line.
 */
final class WrapPane extends Pane {
  private static final double SPACING = 8;

  /** What stands after it in a line stands at the line's end. */
  static final class Gap extends Region {}

  /** One thing where a line has room for it, and otherwise a narrower one for the same. */
  static final class Either extends Region {
    private final Node wide;
    private final Node narrow;
    private boolean fits = true;

    Either(Node wide, Node narrow) {
      this.wide = wide;
      this.narrow = narrow;
      getChildren().setAll(wide, narrow);
    }

    void choose(double room) {
      fits = wide.prefWidth(-1) <= room;
      wide.setVisible(fits);
      narrow.setVisible(!fits);
    }

    private Node shown() {
      return fits ? wide : narrow;
    }

    @Override
    protected double computeMinWidth(double height) {
      return narrow.prefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
      return shown().prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
      return shown().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
      shown().resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  /** Nodes side by side. */
  private record Line(List<Node> nodes) {
    double width() {
      return nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum()
          + SPACING * Math.max(0, nodes.size() - 1);
    }

    double height() {
      return nodes.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    boolean hasGap() {
      return nodes.stream().anyMatch(Gap.class::isInstance);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(WrapPane::least).max().orElse(0) + sides();
  }

  @Override
  protected double computePrefWidth(double height) {
    return new Line(getManagedChildren()).width() + sides();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Line> lines = lines(width < 0 ? Double.MAX_VALUE : width - sides());
    Insets insets = getInsets();
    return insets.getTop()
        + lines.stream().mapToDouble(Line::height).sum()
        + SPACING * Math.max(0, lines.size() - 1)
        + insets.getBottom();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - sides();
    double y = getInsets().getTop();
    for (Line line : lines(room)) {
      lay(line, y, room);
      y += line.height() + SPACING;
    }
  }

  private void lay(Line line, double y, double room) {
    double x = getInsets().getLeft();
    double left = line.hasGap() ? Math.max(0, room - line.width()) : 0;
    for (Node node : line.nodes()) {
      double width = node.prefWidth(-1) + (node instanceof Gap ? left : 0);
      double height = node.prefHeight(-1);
      node.resizeRelocate(
          snapPositionX(x), snapPositionY(y + (line.height() - height) / 2), width, height);
      x += width + SPACING;
    }
  }

  private List<Line> lines(double room) {
    getManagedChildren().stream()
        .filter(Either.class::isInstance)
        .map(Either.class::cast)
        .forEach(either -> either.choose(room));
    List<Line> lines = new ArrayList<>();
    List<Node> current = new ArrayList<>();
    for (Node node : getManagedChildren()) {
      List<Node> wider = new ArrayList<>(current);
      wider.add(node);
      if (!current.isEmpty() && new Line(wider).width() > room) {
        // What stands at the end of the line goes to the next as a whole.
        int gap = gapIn(current);
        wider = new ArrayList<>(current.subList(gap, current.size()));
        wider.add(node);
        current.subList(gap, current.size()).clear();
        lines.add(new Line(current));
      }
      current = wider;
    }
    lines.add(new Line(current));
    return lines;
  }

  /** The place of the gap that breaks a line; its end where there is none, or nothing before it. */
  private static int gapIn(List<Node> line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i) instanceof Gap) {
        return i;
      }
    }
    return line.size();
  }

  private static double least(Node node) {
    return node instanceof Either either ? either.minWidth(-1) : node.prefWidth(-1);
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }
}
