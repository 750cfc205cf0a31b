package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.command.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandWindowTest {
  @TempDir private Path folder;

  private final List<Optional<Path>> opened = new ArrayList<>();

  private Terminal.Answer run(String... words) {
    Parts parts = Wiring.parts();
    Parts watched =
        new Parts(
            parts.kinds(),
            parts.contents(),
            parts.reporting(),
            parts.forms(),
            parts.agenda(),
            parts.documents(),
            parts.persons(),
            (_, file) -> opened.add(file));
    return new Terminal(folder).runAtScreen(watched, words);
  }

  @Test
  void withoutACommandTheWindowOpensWithTheStartScreen() {
    assertThat(run().code()).isZero();
    assertThat(opened).containsExactly(Optional.empty());
  }

  @Test
  void withoutACommandTheNamedFileOpensInTheWindow() {
    assertThat(run("--database", "agenda.gia").code()).isZero();
    assertThat(opened).containsExactly(Optional.of(Path.of("agenda.gia")));
  }

  @Test
  void aCommandOpensNoWindow() {
    assertThat(run("--version").code()).isZero();
    assertThat(opened).isEmpty();
  }
}
