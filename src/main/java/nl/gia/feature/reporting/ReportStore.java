package nl.gia.feature.reporting;

import static nl.gia.db.Tables.EDITION;
import static nl.gia.db.Tables.MEMBERSHIP;
import static nl.gia.db.Tables.ORGANISATION;
import static nl.gia.db.Tables.REPORT;
import static nl.gia.db.Tables.SECTION;
import static nl.gia.db.Tables.THEME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.db.tables.records.EditionRecord;
import nl.gia.db.tables.records.MembershipRecord;
import nl.gia.db.tables.records.OrganisationRecord;
import nl.gia.db.tables.records.ThemeRecord;
import nl.gia.feature.RowsStore;
import nl.gia.figures.Curve;
import nl.gia.figures.Fact;
import nl.gia.figures.FiguresStore;
import nl.gia.figures.Ladder;
import nl.gia.figures.Register;
import nl.gia.journal.State;
import nl.gia.journal.States;
import nl.gia.platform.db.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads what an annual report is made of, and the reports that were made before. */
final class ReportStore {
  static final String ANNUAL = "jaarrapportage";
  private static final String ALTERNATE = "plaatsvervangend";
  private static final String WITHDRAWN = "ingetrokken";
  private static final List<String> UNFINISHED = List.of("concept", "ter_bespreking");

  private final DSLContext rows;

  private ReportStore(DSLContext rows) {
    this.rows = rows;
  }

  /** All that a report is made of, from the tables as they are. */
  static ReportData read(Database tables, ReportRequest request, State state) {
    return tables.read(rows -> new ReportStore(rows).data(request, state));
  }

  /** Reports of this year, date and audience that were made before, the last one first. */
  static List<Earlier> earlier(Database tables, ReportRequest request) {
    return tables.read(rows -> new ReportStore(rows).earlier(request));
  }

  /** All annual reports that were made, the last one first. */
  static List<MadeReport> made(Database tables) {
    return tables.read(rows ->
        rows.selectFrom(REPORT)
            .where(REPORT.REMOVED.eq(0L))
            .and(REPORT.KIND.eq(ANNUAL))
            .and(REPORT.STATE.isNotNull())
            .and(REPORT.YEAR.isNotNull())
            .orderBy(REPORT.MADE_ON.desc(), REPORT.ID.desc())
            .fetch(row ->
                new MadeReport(
                    row.getId(),
                    row.getYear().intValue(),
                    Audience.of(text(row.getAudience())).orElse(Audience.INTERN),
                    text(row.getReferenceDate()),
                    row.getState(),
                    States.code(row.getState()),
                    text(row.getMadeOn()),
                    text(row.getStatus()))));
  }

  /** A report as it was made before, with the digest of its file. */
  record Earlier(String id, String state, String digest) {}

  private ReportData data(ReportRequest request, State state) {
    Register register = new FiguresStore(rows).register();
    List<Curve.Year> years = Curve.upTo(request.referenceDate(), register);
    return new ReportData(
        request,
        state,
        last(request, REPORT.STATUS).orElse("concept"),
        last(request, REPORT.PAPER).map(this::paper).orElse(""),
        years,
        new Ladder(register).on(request.referenceDate(), years.getFirst().date()),
        meetings(register, request.referenceDate()),
        themes(request),
        seats(request),
        mergers(register, request));
  }

  private List<Earlier> earlier(ReportRequest request) {
    return rows.select(REPORT.ID, REPORT.STATE, REPORT.DIGEST)
        .from(REPORT)
        .where(same(request))
        .and(REPORT.REFERENCE_DATE.eq(request.referenceDate().toString()))
        .and(REPORT.STATE.isNotNull())
        .and(REPORT.DIGEST.isNotNull())
        .orderBy(REPORT.MADE_ON.desc(), REPORT.ID.desc())
        .fetch(row -> new Earlier(row.value1(), row.value2(), row.value3()));
  }

  /** What the last of these reports that says anything, says in this column. */
  private Optional<String> last(ReportRequest request, Field<String> column) {
    return rows.select(column)
        .from(REPORT)
        .where(same(request))
        .and(column.isNotNull())
        .orderBy(REPORT.MADE_ON.desc(), REPORT.ID.desc())
        .limit(1)
        .fetchOptional(column);
  }

