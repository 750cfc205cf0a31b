package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * begins and ends; an end that the register knows and the list does not is kept. A list of several
 * years ends who is no longer there on 1 January of the year after. A list of one day adds who is
 * new, and reports who is missing from it: it never ends a municipality by silence. A list that is
 * older than the last change that the register knows of changes no name; its names still find their
 * municipality.
 */
public final class MunicipalityPlan {
  private final RegisterRows register;
  private final Optional<LocalDate> day;
  private final PlanBuilder plan = new PlanBuilder();
  private final Map<String, String> provinces = new TreeMap<>();

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
      plan.reportMissing(byCode.keySet());
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
      putDate(values, "valid_from", periods.getFirst().from());
      putDate(values, "valid_to", end(periods));
    }
    plan.on(last.row());
    plan.put("municipality", existing, code, values);
    existing
        .flatMap(row -> row.date("valid_to"))
        .filter(end -> dated && last.to() == null)
        .ifPresent(end ->
            plan.notices.add(
                RowProblem.at(
                    last.row(), "valid_to", MunicipalitiesText.END_KEPT, code, Day.shown(end))));
    otherNames(code, name, periods, existing);
    if (dated) {
      merged(periods).forEach(this::placement);
    } else {
      presentPlace(last);
    }
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
            .toList();
    Optional<Draft> existing =
        there.stream()
            .filter(row -> row.date("valid_from").equals(Optional.ofNullable(period.from())))
            .findFirst()
            .or(() -> there.stream().filter(row -> row.blank("valid_from")).findFirst());
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
      plan.notices.add(
          RowProblem.at(
              listed.row(),
              "province",
              MunicipalitiesText.OTHER_PROVINCE,
              listed.code(),
              Optional.ofNullable(listed.provinceName()).orElse("")));
    }
  }

  private void put(ListedMunicipality period, String province, Optional<Draft> existing) {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("municipality", Value.of(register.id(period.code())));
    values.put("province", Value.of(province));
    putDate(values, "valid_from", period.from());
    putDate(values, "valid_to", period.to());
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

  private void reportMissing(Set<String> listed) {
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

  private static void putDate(Map<String, Value> values, String column, @Nullable LocalDate date) {
    if (date != null) {
      values.put(column, Value.of(date.toString()));
    }
  }
}
