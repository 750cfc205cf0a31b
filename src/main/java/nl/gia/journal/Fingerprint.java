package nl.gia.journal;

import java.util.Locale;
import nl.gia.journal.entry.Hash;

/**
 * A replica's name as people compare it: the first 100 bits of its hash in Crockford's base 32, in
 * five groups of four. To make a key with a given fingerprint takes 2^100 attempts.
 */
public record Fingerprint(String text) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUPS = 5;
  private static final int IN_GROUP = 4;

  public static Fingerprint of(Hash replica) {
    StringBuilder text = new StringBuilder(GROUPS * (IN_GROUP + 1));
    byte[] bytes = replica.bytes();
    for (int i = 0; i < GROUPS * IN_GROUP; i++) {
      if (i > 0 && i % IN_GROUP == 0) {
        text.append('-');
      }
      int bit = 5 * i;
      int window = ((bytes[bit / 8] & 0xff) << 8) | (bytes[bit / 8 + 1] & 0xff);
      text.append(LETTERS.charAt((window >> (11 - bit % 8)) & 31));
    }
    return new Fingerprint(text.toString());
  }

  /** Whether someone who typed this meant this replica: case, spaces and dashes do not count. */
  public boolean matches(String typed) {
    return plain(typed).equals(plain(text));
  }

  /** What someone typed, in the one spelling by which it is compared. */
  public static String plain(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  @Override
  public String toString() {
    return text;
  }
}
