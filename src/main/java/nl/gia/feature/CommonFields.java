package nl.gia.feature;

import java.util.List;

/** Fields that many kinds share. */
public final class CommonFields {
  static final String VISIBILITY = "visibility";

  private CommonFields() {}

  /** Who may see a row; outsiders get the public ones alone. */
  public static Field visibility(String initial) {
    return Field.optional(
            VISIBILITY,
            FeatureText.VISIBILITY,
            new FieldType.Choice(
                List.of(
                    new FieldType.Option("openbaar", FeatureText.OPENBAAR),
                    new FieldType.Option("intern", FeatureText.INTERN),
                    new FieldType.Option("secretariaat", FeatureText.SECRETARIAAT))))
        .initially(initial);
  }

  /** The row that this one turned out to be a double of. */
  public static Field mergedInto(String table) {
    return Field.optional(
        FieldRules.MERGED_INTO, FeatureText.MERGED_INTO, new FieldType.Reference(table));
  }
}
