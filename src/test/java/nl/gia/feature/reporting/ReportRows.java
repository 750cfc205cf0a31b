package nl.gia.feature.reporting;

import static nl.gia.db.Tables.ACTION_POINT;
import static nl.gia.db.Tables.ACTION_STATE;
import static nl.gia.db.Tables.ATTENDANCE;
import static nl.gia.db.Tables.EDITION;
import static nl.gia.db.Tables.MEETING;
import static nl.gia.db.Tables.MEMBERSHIP;
import static nl.gia.db.Tables.ORGANISATION;
import static nl.gia.db.Tables.PAPER;
import static nl.gia.db.Tables.PERSON;
import static nl.gia.db.Tables.REPORT;
import static nl.gia.db.Tables.SECTION;
import static nl.gia.db.Tables.THEME;

import java.nio.file.Path;
import java.util.List;
import nl.gia.figures.FigureRows;
import nl.gia.journal.State;
import org.jspecify.annotations.Nullable;

/** A small programme of a test's own: thirty municipalities in two regions, and a merger. */
final class ReportRows implements AutoCloseable {
  static final State STATE = new State("7KQM-2XVT-9FHD-PB4W", "ab".repeat(300));

  final FigureRows figures;

  ReportRows(Path folder) {
    figures = new FigureRows(folder);
  }

  /** Municipalities, facts, targets and a definition. */
  ReportRows programme() {
    figures.province("25", "Gelderland");
    figures.province("31", "Limburg");
    figures.region(1, "Gelderland/Overijssel", "25");
    figures.region(2, "Regio 2 (nog te benoemen)", "31");
    for (int i = 1; i <= 28; i++) {
      String code = "%04d".formatted(i);
      figures.municipality(code, "Gemeente " + i, null, null);
      if (i < 28) {
        figures.lies(code, i % 2 == 0 ? "25" : "31", null, null);
      }
    }
    figures.municipality("0918", "Helden", null, "2010-01-01");
    figures.municipality("0929", "Kessel", null, "2010-01-01");
    figures.municipality("1894", "Peel en Maas", "2010-01-01", null);
    figures.lies("0918", "31", null, null);
    figures.lies("0929", "31", null, null);
    figures.lies("1894", "31", null, null);
    figures.successor("0918", "1894", 0.99, "2010-01-01");
    figures.successor("0929", "1894", 0.95, "2010-01-01");
    figures.involvement("0001", "verbonden", "2008-06-11", null);
    figures.involvement("0002", "verbonden", "2009-02-11", null);
    figures.involvement("0003", "eigen_beleid", "2009-05-11", null);
    figures.involvement("0004", "bekend", "2009-05-11", null);
    figures.involvement("0005", "deelgenomen", "2010-05-11", null);
    figures.involvement("0006", "verbonden", "2010-05-11", null);
    figures.involvement("0028", "verbonden", "2010-06-11", null);
    figures.involvement("0918", "verbonden", "2008-06-11", null);
    figures.indicator("Gemeenten die zich aan de agenda verbinden", "a");
    figures.definition(
        "Gemeenten die zich aan de agenda verbinden",
        1,
        null,
        "verbonden,eigen_beleid",
        "peildatum");
    figures.target("Gemeenten die zich aan de agenda verbinden", 2008, 10, false);
    figures.target("Gemeenten die zich aan de agenda verbinden", 2012, 40, false);
    return this;
  }

  /** Editions, themes and the working group. */
  ReportRows workgroup() {
    edition("e1", 1, "vervangen", "2008-06-27");
    edition("e2", 2, "gepubliceerd", "2009-01-15");
    edition("e3", 3, "concept", null);
    edition("e4", 4, "ingetrokken", null);
    edition("e5", 5, "ingetrokken", "2010-02-01");
    edition("e6", 6, "ingetrokken", "2011-02-01");
    theme("t1", "Inburgering", "e1", "e1", "e2", "e4");
    theme("t2", "Emancipatie/participatie van allochtone vrouwen", "e1", "e1");
    theme("t3", "Gezondheid", "e2", "e2", "e5", "e6");
    theme("t4", "Welzijn", "e3", "e3");
    organisation("o1", "Directie Inburgering en Integratie", "rijk", "openbaar");
    organisation("o2", "Gemeente Den Haag", "gemeente", null);
    organisation("o3", "Gemeente Venlo", "gemeente", "openbaar");
    organisation("o4", "Stil Overleg", "overig", "intern");
    member("Anna Achternaam", "o1", "secretaris", "2008-01-01", null);
    member("Bas Bijnaam", "o1", "voorzitter", "2008-01-01", null);
    member("Cor Cijfer", "o2", "lid", "2008-03-01", "2010-06-01");
    member("Dien Doop", "o2", "lid", "2010-06-01", null);
    member("Els Eigen", "o2", "plaatsvervangend_lid", "2010-06-01", null);
    member("Frits Fluit", "o3", "lid", "2007-01-01", "2008-05-01");
    member("Floor Fret", "o3", "lid", "2008-06-01", "2009-02-01");
    member("Fien Faam", "o3", "lid", "2009-01-01", "2011-06-01");
    member("Gijs Geheim", "o4", "lid", "2009-01-01", null);
    return this;
  }

