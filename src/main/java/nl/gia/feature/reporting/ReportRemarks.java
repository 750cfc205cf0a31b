package nl.gia.feature.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.Register;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Day;

/** What is missing from a report or contradicts itself, before anyone sends it. */
final class ReportRemarks {
  /** Remarks that say the figures are wrong until somebody acts; the others say what is open. */
  static final String CONTRADICTION = "contradiction";

  private static final String MISSING = "missing";

  private final Register register;
  private final ReportData data;
  private final List<Problem> remarks = new ArrayList<>();

  private ReportRemarks(Register register, ReportData data) {
    this.register = register;
    this.data = data;
  }

  static List<Problem> of(Register register, ReportData data, LocalDate today) {
    ReportRemarks all = new ReportRemarks(register, data);
    if (data.request().referenceDate().isAfter(today)) {
      all.contradiction(ReportingText.REMARK_FUTURE, Day.shown(data.request().referenceDate()));
    }
    all.totals();
    all.register();
    all.target();
    all.facts();
    if (data.seats().isEmpty()) {
      all.missing(ReportingText.REMARK_NO_SEATS);
    }
    return List.copyOf(all.remarks);
  }

  private void totals() {
    register.totals().stream()
        .collect(Collectors.groupingBy(Register.Total::date))
        .forEach((date, totals) -> {
          if (differ(totals, Register.Total::count)) {
            contradiction(ReportingText.REMARK_TWO_TOTALS, Day.shown(date));
          }
        });
    register.targets().stream()
        .filter(target -> !target.ownInterim())
        .collect(Collectors.groupingBy(target -> target.indicator() + target.year()))
        .values()
        .stream()
        .filter(targets -> differ(targets, target -> target.value().stripTrailingZeros()))
        .forEach(targets ->
            contradiction(
                ReportingText.REMARK_TWO_TARGETS, Integer.toString(targets.getFirst().year())));
  }

  private void register() {
    FigureSheet figures = data.figures();
    Integer all = figures.municipalities();
    if (all == null) {
      missing(ReportingText.REMARK_NO_TOTAL);
    } else if (figures.registered() == 0) {
      missing(ReportingText.REMARK_NO_REGISTER, all);
    } else if (figures.partly()) {
      missing(ReportingText.REMARK_PARTLY, figures.registered(), all);
    }
    Optional<Register.Total> total =
        register.totals().stream()
            .filter(one -> !one.date().isAfter(data.request().referenceDate()))
            .max(Comparator.comparing(Register.Total::date));
    total.ifPresent(one -> {
      long alive = alive(one.date());
      if (alive > one.count()) {
        contradiction(
            ReportingText.REMARK_MORE_THAN_TOTAL, alive, Day.shown(one.date()), one.count());
      }
    });
    long nowhere =
        data.municipalities().stream()
            .filter(one -> one.rung() != null && one.region().isEmpty())
            .count();
    if (nowhere > 0) {
      missing(ReportingText.REMARK_UNPLACED, nowhere);
    }
  }

  private void target() {
    if (data.definition().isEmpty()) {
      missing(ReportingText.REMARK_NO_DEFINITION);
    }
    if (data.shownTarget(data.reported()).isEmpty()) {
      missing(ReportingText.REMARK_NO_TARGET, Integer.toString(data.request().year()));
    }
  }

  private void facts() {
    LocalDate date = data.request().referenceDate();
    if (!data.figures().recorded()) {
      missing(ReportingText.REMARK_NOTHING_RECORDED, Day.shown(date));
    }
    long unproven =
        register.involvements().stream()
            .filter(fact -> fact.validity().holds(date) && fact.evidence().isBlank())
            .count();
    if (unproven > 0) {
      missing(ReportingText.REMARK_NO_EVIDENCE, unproven);
    }
    List<String> living =
        register.municipalities().stream()
            .filter(one -> one.validity().holds(date))
            .map(Register.Municipality::id)
            .toList();
    long ended =
        register.involvements().stream()
            .filter(fact -> fact.validity().holds(date) && !living.contains(fact.municipality()))
            .count();
    if (ended > 0) {
      missing(ReportingText.REMARK_ENDED, ended);
    }
  }

  private long alive(LocalDate date) {
    return register.municipalities().stream().filter(one -> one.validity().holds(date)).count();
  }

  private static <T> boolean differ(Collection<T> rows, Function<T, ?> value) {
    return rows.stream().map(value).distinct().count() > 1;
  }

  private void missing(ReportingText text, Object... arguments) {
    remarks.add(Problem.of(MISSING, text, arguments));
  }

  private void contradiction(ReportingText text, Object... arguments) {
    remarks.add(Problem.of(CONTRADICTION, text, arguments));
  }
}
