package nl.gia.feature.reporting;

import java.util.List;
import nl.gia.feature.Between;
import nl.gia.feature.Consequence;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.FieldType.Option;
import nl.gia.feature.Kind;
import nl.gia.feature.Rule;
import nl.gia.feature.WhenIs;

/** The kinds of rows that reports rest on, as users keep them. */
final class ReportingKinds {
  static final List<Option> STATUSES =
      List.of(
          new Option("concept", ReportingText.STATUS_CONCEPT),
          new Option("akkoord", ReportingText.STATUS_AKKOORD),
          new Option("aangeboden", ReportingText.STATUS_AANGEBODEN),
          new Option(SentReport.SENT, ReportingText.STATUS_VERZONDEN));

  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType WHOLE = new FieldType.Whole();

  private static final FieldType VISIBILITY =
      new FieldType.Choice(
          List.of(
              new Option("openbaar", ReportingText.VISIBILITY_OPENBAAR),
              new Option("intern", ReportingText.VISIBILITY_INTERN),
              new Option("secretariaat", ReportingText.VISIBILITY_SECRETARIAAT)));

  private static final Rule PERCENTAGE =
      new Between("value", 0, 100, ReportingText.PROBLEM_PERCENTAGE);

  private ReportingKinds() {}

  static List<Kind> all(Consequence ofReport) {
    return List.of(
        indicator(),
        definition(),
        target(),
        measurement(),
        municipalityTotal(),
        report().followedBy(ofReport),
        reportFigure());
  }

  private static Kind indicator() {
    return new Kind(
        "indicator",
        ReportingText.INDICATOR,
        ReportingText.INDICATORS,
        List.of(
            Field.required("name", ReportingText.FIELD_NAME, LINE),
            Field.optional("unit", ReportingText.FIELD_UNIT, LINE),
            Field.optional(
                "status",
                ReportingText.FIELD_STATUS,
                new FieldType.Choice(
                    List.of(
                        new Option("actief", ReportingText.INDICATOR_ACTIEF),
                        new Option("vervallen", ReportingText.INDICATOR_VERVALLEN)))),
            Field.optional("dropped_reason", ReportingText.FIELD_DROPPED_REASON, PROSE),
            Field.optional("position", ReportingText.FIELD_POSITION, new FieldType.Place())),
        List.of("name"),
        List.of("name"),
        List.of(ReportingRules::droppedHasReason));
  }

  private static Kind definition() {
    return new Kind(
        "indicator_definition",
        ReportingText.DEFINITION,
        ReportingText.DEFINITIONS,
        List.of(
            Field.required(
                "indicator", ReportingText.INDICATOR, new FieldType.Reference("indicator")),
            Field.required("version", ReportingText.FIELD_VERSION, WHOLE),
            Field.required("valid_from", ReportingText.FIELD_VALID_FROM, DATE),
            Field.optional("valid_to", ReportingText.FIELD_VALID_TO, DATE),
            Field.required("wording", ReportingText.FIELD_WORDING, PROSE),
            Field.required("facts", ReportingText.FIELD_FACTS, LINE),
            Field.required(
                "period",
                ReportingText.FIELD_PERIOD,
                new FieldType.Choice(
                    List.of(
                        new Option("peildatum", ReportingText.PERIOD_PEILDATUM),
                        new Option("verslagjaar", ReportingText.PERIOD_VERSLAGJAAR))))),
        List.of("indicator", "version"),
        List.of("indicator", "version"),
        List.of(ReportingRules::periodInOrder, ReportingRules::factsAreKnown));
  }

  private static Kind target() {
    return new Kind(
        "target",
        ReportingText.TARGET,
        ReportingText.TARGETS,
        List.of(
            Field.required(
                "indicator", ReportingText.INDICATOR, new FieldType.Reference("indicator")),
            Field.required("year", ReportingText.FIELD_YEAR, WHOLE),
            Field.required("value", ReportingText.FIELD_VALUE, new FieldType.Decimal()),
            Field.optional("source", ReportingText.FIELD_SOURCE, LINE),
            Field.optional("own_interim", ReportingText.FIELD_OWN_INTERIM, new FieldType.Flag())),
        List.of("indicator", "year"),
        List.of("indicator", "year"),
        List.of(ReportingRules::yearIsPlausible, PERCENTAGE));
  }

