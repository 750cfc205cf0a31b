package nl.gia.feature.settings;

import java.util.List;
import java.util.Map;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;

/** Who writes in the journal. */
public final class SettingsFeature implements Feature {
  /** The place where the work of other authors comes in. */
  private static final int EXCHANGE = 10;

  @Override
  public Map<Integer, List<String>> beside() {
    return Map.of(EXCHANGE, List.of("author"));
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(
            "author",
            SettingsText.AUTHOR,
            SettingsText.AUTHORS,
            List.of(Field.required("name", SettingsText.NAME, new FieldType.Line())),
            List.of("name"),
            List.of(),
            List.of()));
  }
}
