package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.FolderReport;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.entry.Act;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a colleague who works on in a copied folder, the screen of who takes both branches says so.
 */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class ForkTest {
  private static final Texts TEXTS = new Texts(Texts.DUTCH);

  @TempDir private Path home;
  private Secretary anna;
  private Secretary bert;
  private Path branch;

  @BeforeEach
  void workOnInACopiedFolder() throws IOException {
    anna = new Secretary(Files.createDirectory(home.resolve("a")), "Anna");
    bert = new Secretary(Files.createDirectory(home.resolve("b")), "Bert");
    anna.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));
    Path copied = home.resolve("kopie");
    try (Stream<Path> files = Files.walk(anna.folder.resolve("Anna"))) {
      for (Path file : files.toList()) {
        Path to = copied.resolve(anna.folder.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    anna.open.database().copyTo(copied.resolve("Anna.db"));
    anna.add("organisation", Map.of("name", "Gemeente Almere", "kind", "gemeente"));
    branch = home.resolve("tak.gia.json");
    try (OpenDatabase twin =
        OpenDatabase.open(
            copied.resolve("Anna.db"),
            new OpenDatabase.Surroundings(
                copied.resolve("Anna"), "Anna", anna.time, new SecureRandom()))) {
      twin.journal().write(Act.of("test"), tx -> tx.create("organisation"));
      twin.exchange().write(branch, Optional.empty(), true);
    }
  }

  @AfterEach
  void close() {
    assertThat(bert.faults).isEmpty();
    anna.close();
    bert.close();
  }

  @Test
  void whatCameInAndTheListOfColleaguesSaySo() {
    try (ExchangeViewModel model = bert.files(TEXTS)) {
      model.look(List.of(anna.file("anna.gia.json")));
      model.take();
      assertThat(model.arrival().get().orElseThrow().forked()).isEmpty();
      assertThat(model.colleagues()).singleElement().returns(false, Colleague::forked);

      model.look(List.of(branch));
      model.take();

      assertThat(model.arrival().get().orElseThrow().forked()).containsExactly("Anna");
      assertThat(model.colleagues()).singleElement().returns(true, Colleague::forked);
    }
  }

  @Test
  void whatTheSharedFolderBroughtSaysSo() {
    bert.take(anna);
    Exchange.Receipt receipt = bert.open.exchange().take(branch, Progress.UNWATCHED);

    FolderReport report =
        new FolderReport(
            List.of(receipt),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            receipt.attachments());
    assertThat(FolderViewModel.sentences(report, TEXTS))
        .anyMatch(line -> line.startsWith("Het werk van Anna is op twee plekken verdergegaan."));
  }
}