  private String paper(String id) {
    return new RowsStore(rows).meant("paper", id).map(PaperReference::of).orElse("");
  }

  private static Map<String, Integer> meetings(Register register, LocalDate date) {
    return register.involvements().stream()
        .filter(fact -> fact.fact() == Fact.DEELGENOMEN && !fact.meeting().isEmpty())
        .filter(fact -> fact.validity().holds(date))
        .collect(
            Collectors.groupingBy(
                Register.Involvement::municipality,
                Collectors.collectingAndThen(
                    Collectors.mapping(Register.Involvement::meeting, Collectors.toSet()),
                    Set::size)));
  }

  private static Condition same(ReportRequest request) {
    return REPORT
        .REMOVED
        .eq(0L)
        .and(REPORT.KIND.eq(ANNUAL))
        .and(REPORT.YEAR.eq((long) request.year()))
        .and(REPORT.AUDIENCE.eq(request.audience().code()));
  }

  private List<ReportData.ThemeLine> themes(ReportRequest request) {
    List<ThemeRecord> themes =
        rows.selectFrom(THEME)
            .where(THEME.REMOVED.eq(0L))
            .orderBy(THEME.POSITION, THEME.ID)
            .fetch();
    ActionCountStore actions =
        new ActionCountStore(
            rows, request.referenceDate().toString(), visibility -> isShown(visibility, request));
    List<ReportData.ThemeLine> lines = new ArrayList<>();
    for (ThemeRecord theme : themes) {
      Optional<EditionRecord> first = edition(theme.getIntroducedIn());
      if (first.isEmpty() || isOut(first.get(), request)) {
        List<EditionRecord> out = editions(theme.getId(), request);
        lines.add(
            new ReportData.ThemeLine(
                text(theme.getName()),
                first.map(ReportStore::number).orElse(""),
                out.stream().map(ReportStore::number).collect(Collectors.joining(", ")),
                text(nameOf(themes, theme.getMergedInto())),
                out.isEmpty()
                    ? ActionCounts.NONE
                    : actions.of(theme.getId(), out.getLast().getId())));
      }
    }
    return lines;
  }

  /** The editions with a chapter on a theme, the last one last. */
  private List<EditionRecord> editions(String theme, ReportRequest request) {
    return rows
        .selectDistinct(EDITION.fields())
        .from(EDITION)
        .join(SECTION)
        .on(SECTION.EDITION.eq(EDITION.ID))
        .where(SECTION.THEME.eq(theme))
        .and(SECTION.REMOVED.eq(0L))
        .and(EDITION.REMOVED.eq(0L))
        .orderBy(EDITION.NUMBER, EDITION.ID)
        .fetchInto(EDITION)
        .stream()
        .filter(edition -> isOut(edition, request))
        .toList();
  }

  private Optional<EditionRecord> edition(@Nullable String id) {
    return id == null
        ? Optional.empty()
        : rows.selectFrom(EDITION).where(EDITION.ID.eq(id)).fetchOptional();
  }

  /**
   * Whether an edition had been adopted or published by the reference date; one that was withdrawn
   * without a date was neither.
   */
  private static boolean isOut(EditionRecord edition, ReportRequest request) {
    List<String> days =
        Stream.of(text(edition.getAdoptedOn()), text(edition.getPublishedOn()))
            .filter(day -> !day.isEmpty())
            .toList();
    boolean out =
        days.isEmpty()
            ? !WITHDRAWN.equals(edition.getStatus())
            : days.stream().anyMatch(day -> day.compareTo(request.referenceDate().toString()) <= 0);
    return out
        && !UNFINISHED.contains(text(edition.getStatus()))
        && isShown(edition.getVisibility(), request);
  }

  private static String number(EditionRecord edition) {
    return edition.getNumber() == null ? "" : edition.getNumber().toString();
  }

  private static @Nullable String nameOf(List<ThemeRecord> themes, @Nullable String id) {
    return themes.stream()
        .filter(theme -> theme.getId().equals(id))
        .map(ThemeRecord::getName)
        .findFirst()
        .orElse(null);
  }

