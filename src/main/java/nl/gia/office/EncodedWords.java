package nl.gia.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with letters that a mail's fields cannot hold, as RFC 2047 writes them. */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]+)(?:\\*[^?\\s]*)?\\?([BbQq])\\?([^?\\s]*)\\?=");

  private final StringBuilder text = new StringBuilder();

  /** The words of one alphabet that follow each other: a letter may be cut in two by their end. */
  private final ByteArrayOutputStream letters = new ByteArrayOutputStream();

  private Charset alphabet = StandardCharsets.UTF_8;
  private boolean follows;

  private EncodedWords() {}

  /** The text that these words stand for; what is no such word stays as it is. */
  static String decode(String words) {
    return new EncodedWords().all(words);
  }

  private String all(String words) {
    Matcher word = WORD.matcher(words);
    int end = 0;
    while (word.find()) {
      String between = words.substring(end, word.start());
      // Blanks between two such words only part them.
      if (!follows || !between.isBlank()) {
        flush();
        text.append(between);
      }
      add(word);
      end = word.end();
    }
    flush();
    return text.append(words.substring(end)).toString();
  }

  private void add(Matcher word) {
    try {
      Charset own = Charset.forName(word.group(1));
      byte[] bytes =
          word.group(2).toUpperCase(Locale.ROOT).equals("B")
              ? Base64.getMimeDecoder().decode(word.group(3))
              : quoted(word.group(3));
      if (!own.equals(alphabet)) {
        flush();
      }
      alphabet = own;
      letters.writeBytes(bytes);
      follows = true;
    } catch (IllegalArgumentException e) {
      flush();
      text.append(word.group());
      follows = false;
    }
  }

  private void flush() {
    text.append(letters.toString(alphabet));
    letters.reset();
  }

  private static byte[] quoted(String word) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter == '=' && i + 2 < word.length()) {
        bytes.write(HexFormat.fromHexDigits(word, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(letter == '_' ? ' ' : letter);
      }
    }
    return bytes.toByteArray();
  }
}
