package nl.gia.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs with gzip, but a text that is one letter over and over not as tightly as it could: a reader
 * would take that for a file made to fill the disk.
 */
final class Packed extends GZIPOutputStream {
  private static final int CHUNK = 1 << 16;

  /**
   * Well below what {@link BundleFile} takes, for what is packed comes out later than it went in.
   */
  private static final long MOST_PACKED = BundleFile.MOST_PACKED / 3;

  private static final long FREE = BundleFile.FREE / 4;

  Packed(OutputStream out) throws IOException {
    super(out, CHUNK);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; done += CHUNK) {
      boolean tight = def.getBytesRead() > FREE + MOST_PACKED * def.getBytesWritten();
      def.setStrategy(tight ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY);
      super.write(bytes, from + done, Math.min(CHUNK, length - done));
    }
  }
}
