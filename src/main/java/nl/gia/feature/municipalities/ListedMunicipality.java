package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.time.Month;
import nl.gia.feature.Draft;
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

  /** What a list of 1 January of a year, after which another follows or not, says of it. */
  ListedMunicipality in(int year, boolean first, boolean last) {
    LocalDate day = LocalDate.of(year, Month.JANUARY, 1);
    LocalDate begin = first ? from : day;
    LocalDate next = day.plusYears(1);
    LocalDate finish = last || end().isBefore(next) ? to : next;
    return new ListedMunicipality(row, code, name, provinceCode, provinceName, begin, finish);
  }

  /** Whether a place that the register knows is of the same time, or of part of it. */
  boolean overlaps(Draft place) {
    return place.date("valid_from").orElse(LocalDate.MIN).isBefore(end())
        && place.date("valid_to").orElse(LocalDate.MAX).isAfter(start());
  }

  ListedMunicipality until(@Nullable LocalDate end) {
    return new ListedMunicipality(row, code, name, provinceCode, provinceName, from, end);
  }
}
