package nl.gia.feature;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;

/** What refers to the row that is chosen, each kind a link to its rows. */
final class BelongingsPane extends VBox {
  private final Texts texts;
  private final KindsViewModel model;
  private final Runnable followed;

  /** A pane whose links tell when one was followed. */
  BelongingsPane(Texts texts, KindsViewModel model, Runnable followed) {
    this.texts = texts;
    this.model = model;
    this.followed = followed;
    getStyleClass().add("row-history");
    model.belongings().addListener((ListChangeListener<Belonging>) change -> tell());
    tell();
  }

  private void tell() {
    getChildren().clear();
    setVisible(!model.belongings().isEmpty());
    setManaged(!model.belongings().isEmpty());
    if (!model.belongings().isEmpty()) {
      Label heading = new Label(texts.get(KindsText.BELONGING));
      heading.getStyleClass().add("form-heading");
      getChildren().add(heading);
    }
    for (Belonging belonging : model.belongings()) {
      Hyperlink link = new Hyperlink(name(belonging));
      link.setOnAction(press -> {
        model.follow(belonging);
        followed.run();
      });
      getChildren().add(link);
    }
  }

  /** With the column that refers, where a kind refers in more than one. */
  private String name(Belonging belonging) {
    Kind kind = belonging.list().kind();
    long ways = model.belongings().stream().filter(one -> one.list() == belonging.list()).count();
    String name = texts.capital(kind.many());
    return ways == 1
        ? texts.get(KindsText.BELONGS, name, belonging.count())
        : texts.get(
            KindsText.BELONGS_AS,
            name,
            kind.field(belonging.rows().column()).orElseThrow().label(),
            belonging.count());
  }
}
