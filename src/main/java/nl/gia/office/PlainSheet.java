package nl.gia.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of one plain sheet, written row by row: a list of any length in little memory. Each
 * cell is given as text; a number or date in the one spelling that reading gives back is stored as
 * such, anything else as the text that it is.
 */
public final class PlainSheet implements AutoCloseable {
  private static final int LEVEL = 4;
  private static final int TEXT_FORMAT = 255;
  private static final long EPOCH = 25_569;
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

  private final ZipOutputStream zip;
  private final Writer writer;
  private final List<ColumnSpec> columns;
  private final StringBuilder line = new StringBuilder(1024);
  private int rows = 1;

  public PlainSheet(OutputStream out, String name, List<ColumnSpec> columns) throws IOException {
    this.zip = new ZipOutputStream(out);
    this.columns = List.copyOf(columns);
    this.writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    zip.setLevel(LEVEL);
    part("[Content_Types].xml", PlainParts.TYPES);
    part("_rels/.rels", PlainParts.RELATIONS);
    part("xl/workbook.xml", PlainParts.workbook(name));
    part("xl/_rels/workbook.xml.rels", PlainParts.WORKBOOK_RELATIONS);
    part("xl/styles.xml", PlainParts.STYLES);
    open("xl/worksheets/sheet1.xml");
    writer.write(PlainParts.sheetStart(columns));
    line.append("<row r=\"1\">");
    for (ColumnSpec column : columns) {
      text(column.header(), PlainParts.HEADER);
    }
    endRow();
  }

  /** Writes a row of as many cells as there are columns. */
  public void row(List<String> cells) throws IOException {
    rows++;
    line.append("<row r=\"").append(rows).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), columns.get(i).kind());
    }
    endRow();
  }

  /** Completes the workbook; the stream beneath stays open. */
  @Override
  public void close() throws IOException {
    writer.write(PlainParts.sheetEnd(columns.size(), rows));
    writer.flush();
    zip.closeEntry();
    zip.finish();
  }

  private void cell(String value, ColumnKind kind) {
    if (value.isEmpty()) {
      line.append("<c/>");
      return;
    }
    switch (kind) {
      case TEXT -> text(value, style(value));
      case DATE -> date(value);
      case INTEGER, DECIMAL, PERCENT, POINTS, YEAR -> number(value);
    }
  }

  private void number(String value) {
    if (PlainNumber.isOne(value)) {
      line.append("<c><v>").append(value).append("</v></c>");
    } else {
      cell(value, ColumnKind.TEXT);
    }
  }

  private void date(String value) {
    try {
      LocalDate date = LocalDate.parse(value);
      if (!date.isBefore(FIRST) && date.getYear() < 10_000) {
        long serial = date.toEpochDay() + EPOCH;
        line.append("<c s=\"").append(PlainParts.DATE).append("\"><v>").append(serial);
        line.append("</v></c>");
        return;
      }
    } catch (DateTimeParseException e) {
      // Half a date, or a word: kept as the text that it is.
    }
    cell(value, ColumnKind.TEXT);
  }

  private void text(String value, int style) {
    line.append("<c t=\"inlineStr\" s=\"").append(style).append("\"><is><t");
    String escaped = CellText.escape(value);
    char last = escaped.charAt(escaped.length() - 1);
    if (escaped.charAt(0) <= ' ' || last <= ' ' || escaped.indexOf('\n') >= 0) {
      line.append(" xml:space=\"preserve\"");
    }
    line.append('>');
    PlainParts.escape(escaped, line);
    line.append("</t></is></c>");
  }

  // The text format keeps a code a code when it is edited, but shows long texts as ####.
  private static int style(String value) {
    if ("=+-@".indexOf(value.charAt(0)) >= 0) {
      return PlainParts.QUOTED;
    }
    return value.length() > TEXT_FORMAT ? PlainParts.GENERAL : PlainParts.TEXT;
  }

  private void endRow() throws IOException {
    writer.append(line.append("</row>"));
    line.setLength(0);
  }

  private void part(String name, String content) throws IOException {
    open(name);
    writer.write(content);
    writer.flush();
    zip.closeEntry();
  }

  private void open(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(PlainParts.MOMENT);
    zip.putNextEntry(entry);
  }
}
