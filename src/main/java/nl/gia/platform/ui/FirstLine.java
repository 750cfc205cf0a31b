package nl.gia.platform.ui;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Puts a symbol at the first line of a sentence, where a label has it halfway down. */
final class FirstLine {
  private FirstLine() {}

  static void symbol(Labeled sentence, Node symbol) {
    Text ruler = new Text("X");
    ruler.fontProperty().bind(sentence.fontProperty());
    sentence.setGraphic(symbol);
    Runnable lift =
        () -> {
          double height =
              sentence.getHeight()
                  - sentence.getInsets().getTop()
                  - sentence.getInsets().getBottom();
          double line = Math.max(ruler.getLayoutBounds().getHeight(), symbol.prefHeight(-1));
          symbol.setTranslateY(Math.min(0, Math.rint((line - height) / 2)));
        };
    sentence.heightProperty().subscribe(lift);
    sentence.fontProperty().subscribe(lift);
    sentence.insetsProperty().subscribe(lift);
  }
}
