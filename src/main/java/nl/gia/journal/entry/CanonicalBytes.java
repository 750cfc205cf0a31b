package nl.gia.journal.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** A growing buffer that writes canonical JSON (RFC 8785) of the parts an entry is made of. */
final class CanonicalBytes {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[4096];
  private int length;

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  void digestInto(MessageDigest digest) {
    digest.update(bytes, 0, length);
  }

  CanonicalBytes raw(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  CanonicalBytes raw(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
    return this;
  }

  CanonicalBytes number(long number) {
    if (number >= 0 && number < 10) {
      return raw((char) ('0' + number));
    }
    return raw(Long.toString(number));
  }

  CanonicalBytes hash(Hash hash) {
    room(2 * Hash.SIZE + 2);
    bytes[length++] = '"';
    hex(hash.a());
    hex(hash.b());
    hex(hash.c());
    hex(hash.d());
    bytes[length++] = '"';
    return this;
  }

  CanonicalBytes string(String text) {
    room(text.length() + 2);
    int start = length;
    bytes[length++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c >= 0x7f || c == '"' || c == '\\') {
        length = start;
        return escaped(text);
      }
      bytes[length++] = (byte) c;
    }
    bytes[length++] = '"';
    return this;
  }

  private CanonicalBytes escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append("\\u00").append((char) HEX[c >> 4]).append((char) HEX[c & 15]);
          } else {
            out.append(c);
          }
        }
      }
    }
    return raw(out.append('"').toString());
  }

  private void hex(long word) {
    for (int shift = 60; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[(int) (word >>> shift) & 15];
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
