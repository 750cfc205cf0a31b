package nl.gia.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** The parts of a zip, which together may not unpack to more than a list can be. */
final class BoundedZip implements AutoCloseable {
  private static final long TOTAL = 512L << 20;
  private static final long INNOCENT = 64L << 20;
  private static final long RATIO = 150;

  private final ZipFile zip;
  private final String name;
  private long unpacked;

  BoundedZip(Path file) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.name = FileProbe.name(file);
  }

  /** The part of this name, or null when there is none. */
  @Nullable InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part.startsWith("/") ? part.substring(1) : part);
    return entry == null
        ? null
        : new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Counted extends FilterInputStream {
    private final long packed;
    private long count;

    Counted(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      count += bytes;
      unpacked += bytes;
      if (unpacked > TOTAL || (count > INNOCENT && count / packed > RATIO)) {
        throw new UserFailure(OfficeText.ZIP_BOMB, name);
      }
    }
  }
}
