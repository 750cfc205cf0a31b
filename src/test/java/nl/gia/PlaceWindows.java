package nl.gia;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.shell.Settings;
import nl.gia.shell.SettingsFile;
import nl.gia.shell.Shell;
import nl.gia.shell.ShellContext;

/** The whole window at a place, as Wiring wires it, on files of a test's own folder. */
final class PlaceWindows {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2011-03-01T09:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final List<Shell> shells = new ArrayList<>();
  private final ChosenFile chosen = new ChosenFile();
  private final String user;

  PlaceWindows(Path folder) {
    this(folder, "Anna de Vries");
  }

  PlaceWindows(Path folder, String user) {
    this.folder = folder;
    this.user = user;
  }

  OpenDatabase.Surroundings surroundings() {
    return new OpenDatabase.Surroundings(folder.resolve("data"), user, CLOCK, new SecureRandom());
  }

  FileSessions sessions() {
    return new FileSessions(surroundings());
  }

  Parent open(Path file, int place, Texts texts) {
    return open(file, place, texts, root -> {});
  }

  Parent open(Path file, int place, Texts texts, Consumer<Parent> further) {
    Stage stage = new Stage();
    Shell shell = new Shell(context(), Settings.FIRST.withLanguage(texts.locale()), stage);
    shells.add(shell);
    shell.show();
    shell.open(file);
    Parent root = stage.getScene().getRoot();
    root.applyCss();
    ((Button) root.lookup("#place-" + place)).fire();
    root.applyCss();
    further.accept(root);
    root.applyCss();
    if (root.lookup(".table-view") instanceof TableView<?> table) {
      table.getSelectionModel().select(1);
    }
    return root;
  }

  /** Shows the window as it is when the program starts, in Dutch. */
  Stage start() {
    Stage stage = new Stage();
    Shell shell = new Shell(context(), Settings.FIRST.withLanguage(Texts.DUTCH), stage);
    shells.add(shell);
    shell.show();
    return stage;
  }

  /** The file that the user chooses from now on, whatever the window asks one for. */
  void choose(Path file) {
    chosen.choose(file);
  }

  /** The files that the first window lists as opened before. */
  List<Path> recent() {
    return shells.getFirst().settings().recent();
  }

  void quit() {
    shells.forEach(Shell::quit);
    shells.clear();
  }

  private ShellContext context() {
    return new ShellContext(
        sessions(),
        Background.immediate(new Faults()),
        new SettingsFile(folder),
        CLOCK,
        Optional.empty(),
        (texts, start, moved) -> chosen,
        "1.0");
  }
}
