package nl.gia.figures;

import static nl.gia.db.Tables.INDICATOR;
import static nl.gia.db.Tables.INDICATOR_DEFINITION;
import static nl.gia.db.Tables.INVOLVEMENT;
import static nl.gia.db.Tables.MUNICIPALITY;
import static nl.gia.db.Tables.MUNICIPALITY_PROVINCE;
import static nl.gia.db.Tables.MUNICIPALITY_SUCCESSOR;
import static nl.gia.db.Tables.MUNICIPALITY_TOTAL;
import static nl.gia.db.Tables.PROVINCE;
import static nl.gia.db.Tables.REGION;
import static nl.gia.db.Tables.REGION_PROVINCE;
import static nl.gia.db.Tables.TARGET;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads the rows that figures are made of. */
public final class FiguresStore {
  private final DSLContext rows;

  public FiguresStore(DSLContext rows) {
    this.rows = rows;
  }

  /** The figures of a date, from the rows as they are. */
  public FigureSheet at(LocalDate date, Division division, LocalDate today) {
    return new Figures(register(), today).at(date, division);
  }

  /** All that figures are made of. */
  public Register register() {
    return new Register(
        municipalities(),
        successors(),
        totals(),
        involvements(),
        placements(),
        provinces(),
        regions(),
        regionProvinces(),
        indicators(),
        definitions(),
        targets());
  }

  private List<Register.Municipality> municipalities() {
    return rows.selectFrom(MUNICIPALITY)
        .where(MUNICIPALITY.REMOVED.eq(0L))
        .orderBy(MUNICIPALITY.CODE, MUNICIPALITY.ID)
        .fetch(row ->
            new Register.Municipality(
                row.getId(),
                text(row.getCode()),
                text(row.getName()),
                validity(row.getValidFrom(), row.getValidTo())));
  }

  private List<Register.Successor> successors() {
    return rows.selectFrom(MUNICIPALITY_SUCCESSOR)
        .where(MUNICIPALITY_SUCCESSOR.REMOVED.eq(0L))
        .and(MUNICIPALITY_SUCCESSOR.MUNICIPALITY.isNotNull())
        .and(MUNICIPALITY_SUCCESSOR.SUCCESSOR.isNotNull())
        .orderBy(MUNICIPALITY_SUCCESSOR.ID)
        .fetch(row ->
            new Register.Successor(
                row.getMunicipality(),
                row.getSuccessor(),
                Objects.requireNonNullElse(row.getShare(), 1.0),
                date(row.getDate())));
  }

  private List<Register.Total> totals() {
    return rows
        .selectFrom(MUNICIPALITY_TOTAL)
        .where(MUNICIPALITY_TOTAL.REMOVED.eq(0L))
        .and(MUNICIPALITY_TOTAL.COUNT.isNotNull())
        .orderBy(MUNICIPALITY_TOTAL.ID)
        .fetch()
        .stream()
        .flatMap(row ->
            Optional.ofNullable(date(row.getDate()))
                .map(date ->
                    new Register.Total(date, row.getCount().intValue(), text(row.getSource())))
                .stream())
        .toList();
  }

  /** The facts that municipalities came to regional meetings, as their attendance tells. */
  public List<Register.Involvement> attended() {
    return new AttendanceStore(rows).facts();
  }

  private List<Register.Involvement> involvements() {
    AttendanceStore attendance = new AttendanceStore(rows);
    List<Register.Involvement> all = new ArrayList<>(recorded(attendance));
    all.addAll(attendance.facts());
    return List.copyOf(all);
  }

  private List<Register.Involvement> recorded(AttendanceStore attendance) {
    return rows
        .selectFrom(INVOLVEMENT)
        .where(INVOLVEMENT.REMOVED.eq(0L))
        .and(INVOLVEMENT.MUNICIPALITY.isNotNull())
        .and(INVOLVEMENT.SINCE.isNotNull())
        .orderBy(INVOLVEMENT.ID)
        .fetch()
        .stream()
        .flatMap(row ->
            Fact.of(text(row.getFact()))
                .map(fact ->
                    new Register.Involvement(
                        row.getMunicipality(),
                        fact,
                        validity(row.getSince(), row.getUntil()),
                        attendance.evidence(text(row.getEvidence()), row.getMeeting()),
                        text(row.getVisibility()),
                        attendance.meeting(row.getMeeting())))
                .stream())
        .filter(fact -> fact.validity().from() != null)
        .toList();
  }

