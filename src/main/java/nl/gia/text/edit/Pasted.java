package nl.gia.text.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.text.Line;
import nl.gia.text.Line.Mark;
import nl.gia.text.Line.Place;
import nl.gia.text.Lines;
import nl.gia.text.Run;

/** Reads what another program put on the clipboard: its paragraphs, lists and styles. */
final class Pasted {
  /** How Word, mail programs and people write an item where there are no lists. */
  private static final Pattern ITEM =
      Pattern.compile(
          "^(\\s*)(?:([•·▪◦‣–*-]|o(?=\\t))|(\\d{1,9})[.)])[\\s\\u00A0]+(.*)$", Pattern.DOTALL);

  private Pasted() {}

  static List<Line> html(String html) {
    return tidy(new HtmlReader(html).read());
  }

  /** Plain text: each line a paragraph, and an item where it looks like one. */
  static List<Line> plain(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      lines.add(line(line.replace('\u000B', ' ')));
    }
    return lines.size() == 1
        ? List.of(new Line(Place.PLAIN, List.of(Run.plain(text.replace("\r", "")))))
        : tidy(lines);
  }

  private static Line line(String text) {
    Matcher item = ITEM.matcher(text);
    if (!item.matches()) {
      return new Line(Place.PLAIN, List.of(Run.plain(text.strip())));
    }
    Mark mark =
        item.group(3) == null
            ? Mark.BULLET
            : new Mark(true, Integer.parseInt(item.group(3)), false);
    return new Line(
        new Place(0, 1, List.of(mark), Optional.empty()),
        List.of(Run.plain(item.group(4).strip())));
  }

  /** Without empty paragraphs, which are no text here, and with places that fit together. */
  private static List<Line> tidy(List<Line> lines) {
    return Lines.of(Lines.join(lines));
  }
}
