package nl.gia.bundle;

import java.util.Map;
import nl.gia.journal.entry.Weight;
import nl.gia.platform.json.JsonReader;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of which the header was read, to be read on from there. Among hundreds of colleagues
 * nearly all of a week's file is its header, so checking it does not begin anew.
 */
final class Begun implements AutoCloseable {
  /** How many letters one entry may have: what fits in memory several times. */
  static final long ALLOWANCE = Math.max(Weight.MOST, Runtime.getRuntime().maxMemory() / 8);

  private final JsonReader json;
  private final TopLevel members;
  private final Map<String, @Nullable Object> tree;
  private final HeaderReader head;
  private final Header header;

  private Begun(JsonReader json) {
    this.json = json;
    members = new TopLevel(json, ALLOWANCE);
    head = new HeaderReader(json);
    tree = members.header();
    header = head.read(tree);
  }

  /**
   * Reads the header of a file.
   *
   * @throws UserFailure when the file is refused by what it begins with
   */
  static Begun of(BundleFile file) {
    JsonReader json = file.json();
    boolean right = false;
    try {
      Begun begun = new Begun(json);
      right = true;
      return begun;
    } finally {
      if (!right) {
        json.close();
      }
    }
  }

  /** Where the reading stands. */
  JsonReader json() {
    return json;
  }

  Header header() {
    return header;
  }

  /** The members of the header, in the order in which they stood. */
  Map<String, @Nullable Object> tree() {
    return tree;
  }

  /** What the rest of the file refers to. */
  HeaderReader head() {
    return head;
  }

  void rest(TopLevel.Parts parts) {
    members.rest(parts);
  }

  @Override
  public void close() {
    json.close();
  }
}
