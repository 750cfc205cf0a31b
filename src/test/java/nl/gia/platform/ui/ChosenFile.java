package nl.gia.platform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.platform.text.Text;

/** A user who always chooses the same file, or cancels. */
public final class ChosenFile implements FileChoice {
  private Optional<Path> file = Optional.empty();

  public void choose(Path chosen) {
    file = Optional.of(chosen);
  }

  @Override
  public Optional<Path> toOpen(Text kind, List<String> endings) {
    return file;
  }

  @Override
  public List<Path> someToOpen(Text kind) {
    return file.stream().toList();
  }

  @Override
  public Optional<Path> toSave(Text kind, String name, List<String> endings) {
    return file;
  }
}
