package nl.gia.feature.reporting;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A state in a workbook's own properties: in pieces, as spreadsheets cut a long property off. */
public final class StateProperties {
  public static final String CODE = "gia-controlecode";
  static final String YEAR = "gia-verslagjaar";
  static final String DATE = "gia-peildatum";
  static final String AUDIENCE = "gia-versie";
  private static final String VECTOR = "gia-toestand-";
  private static final int PIECE = 200;

  private StateProperties() {}

  static SortedMap<String, String> write(String vector) {
    SortedMap<String, String> properties = new TreeMap<>();
    for (int from = 0; from < vector.length(); from += PIECE) {
      properties.put(
          String.format(Locale.ROOT, "%s%04d", VECTOR, from / PIECE + 1),
          vector.substring(from, Math.min(vector.length(), from + PIECE)));
    }
    return properties;
  }

  /** The whole state from a workbook's properties; empty when they hold none. */
  public static String read(Map<String, String> properties) {
    StringBuilder vector = new StringBuilder();
    new TreeMap<>(properties)
        .tailMap(VECTOR)
        .forEach((name, piece) -> {
          if (name.startsWith(VECTOR)) {
            vector.append(piece);
          }
        });
    return vector.toString();
  }
}
