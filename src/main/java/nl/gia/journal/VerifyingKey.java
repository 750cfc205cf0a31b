package nl.gia.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import org.jspecify.annotations.Nullable;

/** A replica's public Ed25519 key, by which its signatures are checked. */
public final class VerifyingKey {
  public static final int SIZE = 32;

  /** What stands before the 32 bytes in the standard form of such a key (RFC 8410). */
  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private final byte[] raw;
  private final Hash replica;

  /**
   * The key with these raw bytes.
   *
   * @throws IllegalArgumentException when there are not exactly 32
   */
  public VerifyingKey(byte[] raw) {
    this(raw, new Hasher());
  }

  /** The same where many are made. */
  public VerifyingKey(byte[] raw, Hasher hasher) {
    if (raw.length != SIZE) {
      throw new IllegalArgumentException("a key has 32 bytes, not " + raw.length);
    }
    this.raw = raw.clone();
    replica = hasher.of(raw);
  }

  /** The key written in base64. */
  public static VerifyingKey parse(String base64) {
    return new VerifyingKey(Base64.getDecoder().decode(base64));
  }

  /** The replica that has this key. */
  public Hash replica() {
    return replica;
  }

  /** Whether this is the key's signature, in base64, of the message. */
  public boolean verifies(byte[] message, String signature) {
    // A file names the keys of all whose work it builds on, and has signatures of few.
    PublicKey key = decoded(raw);
    if (key == null) {
      return false;
    }
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(message);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Bytes that are no signature at all are no right one either.
      return false;
    }
  }

  private static @Nullable PublicKey decoded(byte[] raw) {
    byte[] encoded = new byte[PREFIX.length + SIZE];
    System.arraycopy(PREFIX, 0, encoded, 0, PREFIX.length);
    System.arraycopy(raw, 0, encoded, PREFIX.length, SIZE);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      // No point of the curve: a key by which nothing can be signed.
      return null;
    }
  }

  /** The raw bytes of a public key in the standard form. */
  static byte[] raw(PublicKey key) {
    byte[] encoded = key.getEncoded();
    byte[] raw = new byte[SIZE];
    System.arraycopy(encoded, encoded.length - SIZE, raw, 0, SIZE);
    return raw;
  }
}
