package nl.gia.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the window shows while no database is open: make one, open one, try the example. */
final class StartPane extends VBox {
  private final Texts texts;
  private final Commands commands;

  StartPane(Texts texts, Commands commands) {
    this.texts = texts;
    this.commands = commands;
    getStyleClass().add("start");
    Label title = new Label(texts.get(ShellText.PROGRAM));
    title.getStyleClass().add("start-title");
    Label sentence = new Label(texts.get(ShellText.START_SENTENCE));
    sentence.getStyleClass().add("start-sentence");
    sentence.setWrapText(true);
    FlowPane columns = new FlowPane(ways(), recent());
    columns.getStyleClass().add("start-columns");
    VBox sheet = new VBox(title, sentence, columns);
    sheet.getStyleClass().add("start-sheet");
    getChildren().setAll(sheet);
  }

  private VBox ways() {
    Button make = way("fth-file-plus", ShellText.START_NEW, ShellText.START_NEW_NOTE);
    make.setOnAction(press -> commands.makeNew(Sessions.Content.STARTER));
    Button open = way("fth-folder", ShellText.START_OPEN, ShellText.START_OPEN_NOTE);
    open.setOnAction(press -> commands.open());
    Button example = way("fth-book-open", ShellText.START_EXAMPLE, ShellText.START_EXAMPLE_NOTE);
    example.setOnAction(press -> commands.makeNew(Sessions.Content.EXAMPLE));
    VBox ways = new VBox(make, open, example);
    ways.getStyleClass().add("start-ways");
    return ways;
  }

  private Button way(String icon, ShellText verb, ShellText note) {
    Button way = button(icon, texts.get(verb), texts.get(note), "start-way");
    way.getStyleClass().add("large-icon");
    way.setMinWidth(USE_PREF_SIZE);
    return way;
  }

  private VBox recent() {
    Label heading = new Label(texts.get(ShellText.START_RECENT));
    heading.getStyleClass().add("start-heading");
    VBox recent = new VBox(heading);
    recent.getStyleClass().add("start-recent");
    List<Path> files = commands.settings().recent();
    if (files.isEmpty()) {
      Label none = new Label(texts.get(ShellText.START_NO_RECENT));
      none.getStyleClass().add("start-note");
      none.setWrapText(true);
      recent.getChildren().add(none);
    }
    for (Path file : files) {
      Button button =
          button(
              "fth-database",
              String.valueOf(file.getFileName()),
              String.valueOf(file.getParent()),
              "start-file");
      button.setOnAction(press -> commands.open(file));
      if (file.equals(files.getFirst())) {
        beginAt(button);
      }
      recent.getChildren().add(button);
    }
    return recent;
  }

  /** The keyboard begins where most people go on. */
  private static void beginAt(Button button) {
    button
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            button.requestFocus();
          }
        });
  }

  private static Button button(String icon, String name, String note, String style) {
    Label title = new Label(name);
    title.getStyleClass().add("start-name");
    Label below = new Label(note);
    below.getStyleClass().add("start-note");
    HBox face = new HBox(new FontIcon(icon), new VBox(title, below));
    face.getStyleClass().add("start-face");
    Button button = new Button(name, face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add(style);
    button.setAccessibleText(name + ". " + note);
    return button;
  }
}
