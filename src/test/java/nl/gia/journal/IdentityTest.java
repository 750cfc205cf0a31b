package nl.gia.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final byte[] MESSAGE = "message".getBytes(UTF_8);

  private final Identity identity = Identity.create(new SecureRandom());

  @Test
  void keysSurviveTheirFile() {
    Identity again = Identity.parse(identity.json());
    assertThat(again.replica()).isEqualTo(identity.replica());
    assertThat(again.encryptionKey()).isEqualTo(identity.encryptionKey());
    assertThat(again.ageIdentity()).isEqualTo(identity.ageIdentity());
  }

  @Test
  void signatureIsOfThisMessageAndThisKey() {
    VerifyingKey key = VerifyingKey.parse(identity.signingKey());
    String signature = identity.sign(MESSAGE);
    assertThat(key.verifies(MESSAGE, signature)).isTrue();
    assertThat(key.verifies("other".getBytes(UTF_8), signature)).isFalse();
    assertThat(
            VerifyingKey.parse(Identity.create(new SecureRandom()).signingKey())
                .verifies(MESSAGE, signature))
        .isFalse();
  }

  @Test
  void keyIsNamedAsAgeNamesIt() {
    assertThat(identity.ageIdentity()).matches("AGE-SECRET-KEY-1[0-9A-Z]{58}");
    assertThat(Identity.ageRecipient(identity.encryptionKey())).matches("age1[0-9a-z]{58}");
  }

  @Test
  void fingerprintIsComparedAsPeopleTypeIt() {
    Fingerprint fingerprint = identity.fingerprint();
    assertThat(fingerprint.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(
            fingerprint.matches(
                " " + fingerprint.text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
        .isTrue();
    assertThat(fingerprint.matches(Identity.create(new SecureRandom()).fingerprint().text()))
        .isFalse();
  }
}
