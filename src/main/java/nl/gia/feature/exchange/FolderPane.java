package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Shapes;

/** The shared folder with its one button, and what came of pressing it. */
final class FolderPane extends VBox {
  private final Texts texts;
  private final FolderViewModel model;
  private final Runnable choose;
  private final Runnable decide;

  /**
   * @param choose asks for a folder
   * @param decide goes to what both sides changed
   */
  FolderPane(Texts texts, FolderViewModel model, Runnable choose, Runnable decide) {
    this.texts = texts;
    this.model = model;
    this.choose = choose;
    this.decide = decide;
    getStyleClass().addAll("exchange-card", "exchange-folder");
    model.folder().subscribe(folder -> show());
    model.news().subscribe(news -> show());
  }

  private void show() {
    Label title = new Label(texts.get(ExchangeText.FOLDER));
    title.getStyleClass().add("form-heading");
    getChildren().setAll(title);
    Optional<Path> folder = model.folder().get();
    if (folder.isEmpty()) {
      Label note = words(texts.get(ExchangeText.FOLDER_NOTE));
      getChildren().addAll(note, button(ExchangeText.CHOOSE_FOLDER, choose));
      return;
    }
    Label where = words(folder.get().toString());
    where.getStyleClass().add("exchange-where");
    Button exchange = button(ExchangeText.EXCHANGE, model::exchange);
    exchange.getStyleClass().add("accent");
    exchange.setId("exchange-folder");
    getChildren().addAll(where, Shapes.verbs(exchange, button(ExchangeText.OTHER_FOLDER, choose)));
    model.news().get().ifPresent(this::show);
  }

  private void show(FolderNews news) {
    FolderViewModel.sentences(news.report(), texts)
        .forEach(sentence -> getChildren().add(words(sentence)));
    if (news.undecided() > 0) {
      getChildren()
          .addAll(
              words(texts.get(ExchangeText.ARRIVED_UNDECIDED, news.undecided())),
              button(ExchangeText.SHOW_DECISIONS, decide));
    }
    getChildren().add(new CameInPane(texts, news.rows(), model::open));
    if (news.takes() > 0) {
      getChildren().add(button(ExchangeText.TAKE_BACK, model::undo));
    }
  }

  private static Label words(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    return label;
  }

  private Button button(Text verb, Runnable action) {
    Button button = new Button(texts.get(verb));
    button.setOnAction(press -> action.run());
    return button;
  }
}
