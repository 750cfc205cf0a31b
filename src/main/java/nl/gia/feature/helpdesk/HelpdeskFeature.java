package nl.gia.feature.helpdesk;

import java.util.List;
import java.util.Optional;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.KindPart;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.Needs;
import nl.gia.feature.Overdue;
import nl.gia.feature.Place;
import nl.gia.feature.RowVerb;
import nl.gia.feature.Shares;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.State;
import nl.gia.feature.Steps;
import nl.gia.feature.WhenIs;
import nl.gia.feature.Workspace;

/** Questions to the help desk, and the answers to them. */
public final class HelpdeskFeature implements Feature {
  private static final int PLACE = 7;
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();

  private final Optional<Workspace> space;
  private final RowVerb[] verbs;

  /** For those who need the kinds alone. */
  public HelpdeskFeature() {
    space = Optional.empty();
    verbs = new RowVerb[0];
  }

  /**
   * For the window, where an open database fills its screen.
   *
   * @param verbs what others do with the questions
   */
  public HelpdeskFeature(Workspace space, RowVerb... verbs) {
    this.space = Optional.of(space);
    this.verbs = verbs.clone();
  }

  @Override
  public List<Kind> kinds() {
    return List.of(question(), answer());
  }

  @Override
  public List<Place> places() {
    return space.map(this::place).stream().toList();
  }

  private Place place(Workspace workspace) {
    return KindsPlace.of(
        workspace,
        PLACE,
        HelpdeskText.PLACE,
        "fth-help-circle",
        List.of(
            KindPart.of(question(), HelpdeskText.NO_QUESTIONS)
                .showing("asked_on", "text", "municipality", "status", "due")
                .offering(verbs),
            KindPart.of(answer(), HelpdeskText.NO_ANSWERS)
                .showing("question", "text", "reusable", "review_on")
                .newestBy("review_on")),
        Overdue.of(workspace, "question", "due", row -> row.blank("answered_on")));
  }

  private static Kind question() {
    return new Kind(
        "question",
        HelpdeskText.QUESTION,
        HelpdeskText.QUESTIONS,
        List.of(
            Field.optional(
                "municipality", HelpdeskText.MUNICIPALITY, new FieldType.Reference("municipality")),
            Field.optional(
                "organisation", HelpdeskText.ORGANISATION, new FieldType.Reference("organisation")),
            Field.optional("caller", HelpdeskText.CALLER, LINE),
            Field.optional("theme", HelpdeskText.THEME, new FieldType.Reference("theme")),
            Field.optional(
                "channel",
                HelpdeskText.CHANNEL,
                FieldType.Choice.of(
                    HelpdeskText.TELEFOON,
                    HelpdeskText.MAIL,
                    HelpdeskText.WEBSITE,
                    HelpdeskText.BIJEENKOMST,
                    HelpdeskText.POST)),
            Field.required("asked_on", HelpdeskText.ASKED_ON, DATE),
            Field.optional("due", HelpdeskText.DUE, DATE),
            Field.required("text", HelpdeskText.TEXT, PROSE),
            Field.required("status", HelpdeskText.STATUS, State.choice(QuestionStatus.class))
                .initially("open"),
            Field.optional("answered_on", HelpdeskText.ANSWERED_ON, DATE),
            CommonFields.mergedInto("question"),
            CommonFields.visibility("intern")),
        List.of("asked_on", "text"),
        List.of(),
        List.of(
            new SinceUntil("asked_on", "due"),
            new SinceUntil("asked_on", "answered_on"),
            new Steps<>("question", "status", QuestionStatus.class, HelpdeskText.NO_STEP),
            new WhenIs("status", "beantwoord", "answered_on", HelpdeskText.ANSWERED_WHEN),
            new Needs("answered_on", "status", "beantwoord", HelpdeskText.NOT_ANSWERED_YET)));
  }

  private static Kind answer() {
    return new Kind(
        "answer",
        HelpdeskText.ANSWER,
        HelpdeskText.ANSWERS,
        List.of(
            Field.required(
                "question", HelpdeskText.OF_QUESTION, new FieldType.Reference("question")),
            Field.required("text", HelpdeskText.TEXT, PROSE),
            Field.optional("cites", HelpdeskText.CITES, new FieldType.Reference("section")),
            Field.optional("edition", HelpdeskText.EDITION, new FieldType.Reference("edition")),
            Field.optional("reusable", HelpdeskText.REUSABLE, new FieldType.Flag()),
            Field.optional("review_on", HelpdeskText.REVIEW_ON, DATE),
            CommonFields.visibility("openbaar")),
        List.of("text"),
        List.of(),
        List.of(new Shares("cites", "section", "edition", HelpdeskText.CITES_OTHER_EDITION)));
  }
}
