package nl.gia.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.gia.office.GridArea;
import nl.gia.office.GridCell;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.Value;

/**
 * Finds the heading row of a sheet: the one with the most of the headings that were told, else the
 * most known ones, else the first row of words that is about as wide as the list. Title lines above
 * it are narrower.
 */
final class HeaderFinder {
  private static final int SEARCHED = 40;
  private static final double WIDE = 0.6;
  private static final double WORDS = 0.65;
  private static final int GAPS = 3;

  private final GridSheet sheet;
  private final List<GridRow> rows;
  private final Set<String> known;
  private final Set<String> told;

  HeaderFinder(GridSheet sheet, Set<String> known, Set<String> told) {
    this.sheet = sheet;
    this.rows = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
    this.known = new HashSet<>();
    this.told = new HashSet<>();
    known.forEach(name -> this.known.add(normal(name)));
    told.forEach(name -> this.told.add(normal(name)));
    this.known.addAll(this.told);
  }

  /** A heading without what people vary in: case, spaces, hyphens, underscores. */
  static String normal(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_./-]+", "");
  }

  Optional<Header> find() {
    return asTold().or(this::likely);
  }

  /** The first of the headings that hold the most of those that were told. */
  private Optional<Header> asTold() {
    Optional<Header> found = Optional.empty();
    long most = 0;
    for (int i = 0; i < searched() && !told.isEmpty(); i++) {
      for (Header header : List.of(header(i), header(i, i))) {
        long said =
            header.columns().stream().filter(one -> told.contains(normal(one.name()))).count();
        if (said > most) {
          most = said;
          found = Optional.of(header);
        }
      }
    }
    return found;
  }

  private Optional<Header> likely() {
    int best = -1;
    int most = 0;
    for (int i = 0; i < searched(); i++) {
      int fit = fit(i);
      if (fit > most) {
        most = fit;
        best = i;
      }
    }
    int widest = IntStream.range(0, searched()).map(this::filled).max().orElse(0);
    boolean sure = most >= 2 || (most == 1 && filled(best) <= 2 && isBelowNarrower(best));
    for (int i = 0; best < 0 || !sure; i++) {
      if (i >= searched()) {
        return Optional.empty();
      }
      if (filled(i) >= Math.max(1, WIDE * widest) && isWords(rows.get(i))) {
        best = i;
        sure = true;
      }
    }
    return Optional.of(header(best));
  }

  private Header header(int row) {
    boolean below = row + 2 < rows.size() && isSecond(row, row + 1);
    boolean above = row > 0 && !below && filled(row - 1) > 1 && isSecond(row - 1, row);
    int first = above ? row - 1 : row;
    return header(first, below ? row + 1 : row);
  }

  private Header header(int first, int last) {
    HeadingRows headings = new HeadingRows(sheet, rows.get(first), rows.get(last));
    int fit = first == last ? fit(first) : Math.max(fit(first), fit(last));
    return new Header(first, last, fit, headings.columns(rows.subList(last + 1, rows.size())));
  }

  private int searched() {
    return Math.min(SEARCHED, rows.size());
  }

  private int filled(int row) {
    return (int) rows.get(row).cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  /** A single word that is a heading elsewhere may stand in any row of the list itself. */
  private boolean isBelowNarrower(int row) {
    return IntStream.range(0, row).allMatch(above -> filled(above) < filled(row));
  }

  private int fit(int row) {
    return (int)
        rows.get(row).cells().stream()
            .filter(cell -> !cell.isBlank() && known.contains(normal(cell.shown())))
            .map(cell -> normal(cell.shown()))
            .distinct()
            .count();
  }

  /** Whether the lower row completes the upper: words below its gaps or its merged cells. */
  private boolean isSecond(int upper, int lower) {
    GridRow top = rows.get(upper);
    GridRow bottom = rows.get(lower);
    if (bottom.number() != top.number() + 1 || !isAllWords(bottom)) {
      return false;
    }
    if (fit(upper) == filled(upper) && fit(lower) == 0) {
      // Headings that are all known need no words below them.
      return false;
    }
    int gaps = 0;
    for (int i = 0; i < bottom.cells().size(); i++) {
      if (top.cell(i).isBlank() && !bottom.cell(i).isBlank()) {
        gaps++;
      }
    }
    boolean merged = sheet.merged().stream().anyMatch(area -> joins(area, top.number()));
    int width = Math.max(filled(upper), filled(lower));
    return merged ? gaps > 0 : gaps >= GAPS || (gaps > 1 && gaps * 3 >= width);
  }

  private static boolean joins(GridArea area, int row) {
    return area.firstRow() <= row && area.lastRow() >= row && area.lastRow() <= row + 1;
  }

  private static boolean isWords(GridRow row) {
    long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
    long words = row.cells().stream().filter(HeaderFinder::isWord).count();
    return words >= WORDS * filled;
  }

  private static boolean isAllWords(GridRow row) {
    return row.cells().stream().allMatch(cell -> cell.isBlank() || isWord(cell));
  }

  private static boolean isWord(GridCell cell) {
    String text = cell.shown().strip();
    boolean year = text.matches("(19|20)\\d{2}");
    boolean letters = text.codePoints().anyMatch(Character::isLetter) || text.matches("[#%€]");
    return year || (cell.value() instanceof Value.Text && letters && Lenient.date(text).isEmpty());
  }
}
