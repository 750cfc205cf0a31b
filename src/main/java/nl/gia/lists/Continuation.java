package nl.gia.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts longer than a spreadsheet's cell go on in a next column, and are joined again. */
final class Continuation {
  /** The most letters of a text that go in one column. */
  static final int LIMIT = 32_767;

  private static final Pattern NAME = Pattern.compile("(.*) \\(vervolg (\\d{1,4})\\)");

  private Continuation() {}

  static String name(String column, int part) {
    return part == 1 ? column : column + " (vervolg " + part + ")";
  }

  /** The text cut in pieces that fit; a pair of surrogates stays whole. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LIMIT) {
      int end = start + LIMIT;
      if (Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      pieces.add(text.substring(start, end));
      start = end;
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /** The list with continued columns joined to the columns that they continue. */
  static ReadList joined(ReadList list) {
    Map<String, Integer> places = new HashMap<>();
    List<ReadColumn> kept = new ArrayList<>();
    int[] target = new int[list.columns().size()];
    for (int i = 0; i < target.length; i++) {
      ReadColumn column = list.columns().get(i);
      Matcher name = NAME.matcher(column.name());
      Integer place = name.matches() ? places.get(name.group(1)) : null;
      target[i] = place == null ? kept.size() : place;
      if (place == null) {
        places.put(column.name(), kept.size());
        kept.add(column);
      }
    }
    if (kept.size() == target.length) {
      return list;
    }
    return new ReadList(
        list.howRead(), kept, list.rows().stream().map(row -> row(row, target, kept)).toList());
  }

  private static ReadRow row(ReadRow row, int[] target, List<ReadColumn> kept) {
    List<ReadCell> cells = new ArrayList<>();
    for (int i = 0; i < target.length; i++) {
      if (target[i] == cells.size()) {
        cells.add(row.cells().get(i));
      } else {
        cells.set(target[i], cells.get(target[i]).followedBy(row.cells().get(i)));
      }
    }
    return new ReadRow(row.number(), cells.subList(0, kept.size()));
  }
}
