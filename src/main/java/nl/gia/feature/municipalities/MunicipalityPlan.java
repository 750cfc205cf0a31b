package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gia.feature.Draft;
import nl.gia.feature.RowProblem;
import nl.gia.journal.entry.Value;
import nl.gia.platform.ui.Day;
import org.jspecify.annotations.Nullable;

/**
 * What a list of municipalities changes in the register. A list with dates says when each one
 * begins and ends; it makes no time that the register knows any shorter. A list of several years
 * ends who is no longer there on 1 January of the year after. A list of one day adds who is new,
 * and reports who is missing from it: it never ends a municipality by silence. A list that is older
 * than the last change that the register knows of changes no name; its names still find their
 * municipality.
 */
public final class MunicipalityPlan {
  /** A list that lacks more of the register than one for every so many is of a part of it. */
  private static final int WHOLE = 3;

  private final RegisterRows register;
  private final Optional<LocalDate> day;
  private final PlanBuilder plan = new PlanBuilder();
  private final Map<String, String> provinces = new TreeMap<>();

  /** The places in the register that the list speaks of. */
  private final Set<String> placed = new HashSet<>();

  private final Optional<LocalDate> latest;

  private MunicipalityPlan(RegisterRows register, MunicipalityReading reading) {
    this.register = register;
    day = reading.day();
    latest = reading.latest();
  }

  /**
   * Compares a list with the register.
   *
   * @param day for a list without dates: the day it is about, where known
   */
  public static ImportPlan of(List<ListRow> rows, RegisterRows register, Optional<LocalDate> day) {
    MunicipalityReading reading = MunicipalityReading.of(rows, day);
    MunicipalityPlan plan = new MunicipalityPlan(register, reading);
    plan.plan.problems.addAll(reading.problems());
    Map<String, List<ListedMunicipality>> byCode = reading.byCode();
    byCode.forEach((code, periods) -> plan.municipality(code, periods, reading.dated()));
    if (!reading.dated()) {
      plan.missing(byCode.keySet());
    }
    return plan.plan.plan();
  }

  private void municipality(String code, List<ListedMunicipality> periods, boolean dated) {
    Optional<Draft> existing = register.municipality(code);
    ListedMunicipality last = periods.getLast();
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("code", Value.of(code));
    String name = presentName(code, existing, last);
    values.put("name", Value.of(name));
    if (dated || existing.isEmpty()) {
      putTimes(values, existing, periods.getFirst().from(), end(periods));
    }
    plan.on(last.row());
    plan.put("municipality", existing, code, values);
    existing.filter(row -> dated).ifPresent(row -> reportKept(row, code, periods));
    otherNames(code, name, periods, existing);
    if (dated) {
      merged(periods).forEach(this::placement);
    } else {
      presentPlace(last);
    }
  }

  /** Where the register knows of more time than the list, it is kept and said. */
  private void reportKept(Draft existing, String code, List<ListedMunicipality> periods) {
    ListedMunicipality first = periods.getFirst();
    existing
        .date("valid_from")
        .filter(begin -> begin.isBefore(first.start()) && first.from() != null)
        .ifPresent(begin ->
            notice(
                first,
                "valid_from",
                MunicipalitiesText.BEGIN_KEPT,
                code,
                Day.shown(begin),
                Day.shown(first.start())));
    LocalDate end = end(periods);
    ListedMunicipality last = periods.getLast();
    Optional<LocalDate> known = existing.date("valid_to");
    if (end == null) {
      known.ifPresent(
          day -> notice(last, "valid_to", MunicipalitiesText.END_KEPT, code, Day.shown(day)));
    } else {
      known
          .filter(end::isBefore)
          .ifPresent(day ->
              notice(
                  last,
                  "valid_to",
                  MunicipalitiesText.END_DIFFERS,
                  code,
                  Day.shown(day),
                  Day.shown(end)));
    }
  }

  private void notice(
      ListedMunicipality listed, String field, MunicipalitiesText text, Object... arguments) {
    plan.notices.add(RowProblem.at(listed.row(), field, text, arguments));
  }

  /** What a municipality is called now: as listed, unless the register knows better. */
  private String presentName(String code, Optional<Draft> existing, ListedMunicipality listed) {
    // A list without a date is older where it says what is known to be a former name.
    boolean older =
        latest.isPresent()
            ? register.latest().filter(latest.get()::isBefore).isPresent()
            : register.alias(register.id(code), listed.name()).isPresent();
    return existing
        .flatMap(row -> row.text("name"))
        .filter(name -> older && !name.isBlank())
        .orElse(listed.name());
  }

  /** A name that a municipality no longer has still finds it. */
  private void otherNames(
      String code, String present, List<ListedMunicipality> periods, Optional<Draft> existing) {
    List<String> names = new ArrayList<>();
    existing.flatMap(row -> row.text("name")).ifPresent(names::add);
    periods.forEach(period -> names.add(period.name()));
    String id = register.id(code);
    names.stream()
        .distinct()
        .filter(name -> !name.equals(present))
        .filter(name -> register.alias(id, name).isEmpty())
        .forEach(name ->
            plan.put(
                "municipality_alias",
                Optional.empty(),
                code + "/" + name,
                Map.of("municipality", Value.of(id), "name", Value.of(name))));
  }

