package nl.gia.text.edit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes HTML apart into tags and text, whatever it looks like, in one pass. */
final class HtmlTokens {
  /** What a token is. */
  enum Kind {
    TEXT,
    START,
    END
  }

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>]++))");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");
  private static final Set<String> UNSEEN = Set.of("style", "script", "head", "title", "xml");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", "\u00A0"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("euml", "ë"),
          Map.entry("iuml", "ï"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("agrave", "à"),
          Map.entry("aacute", "á"),
          Map.entry("ccedil", "ç"),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("euro", "€"));

  private final String html;
  private final int end;
  private final Map<String, String> attributes = new HashMap<>();
  private int at;
  private Kind kind = Kind.TEXT;
  private String content = "";

  HtmlTokens(String html) {
    this.html = html;
    int start = html.indexOf("<!--StartFragment-->");
    int stop = html.indexOf("<!--EndFragment-->");
    this.at = Math.max(start, 0);
    this.end = stop > at ? stop : html.length();
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return content;
  }

  /** The name of the tag, in small letters. */
  String name() {
    return content;
  }

  /** An attribute of the tag in small letters, or as it is for an address; empty without one. */
  String attribute(String name) {
    String value = attributes.getOrDefault(name, "");
    return name.equals("href") ? value : value.toLowerCase(Locale.ROOT);
  }

  int number(String name, int otherwise) {
    String value = attribute(name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** Goes to the next token, if there is one. */
  boolean next() {
    while (at < end) {
      if (html.charAt(at) != '<') {
        int stop = html.indexOf('<', at);
        take(stop < 0 || stop > end ? end : stop);
        return true;
      }
      if (html.startsWith("<!--", at)) {
        skipPast("-->");
      } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
        skipPast(">");
      } else if (tag()) {
        return true;
      }
    }
    return false;
  }

  private void take(int stop) {
    kind = Kind.TEXT;
    content = decoded(html.substring(at, stop));
    at = stop;
  }

  private void skipPast(String mark) {
    int stop = html.indexOf(mark, at);
    at = stop < 0 ? end : stop + mark.length();
  }

  private boolean tag() {
    boolean closes = html.startsWith("</", at);
    int from = at + (closes ? 2 : 1);
    int to = from;
    while (to < end && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == ':')) {
      to++;
    }
    int stop = html.indexOf('>', to);
    if (to == from || stop < 0) {
      // No tag, but a sign that someone typed.
      kind = Kind.TEXT;
      content = "<";
      at++;
      return true;
    }
    content = html.substring(from, to).toLowerCase(Locale.ROOT);
    kind = closes ? Kind.END : Kind.START;
    attributes.clear();
    Matcher attribute = ATTRIBUTE.matcher(html.substring(to, stop));
    while (attribute.find()) {
      String value = attribute.group(2);
      value = value == null ? attribute.group(3) : value;
      value = value == null ? attribute.group(4) : value;
      attributes.put(
          attribute.group(1).toLowerCase(Locale.ROOT), decoded(value).replaceAll("\\s+", " "));
    }
    at = stop + 1;
    if (!closes && UNSEEN.contains(content)) {
      skipPast("</" + content);
      skipPast(">");
      return false;
    }
    return true;
  }

  private static String decoded(String text) {
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning(found)));
  }

  private static String meaning(MatchResult found) {
    if (found.group(3) != null) {
      return NAMED.getOrDefault(found.group(3), found.group());
    }
    int code =
        found.group(1) != null
            ? Integer.parseInt(found.group(1))
            : Integer.parseInt(found.group(2), 16);
    return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : " ";
  }
}
