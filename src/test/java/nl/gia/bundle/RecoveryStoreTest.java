package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The way back when no laptop is left: what lies in the folder, and the key in the safe. */
class RecoveryStoreTest extends SharedFolder {
  private Path secret() throws IOException, InterruptedException {
    Path key = home.resolve("herstel.key");
    assertThat(new ProcessBuilder("age-keygen", "-o", key.toString()).start().waitFor()).isZero();
    return key;
  }

  private static String recipient(Path secret) throws IOException {
    return Files.readAllLines(secret).stream()
        .filter(line -> line.startsWith("# public key: "))
        .map(line -> line.substring("# public key: ".length()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean ageIsHere() throws InterruptedException {
    try {
      return new ProcessBuilder("age-keygen", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static Path opened(Path sealed, Path secret, Path to)
      throws IOException, InterruptedException {
    Process age =
        new ProcessBuilder("age", "-d", "-i", secret.toString(), sealed.toString()).start();
    try (InputStream json = new GZIPInputStream(age.getInputStream())) {
      Files.copy(json, to);
    }
    assertThat(age.waitFor()).isZero();
    return to;
  }

  @Test
  void whatLiesInTheFolderIsOpenedWithTheKeyAndGoesIntoANewDatabase()
      throws IOException, InterruptedException {
    assumeTrue(ageIsHere(), "the tool age is not on this machine");
    Path secret = secret();
    new RecoveryStore(anna.open.database()).set(recipient(secret));
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    Path sealed = bundlesOf(anna).getFirst();
    assertThat(new String(Files.readAllBytes(sealed), StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/v1")
        .doesNotContain("Delft");

    Path plain = opened(sealed, secret, home.resolve("hersteld.gia.json"));
    try (Desk fresh = Desk.at(home, "hersteld", home.resolve("h.gia"), Clock.systemUTC())) {
      fresh.trust(anna);
      fresh.take(plain);
      assertThat(fresh.dump()).isEqualTo(anna.dump());
    }
  }

  @Test
  void fileForOneColleagueIsOpenedWithTheKeyToo() throws IOException, InterruptedException {
    assumeTrue(ageIsHere(), "the tool age is not on this machine");
    Path secret = secret();
    new RecoveryStore(anna.open.database()).set(recipient(secret));
    anna.add("organisation", "name", "Gemeente Delft");
    Path sealed = anna.write(anna.open.peers().find(bram.replica()), false);

    assertThat(Files.readString(opened(sealed, secret, home.resolve("een.gia.json"))))
        .contains("Gemeente Delft");
    bram.take(sealed);
    assertThat(bram.dump()).contains("Gemeente Delft");
  }

  @Test
  void filesInTheFolderAreWrittenAnewOnceTheKeyIsSet() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    Path before = bundlesOf(anna).getFirst();
    new RecoveryStore(anna.open.database())
        .set("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p");
    exchange(anna);
    exchange(anna);
    assertThat(bundlesOf(anna)).hasSize(1).doesNotContain(before);
  }

  @Test
  void nothingIsEncryptedForTheKeyAlone() throws IOException {
    new RecoveryStore(anna.open.database())
        .set("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p");
    assertThat(Files.readString(anna.full())).startsWith("{");
  }
}
