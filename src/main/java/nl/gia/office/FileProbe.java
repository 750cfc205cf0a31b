package nl.gia.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.gia.platform.problem.UserFailure;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds out what a file is before anything reads it. */
public final class FileProbe {
  /** The largest file that is looked at, in megabytes. */
  static final int MEGABYTES = 200;

  private static final int HEAD = 4096;
  private static final String ODF = "application/vnd.oasis.opendocument.";

  /**
   * What this file is, by its content.
   *
   * @throws UserFailure when there is no such file, or nothing in it that can be looked at
   */
  public FileKind kindOf(Path file) {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw new UserFailure(OfficeText.IS_FOLDER, name);
    }
    if (!Files.exists(file)) {
      throw new UserFailure(OfficeText.NOT_FOUND, name);
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new UserFailure(OfficeText.IS_EMPTY, name);
      }
      if (size > MEGABYTES * 1_000_000L) {
        throw new UserFailure(OfficeText.TOO_LARGE, name, MEGABYTES);
      }
      return kind(file, head(file));
    } catch (IOException e) {
      throw new UserFailure(OfficeText.NOT_READABLE, name);
    }
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static FileKind kind(Path file, byte[] head) {
    String hex = HexFormat.of().formatHex(head, 0, Math.min(16, head.length));
    if (hex.startsWith("d0cf11e0a1b11ae1")) {
      return Guarded.call(name(file), () -> compound(file));
    }
    if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
      return zip(file);
    }
    if (hex.startsWith("09000400") || hex.startsWith("09020600") || hex.startsWith("09040600")) {
      return FileKind.OLD_EXCEL;
    }
    if (isPicture(hex)) {
      return FileKind.PICTURE;
    }
    return text(head);
  }

  private static boolean isPicture(String hex) {
    return hex.startsWith("89504e470d0a1a0a")
        || hex.startsWith("ffd8ff")
        || hex.startsWith("47494638")
        || hex.startsWith("49492a00")
        || hex.startsWith("4d4d002a")
        || (hex.startsWith("424d") && hex.startsWith("00000000", 12))
        || (hex.startsWith("52494646") && hex.startsWith("57454250", 16));
  }

  private static FileKind text(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).strip();
    if (start.startsWith("%PDF")) {
      return FileKind.PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return FileKind.DOCUMENT;
    }
    String lower = start.substring(start.startsWith("ï»¿") ? 3 : 0).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml") || lower.startsWith("<!doctype") || lower.startsWith("<html")) {
      return FileKind.MARKUP;
    }
    return WideText.of(head).isPresent() || isText(start) ? FileKind.TEXT : FileKind.BINARY;
  }

  /** A stray NUL among words is told at its row; among other signs it is no text at all. */
  private static boolean isText(String start) {
    long nuls = start.chars().filter(c -> c == 0).count();
    boolean other = start.chars().anyMatch(c -> c > 0 && c < ' ' && "\t\n\f\r".indexOf(c) < 0);
    return nuls == 0 || (!other && nuls * 10 < start.length());
  }

  private static FileKind compound(Path file) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = system.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return FileKind.ENCRYPTED;
      }
      if (root.hasEntryCaseInsensitive("Workbook")) {
        return FileKind.XLS;
      }
      if (root.hasEntryCaseInsensitive("Book")) {
        return FileKind.OLD_EXCEL;
      }
      return root.hasEntryCaseInsensitive("WordDocument") ? FileKind.DOCUMENT : FileKind.BINARY;
    }
  }

  private static FileKind zip(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry type = zip.getEntry("mimetype");
      if (type != null) {
        return openDocument(zip, type);
      }
      if (has(zip, "xl/workbook.bin")) {
        return FileKind.XLSB;
      }
      if (has(zip, "word/document.xml")) {
        return FileKind.DOCUMENT;
      }
      return has(zip, "[Content_Types].xml") && has(zip, "_rels/.rels")
          ? FileKind.XLSX
          : FileKind.ZIP;
    } catch (IOException | IllegalArgumentException e) {
      throw new UserFailure(OfficeText.TRUNCATED, name(file));
    }
  }

  private static FileKind openDocument(ZipFile zip, ZipEntry type) throws IOException {
    try (InputStream in = zip.getInputStream(type)) {
      String mime = new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII);
      if (mime.startsWith(ODF + "spreadsheet")) {
        return FileKind.ODS;
      }
      return mime.startsWith(ODF) ? FileKind.DOCUMENT : FileKind.ZIP;
    }
  }

  private static boolean has(ZipFile zip, String entry) {
    return zip.getEntry(entry) != null;
  }
}
