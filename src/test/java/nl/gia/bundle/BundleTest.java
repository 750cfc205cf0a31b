package nl.gia.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gia.journal.Identity;
import nl.gia.platform.problem.UserFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
  @TempDir private Path folder;

  private final Bundles bundles = new Bundles(3, 2).more(40);

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Delivered delivered = read(bundles.bytes());
    assertThat(delivered.entries).isEqualTo(bundles.entries());
    assertThat(delivered.header).isEqualTo(bundles.header());
    assertThat(delivered.signatures).isEqualTo(bundles.content().signatures());
    assertThat(delivered.verified.parked()).isEmpty();
  }

  @Test
  void writtenBundleFitsTheSchema() throws IOException {
    String schema = Files.readString(Path.of("resources/schema/gia-bundle-1.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(new String(bundles.bytes(), UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void verifierFindsNothingWrong() throws IOException, InterruptedException {
    Path file = file(bundles.bytes());
    ProcessBuilder verifier =
        new ProcessBuilder("python3", "-B", "src/test/python/verify_bundle.py", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile());
    int code;
    try {
      code = verifier.start().waitFor();
    } catch (IOException absent) {
      assumeTrue(false, "python3 is not on this machine");
      return;
    }
    assertThat(code).as(Files.readString(folder.resolve("output"))).isZero();
  }

  @Test
  void everyPieceOfAFileIsRefusedAsBrokenOff() throws IOException {
    byte[] whole = new Bundles(4, 1).more(1).bytes();
    for (int size = 1; size < whole.length - 2; size += 3) {
      assertThat(refusal(Arrays.copyOf(whole, size))).as("%d bytes", size).isEqualTo("TRUNCATED");
    }
  }

  /** The name of the fills, of which there are none, is all that neither hash nor seal covers. */
  @Test
  void noChangeOfAByteGoesUnseen() throws IOException {
    byte[] whole = new Bundles(5, 1).more(1).bytes();
    String text = new String(whole, ISO_8859_1);
    StringBuilder unseen = new StringBuilder();
    for (int at = 0; at < whole.length - 1; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      if (whole[at] > ' ' && refusal(changed).equals("nothing wrong")) {
        unseen.append(text.charAt(at));
      }
    }
    assertThat(unseen).hasToString("fills");
  }

  @Test
  void encryptedFileIsReadByItsReceiverAlone() throws IOException {
    Identity receiver = Bundles.identity(77);
    Path file = folder.resolve("x.gia.json.age");
    try (OutputStream out =
        Envelope.sealed(Files.newOutputStream(file), List.of(receiver.encryptionKey()))) {
      BundleWriter.write(bundles.content(), bundles.identities().getFirst(), out);
    }
    assertThat(Delivered.of(file, folder, receiver).entries).isEqualTo(bundles.entries());
    assertThat(refusal(Files.readAllBytes(file))).isEqualTo("NOT_FOR_YOU");
  }

  @Test
  void zippedFileIsRead() throws IOException {
    Path file = folder.resolve("x.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("x.gia.json"));
      out.write(bundles.bytes());
    }
    assertThat(Delivered.of(file, folder).entries).isEqualTo(bundles.entries());
  }

  @Test
  void damagedPackingIsRefused() throws IOException {
    Path file = folder.resolve("x.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bundles.bytes());
    }
    byte[] packed = Files.readAllBytes(file);
    assertThat(refusal(Arrays.copyOf(packed, packed.length - 20))).isEqualTo("DAMAGED");
  }

  @Test
  void endlessSpaceIsRefused() throws IOException {
    byte[] blank = new byte[17 << 20];
    Arrays.fill(blank, (byte) ' ');
    assertThat(refusal(blank)).isEqualTo("BLANK");
  }

  @Test
  void folderAndEmptyFileAreRefused() throws IOException {
    assertThat(refusal(new byte[0])).isEqualTo("EMPTY");
    assertThat(refusal("%PDF-1.7".getBytes(UTF_8))).isEqualTo("NOT_A_BUNDLE");
    assertThat(refusal(folder)).isEqualTo("NOT_A_FILE");
    assertThat(refusal(folder.resolve("nowhere"))).isEqualTo("NOT_FOUND");
  }

  @Test
  void laterVersionIsNamedAsSuch() throws IOException {
    String text = new String(bundles.bytes(), UTF_8).replace("\"version\": 1", "\"version\": 2");
    assertThat(refusal(text.getBytes(UTF_8))).isEqualTo("OTHER_VERSION");
  }

  @Test
  void noCopyStaysBehind() throws IOException {
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    Delivered.of(file(bundles.bytes()), scratch);
    assertThat(scratch).isEmptyDirectory();
  }

  private Delivered read(byte[] bytes) throws IOException {
    return Delivered.of(file(bytes), folder);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("x.gia.json"), bytes);
  }

  private String refusal(byte[] bytes) throws IOException {
    return refusal(file(bytes));
  }

  private String refusal(Path file) {
    try {
      List<Parked> parked = Delivered.of(file, folder).verified.parked();
      return parked.isEmpty() ? "nothing wrong" : parked.getFirst().reason().name();
    } catch (UserFailure e) {
      return e.text().name();
    }
  }
}
