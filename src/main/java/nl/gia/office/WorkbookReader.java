package nl.gia.office;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import nl.gia.platform.problem.UserFailure;

/** Reads XLSX and XLS into a plain grid, within bounds; anything else is refused by name. */
public final class WorkbookReader {
  /** The cells that fit in memory with room to spare. */
  public static final int CELLS = 10_000_000;

  /**
   * Reads all sheets; formulas by the result that the file holds.
   *
   * @throws UserFailure when this is no such workbook, or a damaged or hostile one
   */
  public Grid read(Path file) {
    String name = FileProbe.name(file);
    FileKind kind = new FileProbe().kindOf(file);
    CellBudget budget = new CellBudget(name, CELLS);
    try {
      return switch (kind) {
        case XLSX -> XlsxReader.read(file, budget);
        case XLS -> new XlsReader(budget).read(file);
        case OLD_EXCEL -> throw new UserFailure(OfficeText.OLD_EXCEL, name);
        case XLSB -> throw new UserFailure(OfficeText.XLSB, name);
        case ODS -> throw new UserFailure(OfficeText.ODS, name);
        case ENCRYPTED -> throw new UserFailure(OfficeText.ENCRYPTED, name);
        case DOCUMENT -> throw new UserFailure(OfficeText.DOCUMENT, name);
        case PICTURE -> throw new UserFailure(OfficeText.PICTURE, name);
        case PDF -> throw new UserFailure(OfficeText.PDF, name);
        case MARKUP -> throw new UserFailure(OfficeText.MARKUP, name);
        case ZIP -> throw new UserFailure(OfficeText.OTHER_ZIP, name);
        case TEXT, BINARY -> throw new UserFailure(OfficeText.OTHER_FILE, name);
      };
    } catch (IOException | XMLStreamException e) {
      throw new UserFailure(OfficeText.TRUNCATED, name);
    }
  }
}