  private List<Register.Placement> placements() {
    return rows.selectFrom(MUNICIPALITY_PROVINCE)
        .where(MUNICIPALITY_PROVINCE.REMOVED.eq(0L))
        .and(MUNICIPALITY_PROVINCE.MUNICIPALITY.isNotNull())
        .and(MUNICIPALITY_PROVINCE.PROVINCE.isNotNull())
        .orderBy(MUNICIPALITY_PROVINCE.ID)
        .fetch(row ->
            new Register.Placement(
                row.getMunicipality(),
                row.getProvince(),
                validity(row.getValidFrom(), row.getValidTo())));
  }

  private List<Register.Area> provinces() {
    return rows.selectFrom(PROVINCE)
        .where(PROVINCE.REMOVED.eq(0L))
        .orderBy(PROVINCE.CODE, PROVINCE.ID)
        .fetch(row -> new Register.Area(row.getId(), text(row.getCode()), text(row.getName())));
  }

  private List<Register.Area> regions() {
    return rows.selectFrom(REGION)
        .where(REGION.REMOVED.eq(0L))
        .orderBy(REGION.NUMBER, REGION.ID)
        .fetch(row ->
            new Register.Area(
                row.getId(),
                row.getNumber() == null ? "" : row.getNumber().toString(),
                text(row.getName())));
  }

  private List<Register.RegionProvince> regionProvinces() {
    return rows.select(REGION_PROVINCE.REGION, REGION_PROVINCE.PROVINCE)
        .from(REGION_PROVINCE)
        .leftJoin(REGION)
        .on(REGION.ID.eq(REGION_PROVINCE.REGION))
        .where(REGION_PROVINCE.REMOVED.eq(0L))
        .and(REGION_PROVINCE.REGION.isNotNull())
        .and(REGION_PROVINCE.PROVINCE.isNotNull())
        .orderBy(REGION.NUMBER, REGION_PROVINCE.ID)
        .fetch(row -> new Register.RegionProvince(row.value1(), row.value2()));
  }

  private List<Register.Indicator> indicators() {
    return rows.selectFrom(INDICATOR)
        .where(INDICATOR.REMOVED.eq(0L))
        .orderBy(INDICATOR.POSITION, INDICATOR.ID)
        .fetch(row ->
            new Register.Indicator(
                row.getId(),
                text(row.getName()),
                text(row.getUnit()),
                text(row.getStatus()),
                text(row.getDroppedReason())));
  }

  private List<Register.Definition> definitions() {
    return rows.selectFrom(INDICATOR_DEFINITION)
        .where(INDICATOR_DEFINITION.REMOVED.eq(0L))
        .and(INDICATOR_DEFINITION.INDICATOR.isNotNull())
        .orderBy(INDICATOR_DEFINITION.VERSION, INDICATOR_DEFINITION.ID)
        .fetch(row ->
            new Register.Definition(
                row.getId(),
                row.getIndicator(),
                row.getVersion() == null ? 0 : row.getVersion().intValue(),
                validity(row.getValidFrom(), row.getValidTo()),
                text(row.getWording()),
                Fact.list(text(row.getFacts())),
                "verslagjaar".equals(row.getPeriod())
                    ? Register.Period.VERSLAGJAAR
                    : Register.Period.PEILDATUM));
  }

  private List<Register.Target> targets() {
    return rows.selectFrom(TARGET)
        .where(TARGET.REMOVED.eq(0L))
        .and(TARGET.INDICATOR.isNotNull())
        .and(TARGET.YEAR.isNotNull())
        .and(TARGET.VALUE.isNotNull())
        .orderBy(TARGET.ID)
        .fetch(row ->
            new Register.Target(
                row.getIndicator(),
                row.getYear().intValue(),
                BigDecimal.valueOf(row.getValue()),
                Long.valueOf(1).equals(row.getOwnInterim()),
                text(row.getSource())));
  }

  private static Validity validity(@Nullable String from, @Nullable String until) {
    return new Validity(date(from), date(until));
  }

  /** What came in by bundle may be no date; such a value is as good as none here. */
  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
