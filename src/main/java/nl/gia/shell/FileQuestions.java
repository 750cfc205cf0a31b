package nl.gia.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for a file in the platform's own window. */
final class FileQuestions implements Questions {
  private final Window owner;
  private final Texts texts;

  FileQuestions(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  @Override
  public Optional<Path> fileToOpen() {
    return path(chooser(ShellText.START_OPEN).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> fileToMake(String name) {
    FileChooser chooser = chooser(ShellText.START_NEW);
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(owner));
  }

  private FileChooser chooser(ShellText title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get(ShellText.DATABASE_FILE), "*.db"));
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
