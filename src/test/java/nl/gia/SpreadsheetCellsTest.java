package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cells of a workbook hold that are no plain texts. */
class SpreadsheetCellsTest {
  private static final String TEXT = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
  private static final String NUMBER = "<c><v>%s</v></c>";
  private static final String MOMENT = "<c s=\"1\"><v>%s</v></c>";
  private static final String FAULT = "<c t=\"e\"><v>%s</v></c>";

  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OF =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKED = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  @TempDir private Path folder;
  private Terminal user;

  @BeforeEach
  void make() {
    user = new Terminal(folder);
    assertThat(user.run("new").code()).isZero();
  }

  private static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  private static String texts(String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells.append(TEXT.formatted(text));
    }
    return row(cells.toString());
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKED + "relationships\">" + all + "</Relationships>";
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(number, OF, type, target);
  }

  private static String types() {
    String rels = "application/vnd.openxmlformats-package.relationships+xml";
    return "<Types xmlns=\""
        + PACKED
        + "content-types\"><Default Extension=\"rels\" ContentType=\""
        + rels
        + "\"/>"
        + type("workbook.xml", "sheet.main")
        + type("styles.xml", "styles")
        + type("worksheets/sheet1.xml", "worksheet")
        + "</Types>";
  }

  private static String type(String part, String of) {
    return "<Override PartName=\"/xl/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, of);
  }

  /** The second style shows a date with a time. */
  private static String styles() {
    return "<styleSheet "
        + MAIN
        + "><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
        + "<borders count=\"1\"><border/></borders><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
        + "<xf numFmtId=\"22\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
  }

  private Path workbook(String... rows) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook "
            + MAIN
            + " xmlns:r=\""
            + OF
            + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation(1, "worksheet", "worksheets/sheet1.xml")
                + relation(2, "styles", "styles.xml")));
    parts.put("xl/styles.xml", styles());
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet " + MAIN + "><sheetData>" + String.join("", rows) + "</sheetData></worksheet>");
    Path file = folder.resolve("lijst.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  @Test
  void anErrorOfTheSpreadsheetProgramIsAProblemOfItsRow() throws IOException {
    String before = user.run("dump").out();
    Path file =
        workbook(
            texts("naam", "soort"),
            texts("Proef A", "rijk"),
            row(FAULT.formatted("#REF!"), TEXT.formatted("rijk")));

    Terminal.Answer answer = user.run("import", "organisation", file.toString());

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("Rij 3: Naam: de cel bevat de fout #REF! van het");
    assertThat(user.run("dump").out()).isEqualTo(before);
  }

  @Test
  void anErrorInAColumnThatIsLeftOutStandsInNobodysWay() throws IOException {
    Path file =
        workbook(
            texts("naam", "soort", "kleur"),
            row(TEXT.formatted("Proef A"), TEXT.formatted("rijk"), FAULT.formatted("#N/A")));

    assertThat(user.run("import", "organisation", file.toString()).out())
        .contains("Toegevoegd: 1.");
  }

  @Test
  void daysShownAsNumbersOrWithATimeAreDates() throws IOException {
    Path file =
        workbook(
            texts("jaar", "naam", "bestaat vanaf", "code"),
            row(
                NUMBER.formatted("1"),
                TEXT.formatted("Dag"),
                NUMBER.formatted("39448"),
                TEXT.formatted("0901")),
            row(
                NUMBER.formatted("2"),
                TEXT.formatted("Tijd"),
                MOMENT.formatted("39448.75"),
                TEXT.formatted("0902")));

    assertThat(user.run("import", "municipality", file.toString(), "--map", "jaar=").err())
        .isEmpty();

    for (String code : new String[] {"0901", "0902"}) {
      assertThat(user.run("list", "municipality", "code=" + code, "--json").out())
          .contains("\"valid_from\": \"2008-01-01\"");
    }
  }

  @Test
  void thePublishedListsReadTheSameDates() throws IOException {
    Path file =
        workbook(
            texts("gemeentecode", "gemeentenaam", "begindatum", "einddatum"),
            row(
                TEXT.formatted("0903"),
                TEXT.formatted("Proef"),
                NUMBER.formatted("39448"),
                MOMENT.formatted("40179.5")));

    assertThat(user.run("import", "municipalities", file.toString()).err()).isEmpty();

    assertThat(user.run("list", "municipality", "code=0903", "--json").out())
        .contains("\"valid_from\": \"2008-01-01\"", "\"valid_to\": \"2010-01-01\"");
  }
}
