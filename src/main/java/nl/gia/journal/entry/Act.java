package nl.gia.journal.entry;

import java.util.ArrayList;
import java.util.List;

/** What a user did: a code such as person.add and the ids of the rows it is about. No user text. */
public record Act(String code, List<String> rows) {
  public Act {
    rows = List.copyOf(rows);
  }

  public static Act of(String code, String... rows) {
    return new Act(code, List.of(rows));
  }

  /** For an entry that names no act: an empty code without rows. */
  public static Act none() {
    return new Act("", List.of());
  }

  public boolean isNone() {
    return code.isEmpty() && rows.isEmpty();
  }

  /** The code and then the rows, as the format lists them. */
  public List<String> words() {
    List<String> words = new ArrayList<>(rows.size() + 1);
    words.add(code);
    words.addAll(rows);
    return words;
  }
}
