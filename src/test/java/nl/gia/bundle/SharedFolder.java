package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Three secretaries on computers of their own, who share a folder. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
abstract class SharedFolder {
  @TempDir Path home;

  Path shared = Path.of("");
  Desk anna;
  Desk bram;
  Desk carla;
  final List<Desk> desks = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    shared = Files.createDirectory(home.resolve("gedeelde map"));
    anna = desk("anna");
    bram = desk("bram");
    carla = desk("carla");
    for (Desk one : desks) {
      desks.stream().filter(other -> other != one).forEach(one::trust);
    }
  }

  Desk desk(String name) {
    Desk made = Desk.at(home, name);
    desks.add(made);
    return made;
  }

  @AfterEach
  void close() {
    desks.forEach(Desk::close);
  }

  FolderReport exchange(Desk who) {
    return who.open.exchangeFolder().exchange(shared, Progress.UNWATCHED);
  }

  List<Path> files(String part) throws IOException {
    try (Stream<Path> all = Files.list(shared)) {
      return all.filter(file -> file.getFileName().toString().contains(part)).sorted().toList();
    }
  }

  List<Path> bundlesOf(Desk who) throws IOException {
    return files(".gia.json").stream()
        .filter(file -> FolderName.in(file).orElseThrow().isOf(who.replica()))
        .toList();
  }

  void assertAllEqual() {
    assertThat(bram.dump()).isEqualTo(anna.dump());
    assertThat(carla.dump()).isEqualTo(anna.dump());
  }
}