  /** Action points with their states, meetings and who came to them. */
  ReportRows work() {
    point("a1", "t1", "e2", "openbaar", "gereed");
    point("a2", "t1", "e2", "openbaar", "achter_op_schema");
    point("a3", "t1", "e2", "openbaar", "");
    point("a4", "t1", "e2", "intern", "gereed");
    point("a5", "t1", "e1", "openbaar", "vervallen");
    meeting("b1", "regio", "2010-09-11");
    meeting("w1", "werkgroep", "2010-03-01");
    meeting("w2", "werkgroep", "2010-09-01");
    meeting("w3", "werkgroep", "2010-10-01");
    attendance("b1", "o1", "m0007", "aanwezig");
    attendance("b1", "o1", "m0008", "afgemeld");
    attendance("w1", "o1", null, "aanwezig");
    attendance("w2", "o1", null, "afgemeld");
    attendance("w2", "o3", null, "vervangen");
    return this;
  }

  /** That the report of 2010 was sent as a paper. */
  ReportRows sent(Audience audience) {
    figures
        .rows()
        .insertInto(PAPER)
        .set(PAPER.ID, "p40")
        .set(PAPER.CHAMBER, "II")
        .set(PAPER.YEAR, "2010/11")
        .set(PAPER.DOSSIER, "31268")
        .set(PAPER.NUMBER, "40")
        .execute();
    figures
        .rows()
        .insertInto(REPORT)
        .set(REPORT.ID, figures.id("report"))
        .set(REPORT.KIND, ReportStore.ANNUAL)
        .set(REPORT.YEAR, 2010L)
        .set(REPORT.AUDIENCE, audience.code())
        .set(REPORT.STATUS, "verzonden")
        .set(REPORT.PAPER, "p40")
        .execute();
    return this;
  }

  private void point(String id, String theme, String edition, String visibility, String state) {
    String section = figures.id("section");
    figures
        .rows()
        .insertInto(SECTION)
        .set(SECTION.ID, section)
        .set(SECTION.EDITION, edition)
        .set(SECTION.THEME, theme)
        .execute();
    figures
        .rows()
        .insertInto(ACTION_POINT)
        .set(ACTION_POINT.ID, id)
        .set(ACTION_POINT.SECTION, section)
        .set(ACTION_POINT.VISIBILITY, visibility)
        .execute();
    for (String date : List.of("2009-06-01", "2011-06-01")) {
      figures
          .rows()
          .insertInto(ACTION_STATE)
          .set(ACTION_STATE.ID, figures.id("state"))
          .set(ACTION_STATE.ACTION_POINT, state.isEmpty() ? "" : id)
          .set(ACTION_STATE.STATE, date.startsWith("2011") ? "vervallen" : state)
          .set(ACTION_STATE.DATE, date)
          .execute();
    }
  }

  private void meeting(String id, String kind, String date) {
    figures
        .rows()
        .insertInto(MEETING)
        .set(MEETING.ID, id)
        .set(MEETING.KIND, kind)
        .set(MEETING.DATE, date)
        .set(MEETING.TITLE, "Bijeenkomst " + id)
        .execute();
  }

  private void attendance(
      String meeting, String organisation, @Nullable String municipality, String status) {
    figures
        .rows()
        .insertInto(ATTENDANCE)
        .set(ATTENDANCE.ID, figures.id("attendance"))
        .set(ATTENDANCE.MEETING, meeting)
        .set(ATTENDANCE.ORGANISATION, organisation)
        .set(ATTENDANCE.MUNICIPALITY, municipality)
        .set(ATTENDANCE.STATUS, status)
        .execute();
  }

  AnnualReport report(int year, Audience audience) {
    return AnnualReport.of(figures.database(), ReportRequest.of(year, audience), STATE);
  }

  private void edition(String id, long number, String status, @Nullable String adopted) {
    figures
        .rows()
        .insertInto(EDITION)
        .set(EDITION.ID, id)
        .set(EDITION.NUMBER, number)
        .set(EDITION.STATUS, status)
        .set(EDITION.ADOPTED_ON, adopted)
        .set(EDITION.VISIBILITY, "openbaar")
        .execute();
  }

  private void theme(String id, String name, String first, String... editions) {
    figures
        .rows()
        .insertInto(THEME)
        .set(THEME.ID, id)
        .set(THEME.NAME, name)
        .set(THEME.POSITION, id)
        .set(THEME.INTRODUCED_IN, first)
        .execute();
    for (String edition : editions) {
      figures
          .rows()
          .insertInto(SECTION)
          .set(SECTION.ID, figures.id("section"))
          .set(SECTION.EDITION, edition)
          .set(SECTION.THEME, id)
          .execute();
    }
  }

  private void organisation(String id, String name, String kind, @Nullable String visibility) {
    figures
        .rows()
        .insertInto(ORGANISATION)
        .set(ORGANISATION.ID, id)
        .set(ORGANISATION.NAME, name)
        .set(ORGANISATION.KIND, kind)
        .set(ORGANISATION.VISIBILITY, visibility)
        .execute();
  }

  private void member(
      String name, String organisation, String role, String since, @Nullable String until) {
    String person = figures.id("person");
    figures.rows().insertInto(PERSON).set(PERSON.ID, person).set(PERSON.NAME, name).execute();
    figures
        .rows()
        .insertInto(MEMBERSHIP)
        .set(MEMBERSHIP.ID, figures.id("membership"))
        .set(MEMBERSHIP.PERSON, person)
        .set(MEMBERSHIP.ORGANISATION, organisation)
        .set(MEMBERSHIP.ROLE, role)
        .set(MEMBERSHIP.SINCE, since)
        .set(MEMBERSHIP.UNTIL, until)
        .execute();
  }

  @Override
  public void close() {
    figures.close();
  }
}
