package nl.gia.journal.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Computes digests of values and hashes of entries as the written format has them. It keeps buffers
 * between calls, so one hasher serves one thread.
 */
public final class Hasher {
  private static final String HMAC = "HmacSHA256";

  private final MessageDigest sha;
  private final Mac mac;
  private final CanonicalBytes json = new CanonicalBytes();

  public Hasher() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
      mac = Mac.getInstance(HMAC);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256 and HMAC", e);
    }
  }

  /** The hash of these bytes. */
  public Hash of(byte[] bytes) {
    sha.reset();
    return Hash.of(sha.digest(bytes));
  }

  /**
   * The hash of an entry, computed from all it holds.
   *
   * @throws IllegalArgumentException when a value has no salt
   */
  public Hash hash(Entry entry) {
    json.clear();
    json.raw('{');
    Map<String, Runnable> members = new TreeMap<>();
    members.put("act", () -> strings(entry.act().words()));
    members.put("author", () -> json.string(entry.author()));
    members.put("clock", () -> pair(entry.clock().millis(), entry.clock().counter()));
    members.put("number", () -> json.number(entry.number()));
    members.put("replica", () -> json.hash(entry.replica()));
    optional(entry, members);
    entry.others().forEach((name, value) -> members.put(name, () -> json.raw(value)));
    boolean first = true;
    for (Map.Entry<String, Runnable> member : members.entrySet()) {
      if (!first) {
        json.raw(',');
      }
      first = false;
      json.string(member.getKey()).raw(':');
      member.getValue().run();
    }
    json.raw('}');
    sha.reset();
    json.digestInto(sha);
    return Hash.of(sha.digest());
  }

  private void optional(Entry entry, Map<String, Runnable> members) {
    if (!entry.erases().isEmpty()) {
      members.put("erases", () -> list(entry.erases(), this::erasure));
    }
    Hash previous = entry.previous();
    if (previous != null) {
      members.put("previous", () -> json.hash(previous));
    }
    if (!entry.refs().isEmpty()) {
      members.put("refs", () -> list(entry.refs(), json::hash));
    }
    if (!entry.rows().isEmpty()) {
      members.put("rows", () -> rows(entry));
    }
    if (!entry.seen().isEmpty()) {
      members.put("seen", () -> list(entry.seen(), json::hash));
    }
    Succession succeeds = entry.succeeds();
    if (succeeds != null) {
      members.put("succeeds", () -> succession(succeeds));
    }
    Hash undoes = entry.undoes();
    if (undoes != null) {
      members.put("undoes", () -> json.hash(undoes));
    }
  }

  private void succession(Succession succeeds) {
    json.raw("{\"replica\":").hash(succeeds.replica());
    json.raw(",\"signature\":").string(succeeds.signature()).raw('}');
  }

  private void rows(Entry entry) {
    keyed(entry.salts());
    // The salted digests need the hasher's own digest, so they come before the text around them.
    Hash[] digests = new Hash[entry.places()];
    int place = 0;
    for (RowWrites row : entry.rows()) {
      for (Write write : row.writes()) {
        Hash digest = digest(entry.salts(), place, write.content());
        if (digest != null) {
          digests[place] = digest;
        }
        place++;
      }
    }
    int[] next = {0};
    list(entry.rows(), row -> row(row, digests, next));
  }

  private void row(RowWrites row, Hash[] digests, int[] next) {
    json.raw('[').string(row.table()).raw(',').string(row.row()).raw(',');
    list(row.writes(), write -> write(write, digests[next[0]++]));
    json.raw(']');
  }

  private void write(Write write, @Nullable Hash digest) {
    json.raw('[').string(write.column()).raw(',');
    if (write.content() instanceof Content.Again again) {
      json.raw("null,");
      list(write.replaces(), this::pointer);
      json.raw(',');
      list(again.writes(), this::pointer);
    } else if (digest != null) {
      json.hash(digest);
      if (!write.replaces().isEmpty()) {
        json.raw(',');
        list(write.replaces(), this::pointer);
      }
    }
    json.raw(']');
  }

  private void erasure(Erasure erasure) {
    json.raw('[').string(erasure.table()).raw(',').string(erasure.row());
    String column = erasure.column();
    Pointer pointer = erasure.write();
    if (column != null && pointer != null) {
      json.raw(',').string(column).raw(',');
      pointer(pointer);
    }
    json.raw(']');
  }

  private void pointer(Pointer pointer) {
    pair(pointer.ref(), pointer.place());
  }

  private void pair(long one, long two) {
    json.raw('[').number(one).raw(',').number(two).raw(']');
  }

  private void strings(List<String> strings) {
    list(strings, json::string);
  }

  private <T> void list(List<T> items, java.util.function.Consumer<T> each) {
    json.raw('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      each.accept(items.get(i));
    }
    json.raw(']');
  }

  private @Nullable Hash digest(Salts salts, int place, Content content) {
    return switch (content) {
      case Content.Given(Value value) -> digest(saltOf(salts, place), value);
      case Content.Withheld(Hash digest) -> digest;
      case Content.Erased(Hash digest) -> digest;
      case Content.Again _ -> null;
    };
  }

  /** The digest of a value under a salt of 16 bytes. */
  public Hash digest(byte[] salt, Value value) {
    sha.reset();
    sha.update(salt);
    switch (value) {
      case Value.Null _ -> sha.update((byte) 'n');
      case Value.Text(String text) -> payload('t', nfc(text).getBytes(StandardCharsets.UTF_8));
      case Value.Whole(long number) ->
          payload('i', Long.toString(number).getBytes(StandardCharsets.US_ASCII));
      case Value.Real(double number) ->
          payload('r', ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
      case Value.Blob(Hash hash, long size) -> {
        payload('b', hash.bytes());
        sha.update(Long.toString(size).getBytes(StandardCharsets.US_ASCII));
      }
    }
    return Hash.of(sha.digest());
  }

  /** The salt of the value at a place, 16 bytes. */
  public byte[] salt(Salts salts, int place) {
    keyed(salts);
    return saltOf(salts, place);
  }

  private byte[] saltOf(Salts salts, int place) {
    return switch (salts) {
      case Salts.Secret _ -> {
        mac.update((byte) (place >>> 24));
        mac.update((byte) (place >>> 16));
        mac.update((byte) (place >>> 8));
        mac.update((byte) place);
        byte[] salt = new byte[Salts.SIZE];
        System.arraycopy(mac.doFinal(), 0, salt, 0, salt.length);
        yield salt;
      }
      case Salts.Some some -> {
        String salt = some.byPlace().get(place);
        if (salt == null) {
          throw new IllegalArgumentException("value " + place + " has no salt");
        }
        yield Base64.getDecoder().decode(salt);
      }
    };
  }

  private void keyed(Salts salts) {
    if (salts instanceof Salts.Secret secret) {
      try {
        mac.init(new SecretKeySpec(secret.bytes(), HMAC));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("any 16 bytes are a key", e);
      }
    }
  }

  private void payload(char type, byte[] bytes) {
    sha.update((byte) type);
    sha.update(bytes);
  }

  private static String nfc(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
