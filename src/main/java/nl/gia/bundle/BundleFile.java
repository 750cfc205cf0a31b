package nl.gia.bundle;

import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gia.journal.Identity;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.json.JsonReader;
import nl.gia.platform.json.Utf8Check;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A private copy of a file's JSON, unpacked and decrypted, so that what is checked and what is
 * taken are the same bytes. The copy is gone once this is closed.
 */
final class BundleFile implements AutoCloseable {
  private static final long LARGEST = 8L << 30;

  /** No bundle packs more than this many times; what does was made to fill the disk. */
  static final long MOST_PACKED = 300;

  /** What may be packed as tightly as it can be. */
  static final long FREE = 4L << 20;

  private static final int MOST_LAYERS = 4;
  private static final int CHUNK = 1 << 16;
  private static final String AGE = "age-encryption.org/v1";
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
  private static final String ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";

  private final Path file;
  private final Path copy;
  private final @Nullable Identity identity;
  private final Progress progress;
  private boolean packed;

  private BundleFile(Path file, Path copy, @Nullable Identity identity, Progress progress) {
    this.file = file;
    this.copy = copy;
    this.identity = identity;
    this.progress = progress;
  }

  /**
   * Unpacks a file into a folder for files that do not stay.
   *
   * @throws UserFailure when it is no file, or nothing that this program can unpack
   */
  static BundleFile open(Path file, Path scratch, @Nullable Identity identity, Progress progress) {
    if (!Files.exists(file)) {
      throw new UserFailure(BundleText.NOT_FOUND, file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new UserFailure(BundleText.NOT_A_FILE, file.toString());
    }
    Path copy;
    try {
      copy = Files.createTempFile(scratch, "bundle", ".json");
    } catch (IOException e) {
      throw new UserFailure(BundleText.NOT_WRITABLE, scratch.toString());
    }
    BundleFile opened = new BundleFile(file, copy, identity, progress);
    boolean whole = false;
    try {
      opened.unpack();
      whole = true;
      return opened;
    } finally {
      if (!whole) {
        opened.close();
      }
    }
  }

  /**
   * The SHA-256 of a file as it lies there; none of what cannot be read, which opening explains.
   */
  static Optional<Hash> digest(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return Optional.of(Hash.of(sha.digest()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The size of the JSON in bytes. */
  long size() {
    try {
      return Files.size(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reader at the start of the JSON, which tells how far it is. */
  JsonReader json() {
    try {
      long size = size();
      return new JsonReader(new Counted(Files.newInputStream(copy), size, progress), size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      copy.toFile().deleteOnExit();
    }
  }

  private void unpack() {
    try (Counted raw = new Counted(Files.newInputStream(file), 0, progress);
        OutputStream out = Files.newOutputStream(copy)) {
      copy(layer(raw, MOST_LAYERS), raw, out);
    } catch (UnsupportedRecipientStanzaException e) {
      throw new UserFailure(BundleText.NOT_FOR_YOU, file.toString());
    } catch (IOException e) {
      throw new UserFailure(packed ? BundleText.DAMAGED : BundleText.UNREADABLE, file.toString());
    } catch (GeneralSecurityException e) {
      throw new UserFailure(BundleText.DAMAGED, file.toString());
    }
  }

  /** The JSON within, told by the first bytes of each layer and not by any name. */
  private InputStream layer(InputStream outer, int most)
      throws IOException, GeneralSecurityException {
    BufferedInputStream in = new BufferedInputStream(outer, CHUNK);
    String start = start(in);
    InputStream inner;
    if (start.startsWith(AGE) || start.startsWith(ARMOR)) {
      inner = decrypted(in, start.startsWith(ARMOR));
    } else if (start.startsWith("\u001f\u008b")) {
      packed = true;
      inner = new GZIPInputStream(in, CHUNK);
    } else if (start.startsWith("PK\u0003\u0004")) {
      packed = true;
      inner = zipped(in);
    } else {
      return in;
    }
    if (most == 0) {
      throw new UserFailure(BundleText.NOT_A_BUNDLE, file.toString());
    }
    return layer(inner, most - 1);
  }

  /**
   * How the layer begins: after the mark that some programs put before text, and after what was
   * written above an encrypted text.
   */
  private static String start(BufferedInputStream in) throws IOException {
    in.mark(CHUNK);
    byte[] head = in.readNBytes(CHUNK / 2);
    in.reset();
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int begin = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    int armor = text.indexOf(ARMOR, begin);
    if (armor > 0 && isText(text.substring(0, armor))) {
      begin = armor;
    }
    in.skipNBytes(begin);
    return text.substring(begin, Math.min(text.length(), begin + ARMOR.length()));
  }

  /** Whether this is neither packed nor the beginning of JSON. */
  private static boolean isText(String above) {
    return !above.stripLeading().startsWith("{")
        && above
            .chars()
            .allMatch(sign -> sign >= ' ' || sign == '\t' || sign == '\r' || sign == '\n');
  }

  private InputStream decrypted(InputStream in, boolean armored)
      throws IOException, GeneralSecurityException {
    packed = true;
    if (identity == null) {
      throw new UserFailure(BundleText.NOT_FOR_YOU, file.toString());
    }
    return Envelope.opened(in, identity, armored);
  }

  private InputStream zipped(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (isContent(entry)) {
        return new OnlyEntry(zip);
      }
    }
    throw new UserFailure(BundleText.NOT_A_BUNDLE, file.toString());
  }

  private static boolean isContent(ZipEntry entry) {
    return !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/");
  }

  private void copy(InputStream in, Counted raw, OutputStream out) throws IOException {
    Utf8Check check = new Utf8Check();
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    boolean begun = false;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      if (!begun) {
        begun = begins(chunk, read);
      }
      check.accept(chunk, 0, read);
      size += read;
      if (size > Math.min(LARGEST, FREE + MOST_PACKED * raw.count)) {
        throw new UserFailure(BundleText.TOO_LARGE, file.toString());
      }
      write(out, chunk, read);
    }
    check.end();
  }

  /** Whether the first byte that is no white space was among these; it must open an object. */
  private boolean begins(byte[] chunk, int size) {
    for (int i = 0; i < size; i++) {
      switch (chunk[i]) {
        case ' ', '\t', '\r', '\n' -> {}
        case '{' -> {
          return true;
        }
        default -> throw new UserFailure(BundleText.NOT_A_BUNDLE, file.toString());
      }
    }
    return false;
  }

  private void write(OutputStream out, byte[] chunk, int size) {
    try {
      out.write(chunk, 0, size);
    } catch (IOException e) {
      throw new UserFailure(BundleText.NOT_WRITABLE, copy.toString());
    }
  }

  /** Counts what was read of a file, of which the size may be told, and stops when asked to. */
  private static final class Counted extends FilterInputStream {
    private final long size;
    private final Progress progress;
    private long count;

    Counted(InputStream in, long size, Progress progress) {
      super(in);
      this.size = size;
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      return counted(read, read);
    }

    private int counted(int read, int bytes) {
      progress.check();
      count += read < 0 ? 0 : bytes;
      if (size > 0) {
        progress.at(Math.min(1, (double) count / size));
      }
      return read;
    }
  }

  /** One file of a zip, after which no other may come. */
  private final class OnlyEntry extends FilterInputStream {
    private final ZipInputStream zip;
    private boolean ended;

    OnlyEntry(ZipInputStream zip) {
      super(zip);
      this.zip = zip;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (ended) {
        return -1;
      }
      int read = zip.read(target, from, length);
      if (read < 0) {
        ended = true;
        alone();
      }
      return read;
    }

    private void alone() throws IOException {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        if (isContent(next)) {
          throw new UserFailure(BundleText.SEVERAL_FILES, file.toString());
        }
      }
    }
  }
}
