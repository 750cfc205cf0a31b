package nl.gia.platform.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.DataFormat;

/** A table as it is shown, to paste elsewhere: a real table for Word and mail, tabs for Excel. */
final class TableText {
  private final List<List<String>> lines;

  TableText(TableView<?> view) {
    List<String> heading = view.getColumns().stream().map(TableColumn::getText).toList();
    lines =
        IntStream.range(-1, view.getItems().size())
            .mapToObj(row -> row < 0 ? heading : line(view, row))
            .toList();
  }

  /** The forms in which a clipboard takes it, under a title. */
  Map<DataFormat, Object> forms(String title) {
    return Map.of(DataFormat.PLAIN_TEXT, plain(title), DataFormat.HTML, html(title));
  }

  private String plain(String title) {
    return lines.stream()
        .map(line ->
            line.stream()
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", title + "\n", "\n"));
  }

  private String html(String title) {
    StringBuilder html = new StringBuilder("<p><b>" + escaped(title) + "</b></p><table>");
    for (int i = 0; i < lines.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      html.append("<tr>");
      lines
          .get(i)
          .forEach(cell ->
              html.append('<')
                  .append(tag)
                  .append('>')
                  .append(escaped(cell))
                  .append("</")
                  .append(tag)
                  .append('>'));
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static List<String> line(TableView<?> view, int row) {
    return view.getColumns().stream().map(column -> shown(column.getCellData(row))).toList();
  }

  /** What stands in a cell, as it is read. */
  static String shown(Object cell) {
    return switch (cell) {
      case null -> "";
      case Status status -> status.word();
      case String text -> Day.stored(text).map(Day::shown).orElse(text);
      default -> String.valueOf(cell);
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
