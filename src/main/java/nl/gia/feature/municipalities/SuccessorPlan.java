package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.ListField;
import nl.gia.feature.RowProblem;
import nl.gia.feature.TypedDate;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.ui.Day;

/**
 * What a list of mergers changes in the register: which municipality became which, for what share
 * and when. Where the register knows the day on which a municipality ended, that day counts.
 */
public final class SuccessorPlan {
  private static final ListField OLD =
      new ListField(
          "municipality",
          MunicipalitiesText.OF_MUNICIPALITY,
          List.of("oud_code", "van", "oude_code"));
  private static final ListField NEW =
      new ListField(
          "successor", MunicipalitiesText.BECAME, List.of("nieuw_code", "naar", "nieuwe_code"));
  static final ListField DATE =
      new ListField("date", MunicipalitiesText.DATE, List.of("ingangsdatum", "datum"));
  private static final ListField SHARE =
      new ListField("share", MunicipalitiesText.SHARE, List.of("deel_oppervlak", "deel"));

  /** What the columns of a list of mergers can stand for. */
  static final List<ListField> FIELDS = List.of(OLD, NEW, DATE, SHARE);

  private final RegisterRows register;
  private final PlanBuilder plan = new PlanBuilder();

  private SuccessorPlan(RegisterRows register) {
    this.register = register;
  }

  /** Compares a list with the register. */
  public static ImportPlan of(List<ListRow> rows, RegisterRows register) {
    Set<String> headings = new HashSet<>();
    rows.forEach(row -> headings.addAll(row.cells().keySet()));
    if (heading(headings, OLD).isEmpty()
        || heading(headings, NEW).isEmpty()
        || heading(headings, DATE).isEmpty()) {
      throw new UserFailure(MunicipalitiesText.NO_SUCCESSOR_LIST);
    }
    SuccessorPlan plan = new SuccessorPlan(register);
    rows.stream().filter(row -> !text(row, OLD).isEmpty()).forEach(plan::row);
    return plan.plan.plan();
  }

  private void row(ListRow row) {
    plan.on(row.number());
    int before = plan.problems.size();
    String old = code(row, "municipality", OLD);
    String successor = code(row, "successor", NEW);
    Optional<LocalDate> date = TypedDate.of(text(row, DATE));
    if (date.isEmpty()) {
      problem(row, "date", MunicipalitiesText.NO_DATE_IN_LIST, text(row, DATE));
    }
    String listed = text(row, SHARE);
    Optional<Double> share = share(listed);
    if (share.isEmpty() && !listed.isEmpty()) {
      problem(row, "share", MunicipalitiesText.NO_SHARE_IN_LIST, listed);
    }
    if (old.equals(successor)) {
      problem(row, "successor", MunicipalitiesText.NOT_ITS_OWN_SUCCESSOR);
    }
    if (plan.problems.size() == before) {
      put(row, old, successor, share, date.orElseThrow());
    }
  }

  /** Where the list says no share, the one that is recorded stays. */
  private void put(
      ListRow row, String old, String successor, Optional<Double> share, LocalDate listed) {
    Optional<LocalDate> end = register.municipality(old).flatMap(m -> m.date("valid_to"));
    LocalDate date = end.orElse(listed);
    if (!date.equals(listed)) {
      plan.notices.add(
          RowProblem.at(
              row.number(),
              "date",
              MunicipalitiesText.END_DIFFERS,
              old,
              Day.shown(date),
              Day.shown(listed)));
    }
    Optional<Draft> existing = register.successor(register.id(old), register.id(successor));
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("municipality", Value.of(register.id(old)));
    values.put("successor", Value.of(register.id(successor)));
    share.ifPresent(part -> values.put("share", new Value.Real(part)));
    values.put("date", Value.of(date.toString()));
    plan.put("municipality_successor", existing, old + "/" + successor + "/" + date, values);
  }

  private String code(ListRow row, String field, ListField of) {
    String code = Codes.municipality(text(row, of));
    if (register.municipality(code).isEmpty()) {
      problem(row, field, MunicipalitiesText.CODE_UNKNOWN, code);
    }
    return code;
  }

  private void problem(ListRow row, String field, MunicipalitiesText text, Object... arguments) {
    plan.problems.add(RowProblem.at(row.number(), field, text, arguments));
  }

  private static Optional<Double> share(String listed) {
    String text = listed.replace(',', '.');
    return text.matches("\\d(\\.\\d{1,15})?")
        ? Optional.of(Double.parseDouble(text)).filter(share -> share > 0 && share <= 1)
        : Optional.empty();
  }

  private static String text(ListRow row, ListField of) {
    return heading(row.cells().keySet(), of).map(row::text).orElse("");
  }

  private static Optional<String> heading(Set<String> headings, ListField field) {
    return Stream.concat(Stream.of(field.column()), field.also().stream())
        .filter(headings::contains)
        .findFirst();
  }
}
