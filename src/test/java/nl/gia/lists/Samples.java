package nl.gia.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files in a temporary folder. */
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
}
