package nl.gia.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.shell.Settings.Colours;

/**
 * The one small screen of settings: who the user is, language and looks, where files are. What is
 * chosen holds at once.
 */
final class SettingsPane implements Screen {
  static final String ID = "settings";

  private static final String NAME = "settings-name";
  private static final List<Integer> SIZES = List.of(12, 14, 16, 18, 22, 28);

  private final Texts texts;
  private final Commands commands;
  private final Form form;
  private final ScrollPane node;
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final boolean named;

  /**
   * Makes the screen.
   *
   * @param name what stands at the user's changes; empty where no database is open
   */
  SettingsPane(Texts texts, Commands commands, Optional<String> name) {
    this.texts = texts;
    this.commands = commands;
    named = name.isPresent();
    form = new Form(texts);
    name.ifPresent(this::who);
    looks();
    folders();
    form.problems(problems);
    VBox sheet = new VBox(form.node(), done());
    sheet.getStyleClass().add("settings-sheet");
    if (!named) {
      // No trail says where one is on the start screen.
      Label title = new Label(texts.get(ShellText.SETTINGS));
      title.getStyleClass().add("start-title");
      sheet.getChildren().addFirst(title);
    }
    node = new ScrollPane(sheet);
    node.setId(ID);
    node.setFitToWidth(true);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new SimpleObjectProperty<>(List.of(texts.get(ShellText.SETTINGS)));
  }

  @Override
  public void focus() {
    form.focus(named ? NAME : "language");
  }

  private void who(String name) {
    SimpleStringProperty value = new SimpleStringProperty(name);
    form.heading(ShellText.WHO_I_AM)
        .line(NAME, ShellText.MY_NAME, value)
        .note(ShellText.MY_NAME_NOTE)
        .required(NAME)
        .onCommit(_ -> commands.name(value.get().strip(), this::refused));
  }

  private void refused(List<Problem> found) {
    problems.set(
        found.stream()
            .map(problem -> new Problem(NAME, problem.text(), problem.arguments()))
            .toList());
  }

  private void looks() {
    Settings settings = commands.settings();
    form.heading(ShellText.LANGUAGE_AND_LOOKS)
        .options(
            "language",
            ShellText.LANGUAGE,
            told(texts.locale().getLanguage(), chosen -> commands.language(Locale.of(chosen))),
            List.of(
                choice(Texts.DUTCH.getLanguage(), ShellText.DUTCH),
                choice(Texts.ENGLISH.getLanguage(), ShellText.ENGLISH)))
        .options(
            "colours",
            ShellText.THEME,
            told(settings.colours().name(), chosen -> commands.colours(Colours.valueOf(chosen))),
            List.of(
                choice(Colours.LIGHT.name(), ShellText.THEME_LIGHT),
                choice(Colours.DARK.name(), ShellText.THEME_DARK),
                choice(Colours.SYSTEM.name(), ShellText.THEME_SYSTEM)))
        .options(
            "text-size",
            ShellText.TEXT_SIZE,
            told(
                Integer.toString(settings.textSize()),
                chosen -> commands.textSize(Integer.parseInt(chosen))),
            sizes(settings.textSize()));
  }

  private static List<Choice> sizes(int now) {
    TreeSet<Integer> sizes = new TreeSet<>(SIZES);
    sizes.add(now);
    List<Choice> choices = new ArrayList<>();
    sizes.forEach(size -> choices.add(new Choice(size.toString(), size.toString())));
    return choices;
  }

  private void folders() {
    Optional<Path> folder = commands.settings().folder();
    Button choose = button(ShellText.CHOOSE_FOLDER, "settings-choose");
    choose.setOnAction(press -> commands.chooseFolder());
    HBox verbs = new HBox(choose);
    verbs.getStyleClass().add("settings-verbs");
    folder.ifPresent(_ -> {
      Button free = button(ShellText.NO_FIXED_FOLDER, "settings-free");
      free.setOnAction(press -> commands.folder(Optional.empty()));
      verbs.getChildren().add(free);
    });
    form.heading(ShellText.FOLDERS)
        .fact(
            "settings-folder",
            ShellText.FILES_FOLDER,
            folder.map(Path::toString).orElseGet(() -> texts.get(ShellText.FOLDER_USED_LAST)))
        .node(verbs)
        .fact("settings-data", ShellText.DATA_FOLDER, commands.dataFolder().toString())
        .note(ShellText.DATA_FOLDER_NOTE);
  }

  private Button done() {
    Button done = button(ShellText.SETTINGS_DONE, "settings-done");
    done.getStyleClass().add("accent");
    done.setOnAction(press -> commands.closeSettings());
    return done;
  }

  private Button button(ShellText name, String id) {
    Button button = new Button(texts.get(name));
    button.setId(id);
    return button;
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      commands.closeSettings();
      key.consume();
    }
  }

  private Choice choice(String code, ShellText name) {
    return new Choice(code, texts.get(name));
  }

  /** A value that tells when another is chosen. */
  private static Property<String> told(String now, Consumer<String> chosen) {
    SimpleStringProperty value = new SimpleStringProperty(now);
    value.addListener((_, _, other) -> chosen.accept(other));
    return value;
  }
}
