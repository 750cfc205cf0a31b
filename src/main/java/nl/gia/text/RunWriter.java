package nl.gia.text;

import java.util.List;

/**
 * Writes runs as CommonMark. A character that would keep a bold or italic mark from being one, or
 * that a reader would drop, is written as its number.
 */
final class RunWriter {
  private static final String BOLD = "**";
  private static final String ITALIC = "_";

  private final List<Run> runs;
  private final boolean oneLine;
  private final StringBuilder out = new StringBuilder();

  private RunWriter(List<Run> runs, boolean oneLine) {
    this.runs = runs;
    this.oneLine = oneLine;
  }

  static String write(List<Run> runs, boolean oneLine) {
    return new RunWriter(runs, oneLine).write();
  }

  private String write() {
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      out.append(marks(i));
      if (run.isLink()) {
        out.append('[');
      }
      text(i, run.text());
      if (run.isLink()) {
        out.append("](<").append(address(run.link())).append(">)");
      }
    }
    return out.append(marks(runs.size())).toString();
  }

  /** The marks that end and start before a run; italic lies within bold. */
  private String marks(int next) {
    Run before = next == 0 ? Run.plain("") : runs.get(next - 1);
    Run after = next == runs.size() ? Run.plain("") : runs.get(next);
    boolean bold = before.bold() != after.bold();
    boolean italic = before.italic() != after.italic();
    if (!bold) {
      return italic ? ITALIC : "";
    }
    String end = (before.italic() ? ITALIC : "") + (before.bold() ? BOLD : "");
    String start = (after.bold() ? BOLD : "") + (after.italic() ? ITALIC : "");
    return end + start;
  }

  private void text(int index, String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isEncoded(index, text, at, next)) {
        out.append("&#").append(c).append(';');
      } else {
        if (isEscaped(index, text, at)) {
          out.append('\\');
        }
        out.appendCodePoint(c);
      }
      at = next;
    }
  }

  private boolean isEncoded(int index, String text, int at, int next) {
    char c = text.charAt(at);
    if (c == '\n') {
      return oneLine
          || atEdge(text, at, next)
          || isBlank(text.charAt(at - 1))
          || isBlank(text.charAt(next));
    }
    if (c < ' ') {
      return true;
    }
    boolean word = Character.isLetterOrDigit(text.codePointAt(at));
    boolean space = isSpace(c);
    boolean first = at == 0 && isKept(index, index, index - 1, word, space);
    boolean last = next == text.length() && isKept(index, index + 1, index + 1, word, space);
    return first || last;
  }

  private static boolean atEdge(String text, int at, int next) {
    return at == 0 || next == text.length();
  }

  /**
   * Whether a character beside the marks at a border must be written as its number: a space on the
   * inner side of a mark or at the end of the block, a word on its outer side.
   */
  private boolean isKept(int index, int border, int beyond, boolean word, boolean space) {
    if (beyond < 0 || beyond == runs.size()) {
      return space;
    }
    Run here = runs.get(index);
    Run there = runs.get(beyond);
    if (space) {
      return isInside(here, there);
    }
    return word
        && !here.isLink()
        && isInside(there, here)
        && !isInside(here, there)
        && !mayTouch(there, border, beyond > index);
  }

  /** Whether a mark at the border of the two belongs to this run. */
  private static boolean isInside(Run here, Run there) {
    boolean bold = here.bold() != there.bold();
    return (here.bold() && bold) || (here.italic() && (bold || !there.italic()));
  }

  /**
   * A word may touch a mark from outside only where it is bold that begins or ends with a word; a
   * single letter may itself be written as its number, which is none.
   */
  private boolean mayTouch(Run there, int border, boolean after) {
    String text = there.text();
    int c = after ? text.codePointAt(0) : text.codePointBefore(text.length());
    return text.length() > 1
        && !there.isLink()
        && marks(border).equals(BOLD)
        && Character.isLetterOrDigit(c);
  }

  private boolean isEscaped(int index, String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\', '*', '`', '[', ']', '<' -> true;
      case '_' -> !isWithinWord(text, at);
      case '!' -> at + 1 == text.length();
      case '&' -> isEntity(text, at);
      case '#' -> oneLine || isLineStart(index, text, at);
      case '-', '+', '=' -> isLineStart(index, text, at);
      case '.', ')' -> isListNumber(index, text, at);
      default -> false;
    };
  }

  /** Between two letters it is no mark; those at an edge may be written as their numbers. */
  private static boolean isWithinWord(String text, int at) {
    return at > 1
        && at + 2 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether what follows could be read as a named or numbered character. */
  private static boolean isEntity(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && (Letters.isWordPart(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ';';
  }

  private boolean isLineStart(int index, String text, int at) {
    return at == 0 ? index == 0 : text.charAt(at - 1) == '\n';
  }

  private boolean isListNumber(int index, String text, int at) {
    int start = at;
    while (start > 0 && Letters.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < at && isLineStart(index, text, start);
  }

  private static boolean isBlank(char c) {
    return c == '\n' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return Letters.isSpace(c) || Character.isSpaceChar(c);
  }

  private static String address(String link) {
    StringBuilder address = new StringBuilder();
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      switch (c) {
        case '\\', '<', '>', '&' -> address.append('\\').append(c);
        default -> {
          if (c < ' ') {
            address.append("&#").append((int) c).append(';');
          } else {
            address.append(c);
          }
        }
      }
    }
    return address.toString();
  }
}
