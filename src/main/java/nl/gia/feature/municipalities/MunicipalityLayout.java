package nl.gia.feature.municipalities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.ListField;
import org.jspecify.annotations.Nullable;

/**
 * Under which headings a list of municipalities has what; the statistics office names them
 * differently from year to year.
 */
record MunicipalityLayout(
    String code,
    String name,
    @Nullable String provinceCode,
    @Nullable String provinceName,
    @Nullable String from,
    @Nullable String to,
    @Nullable String year) {
  static final String YEAR = "year";
  static final String FROM = "valid_from";
  static final String TO = "valid_to";

  private static final ListField CODE =
      new ListField(
          "code",
          MunicipalitiesText.CODE,
          List.of("gemeentecode", "gmcode", "gemcode", "gemeentecodegm"));
  private static final ListField NAME =
      new ListField(
          "name", MunicipalitiesText.NAME, List.of("gemeentenaam", "gemcodel", "gemeente", "naam"));
  private static final ListField PROVINCE_CODE =
      new ListField(
          "province_code",
          MunicipalitiesText.PROVINCE_CODE,
          List.of("provinciecode", "pvcode", "provcode", "provinciecodepv"));
  private static final ListField PROVINCE_NAME =
      new ListField(
          "province",
          MunicipalitiesText.PROVINCE_NAME,
          List.of("provincienaam", "provcodel", "provincie"));
  private static final ListField SINCE =
      new ListField(FROM, MunicipalitiesText.VALID_FROM, List.of("begindatum"));
  private static final ListField UNTIL =
      new ListField(TO, MunicipalitiesText.VALID_TO, List.of("einddatum"));

  private static final ListField LISTED_IN =
      new ListField(YEAR, MunicipalitiesText.LISTED_IN, List.of("jaar", "jaartal"));

  /** What the columns of a list of municipalities can stand for. */
  static final List<ListField> FIELDS =
      List.of(CODE, NAME, PROVINCE_CODE, PROVINCE_NAME, SINCE, UNTIL, LISTED_IN);

  /** The layout of a list with these headings; empty when it has no codes or no names. */
  static Optional<MunicipalityLayout> of(Set<String> headings) {
    String code = first(headings, CODE);
    String name = first(headings, NAME);
    return code == null || name == null
        ? Optional.empty()
        : Optional.of(
            new MunicipalityLayout(
                code,
                name,
                first(headings, PROVINCE_CODE),
                first(headings, PROVINCE_NAME),
                first(headings, SINCE),
                first(headings, UNTIL),
                first(headings, LISTED_IN)));
  }

  private static @Nullable String first(Set<String> headings, ListField field) {
    return headings.contains(field.column())
        ? field.column()
        : field.also().stream().filter(headings::contains).findFirst().orElse(null);
  }
}
