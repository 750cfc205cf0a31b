package nl.gia.bundle;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.platform.json.JsonReader;
import nl.gia.platform.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Goes through the members of a bundle in their fixed order: the header, then the rest. */
final class TopLevel {
  private static final List<String> ORDER =
      List.of(
          "format",
          "version",
          "schema",
          "database",
          "made",
          "sender",
          "replicas",
          "needs",
          "brings",
          "entries",
          "fills",
          "signatures",
          "count",
          "seal");
  private static final Set<String> OPTIONAL = Set.of("needs", "fills");
  private static final int BRINGS = ORDER.indexOf("brings");
  private static final int MOST_MEMBERS = 1000;

  private final JsonReader json;
  private final long allowance;
  private final Map<String, @Nullable Object> header = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private int last = -1;

  TopLevel(JsonReader json, long allowance) {
    this.json = json;
    this.allowance = allowance;
  }

  /** What is done with each part after the header. */
  interface Parts {
    void entries();

    void fills();

    void signatures();

    void count(@Nullable Object tree);

    void seal(@Nullable Object tree);
  }

  /** The members from format to brings, in the order in which they stood. */
  Map<String, @Nullable Object> header() {
    json.allow(allowance);
    json.beginObject();
    for (String name = json.name(); name != null && last < BRINGS; name = json.name()) {
      order(name);
      if (last <= BRINGS) {
        head(name);
      }
      if (last == BRINGS) {
        return header;
      }
    }
    throw json.failure(BundleText.SHAPE);
  }

  /** What follows the header. */
  void rest(Parts parts) {
    for (String name = json.name(); name != null; name = json.name()) {
      order(name);
      body(name, parts);
    }
    if (last != ORDER.size() - 1) {
      throw json.failure(BundleText.SHAPE);
    }
    json.end();
  }

  private void head(String name) {
    Object value = json.tree();
    header.put(name, value);
    if (name.equals("format") && !"gia-bundle".equals(value)) {
      throw json.failure(BundleText.NOT_A_BUNDLE);
    }
    if (name.equals("version") && value instanceof Long version && version != 1) {
      throw json.failure(BundleText.OTHER_VERSION);
    }
  }

  private void body(String name, Parts parts) {
    json.allow(allowance);
    switch (name) {
      case "entries" -> parts.entries();
      case "fills" -> parts.fills();
      case "signatures" -> parts.signatures();
      case "count" -> parts.count(json.tree());
      case "seal" -> parts.seal(json.tree());
      default -> json.tree();
    }
  }

  private void order(String name) {
    if (!seen.add(name)) {
      throw json.failure(JsonText.DUPLICATE);
    }
    if (seen.size() > MOST_MEMBERS) {
      throw json.failure(JsonText.TOO_BIG);
    }
    int place = ORDER.indexOf(name);
    if (last < 0 && place != 0) {
      throw json.failure(BundleText.NOT_A_BUNDLE);
    }
    if (place >= 0 ? place < last : last == ORDER.size() - 1) {
      throw json.failure(BundleText.ORDER);
    }
    for (int missing = last + 1; missing < place; missing++) {
      if (!OPTIONAL.contains(ORDER.get(missing))) {
        throw json.failure(BundleText.ORDER);
      }
    }
    last = Math.max(last, place);
  }
}
