package nl.gia.office;

import java.time.LocalDateTime;
import java.util.List;

/** The fixed parts of a plain workbook. */
final class PlainParts {
  static final int GENERAL = 0;
  static final int TEXT = 1;
  static final int DATE = 2;
  static final int HEADER = 3;
  static final int QUOTED = 4;

  /** The first moment that a zip knows. */
  static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  static final String TYPES =
      XML
          + """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" \
          ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>\
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/>\
          <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/></Types>\
          """
              .formatted("application/vnd.openxmlformats-officedocument.spreadsheetml");

  static final String RELATIONS = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));

  static final String WORKBOOK_RELATIONS =
      relations(
          relation("rId1", "worksheet", "worksheets/sheet1.xml")
              + relation("rId2", "styles", "styles.xml"));

  static final String STYLES =
      XML
          + """
          <styleSheet xmlns="%s">\
          <numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>\
          <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
          <font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>\
          <fills count="3"><fill><patternFill patternType="none"/></fill>\
          <fill><patternFill patternType="gray125"/></fill>\
          <fill><patternFill patternType="solid"><fgColor rgb="FF154273"/></patternFill></fill>\
          </fills>\
          <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
          </cellStyleXfs>\
          <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
          <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
          <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
          <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" \
          applyFont="1" applyFill="1"/>\
          <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>\
          </cellXfs></styleSheet>\
          """
              .formatted(MAIN);

  private PlainParts() {}

  static String workbook(String sheet) {
    StringBuilder name = new StringBuilder();
    escape(sheetName(sheet), name);
    return XML
        + """
        <workbook xmlns="%s" xmlns:r="%s"><sheets>\
        <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
        """
            .formatted(MAIN, OFFICE, name);
  }

  // What Excel allows: at most 31 characters, without these signs.
  private static String sheetName(String name) {
    String plain = name.replaceAll("[\\\\/*?:\\[\\]\\p{Cntrl}]", " ").strip();
    return plain.substring(0, Math.min(31, plain.length()));
  }

  static String sheetStart(List<ColumnSpec> columns) {
    StringBuilder start = new StringBuilder(XML);
    start.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews>");
    start.append("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
    start.append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (int i = 1; i <= columns.size(); i++) {
      start.append("<col min=\"").append(i).append("\" max=\"").append(i).append("\" width=\"");
      start.append(columns.get(i - 1).width()).append("\" customWidth=\"1\"/>");
    }
    return start.append("</cols><sheetData>").toString();
  }

  static String sheetEnd(int columns, int rows) {
    return "</sheetData><autoFilter ref=\"A1:" + letters(columns) + rows + "\"/></worksheet>";
  }

  static void escape(String text, StringBuilder out) {
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!entity.isEmpty()) {
        out.append(text, copied, i).append(entity);
        copied = i + 1;
      }
    }
    out.append(text, copied, text.length());
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int i = column; i > 0; i = (i - 1) / 26) {
      letters.insert(0, (char) ('A' + (i - 1) % 26));
    }
    return letters.toString();
  }

  private static String relations(String inner) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }
}
