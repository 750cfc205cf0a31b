package nl.gia.command;

import java.util.ArrayList;
import java.util.List;

/** A table of text in columns, for people. */
final class Grid {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final List<List<String>> lines = new ArrayList<>();

  Grid(List<String> headings) {
    lines.add(headings);
  }

  void add(List<String> cells) {
    lines.add(cells.stream().map(Grid::shortened).toList());
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) > WIDEST
        ? line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…"
        : line;
  }

  void print(Call call) {
    int[] widths = new int[lines.getFirst().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        out.append(line.get(i)).repeat(' ', widths[i] - width(line.get(i))).append(GAP);
      }
      call.print(out.toString().stripTrailing());
    }
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
