package nl.gia.feature;

import nl.gia.platform.text.Text;

/** What every kind of row shares: the marks of visibility, and what can be wrong with any field. */
public enum FeatureText implements Text {
  ID,
  VISIBILITY,
  OPENBAAR,
  INTERN,
  SECRETARIAAT,
  MERGED_INTO,
  REQUIRED,
  NO_SUCH_FIELD,
  COPY_OPENED,
  NO_SUCH_KIND,
  NO_SUCH_ROW,
  NO_SUCH_OPTION,
  NO_DATE,
  NO_WHOLE_NUMBER,
  NO_NUMBER,
  AMBIGUOUS_NUMBER,
  NO_FLAG,
  NO_PLACE,
  NOT_KEPT,
  ONE_LINE_ONLY,
  WRONG_TYPE,
  REFERENCE_UNKNOWN,
  REFERENCE_MISSING,
  REFERENCE_AMBIGUOUS,
  REFERENCE_REMOVED,
  REFERENCE_TO_ITSELF,
  MERGED_ALREADY,
  DUPLICATE,
  UNTIL_BEFORE_SINCE,
  NO_SUCH_HEADING,
  FIELD_HAS_TWO_COLUMNS,
  NO_KNOWN_COLUMN,
  XLSX_OR_CSV
}
