package nl.gia.platform.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for a file in the platform's own dialog, which itself asks before it replaces a file. */
public record FileDialog(Texts texts) implements FileChoice {
  @Override
  public Optional<Path> toOpen(Text kind, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(UiText.OPEN_FILE, texts.get(kind)));
    chooser.getExtensionFilters().add(filter(kind, endings));
    return path(chooser.showOpenDialog(owner()));
  }

  @Override
  public List<Path> someToOpen(Text kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(UiText.OPEN_FILE, texts.get(kind)));
    return Optional.ofNullable(chooser.showOpenMultipleDialog(owner())).orElse(List.of()).stream()
        .map(File::toPath)
        .toList();
  }

  @Override
  public Optional<Path> toSave(Text kind, String name, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(UiText.SAVE_FILE, texts.get(kind)));
    endings.forEach(ending -> chooser.getExtensionFilters().add(filter(kind, List.of(ending))));
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(owner()));
  }

  private static @Nullable Window owner() {
    return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
  }

  private FileChooser.ExtensionFilter filter(Text kind, List<String> endings) {
    List<String> patterns = endings.stream().map(ending -> "*" + ending).toList();
    return new FileChooser.ExtensionFilter(
        texts.get(kind) + " (" + String.join(", ", patterns) + ")", patterns);
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
