package nl.gia.platform.ui;

import java.util.HashMap;
import java.util.Map;

/** Where a user stands on a screen: what is selected and how far lists are scrolled, by name. */
public record Standing(Map<String, String> marks) {
  public static final Standing START = new Standing(Map.of());

  public Standing {
    marks = Map.copyOf(marks);
  }

  /** The mark of this name; empty text when there is none. */
  public String mark(String name) {
    return marks.getOrDefault(name, "");
  }

  /** This standing with one more mark. */
  public Standing with(String name, String value) {
    Map<String, String> more = new HashMap<>(marks);
    more.put(name, value);
    return new Standing(more);
  }
}
