package nl.gia.journal.entry;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.gia.platform.json.JsonBytes;
import org.jspecify.annotations.Nullable;

/**
 * Computes digests of values and hashes of entries as the written format has them. It keeps buffers
 * between calls, so one hasher serves one thread.
 */
public final class Hasher {
  private static final int BLOCK = 64;

  private final MessageDigest sha;
  private final JsonBytes json = new JsonBytes();
  private final JsonBytes payload = new JsonBytes();
  private final byte[] inner = new byte[BLOCK + Integer.BYTES];
  private final byte[] outer = new byte[BLOCK + Hash.SIZE];
  private final byte[] result = new byte[Hash.SIZE];
  private @Nullable Hash[] digests = new @Nullable Hash[16];
  private @Nullable Iterator<Map.Entry<String, String>> others;
  private Map.@Nullable Entry<String, String> other;
  private int place;

  public Hasher() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
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
    // The salted digests need the hasher's own digest, so they come before the text around them.
    digestsOf(entry);
    json.clear();
    others = entry.others().entrySet().iterator();
    nextOther();
    members(entry);
    tail(entry);
    othersBefore(null);
    json.raw('}');
    sha.reset();
    json.digestInto(sha);
    return finish();
  }

  /** The members in the order of RFC 8785, each after the unknown ones whose names come first. */
  private void members(Entry entry) {
    if (!entry.act().isNone()) {
      member("act");
      strings(entry.act().words());
    }
    if (!entry.author().isEmpty()) {
      member("author").string(entry.author());
    }
    member("clock");
    pair(entry.clock().millis(), entry.clock().counter());
    if (!entry.erases().isEmpty()) {
      member("erases");
      erasures(entry.erases());
    }
    member("number").number(entry.number());
    Hash previous = entry.previous();
    if (previous != null) {
      member("previous");
      hash(previous);
    }
  }

  private void tail(Entry entry) {
    if (!entry.refs().isEmpty()) {
      member("refs");
      hashes(entry.refs());
    }
    member("replica");
    hash(entry.replica());
    if (!entry.rows().isEmpty()) {
      member("rows");
      rows(entry.rows());
    }
    if (!entry.seen().isEmpty()) {
      member("seen");
      hashes(entry.seen());
    }
    Succession succeeds = entry.succeeds();
    if (succeeds != null) {
      member("succeeds").raw("{\"replica\":");
      hash(succeeds.replica());
      json.raw(",\"signature\":").string(succeeds.signature()).raw('}');
    }
    Hash undoes = entry.undoes();
    if (undoes != null) {
      member("undoes");
      hash(undoes);
    }
  }

  private JsonBytes member(String name) {
    othersBefore(name);
    return open().raw('"').raw(name).raw("\":");
  }

  private JsonBytes open() {
    return json.raw(json.length() == 0 ? '{' : ',');
  }

  private void othersBefore(@Nullable String name) {
    for (Map.Entry<String, String> next = other; next != null; next = other) {
      if (name != null && name.compareTo(next.getKey()) < 0) {
        return;
      }
      open().string(next.getKey()).raw(':').raw(next.getValue());
      nextOther();
    }
  }

  private void nextOther() {
    other = others != null && others.hasNext() ? others.next() : null;
  }

  private void digestsOf(Entry entry) {
    if (entry.salts() instanceof Salts.Secret secret) {
      keyed(secret);
    }
    place = 0;
    for (RowWrites row : entry.rows()) {
      for (Write write : row.writes()) {
        if (place == digests.length) {
          digests = Arrays.copyOf(digests, 2 * place);
        }
        digests[place] = digest(entry.salts(), place, write.content());
        place++;
      }
    }
    place = 0;
  }

  private void rows(List<RowWrites> rows) {
    char before = '[';
    for (RowWrites row : rows) {
      json.raw(before).raw('[').string(row.table()).raw(',').string(row.row()).raw(',');
      char beforeWrite = '[';
      for (Write write : row.writes()) {
        json.raw(beforeWrite);
        write(write);
        beforeWrite = ',';
      }
      json.raw(row.writes().isEmpty() ? "[]]" : "]]");
      before = ',';
    }
    json.raw(']');
  }

  private void write(Write write) {
    json.raw('[').string(write.column()).raw(',');
    Hash digest = digests[place++];
    if (digest != null) {
      hash(digest);
      if (!write.replaces().isEmpty()) {
        json.raw(',');
        pointers(write.replaces());
      }
    } else if (write.content() instanceof Content.Again again) {
      json.raw("null,");
      pointers(write.replaces());
      json.raw(',');
      pointers(again.writes());
    }
    json.raw(']');
  }

  private void erasures(List<Erasure> erasures) {
    char before = '[';
    for (Erasure erasure : erasures) {
      json.raw(before).raw('[').string(erasure.table()).raw(',').string(erasure.row());
      String column = erasure.column();
      Pointer pointer = erasure.write();
      if (column != null && pointer != null) {
        json.raw(',').string(column).raw(',');
        pair(pointer.ref(), pointer.place());
      }
      json.raw(']');
      before = ',';
    }
    json.raw(']');
  }

  private void pointers(List<Pointer> pointers) {
    json.raw('[');
    for (int i = 0; i < pointers.size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      pair(pointers.get(i).ref(), pointers.get(i).place());
    }
    json.raw(']');
  }

  private void hashes(List<Hash> hashes) {
    char before = '[';
    for (Hash hash : hashes) {
      json.raw(before);
      hash(hash);
      before = ',';
    }
    json.raw(']');
  }

  private void strings(List<String> strings) {
    char before = '[';
    for (String string : strings) {
      json.raw(before).string(string);
      before = ',';
    }
    json.raw(']');
  }

  private void pair(long one, long two) {
    json.raw('[').number(one).raw(',').number(two).raw(']');
  }

  private void hash(Hash hash) {
    json.raw('"').hex(hash.a()).hex(hash.b()).hex(hash.c()).hex(hash.d()).raw('"');
  }

  private @Nullable Hash digest(Salts salts, int at, Content content) {
    return switch (content) {
      case Content.Given(Value value) -> {
        saltInto(salts, at);
        yield digest(result, value);
      }
      case Content.Withheld(Hash digest) -> digest;
      case Content.Erased(Hash digest) -> digest;
      case Content.Again _ -> null;
    };
  }

  /** The digest of a value under a salt, the first 16 of these bytes. */
  public Hash digest(byte[] salt, Value value) {
    sha.reset();
    sha.update(salt, 0, Salts.SIZE);
    payload.clear();
    switch (value) {
      case Value.Null _ -> payload.raw('n');
      case Value.Text(String text) -> payload.raw('t').raw(text);
      case Value.Whole(long number) -> payload.raw('i').number(number);
      case Value.Real(double number) -> {
        sha.update((byte) 'r');
        word(Double.doubleToLongBits(number));
      }
      case Value.Blob(Hash hash, long size) -> {
        sha.update((byte) 'b');
        sha.update(hash.bytes());
        payload.number(size);
      }
    }
    payload.digestInto(sha);
    return finish();
  }

  private void word(long bits) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      sha.update((byte) (bits >>> shift));
    }
  }

  /** The salt of the value at a place, 16 bytes. */
  public byte[] salt(Salts salts, int at) {
    if (salts instanceof Salts.Secret secret) {
      keyed(secret);
    }
    saltInto(salts, at);
    return Arrays.copyOf(result, Salts.SIZE);
  }

  /** Leaves the salt in the first bytes of the result. */
  private void saltInto(Salts salts, int at) {
    switch (salts) {
      case Salts.Secret _ -> {
        inner[BLOCK] = (byte) (at >>> 24);
        inner[BLOCK + 1] = (byte) (at >>> 16);
        inner[BLOCK + 2] = (byte) (at >>> 8);
        inner[BLOCK + 3] = (byte) at;
        sha.reset();
        sha.update(inner);
        digestInto(outer, BLOCK);
        sha.update(outer);
        digestInto(result, 0);
      }
      case Salts.Some some -> {
        String salt = some.byPlace().get(at);
        if (salt == null) {
          throw new IllegalArgumentException("value " + at + " has no salt");
        }
        System.arraycopy(Base64.getDecoder().decode(salt), 0, result, 0, Salts.SIZE);
      }
    }
  }

  /** Makes the two padded keys of HMAC-SHA-256 (RFC 2104), which is much faster than a Mac. */
  private void keyed(Salts.Secret secret) {
    byte[] key = secret.bytes();
    for (int i = 0; i < BLOCK; i++) {
      byte part = i < key.length ? key[i] : 0;
      inner[i] = (byte) (part ^ 0x36);
      outer[i] = (byte) (part ^ 0x5c);
    }
  }

  private Hash finish() {
    digestInto(result, 0);
    return Hash.read(result);
  }

  private void digestInto(byte[] target, int at) {
    try {
      sha.digest(target, at, Hash.SIZE);
    } catch (DigestException e) {
      throw new IllegalStateException("a digest of SHA-256 has 32 bytes", e);
    }
  }
}
