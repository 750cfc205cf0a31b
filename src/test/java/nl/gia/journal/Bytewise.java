package nl.gia.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for words in the bytes of all files in a folder, compressed values included. */
public final class Bytewise {
  /** So much of what may be a compressed value is looked at. */
  private static final int ENOUGH = 1 << 11;

  private Bytewise() {}

  /** The files in which any of these words stands. */
  public static List<Path> holding(Path folder, String... words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> {
            try {
              byte[] bytes = Files.readAllBytes(file);
              return Stream.of(words).anyMatch(word -> holds(bytes, word) || packs(bytes, word));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          })
          .toList();
    }
  }

  private static boolean holds(byte[] bytes, String word) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  /** A compressed value can begin at any byte. */
  private static boolean packs(byte[] bytes, String word) {
    byte[] out = new byte[ENOUGH];
    try (Inflater inflater = new Inflater(true)) {
      for (int at = 0; at < bytes.length; at++) {
        // The last block of three kinds, of which the one without compression is read above.
        if ((bytes[at] & 7) != 3 && (bytes[at] & 7) != 5) {
          continue;
        }
        inflater.reset();
        inflater.setInput(bytes, at, Math.min(ENOUGH, bytes.length - at));
        int size = 0;
        try {
          size = inflater.inflate(out);
        } catch (DataFormatException _) {
          // No compressed value begins here.
        }
        if (size > word.length() && holds(java.util.Arrays.copyOf(out, size), word)) {
          return true;
        }
      }
    }
    return false;
  }
}
