package nl.gia.office;

import java.time.Instant;
import java.util.List;

/**
 * A plain document with headings, texts and tables: equal specifications give equal bytes.
 *
 * @param language such as nl-NL
 * @param footer stands below every page
 * @param created stands in the properties as the moment of making and of the last change
 */
public record DossierSpec(
    String title,
    String organisation,
    String language,
    String footer,
    Instant created,
    List<DossierPart> parts) {
  public DossierSpec {
    parts = List.copyOf(parts);
  }
}
