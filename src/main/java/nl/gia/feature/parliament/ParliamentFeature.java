package nl.gia.feature.parliament;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Draft;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.KindPart;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.Needs;
import nl.gia.feature.NotBefore;
import nl.gia.feature.Place;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Shape;
import nl.gia.feature.State;
import nl.gia.feature.Steps;
import nl.gia.feature.WhenIs;
import nl.gia.feature.Workspace;
import nl.gia.feature.YearlySettling;

/** Papers of parliament, its questions, and what was promised to it. */
public final class ParliamentFeature implements Feature {
  private static final int PLACE = 8;
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType CHAMBERS =
      new FieldType.Choice(
          List.of(
              new FieldType.Option("I", ParliamentText.CHAMBER_I),
              new FieldType.Option("II", ParliamentText.CHAMBER_II)));

  private final Optional<Workspace> space;

  /** For those who need the kinds alone. */
  public ParliamentFeature() {
    space = Optional.empty();
  }

  /** For the window, where an open database fills its screen. */
  public ParliamentFeature(Workspace space) {
    this.space = Optional.of(space);
  }

  @Override
  public List<Kind> kinds() {
    return List.of(paper(), parliamentaryQuestion(), pledge());
  }

  @Override
  public List<Place> places() {
    return space.map(ParliamentFeature::place).stream().toList();
  }

  private static Place place(Workspace space) {
    return KindsPlace.of(
        space,
        PLACE,
        ParliamentText.PLACE_NAME,
        "fth-book-open",
        List.of(
            KindPart.of(pledge(), ParliamentText.NO_PLEDGES)
                .showing("text", "kind", "status", "due", "paper")
                .beneath((desk, of, selected) ->
                    new DutiesPane(desk.texts(), new DutiesViewModel(desk, of, selected))),
            KindPart.of(paper(), ParliamentText.NO_PAPERS)
                .showing("date", "title", "dossier", "number", "kind")
                .newestBy("date"),
            KindPart.of(parliamentaryQuestion(), ParliamentText.NO_PARLIAMENTARY_QUESTIONS)
                .showing("text", "asked_by", "status", "due", "paper")
                .newestBy("due")),
        () -> late(space));
  }

  /** How much of what is owed is late. */
  private static int late(Workspace space) {
    LocalDate today = LocalDate.now(space.clock());
    return space
        .database()
        .<Integer>read(tables ->
            (int)
                openPledges(new RowsStore(tables), today).stream()
                    .filter(row -> row.date("due").filter(today::isAfter).isPresent())
                    .count());
  }

  /** What is owed to parliament on a day; of what recurs the first year that is open. */
  public static List<Draft> openPledges(RowsStore rows, LocalDate today) {
    return YearlyPledges.open(rows, today);
  }

  /** The verb by which a report that is sent settles what is owed for its year. */
  public static YearlySettling settling() {
    return new PledgeVerbs();
  }

  private static Kind paper() {
    return new Kind(
        "paper",
        ParliamentText.PAPER,
        ParliamentText.PAPERS,
        List.of(
            Field.required("chamber", ParliamentText.CHAMBER, CHAMBERS).initially("II"),
            Field.required("year", ParliamentText.YEAR, LINE).tidied(PaperRules::year),
            Field.required("dossier", ParliamentText.DOSSIER, LINE).tidied(PaperRules::dossier),
            Field.optional("number", ParliamentText.NUMBER, LINE),
            Field.optional("addition", ParliamentText.ADDITION, LINE),
            Field.optional(
                "kind",
                ParliamentText.KIND,
                FieldType.Choice.of(
                    ParliamentText.BRIEF,
                    ParliamentText.VERSLAG,
                    ParliamentText.VRAAG,
                    ParliamentText.MOTIE,
                    ParliamentText.BIJLAGE)),
            Field.optional("date", ParliamentText.DATE, DATE),
            Field.optional("title", ParliamentText.TITLE, LINE),
            Field.optional("sender", ParliamentText.SENDER, LINE),
            CommonFields.mergedInto("paper"),
            CommonFields.visibility("openbaar")),
        List.of("chamber", "year", "dossier", "number", "addition"),
        List.of("chamber", "dossier", "number", "addition"),
        List.of(
            new Shape("dossier", "\\d{5}", ParliamentText.DOSSIER_SHAPE),
            new Shape("number", "\\d{1,4}|[A-Z]{1,3}", ParliamentText.NUMBER_SHAPE),
            PaperRules::yearIsOne,
            PaperRules::dateInYear));
  }

