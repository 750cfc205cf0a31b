package nl.gia.platform.value;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the ids of rows: random by time for most, derived from a natural key for some. */
public final class Ids {
  /** RFC 9562's namespace of URLs, under which natural keys are named. */
  private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private final RandomGenerator random;
  private final Clock clock;

  public Ids(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** A random UUID of version 7, which sorts by the time it was made. */
  public String next() {
    long millis = clock.millis();
    long high = (millis << 16) | 0x7000L | (random.nextLong() & 0xfffL);
    long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }

  /** The same UUID of version 5 for the same table and key, everywhere. */
  public static String natural(String table, String key) {
    return named(table + "/" + key);
  }

  /** The UUID of version 5 of a name in the namespace of URLs. */
  public static String named(String name) {
    byte[] digest = sha1(name.getBytes(StandardCharsets.UTF_8));
    digest[6] = (byte) ((digest[6] & 0x0f) | 0x50);
    digest[8] = (byte) ((digest[8] & 0x3f) | 0x80);
    ByteBuffer buffer = ByteBuffer.wrap(digest);
    return new UUID(buffer.getLong(), buffer.getLong()).toString();
  }

  private static byte[] sha1(byte[] name) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-1");
      sha.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      return sha.digest(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
