package nl.gia.journal;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Salts;
import nl.gia.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a replica: Ed25519 to sign with, whose public half gives the replica its name, and
 * X25519 to which others encrypt. Kept in a file of its own, outside the database.
 */
public final class Identity {
  private static final String FORMAT = "gia-identity";

  /** What stands before the 32 bytes in the standard form of a private key (RFC 8410). */
  private static final byte[] SIGNING = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final byte[] signingSecret;
  private final byte[] encryptionSecret;
  private final byte[] encryptionKey;
  private final byte[] signingKey;
  private final PrivateKey signing;
  private final VerifyingKey verifying;

  private Identity(Keys signing, Keys encryption) {
    signingSecret = signing.secret;
    signingKey = signing.open;
    encryptionSecret = encryption.secret;
    encryptionKey = encryption.open;
    this.signing = privateKey(signingSecret);
    verifying = new VerifyingKey(signingKey);
  }

  /** New keys. */
  public static Identity create(SecureRandom random) {
    return new Identity(
        generate(NamedParameterSpec.ED25519, random), generate(NamedParameterSpec.X25519, random));
  }

  /**
   * The keys that {@link #json} wrote.
   *
   * @throws IllegalArgumentException when it did not write them so
   */
  public static Identity parse(String json) {
    if (!(Json.parse(json) instanceof Map<?, ?> members)
        || !FORMAT.equals(members.get("format"))
        || !Long.valueOf(1).equals(members.get("version"))) {
      throw new IllegalArgumentException("not the keys of a replica");
    }
    Identity identity =
        new Identity(Keys.parse(members.get("signing")), Keys.parse(members.get("encryption")));
    byte[] trial = {1, 2, 3};
    if (!identity.verifying.verifies(trial, identity.sign(trial))) {
      throw new IllegalArgumentException("the two halves of the key do not fit");
    }
    return identity;
  }

  /** The keys, secret halves included, for a file that only its owner can read. */
  public String json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("version", 1L);
    members.put("replica", replica().hex());
    members.put("signing", new Keys(signingSecret, signingKey).tree());
    members.put("encryption", new Keys(encryptionSecret, encryptionKey).tree());
    return Json.pretty(members);
  }

  /** The name of the replica that has these keys. */
  public Hash replica() {
    return verifying.replica();
  }

  public Fingerprint fingerprint() {
    return Fingerprint.of(replica());
  }

  /** The public signing key in base64. */
  public String signingKey() {
    return Salts.base64(signingKey);
  }

  /** The 32 bytes of the public signing key. */
  byte[] rawSigningKey() {
    return signingKey.clone();
  }

  /** The public encryption key in base64. */
  public String encryptionKey() {
    return Salts.base64(encryptionKey);
  }

  /** The signature of a message in base64. */
  public String sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(signing);
      signature.update(message);
      return Salts.base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java signs with Ed25519", e);
    }
  }

  /** The secret encryption key as the program age takes it: AGE-SECRET-KEY-1... */
  public String ageIdentity() {
    return Bech32.getEncoder()
        .encode("AGE-SECRET-KEY-", encryptionSecret)
        .toString()
        .toUpperCase(Locale.ROOT);
  }

  /** An encryption key in base64 as the program age takes it: age1... */
  public static String ageRecipient(String encryptionKey) {
    return Bech32.getEncoder().encode("age", Base64.getDecoder().decode(encryptionKey)).toString();
  }

  private static Keys generate(NamedParameterSpec kind, SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.getName());
      generator.initialize(kind, random);
      KeyPair pair = generator.generateKeyPair();
      byte[] encoded = pair.getPrivate().getEncoded();
      byte[] secret =
          Arrays.copyOfRange(encoded, encoded.length - VerifyingKey.SIZE, encoded.length);
      return new Keys(secret, VerifyingKey.raw(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + kind.getName(), e);
    }
  }

  private static PrivateKey privateKey(byte[] secret) {
    byte[] encoded = Arrays.copyOf(SIGNING, SIGNING.length + secret.length);
    System.arraycopy(secret, 0, encoded, SIGNING.length, secret.length);
    try {
      return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no secret key", e);
    }
  }

  /** Both halves of a key, 32 bytes each. */
  private static final class Keys {
    private final byte[] secret;
    private final byte[] open;

    Keys(byte[] secret, byte[] open) {
      this.secret = secret;
      this.open = open;
    }

    static Keys parse(@Nullable Object tree) {
      if (tree instanceof Map<?, ?> halves
          && halves.get("secret") instanceof String secret
          && halves.get("public") instanceof String open) {
        Keys keys = new Keys(Base64.getDecoder().decode(secret), Base64.getDecoder().decode(open));
        if (keys.secret.length == VerifyingKey.SIZE && keys.open.length == VerifyingKey.SIZE) {
          return keys;
        }
      }
      throw new IllegalArgumentException("not the two halves of a key");
    }

    Map<String, Object> tree() {
      Map<String, Object> halves = new LinkedHashMap<>();
      halves.put("secret", Salts.base64(secret));
      halves.put("public", Salts.base64(open));
      return halves;
    }
  }
}
