package nl.gia.journal.entry;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A SHA-256, 32 bytes; orders as its hexadecimal form does. */
public record Hash(long a, long b, long c, long d) implements Comparable<Hash> {
  public static final int SIZE = 32;

  /**
   * The hash held in these bytes.
   *
   * @throws IllegalArgumentException when there are not exactly 32
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != SIZE) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return read(bytes);
  }

  static Hash read(byte[] bytes) {
    return new Hash(word(bytes, 0), word(bytes, 8), word(bytes, 16), word(bytes, 24));
  }

  private static long word(byte[] bytes, int at) {
    long word = 0;
    for (int i = at; i < at + Long.BYTES; i++) {
      word = (word << 8) | (bytes[i] & 0xff);
    }
    return word;
  }

  /**
   * The hash with this lower-case hexadecimal form.
   *
   * @throws IllegalArgumentException when it is not 64 lower-case digits
   */
  public static Hash parse(String hex) {
    if (hex.length() != 2 * SIZE) {
      throw new IllegalArgumentException("a hash is written as 64 lower-case digits");
    }
    return new Hash(parse(hex, 0), parse(hex, 16), parse(hex, 32), parse(hex, 48));
  }

  private static long parse(String hex, int from) {
    long word = 0;
    for (int i = from; i < from + 16; i++) {
      char c = hex.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && (c < 'a' || c > 'f')) {
        throw new IllegalArgumentException("a hash is written as 64 lower-case digits");
      }
      word = (word << 4) | (digit ? c - '0' : c - 'a' + 10);
    }
    return word;
  }

  public byte[] bytes() {
    return ByteBuffer.allocate(SIZE).putLong(a).putLong(b).putLong(c).putLong(d).array();
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  @Override
  public int compareTo(Hash other) {
    int first = Long.compareUnsigned(a, other.a);
    if (first != 0) {
      return first;
    }
    int second = Long.compareUnsigned(b, other.b);
    if (second != 0) {
      return second;
    }
    int third = Long.compareUnsigned(c, other.c);
    return third != 0 ? third : Long.compareUnsigned(d, other.d);
  }

  @Override
  public int hashCode() {
    // Uniformly distributed already.
    return (int) a;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash(long oa, long ob, long oc, long od)
        && a == oa
        && b == ob
        && c == oc
        && d == od;
  }

  @Override
  public String toString() {
    return hex();
  }
}
