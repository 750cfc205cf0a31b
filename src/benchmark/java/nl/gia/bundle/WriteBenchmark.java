package nl.gia.bundle;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import nl.gia.Yardsticks;
import nl.gia.journal.Identity;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Writing a bundle from the database, against Jackson that streams the same JSON from memory. */
class WriteBenchmark {
  private static final int ENTRIES = 100_000;
  private static final int ROUNDS = 3;

  @TempDir private Path folder;

  @Test
  void writeABundle() throws Exception {
    Path bundle = folder.resolve("load.gia.json");
    new Load(Identity.create(new SecureRandom()), ENTRIES).bundle(bundle);
    Path file = folder.resolve("load.gia");
    long ours = Long.MAX_VALUE;
    Path written = folder.resolve("written.gia.json");
    try (Taker.Open open = Taker.open(file, bundle)) {
      open.exchange().take(bundle, Progress.UNWATCHED);
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        open.exchange()
            .write(
                written, new Exchange.Wish(Optional.empty(), true, Set.of()), Progress.UNWATCHED);
        ours = Math.min(ours, System.nanoTime() - start);
      }
    }
    long theirs = jackson(written);
    Yardsticks.report(
        "write a bundle of 1,000,000 writes, against Jackson from memory",
        (double) ours / theirs,
        2,
        ours / 1_000_000 + " ms / " + theirs / 1_000_000 + " ms");
  }

  private long jackson(Path json) throws Exception {
    JsonMapper mapper = JsonMapper.builder().build();
    long best = Long.MAX_VALUE;
    try (TokenBuffer memory = TokenBuffer.forGeneration();
        JsonParser parser = mapper.createParser(json)) {
      parser.nextToken();
      memory.copyCurrentStructure(parser);
      Path copy = folder.resolve("jackson.json");
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy));
            JsonGenerator generator = mapper.createGenerator(out)) {
          memory.serialize(generator);
        }
        best = Math.min(best, System.nanoTime() - start);
      }
    }
    return best;
  }
}
