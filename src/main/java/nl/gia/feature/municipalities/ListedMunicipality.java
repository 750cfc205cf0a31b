package nl.gia.feature.municipalities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of a list of municipalities, understood; a missing date leaves its period open. */
record ListedMunicipality(
    int row,
    String code,
    String name,
    @Nullable String provinceCode,
    @Nullable String provinceName,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** The end, or the last day there is when it has none. */
  LocalDate end() {
    return to == null ? LocalDate.MAX : to;
  }

  LocalDate start() {
    return from == null ? LocalDate.MIN : from;
  }

  ListedMunicipality until(@Nullable LocalDate end) {
    return new ListedMunicipality(row, code, name, provinceCode, provinceName, from, end);
  }
}
