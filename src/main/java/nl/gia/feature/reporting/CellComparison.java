package nl.gia.feature.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.Value;
import nl.gia.office.WorkbookReader;

/** Where two workbooks say something else, whatever they look like. */
final class CellComparison {
  /** A cell, and what stands in it in either file. */
  record Difference(String sheet, String cell, String expected, String found) {}

  private record Place(String sheet, String cell) {}

  private CellComparison() {}

  /** The first cell, in the order of the first file, in which the second says something else. */
  static Optional<Difference> first(Path expected, Path found) {
    Map<Place, String> one = cells(expected);
    Map<Place, String> two = cells(found);
    Set<Place> places = new LinkedHashSet<>(one.keySet());
    places.addAll(two.keySet());
    return places.stream()
        .filter(place -> !one.getOrDefault(place, "").equals(two.getOrDefault(place, "")))
        .findFirst()
        .map(place ->
            new Difference(
                place.sheet(),
                place.cell(),
                one.getOrDefault(place, ""),
                two.getOrDefault(place, "")));
  }

  private static Map<Place, String> cells(Path file) {
    Map<Place, String> cells = new LinkedHashMap<>();
    for (GridSheet sheet : new WorkbookReader().read(file).sheets()) {
      for (GridRow row : sheet.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          String text = text(row.cell(i).value());
          if (!text.isEmpty()) {
            cells.put(new Place(sheet.name(), column(i) + row.number()), text);
          }
        }
      }
    }
    return cells;
  }

  /** Programs keep a number in other last digits; nine decimals are all that a report shows. */
  private static String text(Value value) {
    return switch (value) {
      case Value.Blank() -> "";
      case Value.Text(String text) -> text;
      case Value.Amount(double number) ->
          BigDecimal.valueOf(number)
              .setScale(9, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      case Value.Day day -> day.value().toString();
      case Value.Moment moment -> moment.value().toString();
      case Value.Hour hour -> hour.value().toString();
      case Value.Truth truth -> Boolean.toString(truth.value());
      case Value.Fault fault -> fault.code();
    };
  }

  private static String column(int index) {
    String letter = Character.toString('A' + index % 26);
    return index < 26 ? letter : column(index / 26 - 1) + letter;
  }
}
