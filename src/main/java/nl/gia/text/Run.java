package nl.gia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of characters in one style.
 *
 * @param link where it leads, or empty; only web and mail addresses, see {@link #canLinkTo}
 */
public record Run(String text, boolean bold, boolean italic, String link) {
  private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

  public Run {
    if (!link.isEmpty() && !canLinkTo(link)) {
      throw new IllegalArgumentException("No web or mail address: " + link);
    }
  }

  /** A run without any style. */
  public static Run plain(String text) {
    return new Run(text, false, false, "");
  }

  /** Whether an address is one that agenda text may lead to. */
  public static boolean canLinkTo(String address) {
    String folded = address.toLowerCase(Locale.ROOT);
    return SCHEMES.stream().anyMatch(folded::startsWith);
  }

  /** Other characters in the same style. */
  public Run with(String other) {
    return new Run(other, bold, italic, link);
  }

  boolean isLink() {
    return !link.isEmpty();
  }

  private boolean hasStyleOf(Run other) {
    return bold == other.bold && italic == other.italic && link.equals(other.link);
  }

  /** The same runs with those of one style made one, and none empty. */
  static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      text.append(run.text);
      boolean last = i + 1 == runs.size() || !runs.get(i + 1).hasStyleOf(run);
      if (last && !text.isEmpty()) {
        addJoined(joined, new Run(text.toString(), run.bold, run.italic, run.link));
        text.setLength(0);
      }
    }
    return List.copyOf(joined);
  }

  private static void addJoined(List<Run> joined, Run run) {
    if (!joined.isEmpty() && joined.getLast().hasStyleOf(run)) {
      joined.add(new Run(joined.removeLast().text + run.text, run.bold, run.italic, run.link));
    } else {
      joined.add(run);
    }
  }
}
