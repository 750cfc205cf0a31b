package nl.gia.office;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The widths of a sheet's columns: for each the widest that its blocks ask for. */
final class ColumnWidths {
  private static final int WIDEST = 90;
  private static final int KEY_AT_LEAST = 24;
  private static final int VALUE = 60;
  private static final int ONLY_TEXT = 110;
  private static final int CHART = 120;
  private static final int DEFAULT = 10;

  private final int[] characters;

  ColumnWidths(List<Block> blocks) {
    int columns = blocks.stream().mapToInt(ColumnWidths::columns).max().orElse(1);
    characters = new int[columns];
    for (Block block : blocks) {
      switch (block) {
        case TableSpec table -> {
          for (int i = 0; i < table.columns().size(); i++) {
            widen(i, Math.max(table.columns().get(i).width(), headerWord(table.columns().get(i))));
          }
        }
        case KeyValueBlock values -> {
          int key =
              values.lines().stream().mapToInt(line -> line.name().length() + 3).max().orElse(0);
          widen(0, Math.max(KEY_AT_LEAST, Math.min(key, 44)));
          widen(1, columns > 2 ? KEY_AT_LEAST : VALUE);
        }
        case TextBlock _ -> widen(0, columns == 1 ? ONLY_TEXT : DEFAULT);
        case ChartSpec _ -> widen(0, DEFAULT);
      }
    }
  }

  void apply(XSSFSheet sheet) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, characters[i] * 256 + 180);
    }
  }

  int of(int column) {
    return characters[column];
  }

  /** How many columns together are about as wide as a line that reads well. */
  int proseColumns() {
    return columnsUpTo(ONLY_TEXT);
  }

  int proseLines(String text) {
    int width = 0;
    for (int i = 0; i < proseColumns(); i++) {
      width += characters[i];
    }
    return Lines.count(text, width);
  }

  /** How many columns a chart covers; it may reach beyond the columns in use. */
  int chartColumns() {
    int used = columnsUpTo(CHART);
    int width = 0;
    for (int i = 0; i < used; i++) {
      width += characters[i];
    }
    return used + Math.max(0, (CHART - 30 - width) / DEFAULT);
  }

  private int columnsUpTo(int limit) {
    int width = 0;
    for (int i = 0; i < characters.length; i++) {
      width += characters[i];
      if (width > limit) {
        return Math.max(1, i);
      }
    }
    return characters.length;
  }

  private void widen(int column, int width) {
    characters[column] = Math.min(WIDEST, Math.max(characters[column], width));
  }

  private static int columns(Block block) {
    return switch (block) {
      case TableSpec table -> table.columns().size();
      case KeyValueBlock _ -> 2;
      case TextBlock _, ChartSpec _ -> 1;
    };
  }

  // The longest word of a header, in bold and beside the filter's arrow, stays whole.
  private static int headerWord(ColumnSpec column) {
    int longest = 0;
    for (String word : column.header().split(" ", -1)) {
      longest = Math.max(longest, word.length());
    }
    return Math.min(longest + 5, 26);
  }
}
