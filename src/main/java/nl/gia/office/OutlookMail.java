package nl.gia.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.CodePageUtil;

/** A mail as Outlook keeps it: a compound file with a stream for each text. */
final class OutlookMail {
  private static final int LONGEST = 1 << 18;

  /** The short properties of a mail stand in this stream, 16 bytes each, after its head. */
  private static final String PROPERTIES = "__properties_version1.0";

  private static final String WIDE_SUBJECT = "__substg1.0_0037001F";
  private static final String NARROW_SUBJECT = "__substg1.0_0037001E";
  private static final int PROPERTY = 16;
  private static final int SENT = 0x0039_0040;
  private static final int DELIVERED = 0x0E06_0040;
  private static final int CODE_PAGE = 0x3FFD_0003;
  private static final int WESTERN = 1252;

  /** Outlook counts tenths of microseconds from 1601. */
  private static final long TICKS = 10_000;

  private static final long FROM_1601_TO_1970 = 11_644_473_600_000L;

  private final POIFSFileSystem system;
  private final ByteBuffer properties;

  private OutlookMail(POIFSFileSystem system) throws IOException {
    this.system = system;
    properties = ByteBuffer.wrap(bytes(PROPERTIES)).order(ByteOrder.LITTLE_ENDIAN);
  }

  static MailFile read(Path file, ZoneId zone) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
      OutlookMail mail = new OutlookMail(system);
      return new MailFile(
          mail.subject().flatMap(MailFile::line),
          mail.time(SENT)
              .or(() -> mail.time(DELIVERED))
              .map(time -> time.atZone(zone).toLocalDate()));
    }
  }

  private byte[] bytes(String stream) throws IOException {
    try (DocumentInputStream in = system.createDocumentInputStream(stream)) {
      return in.readNBytes(LONGEST);
    }
  }

  private Optional<String> subject() throws IOException {
    if (system.getRoot().hasEntry(WIDE_SUBJECT)) {
      return Optional.of(new String(bytes(WIDE_SUBJECT), StandardCharsets.UTF_16LE));
    }
    return system.getRoot().hasEntry(NARROW_SUBJECT)
        ? Optional.of(new String(bytes(NARROW_SUBJECT), alphabet()))
        : Optional.empty();
  }

  private Charset alphabet() throws IOException {
    int page = place(CODE_PAGE).stream().map(properties::getInt).findFirst().orElse(WESTERN);
    return Charset.forName(CodePageUtil.codepageToEncoding(page, true));
  }

  private Optional<Instant> time(int wanted) {
    return place(wanted).stream()
        .mapToObj(at -> properties.getLong(at) / TICKS - FROM_1601_TO_1970)
        .map(Instant::ofEpochMilli)
        .findFirst();
  }

  /** Where the value of a property stands. */
  private OptionalInt place(int wanted) {
    return IntStream.iterate(
            2 * PROPERTY, at -> at + PROPERTY <= properties.limit(), at -> at + PROPERTY)
        .filter(at -> properties.getInt(at) == wanted)
        .map(at -> at + Long.BYTES)
        .findFirst();
  }
}
