package nl.gia.feature.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.StatusLabel;

/** The rows that came in, as many as people read: each a link, with what is to be decided of it. */
final class CameInPane extends VBox {
  private static final int MOST_ROWS = 40;

  CameInPane(Texts texts, List<Arrival.Row> rows, Consumer<Arrival.Row> open) {
    getStyleClass().add("exchange-rows");
    for (Arrival.Row row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      Hyperlink link = new Hyperlink(texts.get(DecisionText.ROW, row.kind(), row.name()));
      link.getStyleClass().add("exchange-row");
      link.setOnAction(press -> open.accept(row));
      HBox line = new HBox(link);
      line.getStyleClass().add("row-buttons");
      row.mark()
          .ifPresent(
              mark -> line.getChildren().add(new StatusLabel(MattersPane.status(texts, mark))));
      getChildren().add(line);
    }
    if (rows.size() > MOST_ROWS) {
      getChildren().add(new Label(texts.get(ExchangeText.ARRIVED_MORE, rows.size() - MOST_ROWS)));
    }
  }
}
