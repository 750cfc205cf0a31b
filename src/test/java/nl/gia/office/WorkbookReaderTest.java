package nl.gia.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void refused(Path file, OfficeText text) {
    assertThatThrownBy(() -> new WorkbookReader().read(file))
        .isInstanceOfSatisfying(UserFailure.class, e -> assertThat(e.text()).isEqualTo(text));
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Blad");
    Row row = sheet.createRow(2);
    row.createCell(1).setCellValue("tekst");
    row.createCell(2).setCellValue(2.5);
    row.createCell(3).setCellValue(true);
    row.createCell(4).setCellValue(LocalDate.of(2010, 1, 31));
    row.getCell(4).setCellStyle(style(workbook, "dd-mm-yyyy"));
    row.createCell(5).setCellValue(321);
    row.getCell(5).setCellStyle(style(workbook, "0000"));
    row.createCell(6).setCellFormula("1+1");
    row.getCell(6).setCellValue(3);
    row.createCell(7).setCellValue(LocalDateTime.of(2010, 1, 31, 13, 30));
    row.getCell(7).setCellStyle(style(workbook, "dd-mm-yyyy hh:mm"));
    row.createCell(8).setCellValue(0.5);
    row.getCell(8).setCellStyle(style(workbook, "hh:mm"));
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 9, 10));
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void valuesComeTypedAndShown(boolean old) throws IOException {
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      fill(workbook);

      GridSheet sheet = new WorkbookReader().read(file("a", bytes(workbook))).sheets().getFirst();

      assertThat(sheet.merged()).containsExactly(new GridArea(3, 4, 9, 10));
      GridRow row = sheet.rows().getFirst();
      assertThat(row.number()).isEqualTo(3);
      assertThat(row.cells())
          .containsExactly(
              GridCell.BLANK,
              new GridCell(new Value.Text("tekst"), "tekst"),
              new GridCell(new Value.Amount(2.5), "2,5"),
              new GridCell(new Value.Truth(true), "WAAR"),
              new GridCell(new Value.Day(LocalDate.of(2010, 1, 31)), "31-01-2010"),
              new GridCell(new Value.Amount(321), "0321"),
              new GridCell(new Value.Amount(3), "3"),
              new GridCell(
                  new Value.Moment(LocalDateTime.of(2010, 1, 31, 13, 30)), "31-01-2010 13:30"),
              new GridCell(new Value.Hour(LocalTime.NOON), "12:00"));
    }
  }

  @Test
  void whatIsNoFileIsRefused() throws IOException {
    refused(folder.resolve("weg.xlsx"), OfficeText.NOT_FOUND);
    refused(folder, OfficeText.IS_FOLDER);
    refused(file("leeg.xlsx", new byte[0]), OfficeText.IS_EMPTY);
  }

  @Test
  void otherKindsOfFileAreRefusedByName() throws IOException {
    refused(
        file("a.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
        OfficeText.PICTURE);
    refused(file("a.xls", "%PDF-1.7".getBytes(UTF_8)), OfficeText.PDF);
    refused(file("a.xls", "<html><table>".getBytes(UTF_8)), OfficeText.MARKUP);
    refused(file("a.xls", "{\\rtf1}".getBytes(UTF_8)), OfficeText.DOCUMENT);
    refused(file("a.xls", new byte[] {9, 8, 0, 0, 1}), OfficeText.OTHER_FILE);
    refused(file("a.xls", new byte[] {9, 4, 6, 0, 1}), OfficeText.OLD_EXCEL);
    refused(zip(Map.of("word/document.xml", "<a/>")), OfficeText.DOCUMENT);
    refused(zip(Map.of("xl/workbook.bin", "x")), OfficeText.XLSB);
    refused(
        zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), OfficeText.ODS);
    refused(zip(Map.of("lijst.csv", "a;b")), OfficeText.OTHER_ZIP);
  }

  @Test
  void aWorkbookWithAPasswordIsRefused() throws Exception {
    try (POIFSFileSystem system = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook);
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (OutputStream out = encryptor.getDataStream(system)) {
        workbook.write(out);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      system.writeFilesystem(out);

      refused(file("a.xlsx", out.toByteArray()), OfficeText.ENCRYPTED);
    }
  }

  @Test
  void anOldWorkbookWithAPasswordIsRefused() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      fill(workbook);
      Biff8EncryptionKey.setCurrentUserPassword("geheim");
      byte[] bytes = bytes(workbook);
      Biff8EncryptionKey.setCurrentUserPassword(null);

      refused(file("a.xls", bytes), OfficeText.ENCRYPTED);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatDidNotArriveWholeIsRefused(boolean old) throws IOException {
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      fill(workbook);
      byte[] whole = bytes(workbook);

      refused(file("a", Arrays.copyOf(whole, whole.length / 2)), OfficeText.TRUNCATED);
    }
  }

  @Test
  @Timeout(20)
  void entitiesAreRefusedUnread() throws IOException {
    String bomb =
        """
        <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>\
        </worksheet>\
        """;

    refused(zip(workbookWith(bomb)), OfficeText.ENTITIES);
  }

  @Test
  @Timeout(60)
  void aZipBombIsRefusedLongBeforeItIsUnpacked() throws IOException {
    Path file = folder.resolve("bom.xlsx");
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : workbookWith("").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        if (part.getValue().isEmpty()) {
          zip.write("<worksheet>".getBytes(UTF_8));
          for (int i = 0; i < 300; i++) {
            zip.write(spaces);
          }
        }
      }
    }

    refused(file, OfficeText.ZIP_BOMB);
  }

  @Test
  void randomDamageNeverEscapesAsAFault() throws IOException {
    try (Workbook old = new HSSFWorkbook();
        Workbook recent = new XSSFWorkbook()) {
      fill(old);
      fill(recent);
      java.util.Random random = new java.util.Random(31268);
      for (byte[] whole : new byte[][] {bytes(old), unpacked(bytes(recent))}) {
        for (int i = 0; i < 150; i++) {
          byte[] damaged = whole.clone();
          for (int k = 0; k < 8; k++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
          }
          Path file = file("schade", damaged);
          try {
            assertThat(new WorkbookReader().read(file).sheets()).isNotNull();
          } catch (UserFailure refused) {
            assertThat(refused.text()).isInstanceOf(OfficeText.class);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachRefusalIsSaidInBothLanguages(OfficeText text) {
    assertThat(new Texts(Texts.DUTCH).get(text, "a.xlsx", 1)).contains("a.xlsx", "niets gewijzigd");
    assertThat(new Texts(Texts.ENGLISH).get(text, "a.xlsx", 1)).contains("a.xlsx", "Nothing");
  }

  private static Map<String, String> workbookWith(String sheet) {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String relation = "<R><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></R>";
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("_rels/.rels", relation.formatted(office, "officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\""
            + office
            + "\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets>"
            + "</workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relation.formatted(office, "worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return parts;
  }

  private Path zip(Map<String, String> parts) throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return file;
  }

  /** The same zip without compression, so that damage reaches the XML. */
  private static byte[] unpacked(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(0);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }
}
