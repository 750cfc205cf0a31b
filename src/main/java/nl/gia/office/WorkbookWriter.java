package nl.gia.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook as it is described; the same description gives the same bytes. */
public final class WorkbookWriter {
  private static final String APPLICATION = "GIA Secretariaat";

  /** Writes the workbook; the stream stays open. */
  public void write(WorkbookSpec spec, OutputStream out) throws IOException {
    write(spec, _ -> {}, out);
  }

  /** Writes the workbook after something more was done to it. */
  void write(WorkbookSpec spec, Consumer<XSSFWorkbook> more, OutputStream out) throws IOException {
    Locale locale = LocaleUtil.getUserLocale();
    TimeZone zone = LocaleUtil.getUserTimeZone();
    LocaleUtil.setUserLocale(Locale.ROOT);
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, spec);
      more.accept(workbook);
      properties(workbook.getProperties(), spec);
      TimelessZip zip = new TimelessZip(out);
      workbook.write(zip);
      zip.flush();
    } finally {
      LocaleUtil.setUserLocale(locale);
      LocaleUtil.setUserTimeZone(zone);
    }
  }

  private static void fill(XSSFWorkbook workbook, WorkbookSpec spec) {
    CellPen pen = new CellPen(new Styles(workbook));
    TableWriter tables = new TableWriter(pen);
    for (SheetSpec sheet : spec.sheets()) {
      new SheetWriter(sheet, workbook.createSheet(sheet.name()), pen).write(tables);
    }
  }

  private static void properties(POIXMLProperties properties, WorkbookSpec spec) {
    WorkbookProperties says = spec.properties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(says.title());
    core.setCreator(says.organisation());
    core.setSubjectProperty(says.subject());
    core.setKeywords(says.keywords());
    core.setLastModifiedByUser(says.organisation());
    core.setCreated(Optional.of(Date.from(spec.created())));
    core.setModified(Optional.of(Date.from(spec.created())));
    core.getUnderlyingProperties().setLanguageProperty(says.language());
    properties.getExtendedProperties().setApplication(APPLICATION);
    properties.getExtendedProperties().setCompany(says.organisation());
    says.custom().forEach(properties.getCustomProperties()::addProperty);
  }
}
