package nl.gia.feature.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.gia.feature.reporting.ReportData.Seat;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.SheetSpec;
import nl.gia.office.TableSpec;
import nl.gia.office.TextBlock;
import nl.gia.platform.text.Text;

/** The working group by organisation and by kind of organisation; never by person. */
final class WorkgroupSheet implements ReportSheet {
  private static final String TABLE = "tblWerkgroep";
  private static final String BY_KIND = "tblWerkgroepSoort";

  /** The kinds of organisation in the order of the working group. */
  private static final Map<String, Text> KINDS =
      Map.of(
          "rijk", ReportingText.KIND_RIJK,
          "gemeente", ReportingText.KIND_GEMEENTE,
          "provincie", ReportingText.KIND_PROVINCIE,
          "forum", ReportingText.KIND_FORUM,
          "vng", ReportingText.KIND_VNG,
          "steunfunctie", ReportingText.KIND_STEUNFUNCTIE,
          "overig", ReportingText.KIND_OVERIG);

  private static final List<String> ORDER =
      List.of("rijk", "gemeente", "provincie", "forum", "vng", "steunfunctie", "overig");

  private final ReportFrame frame;
  private final List<Seat> seats;
  private final ReportTable<Seat> table;

  WorkgroupSheet(ReportFrame frame) {
    this.frame = frame;
    this.seats =
        frame.data().seats().stream()
            .sorted(Comparator.comparingInt((Seat seat) -> place(seat.kind())))
            .toList();
    this.table = table();
  }

  private ReportTable<Seat> table() {
    return new ReportTable<>(frame, TABLE, seats)
        .column(ReportingText.COL_KIND, ColumnKind.TEXT, 18, seat -> Cell.text(kind(seat.kind())))
        .total(Cell.text(frame.text(ReportingText.TOTAL)))
        .column(
            ReportingText.COL_ORGANISATION,
            ColumnKind.TEXT,
            44,
            seat -> Cell.text(seat.organisation()))
        .column(
            ReportingText.COL_MEMBERS, ColumnKind.INTEGER, 14, seat -> Cell.number(seat.members()))
        .sum(members())
        .column(
            ReportingText.COL_ALTERNATES,
            ColumnKind.INTEGER,
            18,
            seat -> Cell.number(seat.alternates()))
        .sum(seats.stream().mapToInt(Seat::alternates).sum())
        .column(ReportingText.COL_PERIOD, ColumnKind.TEXT, 26, this::period)
        .internal(
            ReportingText.COL_HELD,
            ColumnKind.INTEGER,
            14,
            seat -> Cell.number(seat.presence().held()))
        .internal(
            ReportingText.COL_ATTENDED,
            ColumnKind.INTEGER,
            14,
            seat -> Cell.number(seat.presence().attended()))
        .internal(ReportingText.COL_PRESENCE, ColumnKind.PERCENT, 15, this::presence);
  }

  @Override
  public SheetSpec spec() {
    List<String> notes = new ArrayList<>();
    notes.add(
        frame.text(seats.isEmpty() ? ReportingText.WORKGROUP_NONE : ReportingText.WORKGROUP_NOTE));
    if (frame.data().internal() && !seats.isEmpty()) {
      notes.add(frame.text(ReportingText.WORKGROUP_PRESENCE));
    }
    TextBlock note = new TextBlock(notes);
    return frame.sheet(
        ReportingText.SHEET_WORKGROUP,
        ReportingText.WORKGROUP_TITLE,
        seats.isEmpty() ? List.of(table.spec(""), note) : List.of(table.spec(""), byKind(), note));
  }

  @Override
  public List<ReportFigure> figures() {
    if (seats.isEmpty()) {
      return List.of();
    }
    return List.of(
        new ReportFigure(
            frame.text(ReportingText.SHEET_WORKGROUP),
            table.place(ReportingText.COL_MEMBERS, seats.size(), false),
            frame.text(ReportingText.COL_MEMBERS),
            Integer.toString(members()),
            false,
            null));
  }

  private TableSpec byKind() {
    List<String> kinds = seats.stream().map(Seat::kind).distinct().toList();
    return new ReportTable<>(frame, BY_KIND, kinds)
        .column(ReportingText.COL_KIND, ColumnKind.TEXT, 18, kind -> Cell.text(kind(kind)))
        .column(
            ReportingText.COL_ORGANISATIONS,
            ColumnKind.INTEGER,
            14,
            kind ->
                Cell.formula(
                    "COUNTIFS(%s,%s)".formatted(all(ReportingText.COL_KIND), ofThisKind()),
                    (int) seats.stream().filter(seat -> seat.kind().equals(kind)).count()))
        .column(
            ReportingText.COL_MEMBERS,
            ColumnKind.INTEGER,
            14,
            kind ->
                Cell.formula(
                    "SUMIFS(%s,%s,%s)"
                        .formatted(
                            all(ReportingText.COL_MEMBERS),
                            all(ReportingText.COL_KIND),
                            ofThisKind()),
                    seats.stream()
                        .filter(seat -> seat.kind().equals(kind))
                        .mapToInt(Seat::members)
                        .sum()))
        .spec(frame.text(ReportingText.WORKGROUP_BALANCE));
  }

  private Cell presence(Seat seat) {
    String formula =
        "IF(%s=0,\"\",%s/%s)"
            .formatted(
                here(ReportingText.COL_HELD),
                here(ReportingText.COL_ATTENDED),
                here(ReportingText.COL_HELD));
    return seat.presence().held() == 0
        ? new Cell.Formula(formula, Cell.BLANK)
        : Cell.formula(formula, seat.presence().attended() / (double) seat.presence().held());
  }

  private String here(Text header) {
    return TableSpec.thisRow(TABLE, frame.text(header));
  }

  private String all(Text header) {
    return TableSpec.column(TABLE, frame.text(header));
  }

  private String ofThisKind() {
    return TableSpec.thisRow(BY_KIND, frame.text(ReportingText.COL_KIND));
  }

  private int members() {
    return seats.stream().mapToInt(Seat::members).sum();
  }

  private String kind(String kind) {
    Text name = KINDS.get(kind);
    return frame.text(name == null ? ReportingText.UNKNOWN : name);
  }

  private static int place(String kind) {
    int place = ORDER.indexOf(kind);
    return place < 0 ? ORDER.size() : place;
  }

  private Cell period(Seat seat) {
    String since =
        seat.since() == null ? frame.text(ReportingText.UNKNOWN) : ReportFrame.day(seat.since());
    return Cell.text(
        seat.until() == null
            ? frame.text(ReportingText.PERIOD_OPEN, since)
            : frame.text(ReportingText.PERIOD_CLOSED, since, ReportFrame.day(seat.until())));
  }
}
