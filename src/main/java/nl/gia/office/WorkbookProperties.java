package nl.gia.office;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a workbook says of itself in its document properties.
 *
 * @param language such as nl-NL
 * @param custom properties of our own, by name
 */
public record WorkbookProperties(
    String title,
    String organisation,
    String subject,
    String language,
    String keywords,
    SortedMap<String, String> custom) {
  public WorkbookProperties {
    custom = Collections.unmodifiableSortedMap(new TreeMap<>(custom));
  }
}
