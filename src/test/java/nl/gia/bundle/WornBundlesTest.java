package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as mail, sticks and shared folders deliver them. */
class WornBundlesTest {
  @TempDir private Path folder;

  private Desk anna;
  private Desk bram;
  private String before = "";

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bram = Desk.at(folder, "bram");
    anna.trust(bram);
    bram.trust(anna);
    for (int i = 0; i < 12; i++) {
      anna.add("organisation", "name", "Organisatie " + i);
    }
    before = bram.dump();
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  private List<Path> bundles() {
    Optional<Peers.Peer> receiver = anna.open.peers().find(bram.replica());
    return List.of(anna.full(), anna.write(receiver, false));
  }

  private void refused(Path file) {
    assertThatThrownBy(() -> bram.take(file)).isInstanceOf(UserFailure.class);
    assertThat(bram.dump()).isEqualTo(before);
  }

  @Test
  void aFileCutShortAnywhereIsRefused() throws IOException {
    for (Path bundle : bundles()) {
      byte[] whole = Files.readAllBytes(bundle);
      for (int part = 0; part < 50; part++) {
        Path cut = folder.resolve("kort");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length * part / 50));
        refused(cut);
      }
    }
  }

  @Test
  void aFlippedBitIsNeverTakenForWhatWasSent() throws IOException {
    Random random = new Random(31268);
    int taken = 0;
    for (Path bundle : bundles()) {
      byte[] whole = Files.readAllBytes(bundle);
      String sent = anna.dump();
      for (int flip = 0; flip < 100; flip++) {
        byte[] worn = whole.clone();
        int place = random.nextInt(worn.length);
        worn[place] ^= (byte) (1 << random.nextInt(8));
        Path file = Files.write(folder.resolve("bit"), worn);
        try {
          bram.take(file);
          // White space, or a signature date that nothing hangs on: the content is what was sent.
          assertThat(bram.dump()).as("bit at " + place).isIn(before, sent);
          bram.open.undo();
          taken++;
        } catch (UserFailure refused) {
          assertThat(refused.text().toString()).isNotEmpty();
        }
        assertThat(bram.dump()).as("bit at " + place).isEqualTo(before);
      }
    }
    assertThat(taken).as("nearly all are refused").isLessThan(10);
  }

  @Test
  void theNameOfAFileSaysNothing() throws IOException {
    for (Path bundle : bundles()) {
      for (String name : List.of("bijlage.txt", "winmail.dat", "naam zonder einde", "é (1).json")) {
        Path renamed = folder.resolve(name);
        Files.copy(bundle, renamed);
        bram.take(renamed);
        assertThat(bram.dump()).isEqualTo(anna.dump());
        Files.delete(renamed);
      }
    }
  }

  @Test
  void aDoubleThatASharedFolderMadeBringsNothingNew() throws IOException {
    Path bundle = anna.full();
    Path twice = folder.resolve("bundel (1).gia.json");
    Files.copy(bundle, twice);
    bram.take(bundle);
    String taken = bram.dump();
    assertThat(bram.take(twice).taken().admitted()).isZero();
    assertThat(bram.dump()).isEqualTo(taken);
  }

  @Test
  void aFolderAndAnEmptyFileAreRefused() throws IOException {
    refused(folder);
    refused(Files.createFile(folder.resolve("leeg.gia.json")));
    refused(folder.resolve("is er niet"));
    refused(Files.writeString(folder.resolve("spaties"), " ".repeat(100_000)));
  }

  @Test
  void aRefusedFileLeavesNothingBehind() throws IOException {
    byte[] whole = Files.readAllBytes(bundles().getLast());
    Path cut = Files.write(folder.resolve("kort"), java.util.Arrays.copyOf(whole, 900));
    refused(cut);
    try (Stream<Path> files = Files.walk(folder.resolve("computer bram"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsOnly("replica.json", "lock");
    }
  }

  @Test
  void theStandardToolOpensWhatIsEncrypted() throws Exception {
    assumeTrue(isHere("age"), "the tool age is not on this machine");
    Path key = folder.resolve("sleutel.txt");
    Files.writeString(key, bram.open.own().identity().ageIdentity() + "\n");
    Path bundle = bundles().getLast();
    List<String> words = new ArrayList<>(List.of("age", "-d", "-i", key.toString()));
    words.add(bundle.toString());
    Process age = new ProcessBuilder(words).start();
    String json =
        new String(
            new java.util.zip.GZIPInputStream(age.getInputStream()).readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(age.waitFor()).isZero();
    assertThat(json).contains("gia-bundle", "Organisatie 11");
  }

  private static boolean isHere(String tool) throws InterruptedException {
    try {
      return new ProcessBuilder(tool, "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
