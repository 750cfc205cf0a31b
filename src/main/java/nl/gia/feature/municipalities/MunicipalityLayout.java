package nl.gia.feature.municipalities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    @Nullable String to) {
  private static final List<String> CODES =
      List.of("gemeentecode", "gmcode", "gemcode", "gemeentecodegm", "code");
  private static final List<String> NAMES =
      List.of("gemeentenaam", "gemcodel", "gemeente", "naam", "name");
  private static final List<String> PROVINCE_CODES =
      List.of("provinciecode", "pvcode", "provcode", "provinciecodepv");
  private static final List<String> PROVINCE_NAMES =
      List.of("provincienaam", "provcodel", "provincie");
  private static final List<String> FROMS = List.of("begindatum", "valid_from");
  private static final List<String> TOS = List.of("einddatum", "valid_to");

  /** The layout of a list with these headings; empty when it has no codes or no names. */
  static Optional<MunicipalityLayout> of(Set<String> headings) {
    String code = first(headings, CODES);
    String name = first(headings, NAMES);
    return code == null || name == null
        ? Optional.empty()
        : Optional.of(
            new MunicipalityLayout(
                code,
                name,
                first(headings, PROVINCE_CODES),
                first(headings, PROVINCE_NAMES),
                first(headings, FROMS),
                first(headings, TOS)));
  }

  /** Whether the list says when a municipality began, so that it covers more than one day. */
  boolean dated() {
    return from != null;
  }

  private static @Nullable String first(Set<String> headings, List<String> names) {
    return names.stream().filter(headings::contains).findFirst().orElse(null);
  }
}
