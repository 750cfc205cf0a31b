package nl.gia.feature.overview;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Draft;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenPledges;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Seats;
import nl.gia.figures.Fact;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.FigureSheet.IndicatorFigure;
import nl.gia.figures.FigureSheet.RungCount;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Target;

/** Puts the key figures of a date into words. */
final class KeyFigures {
  private static final Set<String> UNFINISHED = Set.of("concept", "ter_bespreking");
  private static final String MUNICIPALITY = "municipality";

  private final Texts texts;
  private final Kinds kinds;
  private final RowsStore rows;
  private final LocalDate today;
  private final OpenPledges pledges;

  KeyFigures(Texts texts, Kinds kinds, RowsStore rows, LocalDate today, OpenPledges pledges) {
    this.pledges = pledges;
    this.texts = texts;
    this.kinds = kinds;
    this.rows = rows;
    this.today = today;
  }

  /** With the day of which the number of municipalities is. */
  List<Figure> all(FigureSheet sheet, Seats seats, LocalDate counted) {
    return List.of(
        municipalities(sheet, counted),
        target(sheet),
        needed(sheet),
        realised(sheet),
        members(seats),
        vacancies(seats),
        edition(),
        pledges(),
        questions(),
        meetings());
  }

  /** How many municipalities stand on each rung. */
  List<Figure> rungs(FigureSheet sheet) {
    List<Figure> figures = new ArrayList<>();
    for (RungCount rung : sheet.rungs()) {
      figures.add(
          new Figure(
              "rung-" + rung.rung(),
              rungName(rung.rung()),
              number(rung.count()),
              "",
              Target.part(MUNICIPALITY, Integer.toString(rung.rung()))));
    }
    return sheet.all() == 0 ? List.of() : figures;
  }

  /** What the counts by rung are of. */
  String byRung(LocalDate counted) {
    return counted.equals(today)
        ? texts.get(OverviewText.BY_RUNG)
        : texts.get(OverviewText.BY_RUNG_OF, Day.shown(counted));
  }

  private String rungName(int rung) {
    return Arrays.stream(Fact.values())
        .filter(fact -> fact.rung() == rung)
        .findFirst()
        .map(fact -> rung + " " + label("involvement", "fact", fact.code()))
        .orElse(texts.get(OverviewText.RUNG_0));
  }

  private Figure municipalities(FigureSheet sheet, LocalDate counted) {
    return figure(
        "municipalities",
        OverviewText.MUNICIPALITIES,
        sheet.all() == 0 ? texts.get(OverviewText.UNKNOWN) : number(sheet.all()),
        sheet.partly()
            ? texts.get(OverviewText.IN_REGISTER, Day.shown(counted), sheet.registered())
            : texts.get(OverviewText.ON_DATE, Day.shown(counted)),
        new Target(MUNICIPALITY, ""));
  }

  private Figure target(FigureSheet sheet) {
    return figure(
        "target",
        OverviewText.TARGET,
        Optional.ofNullable(sheet.target())
            .map(this::percent)
            .orElseGet(() -> texts.get(OverviewText.NONE)),
        texts.get(
            sheet.ownInterim() ? OverviewText.OWN_INTERIM : OverviewText.OF_YEAR,
            Integer.toString(today.getYear())),
        new Target("report", ""));
  }

  private Figure needed(FigureSheet sheet) {
    return figure(
        "needed",
        OverviewText.NEEDED,
        Optional.ofNullable(sheet.needed()).map(this::number).orElse(texts.get(OverviewText.NONE)),
        recorded(sheet)
            .map(IndicatorFigure::shortfall)
            .map(left -> texts.get(OverviewText.STILL_NEEDED, left))
            .orElse(""),
        new Target("report", ""));
  }

