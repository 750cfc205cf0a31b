package nl.gia.office;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an XLSX. */
final class SheetParser {
  private static final int COLUMNS = 16_384;

  private final List<String> strings;
  private final List<Numbers.Format> formats;
  private final Numbers numbers;
  private final CellBudget budget;
  private final List<GridRow> rows = new ArrayList<>();
  private final List<GridArea> merged = new ArrayList<>();

  SheetParser(
      List<String> strings, List<Numbers.Format> formats, Numbers numbers, CellBudget budget) {
    this.strings = strings;
    this.formats = formats;
    this.numbers = numbers;
    this.budget = budget;
  }

  GridSheet parse(Xml xml, String name, boolean hidden) throws XMLStreamException {
    int row = 0;
    while (xml.advance()) {
      if (xml.starts("row")) {
        row = Math.max(row + 1, xml.number("r", row + 1));
        List<GridCell> cells = row(xml);
        if (!cells.isEmpty()) {
          rows.add(new GridRow(row, cells));
        }
      } else if (xml.starts("mergeCell")) {
        merge(xml.attribute("ref", ""));
      }
    }
    return new GridSheet(name, hidden, rows, merged);
  }

  private List<GridCell> row(Xml xml) throws XMLStreamException {
    List<GridCell> cells = new ArrayList<>();
    int column = -1;
    while (!xml.ends("row") && xml.advance()) {
      if (xml.starts("c")) {
        column = column(xml.attribute("r"), column + 1);
        GridCell cell = cell(xml);
        if (cell.value() instanceof Value.Blank) {
          continue;
        }
        budget.take(Math.max(1, column + 1 - cells.size()));
        while (cells.size() <= column) {
          cells.add(GridCell.BLANK);
        }
        cells.set(column, cell);
      }
    }
    return cells.isEmpty() ? List.of() : List.copyOf(cells);
  }

  private static int column(@Nullable String reference, int otherwise) {
    if (reference == null) {
      return Math.min(otherwise, COLUMNS - 1);
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > COLUMNS || column < 1) {
        return Math.min(otherwise, COLUMNS - 1);
      }
    }
    return Math.max(0, column - 1);
  }

  private GridCell cell(Xml xml) throws XMLStreamException {
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0);
    String value = "";
    @Nullable String inline = null;
    while (!xml.ends("c") && xml.advance()) {
      if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("is")) {
        inline = xml.richText("is");
      }
    }
    if (inline != null) {
      return text(inline);
    }
    return value.isEmpty() ? GridCell.BLANK : value(type, value, style);
  }

  private GridCell value(String type, String value, int style) {
    return switch (type) {
      case "s" -> {
        int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        yield index >= 0 && index < strings.size() ? text(strings.get(index)) : GridCell.BLANK;
      }
      case "str", "inlineStr" -> text(CellText.unescape(value));
      case "b" -> truth(value.equals("1") || value.equals("true"));
      case "e" -> new GridCell(new Value.Fault(value), value);
      case "d" -> date(value, style);
      default -> number(value, style);
    };
  }

  static GridCell text(String text) {
    return text.isEmpty() ? GridCell.BLANK : new GridCell(new Value.Text(text), text);
  }

  static GridCell truth(boolean truth) {
    return new GridCell(new Value.Truth(truth), truth ? "WAAR" : "ONWAAR");
  }

  private GridCell date(String value, int style) {
    try {
      LocalDateTime at = LocalDateTime.parse(value.length() == 10 ? value + "T00:00:00" : value);
      Numbers.Format format = Numbers.Format.of(14, "dd-mm-yyyy");
      return numbers.cell(DateUtil.getExcelDate(at), format);
    } catch (DateTimeParseException e) {
      return number(value, style);
    }
  }

  private GridCell number(String value, int style) {
    try {
      Numbers.Format format = style < formats.size() ? formats.get(style) : Numbers.Format.GENERAL;
      return numbers.cell(Double.parseDouble(value), format);
    } catch (NumberFormatException e) {
      return text(value);
    }
  }

  private void merge(String reference) {
    if (reference.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
      CellRangeAddress area = CellRangeAddress.valueOf(reference);
      merged.add(
          new GridArea(
              area.getFirstRow() + 1,
              area.getLastRow() + 1,
              area.getFirstColumn(),
              area.getLastColumn()));
    }
  }
}
