package nl.gia.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
  private static final int BLUE = 0x154273;
  private static final int WHITE = 0xFFFFFF;
  private static final int INK = 0x1A1A1A;
  private static final int GREY = 0x535353;
  private static final int LINE = 0xD0D5DC;
  private static final int TINT = 0xE8EEF5;

  private final XSSFWorkbook workbook;
  private final Map<Key, XSSFCellStyle> made = new HashMap<>();
  private final Map<Look, XSSFFont> fonts = new HashMap<>();

  private record Key(Look look, ColumnKind kind, boolean quoted) {}

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName("Calibri");
    normal.setFontHeightInPoints((short) 11);
  }

  XSSFCellStyle of(Look look, ColumnKind kind) {
    return made.computeIfAbsent(new Key(look, kind, false), this::make);
  }

  /** The same style for a text that looks like a formula. */
  XSSFCellStyle quoted(Look look, ColumnKind kind) {
    return made.computeIfAbsent(new Key(look, kind, true), this::make);
  }

  private XSSFCellStyle make(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(key.look, this::font));
    style.setAlignment(key.kind.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setQuotePrefixed(key.quoted);
    style.setDataFormat(workbook.createDataFormat().getFormat(key.kind.format()));
    switch (key.look) {
      case TITLE, SUBTITLE, CAPTION -> style.setVerticalAlignment(VerticalAlignment.CENTER);
      case PARAGRAPH -> style.setWrapText(true);
      case HEADER -> header(style);
      case FILTER_HEADER -> {
        header(style);
        style.setVerticalAlignment(VerticalAlignment.TOP);
      }
      case BODY, KEY -> ruled(style, key.look == Look.BODY);
      case VALUE -> {
        ruled(style, false);
        style.setAlignment(HorizontalAlignment.LEFT);
      }
      case TOTAL -> total(style);
    }
    return style;
  }

  // Not on the right, where LibreOffice pads one cell and not the next.
  private static void pad(XSSFCellStyle style) {
    if (style.getAlignment() == HorizontalAlignment.LEFT) {
      style.setIndention((short) 1);
    }
  }

  private static void header(XSSFCellStyle style) {
    pad(style);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    fill(style, BLUE);
  }

  private static void ruled(XSSFCellStyle style, boolean padded) {
    if (padded) {
      pad(style);
    }
    style.setWrapText(style.getAlignment() == HorizontalAlignment.LEFT);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(LINE));
  }

  private static void total(XSSFCellStyle style) {
    pad(style);
    fill(style, TINT);
    style.setBorderTop(BorderStyle.THIN);
    style.setTopBorderColor(colour(BLUE));
  }

  private static void fill(XSSFCellStyle style, int rgb) {
    style.setFillForegroundColor(colour(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(Look look) {
    return switch (look) {
      case TITLE -> font(18, true, BLUE);
      case SUBTITLE -> font(10, false, GREY);
      case CAPTION -> font(13, true, BLUE);
      case HEADER, FILTER_HEADER -> font(11, true, WHITE);
      case KEY, TOTAL -> font(11, true, INK);
      case PARAGRAPH, BODY, VALUE -> font(11, false, INK);
    };
  }

  private XSSFFont font(int points, boolean bold, int rgb) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(rgb));
    return font;
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
