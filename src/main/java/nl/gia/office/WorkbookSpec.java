package nl.gia.office;

import java.time.Instant;
import java.util.List;

/**
 * A workbook as it is to be written: equal specifications give equal bytes.
 *
 * @param created stands in the properties as the moment of making and of the last change
 */
public record WorkbookSpec(WorkbookProperties properties, Instant created, List<SheetSpec> sheets) {
  public WorkbookSpec {
    sheets = List.copyOf(sheets);
  }
}
