package nl.gia.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.Identity;
import nl.gia.journal.Signatures;
import nl.gia.journal.VerifyingKey;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.WholeFile;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;

/**
 * Who a colleague is, in a file of its own: their name, and the keys by which their work is known
 * and by which others encrypt for them. It is signed, so that its parts belong together; that it is
 * theirs, people find out by comparing the code.
 */
public record Card(Hash replica, String name, String encryption) {
  private static final String FORMAT = "gia-card";
  private static final long LARGEST = 1 << 16;

  /** Writes the card of these keys. */
  public static void write(Path file, Identity identity, String name) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("version", 1);
    members.put("name", name);
    members.put("replica", identity.replica().hex());
    members.put("key", identity.signingKey());
    members.put("encryption", identity.encryptionKey());
    members.put(
        "signature",
        identity.sign(Signatures.card(identity.replica(), name, identity.encryptionKey())));
    byte[] card = Json.pretty(members).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(file, out -> out.write(card));
  }

  /**
   * Reads a card.
   *
   * @throws UserFailure when the file is none, or was changed
   */
  public static Card read(Path file) {
    try {
      if (Files.size(file) <= LARGEST
          && Json.parse(Files.readString(file)) instanceof Map<?, ?> members) {
        Optional<Card> card = of(members);
        if (card.isPresent()) {
          return card.get();
        }
      }
    } catch (IOException | IllegalArgumentException | UserFailure e) {
      throw new UserFailure(BundleText.NO_CARD, file);
    }
    throw new UserFailure(BundleText.NO_CARD, file);
  }

  private static Optional<Card> of(Map<?, ?> members) {
    if (FORMAT.equals(members.get("format"))
        && members.get("name") instanceof String name
        && members.get("key") instanceof String key
        && members.get("encryption") instanceof String encryption
        && members.get("signature") instanceof String signature) {
      VerifyingKey verifying = VerifyingKey.parse(key);
      byte[] message = Signatures.card(verifying.replica(), name, encryption);
      if (verifying.verifies(message, signature)) {
        return Optional.of(new Card(verifying.replica(), name, encryption));
      }
    }
    return Optional.empty();
  }
}
