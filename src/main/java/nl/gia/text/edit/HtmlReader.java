package nl.gia.text.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.text.Line;
import nl.gia.text.Line.Mark;
import nl.gia.text.Line.Place;
import nl.gia.text.Markup;
import nl.gia.text.Run;

/**
 * Reads the HTML that word processors, browsers and mail programs put on the clipboard. Word writes
 * its lists as paragraphs with a note of their level, and the bullet as text to be ignored.
 */
final class HtmlReader {
  private static final Pattern WORD_LIST = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d)");
  private static final Pattern IGNORED = Pattern.compile("mso-list:\\s*ignore");
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9}|[a-z])[.)]?\\s*");

  private final HtmlTokens tokens;
  private final List<Line> lines = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private final List<Mark> lists = new ArrayList<>();
  private final List<Mark> opened = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private Optional<Run> joint = Optional.empty();
  private int heading;
  private int wordLevel;
  private final StringBuilder wordMark = new StringBuilder();

  /** How text is written within an element. */
  private record Style(String tag, boolean bold, boolean italic, String link, boolean ignored) {}

  HtmlReader(String html) {
    tokens = new HtmlTokens(html);
  }

  List<Line> read() {
    while (tokens.next()) {
      switch (tokens.kind()) {
        case TEXT -> text(tokens.text());
        case START -> start(tokens.name());
        case END -> end(tokens.name());
      }
    }
    endLine();
    return lines;
  }

  private Style style() {
    return styles.isEmpty() ? new Style("", false, false, "", false) : styles.getLast();
  }

  private void text(String text) {
    Style style = style();
    if (style.ignored()) {
      wordMark.append(text);
      return;
    }
    String words = text.replaceAll("[ \\t\\r\\n]+", " ");
    boolean starts = runs.isEmpty() || runs.getLast().text().endsWith(" ");
    String kept = starts && words.startsWith(" ") ? words.substring(1) : words;
    if (!kept.isEmpty()) {
      runs.add(new Run(kept, style.bold(), style.italic(), style.link()));
    }
  }

  private void start(String tag) {
    switch (tag) {
      case "ul" -> list(Mark.BULLET);
      case "ol" -> list(new Mark(true, tokens.number("start", 1), false));
      case "li" -> {
        endLine();
        opened.add(lists.isEmpty() ? Mark.BULLET : lists.getLast());
      }
      case "br" -> {
        boolean more = !runs.isEmpty();
        endLine();
        joint = more ? Optional.of(Run.plain("\n")) : Optional.empty();
      }
      case "p", "div", "blockquote", "tr", "table", "section", "article", "dt", "dd" -> block();
      case "td", "th" -> text(" ");
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        block();
        heading = tag.charAt(1) - '0';
      }
      default -> inline(tag);
    }
  }

  private void block() {
    endLine();
    Matcher word = WORD_LIST.matcher(tokens.attribute("style"));
    wordLevel = word.find() ? Math.min(word.group(1).charAt(0) - '0', Markup.DEEPEST_LIST) : 0;
  }

  private void list(Mark mark) {
    endLine();
    if (lists.size() < Markup.DEEPEST_LIST) {
      lists.add(mark);
    }
  }

  private void inline(String tag) {
    if (!List.of("b", "strong", "i", "em", "a", "span", "font", "u").contains(tag)) {
      return;
    }
    Style now = style();
    String look = tokens.attribute("style");
    boolean bold = now.bold() || tag.equals("b") || tag.equals("strong");
    boolean italic = now.italic() || tag.equals("i") || tag.equals("em");
    String address = tag.equals("a") ? tokens.attribute("href") : "";
    styles.add(
        new Style(
            tag,
            look.matches(".*font-weight:\\s*(normal|[1-4]00).*")
                ? false
                : bold || look.matches(".*font-weight:\\s*(bold|[6-9]00).*"),
            !look.matches(".*font-style:\\s*normal.*")
                && (italic || look.matches(".*font-style:\\s*italic.*")),
            Run.canLinkTo(address) ? address : now.link(),
            now.ignored() || IGNORED.matcher(look).find()));
  }

  private void end(String tag) {
    switch (tag) {
      case "ul", "ol" -> {
        endLine();
        opened.clear();
        if (!lists.isEmpty()) {
          lists.removeLast();
        }
      }
      case "p", "div", "li", "tr", "table", "blockquote" -> endLine();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endLine();
        heading = 0;
      }
      default -> close(tag);
    }
  }

  private void close(String tag) {
    for (int i = styles.size() - 1; i >= 0; i--) {
      if (styles.get(i).tag().equals(tag)) {
        styles.subList(i, styles.size()).clear();
        return;
      }
    }
  }

  private void endLine() {
    if (runs.stream().anyMatch(run -> !isBlank(run.text()))) {
      lines.add(new Line(place(), runs));
      opened.clear();
      wordLevel = 0;
    }
    joint = Optional.empty();
    wordMark.setLength(0);
    runs = new ArrayList<>();
  }

  private static boolean isBlank(String text) {
    return text.replace('\u00A0', ' ').isBlank();
  }

  private Place place() {
    if (wordLevel > 0) {
      boolean numbered = NUMBER.matcher(wordMark.toString().replace('\u00A0', ' ')).matches();
      // The letter o is a bullet of Word's second level.
      Mark mark = numbered && !wordMark.toString().startsWith("o") ? Mark.NUMBER : Mark.BULLET;
      return new Place(0, wordLevel, List.of(mark), Optional.empty());
    }
    int depth = lists.isEmpty() && !opened.isEmpty() ? 1 : lists.size();
    List<Mark> marks = opened.subList(Math.max(0, opened.size() - depth), opened.size());
    return new Place(heading, depth, joint.isPresent() ? List.of() : marks, joint);
  }
}
