package nl.gia.office;

import static nl.gia.office.Cell.BLANK;
import static nl.gia.office.Cell.day;
import static nl.gia.office.Cell.formula;
import static nl.gia.office.Cell.number;
import static nl.gia.office.Cell.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small report with every kind of block, cell and chart. */
final class ExampleWorkbook {
  private static final PageSpec PAGE =
      new PageSpec(
          List.of("Bron: secretariaat GIA & gemeenten", "Peildatum: 31-12-2010", "Definitie: 2"),
          "pagina {0} van {1}");

  private ExampleWorkbook() {}

  static WorkbookSpec spec() {
    return new WorkbookSpec(
        new WorkbookProperties(
            "Jaarrapportage GIA 2010",
            "Directie Inburgering en Integratie",
            "Gemeenschappelijke Integratie-Agenda",
            "nl-NL",
            "GIA; integratie",
            new TreeMap<>(Map.of("controlecode", "7QX2-PM4A", "verslagjaar", "2010"))),
        Instant.parse("2011-01-14T09:30:00Z"),
        List.of(cover(), curve(), involvement(), themes(), actions(), helpdesk()));
  }

  private static SheetSpec sheet(String name, String title, Block... blocks) {
    return new SheetSpec(
        name, title, List.of("Verslagjaar 2010, peildatum 31-12-2010"), List.of(blocks), PAGE);
  }

  private static SheetSpec cover() {
    return sheet(
        "Voorblad",
        "Gemeenschappelijke Integratie-Agenda",
        new KeyValueBlock(
            "Deze rapportage",
            List.of(
                new KeyValueBlock.Line("Titel", text("Jaarrapportage 2010"), ColumnKind.TEXT),
                new KeyValueBlock.Line("Verslagjaar", number(2010), ColumnKind.YEAR),
                new KeyValueBlock.Line(
                    "Peildatum", day(LocalDate.of(2010, 12, 31)), ColumnKind.DATE),
                new KeyValueBlock.Line(
                    "Gemeenten",
                    formula(
                        "MAX(" + TableSpec.column("tblStreefcurve", "Aantal gemeenten") + ")", 443),
                    ColumnKind.INTEGER),
                new KeyValueBlock.Line("Opsteller", text("-= secretariaat"), ColumnKind.TEXT))),
        new TextBlock(
            List.of(
                "De agenda is een handreiking: gemeenten gebruiken haar naar eigen voorkeur en"
                    + " toegesneden op de plaatselijke situatie. De cijfers tellen gemeenten zoals"
                    + " zij op de peildatum bestonden.",
                "Procent en procentpunt staan nooit in dezelfde kolom.")));
  }

  private static List<List<Cell>> curveRows() {
    List<List<Cell>> rows = new ArrayList<>();
    int[] municipalities = {443, 441, 431, 418, 415};
    double[] targets = {0.10, 0.175, 0.25, 0.325, 0.40};
    int[] needed = {45, 78, 108, 136, 166};
    int[] reached = {31, 70, 115};
    for (int i = 0; i < municipalities.length; i++) {
      rows.add(
          List.of(
              number(2008 + i),
              day(LocalDate.of(2008 + i, 12, 31)),
              number(municipalities[i]),
              number(targets[i]),
              formula(
                  "ROUNDUP("
                      + TableSpec.thisRow("tblStreefcurve", "Aantal gemeenten")
                      + "*"
                      + TableSpec.thisRow("tblStreefcurve", "Streefwaarde")
                      + ",0)",
                  needed[i]),
              i < reached.length ? number(reached[i]) : BLANK,
              i < reached.length ? number((double) reached[i] / municipalities[i]) : BLANK,
              i < 2 ? BLANK : number(0.267 + (i - 2) * 0.09)));
    }
    return rows;
  }

  private static SheetSpec curve() {
    return sheet(
        "Streefcurve",
        "Streefcurve en realisatie",
        TableSpec.of(
            "tblStreefcurve",
            List.of(
                ColumnSpec.of("Jaar", ColumnKind.YEAR),
                ColumnSpec.of("Peildatum", ColumnKind.DATE),
                ColumnSpec.of("Aantal gemeenten", ColumnKind.INTEGER),
                ColumnSpec.of("Streefwaarde", ColumnKind.PERCENT),
                ColumnSpec.of("Nodig", ColumnKind.INTEGER),
                ColumnSpec.of("Realisatie aantal", ColumnKind.INTEGER),
                ColumnSpec.of("Realisatie", ColumnKind.PERCENT),
                ColumnSpec.of("Prognose", ColumnKind.PERCENT)),
            curveRows()),
        new ChartSpec(
            ChartKind.LINE,
            "Aandeel gemeenten dat meedoet",
            "Jaar",
            "Aandeel van de gemeenten",
            "tblStreefcurve",
            "Jaar",
            List.of(
                new SeriesSpec("Streefwaarde", "767676", LineStyle.DASHED),
                new SeriesSpec("Realisatie", "154273", LineStyle.SOLID),
                new SeriesSpec("Prognose", "39870C", LineStyle.DOTTED)),
            "De realisatie ligt in 2010 met 26,7% boven de streefwaarde van 25%."));
  }

  private static List<List<Cell>> involvementRows() {
    List<List<Cell>> rows = new ArrayList<>();
    List<String> provinces = List.of("Drenthe", "Fryslân", "Gelderland", "'s-Gravenhage e.o.");
    for (int i = 0; i < provinces.size(); i++) {
      rows.add(
          List.of(
              text(provinces.get(i)),
              number(3 + i),
              number(6 - i),
              number(2 + 2 * i),
              formula("SUM(tblBetrokkenheid[[#This Row],[Onbekend]:[Eigen beleid]])", 11 + 2 * i)));
    }
    return rows;
  }

