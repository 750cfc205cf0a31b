package nl.gia.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Small files in a temporary folder, and the folder of real ones where there is one. */
record Samples(Path folder) {
  Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path csv(String text) {
    return csv(text, StandardCharsets.UTF_8);
  }

  Path csv(String text, Charset charset) {
    return file("lijst.csv", text.getBytes(charset));
  }

  static List<List<String>> texts(ReadList list) {
    return list.rows().stream()
        .map(row -> row.cells().stream().map(ReadCell::text).toList())
        .toList();
  }

  static List<String> names(ReadList list) {
    return list.columns().stream().map(ReadColumn::name).toList();
  }

  /** A real file; where the folder is absent the test is skipped, and says so. */
  static Path real(String name) {
    String said = System.getProperty("gia.shared", System.getenv("GIA_SHARED"));
    Path shared = Path.of(said == null || said.isBlank() ? "../shared" : said);
    Path file = shared.resolve("data").resolve(name).toAbsolutePath().normalize();
    Assumptions.assumeTrue(Files.exists(file), () -> "Skipped, no real data at " + file);
    return file;
  }
}
