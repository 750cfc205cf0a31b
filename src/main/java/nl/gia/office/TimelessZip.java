package nl.gia.office;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all bear the first moment that the format knows, in any time zone. */
final class TimelessZip extends ZipArchiveOutputStream {
  TimelessZip(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTime(0);
    super.putArchiveEntry(entry);
  }
}
