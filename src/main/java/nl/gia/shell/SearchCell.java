package nl.gia.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.gia.search.Hit;
import nl.gia.shell.SearchViewModel.Line;
import org.jspecify.annotations.Nullable;

/** A line of what was found: what the next hits are, or a hit with its words marked. */
final class SearchCell extends ListCell<Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  SearchCell() {
    getStyleClass().add("search-cell");
    // As wide as the list, never wider than it.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    pseudoClassStateChanged(HEADING, line instanceof Line.Heading);
    setMouseTransparent(line instanceof Line.Heading);
    setGraphic(line == null || empty ? null : node(line));
  }

  private static Node node(Line line) {
    return switch (line) {
      case Line.Heading(String text) -> {
        Label heading = new Label(text);
        heading.getStyleClass().add("search-heading");
        yield heading;
      }
      case Line.Found(Hit hit) -> node(hit);
    };
  }

  private static Node node(Hit hit) {
    VBox box = new VBox(flow("search-title", hit.title()));
    box.getStyleClass().add("search-hit");
    if (!hit.snippet().isEmpty()) {
      box.getChildren().add(flow("search-snippet", hit.snippet()));
    }
    return box;
  }

  private static TextFlow flow(String style, List<Hit.Piece> pieces) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(style);
    for (Hit.Piece piece : pieces) {
      Text text = new Text(piece.text());
      text.getStyleClass().add(style + "-text");
      if (piece.found()) {
        text.getStyleClass().add("search-found");
      }
      flow.getChildren().add(text);
    }
    return flow;
  }
}
