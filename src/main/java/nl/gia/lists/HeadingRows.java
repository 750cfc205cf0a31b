package nl.gia.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gia.office.GridArea;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;

/** Makes columns of one or two heading rows. */
final class HeadingRows {
  private final GridSheet sheet;
  private final GridRow top;
  private final GridRow bottom;
  private final boolean two;

  HeadingRows(GridSheet sheet, GridRow top, GridRow bottom) {
    this.sheet = sheet;
    this.top = top;
    this.bottom = bottom;
    this.two = top.number() != bottom.number();
  }

  List<ReadColumn> columns(List<GridRow> data) {
    int width = data.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    width = Math.max(width, Math.max(top.cells().size(), bottom.cells().size()));
    List<ReadColumn> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < width; i++) {
      List<String> parts = parts(i);
      int column = i;
      if (!parts.isEmpty() || data.stream().anyMatch(row -> !row.cell(column).isBlank())) {
        String name = parts.isEmpty() ? "[" + letters(i) + "]" : String.join(" ", parts);
        columns.add(new ReadColumn(i, unique(name, names), parts));
      }
    }
    return columns;
  }

  private List<String> parts(int column) {
    String lower = clean(bottom.cell(column).shown());
    if (!two) {
      return lower.isEmpty() ? List.of() : List.of(lower);
    }
    String upper = upper(column);
    if (lower.isEmpty() || lower.equals(upper)) {
      return upper.isEmpty() ? List.of() : List.of(upper);
    }
    return upper.isEmpty() ? List.of(lower) : List.of(upper, lower);
  }

  private String upper(int column) {
    String own = clean(top.cell(column).shown());
    if (!own.isEmpty()) {
      return own;
    }
    Optional<GridArea> area =
        sheet.merged().stream().filter(a -> a.holds(top.number(), column)).findFirst();
    if (area.isPresent()) {
      return clean(top.cell(area.get().firstColumn()).shown());
    }
    return sheet.merged().isEmpty() ? group(column) : "";
  }

  // A heading over several columns, where the format knows no merged cells.
  private String group(int column) {
    for (int i = column - 1; i >= 0; i--) {
      String label = clean(top.cell(i).shown());
      if (!label.isEmpty()) {
        boolean covers =
            !bottom.cell(i).isBlank() && label.codePoints().anyMatch(Character::isLetter);
        return covers && !bottom.cell(column).isBlank() ? label : "";
      }
    }
    return "";
  }

  private static String clean(String heading) {
    return heading.strip().replaceAll("\\s+", " ");
  }

  private static String unique(String name, Set<String> names) {
    String candidate = name;
    for (int i = 2; !names.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = name + " (" + i + ")";
    }
    return candidate;
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int i = column; i >= 0; i = i / 26 - 1) {
      letters.insert(0, (char) ('A' + i % 26));
    }
    return letters.toString();
  }
}
