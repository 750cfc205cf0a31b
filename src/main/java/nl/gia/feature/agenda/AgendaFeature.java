package nl.gia.feature.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.FieldType.Option;
import nl.gia.feature.Kind;
import nl.gia.feature.Needs;
import nl.gia.feature.Place;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.State;
import nl.gia.feature.Steps;
import nl.gia.journal.Journal;
import nl.gia.platform.db.Database;

/** Editions of the agenda, their sections, and proposals to change them. */
public final class AgendaFeature implements Feature {
  private static final int PLACE = 2;
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType PARTS =
      new FieldType.Choice(
          List.of(
              new Option("vision", AgendaText.VISION),
              new Option(ChapterHasTheme.CHAPTER, AgendaText.THEME_CHAPTER)));
  private static final FieldType TEXTS =
      new FieldType.Choice(
          List.of(
              new Option(SectionField.HEADING, AgendaText.HEADING),
              new Option(SectionField.BODY, AgendaText.BODY),
              new Option(SectionField.POINT, AgendaText.OF_ACTION_POINT)));
  private static final FieldType DECISIONS = new FieldType.Choice(ProposalDecision.options());

  private final List<Place> places;
  private final BooleanSupplier typed;

  /** The kinds of rows alone, for where there is no window. */
  public AgendaFeature() {
    places = List.of();
    typed = () -> false;
  }

  /** The kinds of rows, and the place where the agenda is written. */
  public AgendaFeature(Journal journal, Database database, Clock clock) {
    AgendaParts parts = AgendaParts.of(journal, database, clock);
    typed = () -> !parts.drafts().all().isEmpty();
    places =
        List.of(
            new Place(
                PLACE,
                AgendaScreenText.AGENDA,
                "fth-book-open",
                List.of("edition", "section", "change_proposal"),
                parts.reader()::waiting,
                desk -> new AgendaView(desk, new AgendaViewModel(desk.background(), parts))));
  }

  @Override
  public List<Place> places() {
    return places;
  }

  @Override
  public boolean hasTyped() {
    return typed.getAsBoolean();
  }

  @Override
  public Map<Integer, List<String>> beside() {
    return Map.of(PLACE, ActionKinds.all().stream().map(Kind::table).toList());
  }

  @Override
  public List<Kind> kinds() {
    return Stream.concat(
            Stream.of(edition(), section(), changeProposal()), ActionKinds.all().stream())
        .toList();
  }

  static Kind edition() {
    return new Kind(
        "edition",
        AgendaText.EDITION,
        AgendaText.EDITIONS,
        List.of(
            Field.required("number", AgendaText.NUMBER, new FieldType.Whole()),
            Field.required("title", AgendaText.TITLE, LINE),
            Field.required("status", AgendaText.STATUS, State.choice(EditionStatus.class))
                .initially("concept"),
            Field.optional("based_on", AgendaText.BASED_ON, new FieldType.Reference("edition")),
            Field.optional("adopted_on", AgendaText.ADOPTED_ON, DATE),
            Field.optional("published_on", AgendaText.PUBLISHED_ON, DATE),
            CommonFields.visibility("openbaar")),
        List.of("number", "title"),
        List.of("number"),
        List.of(
            new SinceUntil("adopted_on", "published_on"),
            Between.atLeast("number", 1, AgendaText.NUMBER_FROM_ONE),
            new Steps<>("edition", "status", EditionStatus.class, AgendaText.NO_STEP),
            new AdoptingFreezes()));
  }

  private static Kind section() {
    // A section without a lineage begins one.
    return new Kind(
            "section",
            AgendaText.SECTION,
            AgendaText.SECTIONS,
            List.of(
                Field.required(
                    "edition", AgendaText.OF_EDITION, new FieldType.Reference("edition")),
                Field.optional("lineage", AgendaText.LINEAGE, LINE),
                Field.required("part", AgendaText.PART, PARTS),
                Field.optional("theme", AgendaText.THEME, new FieldType.Reference("theme")),
                Field.optional("position", AgendaText.POSITION, new FieldType.Place()),
                Field.optional("heading", AgendaText.HEADING, LINE),
                Field.optional("body", AgendaText.BODY, PROSE),
                CommonFields.visibility("openbaar")),
            List.of("heading"),
            List.of("edition", "lineage"),
            List.of(new ChapterHasTheme(), AdoptedTextStays.OF_SECTIONS))
        .keyedWhole();
  }

  private static Kind changeProposal() {
    return new Kind(
        "change_proposal",
        AgendaText.CHANGE_PROPOSAL,
        AgendaText.CHANGE_PROPOSALS,
        List.of(
            Field.required("section", AgendaText.OF_SECTION, new FieldType.Reference("section")),
            Field.required("field", AgendaText.FIELD, TEXTS).initially("body"),
            Field.optional("round", AgendaText.ROUND, new FieldType.Reference("round")),
            Field.optional("base", AgendaText.BASE, PROSE),
            Field.optional("proposed", AgendaText.PROPOSED, PROSE),
            Field.optional("reason", AgendaText.REASON, PROSE),
            Field.optional("proposed_by", AgendaText.PROPOSED_BY, LINE),
            Field.optional(
                "organisation", AgendaText.ORGANISATION, new FieldType.Reference("organisation")),
            Field.optional("advice", AgendaText.ADVICE, PROSE),
            Field.optional("decision", AgendaText.DECISION, DECISIONS),
            Field.optional("decided_on", AgendaText.DECIDED_ON, DATE),
            CommonFields.visibility("intern")),
        List.of("section", "proposed"),
        List.of(),
        List.of(new Needs("decided_on", "decision", AgendaText.DECIDED_WITHOUT_DECISION)));
  }
}
