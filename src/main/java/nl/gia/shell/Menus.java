package nl.gia.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import nl.gia.feature.Place;
import nl.gia.feature.Tool;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Theme;
import nl.gia.shell.Settings.Colours;

/** Builds the menu bar: only what works, given whether a database is open. */
final class Menus {
  private final Texts texts;
  private final Commands commands;
  private final Optional<Frame> frame;
  private final String version;

  Menus(Texts texts, Commands commands, Optional<Frame> frame, String version) {
    this.texts = texts;
    this.commands = commands;
    this.frame = frame;
    this.version = version;
  }

  MenuBar bar() {
    MenuBar bar = new MenuBar(file());
    frame.ifPresent(open -> bar.getMenus().add(edit(open)));
    bar.getMenus().add(view());
    frame.ifPresent(open -> bar.getMenus().add(goTo(open)));
    bar.getMenus().add(help());
    return bar;
  }

  private Menu file() {
    Menu menu = menu(ShellText.MENU_FILE);
    menu.getItems()
        .addAll(
            item(ShellText.NEW, "", () -> commands.makeNew(Sessions.Content.STARTER)),
            item(ShellText.OPEN, "Shortcut+O", commands::open));
    Menu recent = menu(ShellText.RECENT);
    for (Path file : commands.settings().recent()) {
      recent.getItems().add(item(file.toString(), "", () -> commands.open(file)));
    }
    if (!recent.getItems().isEmpty()) {
      menu.getItems().add(recent);
    }
    menu.getItems()
        .add(item(ShellText.EXAMPLE, "", () -> commands.makeNew(Sessions.Content.EXAMPLE)));
    frame.ifPresent(open -> {
      menu.getItems().add(new SeparatorMenuItem());
      for (Tool tool : open.tools()) {
        menu.getItems().add(item(texts.get(tool.title()), tool.keys(), () -> open.use(tool)));
      }
    });
    frame.ifPresent(open ->
        menu.getItems()
            .addAll(
                new SeparatorMenuItem(),
                item(ShellText.CLOSE_DATABASE, "Shortcut+W", commands::closeDatabase)));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(ShellText.SETTINGS_MENU, "Shortcut+Comma", commands::openSettings));
    menu.getItems()
        .addAll(new SeparatorMenuItem(), item(ShellText.QUIT, "Shortcut+Q", commands::quit));
    return menu;
  }

  private Menu edit(Frame open) {
    Menu menu = menu(ShellText.MENU_EDIT);
    menu.getItems()
        .addAll(
            act(ShellText.UNDO, ShellText.UNDO_ACT, open.undoable(), "Shortcut+Z", open::undo),
            act(ShellText.REDO, ShellText.REDO_ACT, open.redoable(), "Shortcut+Y", open::redo),
            new SeparatorMenuItem(),
            item(ShellText.SEARCH, "Shortcut+K", open.search()::enter));
    return menu;
  }

  private Menu view() {
    Menu colours = menu(ShellText.THEME);
    colours
        .getItems()
        .addAll(
            colours(ShellText.THEME_LIGHT, Colours.LIGHT),
            colours(ShellText.THEME_DARK, Colours.DARK),
            colours(ShellText.THEME_SYSTEM, Colours.SYSTEM));
    int size = commands.settings().textSize();
    Menu textSize = menu(ShellText.TEXT_SIZE);
    textSize
        .getItems()
        .addAll(
            item(ShellText.LARGER, "Shortcut+Shift+Plus", () -> commands.textSize(size + 1)),
            item(ShellText.SMALLER, "Shortcut+Minus", () -> commands.textSize(size - 1)),
            item(ShellText.USUAL_SIZE, "", () -> commands.textSize(Theme.USUAL_SIZE)));
    Menu language = menu(ShellText.LANGUAGE);
    language
        .getItems()
        .addAll(language(ShellText.DUTCH, Texts.DUTCH), language(ShellText.ENGLISH, Texts.ENGLISH));
    Menu menu = menu(ShellText.MENU_VIEW);
    menu.getItems().addAll(colours, textSize, language);
    return menu;
  }

  private Menu goTo(Frame open) {
    Menu menu = menu(ShellText.MENU_GO);
    menu.getItems()
        .addAll(
            item(ShellText.BACK, "Alt+Left", open::back),
            item(ShellText.FORWARD, "Alt+Right", open::forward),
            new SeparatorMenuItem());
    for (Place place : open.places()) {
      menu.getItems()
          .add(
              item(
                  texts.get(place.title()),
                  "Shortcut+" + place.number() % 10,
                  () -> open.go(place.number())));
    }
    return menu;
  }

  private Menu help() {
    Menu menu = menu(ShellText.MENU_HELP);
    menu.getItems()
        .addAll(
            item(ShellText.KEYS, "F1", this::keys),
            item(
                ShellText.ABOUT,
                "",
                () ->
                    new TextDialog(
                            texts, ShellText.ABOUT, texts.get(ShellText.ABOUT_PROGRAM, version))
                        .show()));
    return menu;
  }

  private void keys() {
    new KeysDialog(texts).show();
  }

  private MenuItem act(
      ShellText verb,
      ShellText verbWithAct,
      ReadOnlyStringProperty name,
      String keys,
      Runnable action) {
    MenuItem item = item(verb, keys, action);
    name.subscribe(act -> {
      item.setText(act.isEmpty() ? texts.get(verb) : texts.get(verbWithAct, act));
      item.setDisable(act.isEmpty());
    });
    return item;
  }

  private MenuItem colours(ShellText name, Colours colours) {
    CheckMenuItem item = new CheckMenuItem(texts.get(name));
    item.setSelected(commands.settings().colours() == colours);
    item.setOnAction(press -> commands.colours(colours));
    return item;
  }

  private MenuItem language(ShellText name, Locale language) {
    CheckMenuItem item = new CheckMenuItem(texts.get(name));
    item.setSelected(texts.locale().equals(language));
    item.setOnAction(press -> commands.language(language));
    return item;
  }

  private Menu menu(ShellText name) {
    return new Menu(texts.get(name));
  }

  private MenuItem item(ShellText name, String keys, Runnable action) {
    return item(texts.get(name), keys, action);
  }

  private static MenuItem item(String name, String keys, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(press -> action.run());
    return item;
  }
}
