package nl.gia.feature.themes;

import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;

/** Scores on one criterion on the scale of 1 to 5: a bar from the lowest to the highest. */
final class SpreadPane extends VBox {
  private static final int MOST = 5;

  SpreadPane(Texts texts, TopicDetail.Criterion criterion) {
    getStyleClass().add("spread");
    Spread spread = criterion.spread();
    Label name =
        new Label(criterion.name().isEmpty() ? texts.get(BoardText.IN_GENERAL) : criterion.name());
    name.setWrapText(true);
    Label numbers =
        new Label(
            texts.get(
                BoardText.SPREAD,
                spread.lowest(),
                number(texts, spread.median()),
                spread.highest()));
    numbers.getStyleClass().add("board-card-line");
    getChildren().setAll(name, new Scale(spread), numbers);
  }

  /** A number with a decimal only where it has one. */
  static String number(Texts texts, double number) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  /** The middle score is a block as high as the line, so that it is seen without colour too. */
  private static final class Scale extends Pane {
    private final Spread spread;
    private final Region bar = part("spread-bar");
    private final Region middle = part("spread-middle");

    Scale(Spread spread) {
      this.spread = spread;
      getStyleClass().add("spread-scale");
      for (int score = 1; score <= MOST; score++) {
        getChildren().add(part("spread-tick"));
      }
      getChildren().addAll(bar, middle);
    }

    @Override
    protected void layoutChildren() {
      double height = getHeight();
      for (int score = 1; score <= MOST; score++) {
        getChildren().get(score - 1).resizeRelocate(at(score), 0, 1, height);
      }
      double thick = height / 2;
      double from = at(spread.lowest()) - thick / 2;
      double to = at(spread.highest()) + thick / 2;
      bar.resizeRelocate(from, height / 4, to - from, thick);
      middle.resizeRelocate(at(spread.median()) - thick / 2, 0, thick, height);
    }

    private double at(double score) {
      double edge = getHeight() / 2;
      return edge + (getWidth() - 2 * edge) * (score - 1) / (MOST - 1);
    }

    private static Region part(String style) {
      Region part = new Region();
      part.getStyleClass().add(style);
      return part;
    }
  }
}
