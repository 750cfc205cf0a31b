package nl.gia.journal.entry;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What hides the values of an entry from whoever has only their digests. */
public sealed interface Salts {
  int SIZE = 16;

  /** The random secret of an entry, from which every salt of it follows. */
  final class Secret implements Salts {
    private final byte[] bytes;

    public Secret(byte[] bytes) {
      if (bytes.length != SIZE) {
        throw new IllegalArgumentException("a secret has 16 bytes, not " + bytes.length);
      }
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Secret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "Secret";
    }
  }

  /** The salts of the values that are here, in base64 by place, when others are withheld. */
  record Some(Map<Integer, String> byPlace) implements Salts {
    public Some {
      byPlace = Map.copyOf(byPlace);
    }
  }

  /** For an entry that shows no value. */
  static Salts none() {
    return new Some(Map.of());
  }

  static Secret secret(byte[] bytes) {
    return new Secret(bytes);
  }

  /** Base64 as the format writes it: the standard alphabet without padding. */
  static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The places for which there is a salt, for these places of an entry's values. */
  default List<Integer> placesAmong(List<Integer> places) {
    return switch (this) {
      case Secret _ -> places;
      case Some some -> places.stream().filter(some.byPlace()::containsKey).toList();
    };
  }
}
