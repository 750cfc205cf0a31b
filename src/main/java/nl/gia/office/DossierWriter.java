package nl.gia.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.platform.db.WholeFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a dossier as a Word document with real headings and tables, on A4. */
public final class DossierWriter {
  private static final String APPLICATION = "GIA Secretariaat";
  private static final String FONT = "Calibri";
  private static final String BLUE = "154273";
  private static final String PALE = "E8EDF4";
  private static final String LINE = "B8C4D6";

  /** Twentieths of a point: A4, its margin, and what lies between the margins. */
  private static final long WIDTH = 11_906;

  private static final long HEIGHT = 16_838;
  private static final long MARGIN = 1_134;
  private static final long BETWEEN = WIDTH - 2 * MARGIN;

  private static final int BODY = 10;

  /** Characters: the least and the most for which a column gets room. */
  private static final int NARROW = 12;

  private static final int WIDE = 48;

  /** Writes a dossier into a file. */
  public static void write(DossierSpec spec, Path file) {
    WholeFile.write(file, out -> new DossierWriter().write(spec, out));
  }

  /** Writes the document; the stream stays open. */
  public void write(DossierSpec spec, OutputStream out) throws IOException {
    Locale locale = LocaleUtil.getUserLocale();
    TimeZone zone = LocaleUtil.getUserTimeZone();
    LocaleUtil.setUserLocale(Locale.ROOT);
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
    try (XWPFDocument document = new XWPFDocument()) {
      page(document);
      styles(document, spec.language());
      text(document.createParagraph(), "Title", spec.title());
      spec.parts().forEach(part -> part(document, part));
      footer(document, spec.footer());
      properties(document.getProperties(), spec);
      TimelessZip zip = new TimelessZip(out);
      document.write(zip);
      zip.flush();
    } finally {
      LocaleUtil.setUserLocale(locale);
      LocaleUtil.setUserTimeZone(zone);
    }
  }

  private static void page(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
    margin.setTop(BigInteger.valueOf(MARGIN));
    margin.setBottom(BigInteger.valueOf(MARGIN));
  }

  private static void styles(XWPFDocument document, String language) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(language);
    style(styles, "Title", "Title", 20, -1);
    style(styles, "Heading1", "heading 1", 14, 0);
    style(styles, "Heading2", "heading 2", 11, 1);
  }

  /** A heading's style; with the level by which readers find their way. */
  private static void style(XWPFStyles styles, String id, String name, int size, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    var space = paragraph.addNewSpacing();
    space.setBefore(BigInteger.valueOf(level < 0 ? 0 : 280));
    space.setAfter(BigInteger.valueOf(100));
    if (level >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewColor().setVal(BLUE);
    run.addNewSz().setVal(BigInteger.valueOf(size * 2L));
    styles.addStyle(new XWPFStyle(style));
  }

  private static void part(XWPFDocument document, DossierPart part) {
    switch (part) {
      case DossierPart.Heading(int level, String words) ->
          text(document.createParagraph(), "Heading" + level, words);
      case DossierPart.Text(String words) -> {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(120);
        lines(paragraph, words, false);
      }
      case DossierPart.Table table -> table(document, table);
    }
  }

  private static void text(XWPFParagraph paragraph, String style, String words) {
    paragraph.setStyle(style);
    paragraph.createRun().setText(words);
  }

  private static void lines(XWPFParagraph paragraph, String words, boolean strong) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(BODY);
    run.setBold(strong);
    List<String> lines = words.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i));
    }
  }

  private static void table(XWPFDocument document, DossierPart.Table spec) {
    int columns = spec.headers().size();
    List<Long> widths = widths(spec);
    XWPFTable table = document.createTable(spec.rows().size() + 1, columns);
    table.setWidth(Long.toString(BETWEEN));
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
    table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
    table.setCellMargins(50, 80, 50, 80);
    table.getCTTbl().getTblPr().addNewTblCaption().setVal(spec.name());
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int i = 0; i < columns; i++) {
      header.getCell(i).setColor(PALE);
      cell(header.getCell(i), spec.headers().get(i), widths.get(i), true);
    }
    for (int row = 0; row < spec.rows().size(); row++) {
      table.getRow(row + 1).setCantSplitRow(true);
      for (int i = 0; i < columns; i++) {
        cell(table.getRow(row + 1).getCell(i), spec.rows().get(row).get(i), widths.get(i), false);
      }
    }
    document.createParagraph().setSpacingAfter(60);
  }

  /** Each column gets its share of the width by its longest words, within bounds. */
  private static List<Long> widths(DossierPart.Table spec) {
    List<Integer> lengths =
        IntStream.range(0, spec.headers().size())
            .mapToObj(column ->
                Stream.concat(
                        Stream.of(spec.headers().get(column)),
                        spec.rows().stream().map(row -> row.get(column)))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0))
            .map(longest -> Math.clamp(longest, NARROW, WIDE))
            .toList();
    int all = lengths.stream().mapToInt(Integer::intValue).sum();
    return lengths.stream().map(length -> BETWEEN * length / all).toList();
  }

  private static void cell(XWPFTableCell cell, String words, long width, boolean strong) {
    cell.setWidth(Long.toString(width));
    lines(cell.getParagraphs().getFirst(), words, strong);
  }

  private static void footer(XWPFDocument document, String words) {
    XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    XWPFRun run = line.createRun();
    run.setFontSize(8);
    run.setColor("5A6778");
    run.setText(words + " | ");
    var page = line.getCTP().addNewFldSimple();
    page.setInstr("PAGE");
    var number = page.addNewR();
    number.addNewRPr().addNewSz().setVal(BigInteger.valueOf(16));
    number.addNewT().setStringValue("1");
  }

  private static void properties(POIXMLProperties properties, DossierSpec spec) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(spec.title());
    core.setCreator(spec.organisation());
    core.setCreated(Optional.of(Date.from(spec.created())));
    core.setModified(Optional.of(Date.from(spec.created())));
    core.getUnderlyingProperties().setLanguageProperty(spec.language());
    properties.getExtendedProperties().setApplication(APPLICATION);
  }
}
