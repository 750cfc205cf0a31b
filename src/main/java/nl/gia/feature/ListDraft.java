package nl.gia.feature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.lists.ReadCell;
import nl.gia.lists.ReadList;
import nl.gia.lists.ReadRow;
import nl.gia.office.Value;

/**
 * A list that was read and is not taken in yet.
 *
 * @param fields what each column stands for, by the column's place; without those that are left out
 * @param fill what lines say, by field, that say nothing of it themselves
 * @param wantsDay whether the list does not say of which day it is
 * @param day of which day it is taken to be
 */
public record ListDraft(
    ReadList list,
    Map<Integer, String> fields,
    Map<String, String> fill,
    boolean wantsDay,
    Optional<LocalDate> day) {
  public ListDraft {
    fields = Map.copyOf(fields);
    fill = Map.copyOf(fill);
  }

  /** This list, taken to be of another day. */
  public ListDraft on(LocalDate other) {
    return new ListDraft(list, fields, fill, wantsDay, Optional.of(other));
  }

  /** The headings of columns that are left out. */
  public List<String> left() {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < list.columns().size(); i++) {
      if (!fields.containsKey(i)) {
        left.add(list.columns().get(i).name());
      }
    }
    return left;
  }

  /** The field of each heading; empty text where a column is left out. */
  Map<String, String> byHeading() {
    Map<String, String> byHeading = new LinkedHashMap<>();
    for (int i = 0; i < list.columns().size(); i++) {
      byHeading.put(list.columns().get(i).name(), fields.getOrDefault(i, ""));
    }
    return byHeading;
  }

  /** The lines that say something in a column that stands for a field. */
  List<ListLine> lines() {
    return list.rows().stream().filter(row -> !isEmpty(row)).map(this::line).toList();
  }

  /** What the lines say under the headings that stand for a field, by their number. */
  Map<Integer, String> said() {
    Map<Integer, String> said = new LinkedHashMap<>();
    list.rows().stream()
        .filter(row -> !isEmpty(row))
        .forEach(row ->
            said.put(
                row.number(),
                fields.keySet().stream()
                    .sorted()
                    .map(place -> row.cells().get(place).text())
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" \u00b7 "))));
    return said;
  }

  private boolean isEmpty(ReadRow row) {
    return fields.keySet().stream().allMatch(place -> row.cells().get(place).isBlank());
  }

  private ListLine line(ReadRow row) {
    Map<String, ReadCell> cells = new HashMap<>();
    fields.forEach((place, field) -> cells.put(field, row.cells().get(place)));
    fill.forEach((field, typed) -> {
      ReadCell cell = cells.get(field);
      if (cell == null || cell.isBlank()) {
        cells.put(field, new ReadCell(typed, new Value.Text(typed)));
      }
    });
    return new ListLine(row.number(), cells);
  }
}