  private static SheetSpec involvement() {
    return sheet(
        "Betrokkenheid",
        "Betrokkenheid per provincie",
        new TableSpec(
            "tblBetrokkenheid",
            "Aantal gemeenten naar hoogste trede",
            List.of(
                new ColumnSpec("Provincie", ColumnKind.TEXT, 26),
                ColumnSpec.of("Onbekend", ColumnKind.INTEGER),
                ColumnSpec.of("Bekend", ColumnKind.INTEGER),
                ColumnSpec.of("Eigen beleid", ColumnKind.INTEGER),
                ColumnSpec.of("Totaal", ColumnKind.INTEGER)),
            involvementRows(),
            List.of(
                text("Totaal"),
                formula("SUBTOTAL(109,tblBetrokkenheid[Onbekend])", 18),
                formula("SUBTOTAL(109,tblBetrokkenheid[Bekend])", 18),
                formula("SUBTOTAL(109,tblBetrokkenheid[Eigen beleid])", 20),
                formula("SUBTOTAL(109,tblBetrokkenheid[Totaal])", 56))),
        new ChartSpec(
            ChartKind.STACKED_BAR_100,
            "Verdeling over de treden",
            "Provincie",
            "Aandeel van de gemeenten",
            "tblBetrokkenheid",
            "Provincie",
            List.of(
                SeriesSpec.of("Onbekend", "C8CDD4"),
                SeriesSpec.of("Bekend", "8FA8C8"),
                SeriesSpec.of("Eigen beleid", "154273")),
            "Per provincie het aandeel gemeenten op elke trede."));
  }

  private static SheetSpec themes() {
    return sheet(
        "Thema's",
        "Thema's en actiepunten",
        TableSpec.of(
            "tblThemas",
            List.of(
                new ColumnSpec("Thema", ColumnKind.TEXT, 44),
                ColumnSpec.of("Gereed", ColumnKind.INTEGER),
                ColumnSpec.of("In uitvoering", ColumnKind.INTEGER),
                ColumnSpec.of("Doelbereik", ColumnKind.PERCENT)),
            List.of(
                List.of(
                    text("Emancipatie/participatie van allochtone vrouwen"),
                    number(3),
                    number(4),
                    new Cell.Formula("IFERROR((3-0)/(0-0),\"n.v.t.\")", text("n.v.t."))),
                List.of(
                    text("Onderwijs"),
                    number(5),
                    number(1),
                    formula("IFERROR(5/6,\"n.v.t.\")", 5 / 6d)),
                List.of(
                    text("=Werk"),
                    number(2),
                    number(6),
                    new Cell.Formula("NA()", new Cell.Fault("#N/A"))))),
        new ChartSpec(
            ChartKind.STACKED_BAR,
            "Stand van de actiepunten",
            "Thema",
            "Aantal actiepunten",
            "tblThemas",
            "Thema",
            List.of(SeriesSpec.of("Gereed", "39870C"), SeriesSpec.of("In uitvoering", "8FA8C8")),
            "Per thema het aantal actiepunten naar stand van zaken."));
  }

  private static SheetSpec actions() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      rows.add(
          List.of(
              number(i),
              text(i % 2 == 0 ? "Onderwijs" : "Actief burgerschap"),
              text(
                  "Gemeenten kunnen met scholen en ouders afspreken hoe taalachterstand vroeg wordt"
                      + " gezien en wat er dan gebeurt ("
                      + i
                      + ")."),
              text("gemeenten"),
              day(LocalDate.of(2010, 1, 1).plusDays(7L * i)),
              number(i / 60d),
              number(i / 7d)));
    }
    return sheet(
        "Actiepunten",
        "Actiepunten",
        TableSpec.of(
            "tblActiepunten",
            List.of(
                new ColumnSpec("Nr", ColumnKind.INTEGER, 6),
                new ColumnSpec("Thema", ColumnKind.TEXT, 22),
                new ColumnSpec("Actiepunt", ColumnKind.TEXT, 56),
                new ColumnSpec("Geadresseerde", ColumnKind.TEXT, 18),
                new ColumnSpec("Termijn", ColumnKind.DATE, 12),
                new ColumnSpec("Gereed", ColumnKind.PERCENT, 10),
                new ColumnSpec("Verschil (procentpunt)", ColumnKind.POINTS, 14)),
            rows));
  }

  private static SheetSpec helpdesk() {
    return sheet(
        "Helpdesk",
        "Vragen aan de helpdesk",
        new ChartSpec(
            ChartKind.COLUMN,
            "Vragen per kwartaal",
            "Kwartaal",
            "Aantal vragen",
            "tblHelpdesk",
            "Kwartaal",
            List.of(SeriesSpec.of("Vragen", "154273"), SeriesSpec.of("Beantwoord", "8FA8C8")),
            "Het aantal vragen en antwoorden per kwartaal."),
        TableSpec.of(
            "tblHelpdesk",
            List.of(
                ColumnSpec.of("Kwartaal", ColumnKind.TEXT),
                ColumnSpec.of("Vragen", ColumnKind.INTEGER),
                ColumnSpec.of("Beantwoord", ColumnKind.INTEGER)),
            List.of(
                List.of(text("2010-I"), number(12), number(11)),
                List.of(text("2010-II"), number(1234), number(900)))),
        TableSpec.of(
            "tblLeeg",
            List.of(
                ColumnSpec.of("Vraag", ColumnKind.TEXT), ColumnSpec.of("Datum", ColumnKind.DATE)),
            List.of()));
  }
}
