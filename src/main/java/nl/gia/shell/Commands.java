package nl.gia.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gia.platform.problem.Problem;
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

  /** Gives the user another name at their changes; tells what will not do, nothing when it does. */
  void name(String name, Consumer<List<Problem>> refused);

  /** Asks for the folder where choosing a file begins. */
  void chooseFolder();

  void folder(Optional<Path> folder);

  /** Where settings and keys are kept. */
  Path dataFolder();

  void openSettings();

  void closeSettings();

  Settings settings();
}