  private static Kind measurement() {
    return new Kind(
        "measurement",
        ReportingText.MEASUREMENT,
        ReportingText.MEASUREMENTS,
        List.of(
            Field.required(
                "indicator", ReportingText.INDICATOR, new FieldType.Reference("indicator")),
            Field.required("reference_date", ReportingText.COL_DATE, DATE),
            Field.required("value", ReportingText.FIELD_VALUE, new FieldType.Decimal()),
            Field.required("source", ReportingText.FIELD_SOURCE, LINE)),
        List.of("indicator", "reference_date", "value"),
        List.of("indicator", "reference_date", "source"),
        List.of(PERCENTAGE));
  }

  private static Kind municipalityTotal() {
    return new Kind(
        "municipality_total",
        ReportingText.MUNICIPALITY_TOTAL,
        ReportingText.MUNICIPALITY_TOTALS,
        List.of(
            Field.required("date", ReportingText.FIELD_DATE, DATE),
            Field.required("count", ReportingText.FIELD_COUNT, WHOLE),
            Field.optional("source", ReportingText.FIELD_SOURCE, LINE)),
        List.of("date"),
        List.of("date"),
        List.of(Between.atLeast("count", 1, ReportingText.PROBLEM_COUNT)));
  }

  private static Kind report() {
    return new Kind(
        "report",
        ReportingText.REPORT,
        ReportingText.REPORTS,
        List.of(
            Field.required("year", ReportingText.FIELD_YEAR, WHOLE),
            Field.required(
                "kind",
                ReportingText.FIELD_KIND,
                new FieldType.Choice(
                    List.of(
                        new Option(ReportStore.ANNUAL, ReportingText.KIND_ANNUAL),
                        new Option("brief", ReportingText.KIND_LETTER)))),
            Field.required(
                "audience",
                ReportingText.FIELD_AUDIENCE,
                new FieldType.Choice(
                    List.of(
                        new Option("kamer", ReportingText.AUDIENCE_KAMER),
                        new Option("intern", ReportingText.AUDIENCE_INTERN)))),
            Field.required("reference_date", ReportingText.COL_DATE, DATE),
            Field.optional("status", ReportingText.FIELD_STATUS, new FieldType.Choice(STATUSES)),
            Field.optional("paper", ReportingText.FIELD_PAPER, new FieldType.Reference("paper")),
            Field.optional("state", ReportingText.FIELD_STATE, LINE),
            Field.optional("made_on", ReportingText.FIELD_MADE_ON, LINE),
            Field.optional("program", ReportingText.FIELD_PROGRAM, LINE),
            Field.optional("digest", ReportingText.FIELD_DIGEST, LINE),
            Field.optional("file", ReportingText.FIELD_FILE, new FieldType.Reference("document")),
            Field.optional("visibility", ReportingText.FIELD_VISIBILITY, VISIBILITY)),
        List.of("year", "kind", "audience"),
        List.of(),
        List.of(
            ReportingRules::yearIsPlausible,
            ReportingRules::dateInYear,
            new WhenIs("status", SentReport.SENT, "paper", ReportingText.PROBLEM_SENT_AS)));
  }

  private static Kind reportFigure() {
    return new Kind(
        "report_figure",
        ReportingText.FIGURE,
        ReportingText.FIGURES,
        List.of(
            Field.required("report", ReportingText.REPORT, new FieldType.Reference("report")),
            Field.required("sheet", ReportingText.COL_SHEET, LINE),
            Field.required("cell", ReportingText.FIELD_CELL, LINE),
            Field.required("figure", ReportingText.FIGURE, LINE),
            Field.optional("value", ReportingText.FIELD_FIGURE_VALUE, LINE),
            Field.optional(
                "definition",
                ReportingText.DEFINITION,
                new FieldType.Reference("indicator_definition"))),
        List.of("figure", "value"),
        List.of(),
        List.of());
  }
}
