package nl.gia.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.gia.platform.problem.UserFailure;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The ending that the name of a file is to have, by its content: .pdf, .docx, .eml. */
public final class FileEnding {
  private static final int HEAD = 4096;

  /** What files begin with, in hexadecimal. */
  private static final Map<String, String> SIGNATURES = signatures();

  /** What lies in a compound file, and what that file is. */
  private static final Map<String, String> COMPOUND =
      Map.of(
          "WordDocument", ".doc",
          "Workbook", ".xls",
          "Book", ".xls",
          "PowerPoint Document", ".ppt",
          "__properties_version1.0", ".msg");

  /** What lies in a zip, and what that zip is. */
  private static final Map<String, String> ZIPPED =
      Map.of(
          "word/document.xml", ".docx",
          "xl/workbook.xml", ".xlsx",
          "xl/workbook.bin", ".xlsb",
          "ppt/presentation.xml", ".pptx");

  private static final List<String> OPEN_DOCUMENTS = List.of("text", "spreadsheet", "presentation");

  private FileEnding() {}

  private static Map<String, String> signatures() {
    Map<String, String> endings = new LinkedHashMap<>();
    endings.put("25504446", ".pdf");
    endings.put("89504e470d0a1a0a", ".png");
    endings.put("ffd8ff", ".jpg");
    endings.put("47494638", ".gif");
    endings.put("49492a00", ".tif");
    endings.put("4d4d002a", ".tif");
    endings.put("7b5c727466", ".rtf");
    return endings;
  }

  /** The ending, with its point; empty for what this program does not know. */
  public static String of(Path file) throws IOException {
    byte[] head = head(file);
    String hex = HexFormat.of().formatHex(head);
    for (Map.Entry<String, String> known : SIGNATURES.entrySet()) {
      if (hex.startsWith(known.getKey())) {
        return known.getValue();
      }
    }
    if (hex.startsWith("504b0304")) {
      return zipped(file);
    }
    return hex.startsWith("d0cf11e0a1b11ae1") ? compound(file) : text(head);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static String text(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.indexOf('\0') >= 0) {
      return "";
    }
    if (InternetMail.isMail(start)) {
      return ".eml";
    }
    String lower = start.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? ".html" : ".txt";
  }

  private static String zipped(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Map.Entry<String, String> known : ZIPPED.entrySet()) {
        if (zip.getEntry(known.getKey()) != null) {
          return known.getValue();
        }
      }
      ZipEntry type = zip.getEntry("mimetype");
      return type == null ? ".zip" : openDocument(zip, type);
    } catch (IOException | IllegalArgumentException e) {
      return ".zip";
    }
  }

  private static String openDocument(ZipFile zip, ZipEntry type) throws IOException {
    try (InputStream in = zip.getInputStream(type)) {
      String mime = new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII);
      return OPEN_DOCUMENTS.stream()
          .filter(name -> mime.startsWith("application/vnd.oasis.opendocument." + name))
          .findFirst()
          .map(name -> ".od" + name.charAt(0))
          .orElse(".zip");
    }
  }

  private static String compound(Path file) {
    try {
      return Guarded.call(FileProbe.name(file), () -> inCompound(file));
    } catch (UserFailure e) {
      // A damaged file is kept as any other; it only has no ending of its own.
      return "";
    }
  }

  private static String inCompound(Path file) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = system.getRoot();
      return COMPOUND.entrySet().stream()
          .filter(known -> root.hasEntryCaseInsensitive(known.getKey()))
          .findFirst()
          .map(Map.Entry::getValue)
          .orElse("");
    }
  }
}
