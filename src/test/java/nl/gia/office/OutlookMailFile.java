package nl.gia.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes mails as Outlook keeps them, for tests. */
public final class OutlookMailFile {
  private static final int HEAD = 32;
  private final Map<String, byte[]> streams = new LinkedHashMap<>();
  private final ByteBuffer properties =
      ByteBuffer.allocate(HEAD + 4 * 16).order(ByteOrder.LITTLE_ENDIAN).position(HEAD);

  /** Dates it. */
  public OutlookMailFile sent(Instant time) {
    properties.putInt(0x0039_0040).putInt(0);
    properties.putLong((time.toEpochMilli() + 11_644_473_600_000L) * 10_000);
    return this;
  }

  /** Gives it a subject as Outlook has written them since 2003. */
  public OutlookMailFile subject(String subject) {
    streams.put("__substg1.0_0037001F", subject.getBytes(StandardCharsets.UTF_16LE));
    return this;
  }

  OutlookMailFile subject(String subject, int codePage, Charset alphabet) {
    streams.put("__substg1.0_0037001E", subject.getBytes(alphabet));
    properties.putInt(0x3FFD_0003).putInt(0).putLong(codePage);
    return this;
  }

  /** Writes it. */
  public Path in(Path file) throws IOException {
    streams.put("__properties_version1.0", properties.array());
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
        system.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
      }
      system.writeFilesystem(out);
    }
    return file;
  }
}
