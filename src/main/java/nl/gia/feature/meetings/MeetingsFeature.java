package nl.gia.feature.meetings;

import java.util.List;
import java.util.Optional;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.KindPart;
import nl.gia.feature.Kinds;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.ListTarget;
import nl.gia.feature.NotBefore;
import nl.gia.feature.Overdue;
import nl.gia.feature.Place;
import nl.gia.feature.RowVerb;
import nl.gia.feature.Shares;
import nl.gia.feature.SomeOf;
import nl.gia.feature.State;
import nl.gia.feature.Steps;
import nl.gia.feature.WhenIs;
import nl.gia.feature.Workspace;

/** Meetings: who was invited and came, what was decided, and what is to be done. */
public final class MeetingsFeature implements Feature {
  private static final int PLACE = 6;
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType WHOLE = new FieldType.Whole();

  private final Optional<Workspace> space;
  private final RowVerb[] verbs;

  /** For those who need the kinds alone. */
  public MeetingsFeature() {
    space = Optional.empty();
    verbs = new RowVerb[0];
  }

  /**
   * For the window, where an open database fills its screen.
   *
   * @param verbs what others do with the meeting that is chosen
   */
  public MeetingsFeature(Workspace space, RowVerb... verbs) {
    this.space = Optional.of(space);
    this.verbs = verbs.clone();
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        meeting(), invitation(), attendance(), agendaItem(), decision(), actionItem(), minutes());
  }

  @Override
  public List<ListTarget> lists(Kinds kinds) {
    return List.of(new SignInSheet(kinds));
  }

  @Override
  public List<Place> places() {
    return space.map(this::place).stream().toList();
  }

  private Place place(Workspace workspace) {
    return KindsPlace.of(
        workspace,
        PLACE,
        MeetingsText.PLACE_NAME,
        "fth-calendar",
        List.of(
            KindPart.of(meeting(), MeetingsText.NO_MEETINGS)
                .showing("date", "title", "kind", "place", "region")
                .offering(verbs),
            KindPart.of(invitation(), MeetingsText.NO_INVITATIONS),
            KindPart.of(attendance(), MeetingsText.NO_ATTENDANCES),
            KindPart.of(agendaItem(), MeetingsText.NO_AGENDA_ITEMS),
            KindPart.of(decision(), MeetingsText.NO_DECISIONS)
                .showing("number", "date", "text", "meeting")
                .newestBy("date"),
            KindPart.of(actionItem(), MeetingsText.NO_ACTION_ITEMS)
                .showing("subject", "owner", "due", "closed_on", "meeting")
                .newestBy("due"),
            KindPart.of(minutes(), MeetingsText.NO_MINUTES)),
        Overdue.of(workspace, "action_item", "due", row -> row.blank("closed_on")));
  }

  private static Kind meeting() {
    return new Kind(
        "meeting",
        MeetingsText.MEETING,
        MeetingsText.MEETINGS,
        List.of(
            Field.required(
                "kind",
                MeetingsText.KIND,
                FieldType.Choice.of(
                    MeetingsText.REGIO,
                    MeetingsText.WERKGROEP,
                    MeetingsText.BESTUURLIJK,
                    MeetingsText.AMBTELIJK,
                    MeetingsText.BEZOEK)),
            Field.required("title", MeetingsText.TITLE, LINE),
            Field.required("date", MeetingsText.DATE, DATE),
            Field.optional("starts", MeetingsText.STARTS, LINE).tidied(Clocks::tidy),
            Field.optional("ends", MeetingsText.ENDS, LINE).tidied(Clocks::tidy),
            Field.optional("place", MeetingsText.PLACE, LINE),
            Field.optional("region", MeetingsText.REGION, new FieldType.Reference("region")),
            Field.optional("theme", MeetingsText.THEME, new FieldType.Reference("theme")),
            Field.optional("edition", MeetingsText.EDITION, new FieldType.Reference("edition")),
            Field.optional(
                "prepared_by", MeetingsText.PREPARED_BY, new FieldType.Reference("organisation")),
            Field.optional("outcome", MeetingsText.OUTCOME, PROSE),
            Field.optional("rating", MeetingsText.RATING, new FieldType.Decimal()),
            CommonFields.mergedInto("meeting"),
            CommonFields.visibility("openbaar")),
        List.of("date", "title"),
        List.of("date", "title"),
        List.of(
            new Clocks("starts", "ends"),
            new WhenIs("kind", "regio", "region", MeetingsText.REGION_OF_MEETING),
            new Between("rating", 1, 10, MeetingsText.RATING_RANGE)));
  }

  private static Kind invitation() {
    return new Kind(
        "invitation",
        MeetingsText.INVITATION,
        MeetingsText.INVITATIONS,
        List.of(
            Field.required("meeting", MeetingsText.OF_MEETING, new FieldType.Reference("meeting")),
            Field.optional(
                "organisation", MeetingsText.ORGANISATION, new FieldType.Reference("organisation")),
            Field.optional(
                "municipality", MeetingsText.MUNICIPALITY, new FieldType.Reference("municipality")),
            Field.optional("sent_on", MeetingsText.SENT_ON, DATE),
            Field.optional(
                "answer",
                MeetingsText.ANSWER,
                FieldType.Choice.of(
                    MeetingsText.KOMT, MeetingsText.KOMT_NIET, MeetingsText.GEEN_REACTIE))),
        List.of("meeting", "organisation", "municipality"),
        List.of("meeting", "organisation", "municipality"),
        List.of(new SomeOf(List.of("organisation", "municipality"), MeetingsText.WHO_IS_INVITED)));
  }

  private static Kind attendance() {
    return new Kind(
        "attendance",
        MeetingsText.ATTENDANCE,
        MeetingsText.ATTENDANCES,
        List.of(
            Field.required("meeting", MeetingsText.OF_MEETING, new FieldType.Reference("meeting")),
            Field.optional("person", MeetingsText.PERSON, new FieldType.Reference("person")),
            Field.optional(
                "organisation", MeetingsText.ORGANISATION, new FieldType.Reference("organisation")),
            Field.optional(
                "municipality", MeetingsText.MUNICIPALITY, new FieldType.Reference("municipality")),
            Field.optional("count", MeetingsText.COUNT, WHOLE),
            Field.required(
                    "status",
                    MeetingsText.STATUS,
                    FieldType.Choice.of(
                        MeetingsText.AANWEZIG, MeetingsText.AFGEMELD, MeetingsText.VERVANGEN))
                .initially("aanwezig")),
        List.of("meeting", "person", "organisation", "municipality"),
        List.of("meeting", "person", "organisation", "municipality"),
        List.of(
            new SomeOf(
                List.of("person", "organisation", "municipality"), MeetingsText.WHO_WAS_THERE),
            Between.atLeast("count", 0, MeetingsText.COUNT_FROM_NONE)));
  }

  private static Kind agendaItem() {
    return new Kind(
        "agenda_item",
        MeetingsText.AGENDA_ITEM,
        MeetingsText.AGENDA_ITEMS,
        List.of(
            Field.required("meeting", MeetingsText.OF_MEETING, new FieldType.Reference("meeting")),
            Field.optional("position", MeetingsText.POSITION, new FieldType.Place()),
            Field.required("title", MeetingsText.TITLE, LINE),
            Field.optional(
                "kind",
                MeetingsText.KIND,
                FieldType.Choice.of(
                    MeetingsText.MEDEDELING, MeetingsText.BESPREKING, MeetingsText.BESLUIT)),
            Field.optional("section", MeetingsText.SECTION, new FieldType.Reference("section")),
            Field.optional("topic", MeetingsText.TOPIC, new FieldType.Reference("topic")),
            CommonFields.visibility("intern")),
        List.of("meeting", "title"),
        List.of(),
        List.of());
  }

  private static Kind decision() {
    return new Kind(
        "decision",
        MeetingsText.DECISION,
        MeetingsText.DECISIONS,
        List.of(
            Field.optional("number", MeetingsText.NUMBER, WHOLE),
            Field.required("meeting", MeetingsText.OF_MEETING, new FieldType.Reference("meeting")),
            Field.optional(
                "agenda_item", MeetingsText.OF_AGENDA_ITEM, new FieldType.Reference("agenda_item")),
            Field.required("text", MeetingsText.TEXT, PROSE),
            Field.optional("outcome", MeetingsText.CONSEQUENCE, PROSE),
            Field.optional("date", MeetingsText.DATE, DATE),
            CommonFields.visibility("openbaar")),
        List.of("number", "text"),
        List.of(),
        List.of(
            Between.atLeast("number", 1, MeetingsText.NUMBER_FROM_ONE),
            new NotBefore("date", "meeting", "date", MeetingsText.BEFORE_MEETING),
            new Shares(
                "agenda_item", "agenda_item", "meeting", MeetingsText.ITEM_OF_OTHER_MEETING)));
  }

  private static Kind actionItem() {
    return new Kind(
        "action_item",
        MeetingsText.ACTION_ITEM,
        MeetingsText.ACTION_ITEMS,
        List.of(
            Field.required("meeting", MeetingsText.OF_MEETING, new FieldType.Reference("meeting")),
            Field.required("subject", MeetingsText.SUBJECT, LINE),
            Field.optional("owner", MeetingsText.OWNER, new FieldType.Reference("person")),
            Field.optional("due", MeetingsText.DUE, DATE),
            Field.optional("closed_on", MeetingsText.CLOSED_ON, DATE),
            CommonFields.visibility("intern")),
        List.of("subject"),
        List.of(),
        List.of(
            new NotBefore("due", "meeting", "date", MeetingsText.BEFORE_MEETING),
            new NotBefore("closed_on", "meeting", "date", MeetingsText.BEFORE_MEETING)));
  }

  private static Kind minutes() {
    return new Kind(
        "minutes",
        MeetingsText.MINUTES,
        MeetingsText.ALL_MINUTES,
        List.of(
            Field.required("meeting", MeetingsText.OF_MEETING, new FieldType.Reference("meeting")),
            Field.required("phase", MeetingsText.PHASE, State.choice(MinutesPhase.class))
                .initially("concept"),
            Field.optional("text", MeetingsText.TEXT, PROSE),
            CommonFields.visibility("intern")),
        List.of("meeting", "phase"),
        List.of("meeting"),
        List.of(
            new Steps<>("minutes", "phase", MinutesPhase.class, MeetingsText.NO_STEP),
            new AdoptedMinutesStay()));
  }
}