  private Figure realised(FigureSheet sheet) {
    return figure(
        "realised",
        OverviewText.REALISED,
        recorded(sheet)
            .map(IndicatorFigure::count)
            .map(this::number)
            .orElse(texts.get(OverviewText.UNKNOWN)),
        recorded(sheet)
            .map(IndicatorFigure::share)
            .map(share -> texts.get(OverviewText.SHARE, percent(share)))
            .orElse(""),
        new Target(MUNICIPALITY, ""));
  }

  private static Optional<IndicatorFigure> recorded(FigureSheet sheet) {
    return Optional.of(sheet).filter(FigureSheet::recorded).flatMap(FigureSheet::main);
  }

  private Figure members(Seats seats) {
    return figure(
        "members",
        OverviewText.MEMBERS,
        number(seats.filled()),
        texts.get(OverviewText.OF_SEATS, seats.filled() + seats.vacancies().size()),
        new Target("membership", ""));
  }

  private Figure vacancies(Seats seats) {
    return figure(
        "vacancies",
        OverviewText.VACANCIES,
        number(seats.vacancies().size()),
        texts.get(OverviewText.OF_SEATS, seats.filled() + seats.vacancies().size()),
        seats.vacancies().stream()
            .findFirst()
            .map(Seats.Vacancy::target)
            .orElse(new Target("membership", "")));
  }

  /** The latest edition that is being written, or else the latest there is. */
  private Figure edition() {
    Comparator<Draft> latest =
        Comparator.<Draft, Boolean>comparing(
                row -> UNFINISHED.contains(row.text("status").orElse("")))
            .thenComparing(row -> row.number("number").orElse(0L))
            .thenComparing(Draft::row);
    Optional<Draft> edition = rows.all("edition").stream().max(latest);
    return figure(
        "edition",
        OverviewText.EDITION,
        edition
            .flatMap(row -> row.number("number"))
            .map(String::valueOf)
            .orElse(texts.get(OverviewText.NONE)),
        edition
            .flatMap(row -> row.text("status"))
            .map(status -> label("edition", "status", status))
            .orElse(""),
        new Target("edition", edition.map(Draft::row).orElse("")));
  }

  private Figure pledges() {
    return open("pledges", OverviewText.PLEDGES, pledges.on(rows, today), "pledge");
  }

  private Figure questions() {
    return open("questions", OverviewText.QUESTIONS, Terms.openQuestions(rows), "question");
  }

  private Figure open(String id, Text name, List<Draft> open, String table) {
    long late = open.stream().filter(row -> Terms.isLate(row, today)).count();
    return figure(
        id,
        name,
        number(open.size()),
        texts.get(OverviewText.LATE_COUNT, late),
        new Target(table, ""));
  }

  private Figure meetings() {
    List<LocalDate> coming =
        rows.all("meeting").stream()
            .flatMap(row -> row.date("date").stream())
            .filter(date -> !date.isBefore(today))
            .sorted()
            .toList();
    return figure(
        "meetings",
        OverviewText.MEETINGS,
        number(coming.size()),
        coming.stream()
            .findFirst()
            .map(first -> texts.get(OverviewText.NEXT, Day.shown(first)))
            .orElse(""),
        new Target("meeting", ""));
  }

  private Figure figure(String id, Text name, String value, String note, Target target) {
    return new Figure(id, texts.get(name), value, note, target);
  }

  private String label(String table, String column, String code) {
    return kinds
        .find(table)
        .flatMap(kind -> kind.field(column))
        .flatMap(field ->
            field.type() instanceof FieldType.Choice(List<FieldType.Option> options)
                ? options.stream().filter(option -> option.code().equals(code)).findFirst()
                : Optional.empty())
        .map(option -> texts.get(option.name()))
        .orElse(code);
  }

  private String number(long count) {
    return NumberFormat.getIntegerInstance(texts.locale()).format(count);
  }

  private String number(int count) {
    return number((long) count);
  }

  private String percent(BigDecimal share) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
    format.setMaximumFractionDigits(1);
    return format.format(share) + "%";
  }
}
