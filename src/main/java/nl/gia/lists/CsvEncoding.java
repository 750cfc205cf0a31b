package nl.gia.lists;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.gia.office.WideText;

/** The encoding of a text file: by its mark, else UTF-8 if it is that throughout. */
record CsvEncoding(Charset charset, int mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final int BLOCK = 1 << 16;

  static CsvEncoding of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      if (starts(head, 0xEF, 0xBB, 0xBF)) {
        return new CsvEncoding(StandardCharsets.UTF_8, 3);
      }
      Optional<WideText> wide = WideText.of(head);
      if (wide.isPresent()) {
        return new CsvEncoding(wide.get().charset(), wide.get().mark());
      }
    }
    return new CsvEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
  }

  /** Whether it is what a file is taken for that is nothing else. */
  boolean isGuess() {
    return charset.equals(WINDOWS);
  }

  /** The name that people know it by. */
  String shown() {
    return isGuess() ? "Windows-1252" : charset.name();
  }

  Reader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK);
    in.skipNBytes(mark);
    return new BufferedReader(new InputStreamReader(in, charset), BLOCK);
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer letters = CharBuffer.allocate(BLOCK);
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        CoderResult result = decoder.decode(bytes, letters.clear(), end);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }
}