  private void placement(ListedMunicipality period) {
    plan.on(period.row());
    String province = province(period);
    if (province == null) {
      return;
    }
    List<Draft> there =
        register.placements(period.code()).stream()
            .filter(row -> row.text("province").filter(province::equals).isPresent())
            .filter(row -> !placed.contains(row.row()))
            .toList();
    Optional<Draft> existing =
        there.stream()
            .filter(row -> row.date("valid_from").equals(Optional.ofNullable(period.from())))
            .findFirst()
            .or(() -> there.stream().filter(period::overlaps).findFirst());
    existing.ifPresent(row -> placed.add(row.row()));
    put(period, province, existing);
  }

  /** A list of one day says where a municipality lies now; since when only if the day is known. */
  private void presentPlace(ListedMunicipality listed) {
    String province = province(listed);
    if (province == null) {
      return;
    }
    LocalDate at = day.orElse(LocalDate.MAX);
    Optional<Draft> now =
        register.placements(listed.code()).stream()
            .filter(row -> !row.date("valid_from").orElse(LocalDate.MIN).isAfter(at))
            .filter(row -> row.blank("valid_to") || row.date("valid_to").orElse(at).isAfter(at))
            .findFirst();
    if (now.isEmpty()) {
      if (register.placements(listed.code()).isEmpty()) {
        put(listed, province, Optional.empty());
      }
    } else if (now.get().text("province").filter(province::equals).isEmpty()) {
      notice(
          listed,
          "province",
          MunicipalitiesText.OTHER_PROVINCE,
          listed.code(),
          Optional.ofNullable(listed.provinceName()).orElse(""));
    }
  }

  private void put(ListedMunicipality period, String province, Optional<Draft> existing) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("municipality", Value.of(register.id(period.code())));
    values.put("province", Value.of(province));
    putTimes(values, existing, period.from(), period.to());
    String key = period.code() + "/" + period.provinceCode() + "/" + period.start();
    plan.put("municipality_province", existing, key, values);
  }

  /** The row of the province that a list names, made where it is not there yet. */
  private @Nullable String province(ListedMunicipality listed) {
    String name = listed.provinceName();
    String code = listed.provinceCode();
    if (code == null && name != null) {
      code = register.provinceNamed(name).orElse(null);
    }
    if (code == null) {
      return null;
    }
    String known = code;
    return provinces.computeIfAbsent(
        known,
        key ->
            register
                .province(key)
                .map(Draft::row)
                .orElseGet(() ->
                    plan.put(
                        "province",
                        Optional.empty(),
                        key,
                        Map.of(
                            "code", Value.of(key), "name", Value.of(name == null ? key : name)))));
  }

  /**
   * A list of the whole country tells also how many municipalities there were on its day; that
   * number stands beside the register's, so that the figures of that day say that they differ.
   */
  private void total(int listed, int missing) {
    Optional<String> date = day.map(LocalDate::toString).filter(at -> listed >= WHOLE * missing);
    date.filter(at ->
            register.totals().stream()
                .filter(row -> !row.removed())
                .noneMatch(row -> row.text("date").filter(at::equals).isPresent()))
        .ifPresent(at ->
            plan.put(
                "municipality_total",
                Optional.empty(),
                at,
                Map.of("date", Value.of(at), "count", Value.of(listed))));
  }

  private void missing(Set<String> listed) {
    LocalDate at = day.orElse(LocalDate.MAX);
    List<String> missing = new ArrayList<>();
    new TreeMap<>(register.municipalities())
        .forEach((code, row) -> {
          boolean alive =
              !row.date("valid_from").orElse(LocalDate.MIN).isAfter(at)
                  && (row.blank("valid_to")
                      || row.date("valid_to").filter(end -> end.isAfter(at)).isPresent());
          if (alive && !listed.contains(code)) {
            missing.add(code);
          }
        });
    if (!missing.isEmpty()) {
      total(listed.size(), missing.size());
      plan.notices.add(
          RowProblem.at(
              0,
              "code",
              MunicipalitiesText.NOT_IN_LIST,
              missing.size(),
              String.join(", ", missing)));
    }
  }

  /** Periods in one province that follow each other, or repeat each other, are one. */
  private static List<ListedMunicipality> merged(List<ListedMunicipality> periods) {
    List<ListedMunicipality> merged = new ArrayList<>();
    for (ListedMunicipality next : periods) {
      ListedMunicipality last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && sameProvince(last, next) && !next.start().isAfter(last.end())) {
        merged.set(merged.size() - 1, last.until(later(last, next)));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static boolean sameProvince(ListedMunicipality one, ListedMunicipality two) {
    return String.valueOf(one.provinceCode()).equals(String.valueOf(two.provinceCode()))
        && String.valueOf(one.provinceName()).equals(String.valueOf(two.provinceName()));
  }

  private static @Nullable LocalDate later(ListedMunicipality one, ListedMunicipality two) {
    return one.end().isAfter(two.end()) ? one.to() : two.to();
  }

  private static @Nullable LocalDate end(List<ListedMunicipality> periods) {
    return periods.stream().reduce((a, b) -> a.end().isAfter(b.end()) ? a : b).orElseThrow().to();
  }

  /** A list makes no time that the register knows any shorter. */
  private static void putTimes(
      Map<String, Value> values,
      Optional<Draft> existing,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    Optional<LocalDate> begin = existing.flatMap(row -> row.date("valid_from"));
    if (from != null && !begin.filter(from::isAfter).isPresent()) {
      values.put("valid_from", Value.of(from.toString()));
    }
    Optional<LocalDate> end = existing.flatMap(row -> row.date("valid_to"));
    if (to != null && !end.filter(to::isBefore).isPresent()) {
      values.put("valid_to", Value.of(to.toString()));
    }
  }
}
