package nl.gia.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.office.GridCell;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.OfficeText;
import nl.gia.office.Value;
import nl.gia.office.WorkbookReader;
import nl.gia.platform.problem.UserFailure;

/** Reads a CSV into a grid, with the separator that fits it best. */
final class CsvReader {
  private static final int LONGEST = 16 << 20;

  private final Path file;
  private final String name;
  private final CsvEncoding encoding;
  private final Separator separator;
  private final boolean declared;

  private CsvReader(Path file, CsvEncoding encoding, String sample) {
    this.file = file;
    this.name = String.valueOf(file.getFileName());
    this.encoding = encoding;
    Optional<Separator> said = SeparatorGuess.declared(sample);
    this.declared = said.isPresent();
    this.separator = said.orElseGet(() -> SeparatorGuess.of(sample));
  }

  static CsvReader of(Path file) throws IOException {
    CsvEncoding encoding = CsvEncoding.of(file);
    try (Reader in = encoding.open(file)) {
      return new CsvReader(file, encoding, SeparatorGuess.sample(in));
    }
  }

  Separator separator() {
    return separator;
  }

  String encoding() {
    return encoding.shown();
  }

  GridSheet read() throws IOException {
    List<GridRow> rows = new ArrayList<>();
    try (QuoteCounter in = new QuoteCounter(encoding.open(file));
        var records =
            de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST)
                .ofCsvRecord(in)) {
      int number = 0;
      int cells = 0;
      long line = 1;
      String last = "";
      for (CsvRecord csv : records) {
        number++;
        line = csv.getStartingLineNumber();
        last = csv.getField(csv.getFieldCount() - 1);
        requireText(csv);
        if (!(declared && number == 1)) {
          add(rows, number, csv.getFields());
          cells += csv.getFieldCount();
          if (cells > WorkbookReader.CELLS) {
            throw new UserFailure(OfficeText.TOO_MANY_CELLS, name, WorkbookReader.CELLS);
          }
        }
      }
      if (in.isOdd() && last.indexOf('\n') >= 0) {
        throw new UserFailure(ListsText.OPEN_QUOTE, name, line);
      }
    } catch (CsvParseException e) {
      throw new UserFailure(ListsText.FIELD_TOO_LONG, name);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new GridSheet("", false, rows, List.of());
  }

  private void requireText(CsvRecord csv) {
    if (encoding.isGuess() && csv.getFields().stream().anyMatch(CsvReader::isNoText)) {
      throw new UserFailure(ListsText.NO_TEXT, name, csv.getStartingLineNumber());
    }
  }

  /** Whether it holds signs that no text in the usual encoding of Windows has. */
  private static boolean isNoText(String field) {
    return field
        .chars()
        .anyMatch(c -> (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0) || c == 0xFFFD);
  }

  private static void add(List<GridRow> rows, int number, List<String> fields) {
    List<GridCell> cells = new ArrayList<>(fields.size());
    boolean blank = true;
    for (String field : fields) {
      blank &= field.isEmpty();
      cells.add(field.isEmpty() ? GridCell.BLANK : new GridCell(new Value.Text(field), field));
    }
    if (!blank) {
      rows.add(new GridRow(number, cells));
    }
  }
}
