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
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Hash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
  }

  /**
   * The hash with this lower-case hexadecimal form.
   *
   * @throws IllegalArgumentException when it is not 64 lower-case digits
   */
  public static Hash parse(String hex) {
    if (hex.length() != 2 * SIZE || hex.chars().anyMatch(c -> c >= 'A' && c <= 'F')) {
      throw new IllegalArgumentException("a hash is written as 64 lower-case digits");
    }
    return of(HexFormat.of().parseHex(hex));
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
