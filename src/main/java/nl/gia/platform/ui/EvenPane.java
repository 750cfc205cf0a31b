package nl.gia.platform.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Cards of one size side by side, as many as the width has room for; they grow to fill it, so that
 * no part of it stays blank. How wide a card prefers to be is the least it gets.
 */
public final class EvenPane extends Pane {
  private static final double SPACING = 12;

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return least();
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().size() * (least() + SPACING) - SPACING;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    int cards = getManagedChildren().size();
    int rows = cards == 0 ? 0 : rows(across(width < 0 ? prefWidth(-1) : width));
    return Math.max(0, rows * (height() + SPACING) - SPACING);
  }

  @Override
  protected void layoutChildren() {
    List<Node> cards = getManagedChildren();
    int across = across(getWidth());
    double width = (getWidth() + SPACING) / across - SPACING;
    double height = height();
    for (int i = 0; i < cards.size(); i++) {
      double left = snapPositionX(i % across * (width + SPACING));
      double right = snapPositionX(i % across * (width + SPACING) + width);
      int row = i / across;
      double top = snapPositionY(row * (height + SPACING));
      cards.get(i).resizeRelocate(left, top, right - left, height);
    }
  }

  /** One fewer than there is room for, where the last row is fuller with that. */
  private int across(double width) {
    int most = Math.max(1, (int) ((width + SPACING) / (least() + SPACING)));
    int cards = Math.max(1, getManagedChildren().size());
    int fits = Math.min(most, cards);
    return fits > 2 && blank(fits - 1) < blank(fits) ? fits - 1 : fits;
  }

  private int blank(int across) {
    return rows(across) * across - getManagedChildren().size();
  }

  private int rows(int across) {
    return Math.ceilDiv(getManagedChildren().size(), across);
  }

  private double least() {
    return getManagedChildren().stream().mapToDouble(card -> card.prefWidth(-1)).max().orElse(0);
  }

  private double height() {
    return getManagedChildren().stream().mapToDouble(card -> card.prefHeight(-1)).max().orElse(0);
  }
}