  private List<ReportData.Seat> seats(ReportRequest request) {
    Map<String, String> stays = new RowsStore(rows).doubles("organisation");
    PresenceStore presence = new PresenceStore(rows, request.referenceDate());
    Map<String, List<MembershipRecord>> members =
        rows
            .selectFrom(MEMBERSHIP)
            .where(MEMBERSHIP.REMOVED.eq(0L))
            .orderBy(MEMBERSHIP.ID)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(member -> {
                  String organisation = text(member.getOrganisation());
                  return stays.getOrDefault(organisation, organisation);
                }));
    return rows
        .selectFrom(ORGANISATION)
        .where(ORGANISATION.REMOVED.eq(0L))
        .orderBy(ORGANISATION.KIND, ORGANISATION.NAME, ORGANISATION.ID)
        .fetch()
        .stream()
        .filter(organisation -> isShown(organisation.getVisibility(), request))
        .flatMap(organisation ->
            seat(
                organisation,
                members.getOrDefault(organisation.getId(), List.of()),
                request.referenceDate(),
                presence)
                .stream())
        .toList();
  }

  /** An organisation with a member on the date; its time runs on from one person to the next. */
  private static Optional<ReportData.Seat> seat(
      OrganisationRecord organisation,
      List<MembershipRecord> all,
      LocalDate date,
      PresenceStore presence) {
    List<MembershipRecord> members =
        all.stream()
            .filter(member -> !begin(member).isAfter(date) && end(member).isAfter(date))
            .toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    List<MembershipRecord> unbroken = unbroken(all, members);
    LocalDate since =
        unbroken.stream()
            .map(MembershipRecord::getSince)
            .map(ReportStore::day)
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo)
            .orElse(null);
    LocalDate until =
        unbroken.stream().map(ReportStore::end).max(LocalDate::compareTo).orElse(LocalDate.MAX);
    int alternates =
        (int) members.stream().filter(m -> text(m.getRole()).startsWith(ALTERNATE)).count();
    return Optional.of(
        new ReportData.Seat(
            text(organisation.getKind()),
            text(organisation.getName()),
            members.size() - alternates,
            alternates,
            since,
            until.equals(LocalDate.MAX) ? null : until,
            presence.of(organisation.getId(), since)));
  }

  /** These memberships, with those that they follow or are followed by without a gap. */
  private static List<MembershipRecord> unbroken(
      List<MembershipRecord> all, List<MembershipRecord> these) {
    LocalDate first =
        these.stream().map(ReportStore::begin).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = these.stream().map(ReportStore::end).max(LocalDate::compareTo).orElseThrow();
    List<MembershipRecord> more =
        all.stream().filter(one -> !begin(one).isAfter(last) && !end(one).isBefore(first)).toList();
    return more.size() == these.size() ? these : unbroken(all, more);
  }

  private static LocalDate begin(MembershipRecord member) {
    return day(member.getSince()).orElse(LocalDate.MIN);
  }

  private static LocalDate end(MembershipRecord member) {
    return day(member.getUntil()).orElse(LocalDate.MAX);
  }

  private static List<ReportData.Merger> mergers(Register register, ReportRequest request) {
    LocalDate first = LocalDate.of(request.year(), 1, 1);
    var names =
        register.municipalities().stream()
            .collect(Collectors.toMap(Register.Municipality::id, Register.Municipality::name));
    return register.successors().stream()
        .filter(step -> step.date() != null)
        .map(step ->
            new ReportData.Merger(
                Objects.requireNonNull(step.date()),
                names.getOrDefault(step.municipality(), ""),
                names.getOrDefault(step.successor(), "")))
        .filter(merger ->
            !merger.date().isBefore(first) && !merger.date().isAfter(request.referenceDate()))
        .sorted(
            Comparator.comparing(ReportData.Merger::date)
                .thenComparing(ReportData.Merger::successor)
                .thenComparing(ReportData.Merger::old))
        .toList();
  }

  /** Parliament gets nothing that is marked for fewer eyes. */
  private static boolean isShown(@Nullable String visibility, ReportRequest request) {
    return switch (request.audience()) {
      case KAMER -> visibility == null || visibility.equals("openbaar");
      case INTERN -> true;
    };
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(text))
        : Optional.empty();
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
