package nl.gia.platform.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** A growing buffer for canonical JSON (RFC 8785) in UTF-8; kept and cleared between uses. */
public final class JsonBytes {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** The widest that one UTF-16 unit becomes. */
  private static final int WIDEST = 6;

  private byte[] bytes = new byte[4096];
  private int length;

  public void clear() {
    length = 0;
  }

  public int length() {
    return length;
  }

  public void digestInto(MessageDigest digest) {
    digest.update(bytes, 0, length);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** One ASCII character as it is. */
  public JsonBytes raw(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  /** JSON as it is. */
  public JsonBytes raw(String json) {
    room(json.length() + WIDEST);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x80) {
        room(1);
        bytes[length++] = (byte) c;
      } else {
        i = wide(json, i);
      }
    }
    return this;
  }

  public JsonBytes number(long number) {
    return number >= 0 && number < 10 ? raw((char) ('0' + number)) : raw(Long.toString(number));
  }

  /** Sixteen lower-case hexadecimal digits. */
  public JsonBytes hex(long word) {
    room(16);
    for (int shift = 60; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[(int) (word >>> shift) & 15];
    }
    return this;
  }

  /**
   * A string with its quotes.
   *
   * @throws IllegalArgumentException when it holds a lone surrogate
   */
  public JsonBytes string(String text) {
    room(text.length() + 2);
    bytes[length++] = '"';
    int size = text.length();
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
        return escaped(text, i);
      }
      bytes[length++] = (byte) c;
    }
    bytes[length++] = '"';
    return this;
  }

  private JsonBytes escaped(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      room(WIDEST + 1);
      if (c >= 0x80) {
        i = wide(text, i);
      } else if (c < 0x20 || c == '"' || c == '\\') {
        escape(c);
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return raw('"');
  }

  private void escape(char c) {
    bytes[length++] = '\\';
    switch (c) {
      case '"', '\\' -> bytes[length++] = (byte) c;
      case '\b' -> bytes[length++] = 'b';
      case '\f' -> bytes[length++] = 'f';
      case '\n' -> bytes[length++] = 'n';
      case '\r' -> bytes[length++] = 'r';
      case '\t' -> bytes[length++] = 't';
      default -> {
        bytes[length++] = 'u';
        bytes[length++] = '0';
        bytes[length++] = '0';
        bytes[length++] = HEX[c >> 4];
        bytes[length++] = HEX[c & 15];
      }
    }
  }

  /** Writes the character at this place in UTF-8 and tells the place of its last unit. */
  private int wide(String text, int at) {
    room(WIDEST);
    char c = text.charAt(at);
    if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | (c >> 6));
    } else if (!Character.isSurrogate(c)) {
      bytes[length++] = (byte) (0xe0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    } else {
      return pair(text, at);
    }
    bytes[length++] = (byte) (0x80 | (c & 0x3f));
    return at;
  }

  private int pair(String text, int at) {
    int code = text.codePointAt(at);
    if (code < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      throw new IllegalArgumentException("a lone surrogate has no UTF-8");
    }
    bytes[length++] = (byte) (0xf0 | (code >> 18));
    bytes[length++] = (byte) (0x80 | ((code >> 12) & 0x3f));
    bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3f));
    bytes[length++] = (byte) (0x80 | (code & 0x3f));
    return at + 1;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
