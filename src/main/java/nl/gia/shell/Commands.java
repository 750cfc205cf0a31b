package nl.gia.shell;

import java.nio.file.Path;
import java.util.Locale;
import nl.gia.shell.Settings.Colours;

/** What the user can ask of the window as a whole, from its menus and its start screen. */
interface Commands {
  void makeNew(Sessions.Content content);

  void open();

  void open(Path file);

  void closeDatabase();

  void quit();

  void colours(Colours colours);

  void textSize(int size);

  void language(Locale language);

  Settings settings();
}
