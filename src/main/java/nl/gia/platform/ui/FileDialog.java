package nl.gia.platform.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a file in the platform's own dialog, which itself asks before it replaces a file.
 *
 * @param start the folder where choosing begins, when it is there
 * @param chosen is told the folder that was chosen from
 */
public record FileDialog(Texts texts, Supplier<Optional<Path>> start, Consumer<Path> chosen)
    implements FileChoice {
  @Override
  public Optional<Path> toOpen(Text kind, List<String> endings) {
    return path(opener(kind, endings).showOpenDialog(owner()));
  }

  @Override
  public List<Path> allToOpen(Text kind, List<String> endings) {
    List<File> files = opener(kind, endings).showOpenMultipleDialog(owner());
    return Objects.requireNonNullElse(files, List.<File>of()).stream()
        .map(file -> path(file).orElseThrow())
        .toList();
  }

  @Override
  public Optional<Path> toSave(Text kind, String name, List<String> endings) {
    FileChooser chooser = chooser(texts.get(UiText.SAVE_FILE, texts.get(kind)));
    endings.forEach(ending -> chooser.getExtensionFilters().add(filter(kind, List.of(ending))));
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(owner()));
  }

  @Override
  public Optional<Path> folder(Text kind) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get(UiText.CHOOSE_FOLDER, texts.get(kind)));
    startFolder().ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner())).map(File::toPath);
  }

  private FileChooser opener(Text kind, List<String> endings) {
    FileChooser chooser = chooser(texts.get(UiText.OPEN_FILE, texts.get(kind)));
    if (!endings.isEmpty()) {
      chooser.getExtensionFilters().add(filter(kind, endings));
    }
    return chooser;
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    startFolder().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  /** A folder that is gone would make the platform's dialog fail. */
  private Optional<File> startFolder() {
    return start.get().filter(Files::isDirectory).map(Path::toFile);
  }

  private static @Nullable Window owner() {
    return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
  }

  private FileChooser.ExtensionFilter filter(Text kind, List<String> endings) {
    List<String> patterns = endings.stream().map(ending -> "*" + ending).toList();
    return new FileChooser.ExtensionFilter(
        texts.get(kind) + " (" + String.join(", ", patterns) + ")", patterns);
  }

  private Optional<Path> path(@Nullable File file) {
    Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
    path.map(Path::getParent).ifPresent(chosen);
    return path;
  }
}