  private static Kind parliamentaryQuestion() {
    return new Kind(
        "parliamentary_question",
        ParliamentText.PARLIAMENTARY_QUESTION,
        ParliamentText.PARLIAMENTARY_QUESTIONS,
        List.of(
            Field.required("paper", ParliamentText.OF_PAPER, new FieldType.Reference("paper")),
            Field.optional("asked_by", ParliamentText.ASKED_BY, LINE),
            Field.required("text", ParliamentText.TEXT, PROSE),
            Field.optional("due", ParliamentText.DUE, DATE),
            Field.optional("answer", ParliamentText.ANSWER, PROSE),
            Field.optional("cites", ParliamentText.CITES, LINE),
            Field.required(
                    "status",
                    ParliamentText.STATUS,
                    State.choice(ParliamentaryQuestionStatus.class))
                .initially("open"),
            Field.optional(
                "answered_by", ParliamentText.ANSWERED_BY, new FieldType.Reference("paper")),
            CommonFields.visibility("openbaar")),
        List.of("paper", "text"),
        List.of(),
        List.of(
            new NotBefore("due", "paper", "date", ParliamentText.BEFORE_PAPER),
            new Steps<>(
                "parliamentary_question",
                "status",
                ParliamentaryQuestionStatus.class,
                ParliamentText.NO_STEP_OF_QUESTION),
            new WhenIs("status", "beantwoord", "answered_by", ParliamentText.ANSWERED_BY_WHAT),
            new Needs(
                "answered_by", "status", "beantwoord", ParliamentText.QUESTION_NOT_ANSWERED)));
  }

  private static Kind pledge() {
    return new Kind(
        "pledge",
        ParliamentText.PLEDGE,
        ParliamentText.PLEDGES,
        List.of(
            Field.required(
                    "kind",
                    ParliamentText.KIND,
                    FieldType.Choice.of(ParliamentText.TOEZEGGING, ParliamentText.MOTIE))
                .initially("toezegging"),
            Field.required("text", ParliamentText.WORDING, PROSE),
            Field.optional("paper", ParliamentText.PLACE, new FieldType.Reference("paper")),
            Field.optional("minister", ParliamentText.MINISTER, LINE),
            Field.optional("due", ParliamentText.TERM, DATE),
            Field.optional(
                "recurs", ParliamentText.RECURS, FieldType.Choice.of(ParliamentText.JAARLIJKS)),
            Field.required("status", ParliamentText.STATUS, State.choice(PledgeStatus.class))
                .initially("open"),
            Field.optional(
                "settled_by", ParliamentText.SETTLED_BY, new FieldType.Reference("paper")),
            CommonFields.mergedInto("pledge"),
            CommonFields.visibility("openbaar")),
        List.of("text"),
        List.of(),
        List.of(
            new NotBefore("due", "paper", "date", ParliamentText.BEFORE_PAPER),
            new Steps<>("pledge", "status", PledgeStatus.class, ParliamentText.NO_STEP_OF_PLEDGE),
            new WhenIs("status", "afgedaan", "settled_by", ParliamentText.SETTLED_BY_WHAT),
            new Needs("settled_by", "status", "afgedaan", ParliamentText.NOT_SETTLED),
            PaperRules::recurringStaysOpen,
            PaperRules::settledAfterMade));
  }
}
