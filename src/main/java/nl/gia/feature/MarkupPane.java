package nl.gia.feature;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.gia.text.Block;
import nl.gia.text.Markup;
import nl.gia.text.Run;

/** Text as it reads: headings, lists, bold and italic, without any marks. */
public final class MarkupPane extends VBox {
  public MarkupPane() {
    getStyleClass().add("reading");
  }

  /** Shows another text. */
  public void show(String text) {
    getChildren().clear();
    add(this, Markup.parse(text).blocks());
  }

  private static void add(VBox pane, List<Block> blocks) {
    blocks.forEach(block -> {
      switch (block) {
        case Block.Paragraph(List<Run> runs) -> pane.getChildren().add(flow(runs));
        case Block.Heading(int level, List<Run> runs) -> {
          TextFlow heading = flow(runs);
          heading.getStyleClass().add(level < 3 ? "reading-title" : "reading-heading");
          pane.getChildren().add(heading);
        }
        case Block.Bullets(List<Block.Item> items) ->
            items.forEach(item -> pane.getChildren().add(item("•", item)));
        case Block.Numbers(int first, List<Block.Item> items) -> {
          for (int i = 0; i < items.size(); i++) {
            pane.getChildren().add(item(first + i + ".", items.get(i)));
          }
        }
      }
    });
  }

  private static HBox item(String mark, Block.Item item) {
    Label bullet = new Label(mark);
    bullet.getStyleClass().add("reading-mark");
    VBox content = new VBox();
    content.getStyleClass().add("reading-item");
    add(content, item.blocks());
    HBox.setHgrow(content, Priority.ALWAYS);
    return new HBox(bullet, content);
  }

  private static TextFlow flow(List<Run> runs) {
    TextFlow flow = new TextFlow();
    runs.forEach(run -> {
      Text text = new Text(run.text());
      text.getStyleClass().add("reading-text");
      if (run.bold()) {
        text.getStyleClass().add("reading-bold");
      }
      if (run.italic()) {
        text.getStyleClass().add("reading-italic");
      }
      flow.getChildren().add(text);
    });
    return flow;
  }
}
