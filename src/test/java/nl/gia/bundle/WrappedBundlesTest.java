package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gia.platform.json.JsonText;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles in what mail lets through, and as mail programs leave them. */
class WrappedBundlesTest {
  private static final String BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
  private static final String END = "-----END AGE ENCRYPTED FILE-----";
  private static final String MARK = "\ufeff";
  private static final String SIGNED =
      "\r\n-- \r\nDit bericht is gescand {op virussen} door de mailserver.\r\n";

  @TempDir private Path folder;
  private Desk anna;
  private Desk bram;

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bram = Desk.at(folder, "bram");
    anna.trust(bram);
    bram.trust(anna);
    anna.add("organisation", "name", "Gemeente Súdwest-Fryslân");
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  private byte[] plain() throws IOException {
    return Files.readAllBytes(anna.full());
  }

  private byte[] sealed() throws IOException {
    Optional<Peers.Peer> receiver = anna.open.peers().find(bram.replica());
    return Files.readAllBytes(anna.write(receiver, false));
  }

  /** The encrypted file as text, in lines of so many letters. */
  private String armored(int letters, String ending) throws IOException {
    byte[] end = ending.getBytes(StandardCharsets.US_ASCII);
    return BEGIN
        + ending
        + Base64.getMimeEncoder(letters, end).encodeToString(sealed())
        + ending
        + END
        + ending;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("__MACOSX/._" + name));
      zip.write(1);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private void taken(String name, byte[] content) throws IOException {
    assertThat(bram.take(file(name, content)).taken().admitted()).as(name).isPositive();
    assertThat(bram.dump()).as(name).isEqualTo(anna.dump());
    bram.open.undo();
    assertThat(bram.dump()).doesNotContain("Fryslân");
  }

  private void refused(String name, byte[] content) throws IOException {
    Path file = file(name, content);
    assertThatThrownBy(() -> bram.take(file)).as(name).isInstanceOf(UserFailure.class);
    assertThat(bram.dump()).as(name).doesNotContain("Fryslân");
  }

  @Test
  void zipAndTextAreTakenOpenAndEncrypted() throws IOException {
    taken("open.zip", zip("GIA.gia.json", plain()));
    taken("open.txt", plain());
    taken("open.json.gz", gzip(plain()));
    taken("gesloten.zip", zip("GIA.gia.json.age", sealed()));
    taken("gesloten.txt", sealed());
    taken("tekst.txt", bytes(armored(64, "\n")));
    taken("tekst in.zip", zip("tekst.txt", bytes(armored(64, "\n"))));
    taken("zip in zip.zip", zip("open.zip", zip("GIA.gia.json", plain())));
  }

  @Test
  void otherLineEndingsAndTheMarkBeforeTextAreTaken() throws IOException {
    String json = new String(plain(), StandardCharsets.UTF_8);
    taken("windows.txt", bytes(json.replace("\n", "\r\n")));
    taken("kladblok.txt", bytes(MARK + json + "\r\n\r\n"));
    taken("kladblok.zip", zip("kladblok.txt", bytes(MARK + json)));
    taken("tekst windows.txt", bytes(armored(64, "\r\n")));
    taken("tekst kladblok.txt", bytes(MARK + armored(64, "\r\n")));
  }

  @Test
  void anEncryptedTextMayBeBrokenMarkedAndWrittenAround() throws IOException {
    taken("anders afgebroken.txt", bytes(armored(76, "\r\n")));
    taken("kort afgebroken.txt", bytes(armored(40, "\n")));
    taken("met een regel eronder.txt", bytes(armored(64, "\r\n") + SIGNED));
    taken(
        "in een bericht.txt",
        bytes("Goedemorgen Bram,\r\n\r\nHierbij.\r\n\r\n" + armored(64, "\r\n") + SIGNED));
    taken("aangehaald.txt", bytes("> " + armored(64, "\n").replace("\n", "\n> ")));
  }

  @Test
  void whatDoesNotArriveWholeIsRefused() throws IOException {
    String text = armored(64, "\n");
    refused("kort.txt", bytes(text.substring(0, text.length() / 2)));
    refused("niets.txt", bytes(BEGIN + "\n" + END + "\n"));
    refused("alleen begin.txt", bytes(BEGIN));
    char[] worn = text.toCharArray();
    int place = text.length() * 2 / 3;
    worn[place] = worn[place] == 'A' ? 'B' : 'A';
    refused("letter.txt", bytes(new String(worn)));
    refused("kort.zip", java.util.Arrays.copyOf(zip("GIA.gia.json", plain()), 400));
  }

  @Test
  void aLineUnderAnOpenTextIsNamedWithItsPlaceAndWhatHelps() throws IOException {
    String json = new String(plain(), StandardCharsets.UTF_8);
    Path file = file("met een regel eronder.txt", bytes(json + SIGNED));
    assertThatThrownBy(() -> bram.take(file))
        .isInstanceOfSatisfying(
            UserFailure.class, refusal -> assertThat(refusal.text()).isEqualTo(JsonText.AFTER_END));
    refused("twee.txt", bytes(json + json));
    refused("afgebroken.txt", bytes(json.replace("Gemeente ", "Gemeente\r\n")));
  }
}
