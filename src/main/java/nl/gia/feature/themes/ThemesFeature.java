package nl.gia.feature.themes;

import java.util.List;
import java.util.Optional;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Draft;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.KindPart;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.Lookup;
import nl.gia.feature.Needs;
import nl.gia.feature.NotBefore;
import nl.gia.feature.Place;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.State;
import nl.gia.feature.Steps;
import nl.gia.feature.WhenIs;
import nl.gia.feature.Workspace;
import nl.gia.platform.problem.Problem;

/** Themes, and proposed topics on their way to becoming one. */
public final class ThemesFeature implements Feature {
  private static final int PLACE = 3;
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType WHOLE = new FieldType.Whole();

  /** What can become of a proposed theme. */
  static final FieldType.Choice DECISIONS =
      FieldType.Choice.of(ThemesText.OPGENOMEN, ThemesText.AFGEWEZEN, ThemesText.AANGEHOUDEN);

  private final Optional<Workspace> space;

  /** For those who need the kinds alone. */
  public ThemesFeature() {
    space = Optional.empty();
  }

  /** For the window, where an open database fills its screen. */
  public ThemesFeature(Workspace space) {
    this.space = Optional.of(space);
  }

  @Override
  public List<Kind> kinds() {
    return List.of(theme(), themeChange(), topic(), topicStep(), topicOpinion());
  }

  @Override
  public List<Place> places() {
    return space.map(ThemesFeature::place).stream().toList();
  }

  private static Place place(Workspace space) {
    return KindsPlace.of(
        space,
        PLACE,
        ThemesText.PLACE,
        "fth-layers",
        List.of(
            KindPart.of(theme(), ThemesText.NO_THEMES),
            // The phase and the decision are changed on the board, with a step and a date.
            KindPart.of(topic(), ThemesText.NO_TOPICS)
                .asking(
                    List.of(
                        List.of("title"),
                        List.of("motivation"),
                        List.of("proposed_by"),
                        List.of("paper"),
                        List.of("proposed_on", "visibility")))
                .drawnBy((desk, of, around) ->
                    new BoardView(desk, new BoardViewModel(desk, of, around))),
            KindPart.of(topicOpinion(), ThemesText.NO_OPINIONS),
            KindPart.of(topicStep(), ThemesText.NO_STEPS),
            KindPart.of(themeChange(), ThemesText.NO_CHANGES)),
        () -> 0);
  }

  private static Kind theme() {
    return new Kind(
        "theme",
        ThemesText.THEME,
        ThemesText.THEMES,
        List.of(
            Field.required("name", ThemesText.NAME, LINE),
            Field.optional("position", ThemesText.POSITION, new FieldType.Place()),
            Field.optional(
                "introduced_in", ThemesText.INTRODUCED_IN, new FieldType.Reference("edition")),
            CommonFields.mergedInto("theme")),
        List.of("name"),
        List.of("name"),
        List.of());
  }

  private static Kind topic() {
    return new Kind(
        "topic",
        ThemesText.TOPIC,
        ThemesText.TOPICS,
        List.of(
            Field.required("title", ThemesText.TITLE, LINE),
            Field.optional("motivation", ThemesText.MOTIVATION, PROSE),
            Field.optional(
                "proposed_by", ThemesText.PROPOSED_BY, new FieldType.Reference("organisation")),
            Field.optional("paper", ThemesText.PROPOSED_IN, new FieldType.Reference("paper")),
            Field.optional("proposed_on", ThemesText.PROPOSED_ON, DATE),
            Field.required("phase", ThemesText.PHASE, State.choice(TopicPhase.class))
                .initially("ingediend"),
            Field.optional("decision", ThemesText.DECISION, DECISIONS),
            Field.optional("decided_on", ThemesText.DECIDED_ON, DATE),
            Field.optional("decision_reason", ThemesText.DECISION_REASON, PROSE),
            Field.optional("theme", ThemesText.OPENS_THEME, new FieldType.Reference("theme")),
            CommonFields.mergedInto("topic"),
            CommonFields.visibility("openbaar")),
        List.of("title"),
        List.of("title"),
        List.of(
            new SinceUntil("proposed_on", "decided_on"),
            new Steps<>("topic", "phase", TopicPhase.class, ThemesText.NO_STEP),
            new Needs("decision", "phase", TopicPhase.BESLUIT.code(), ThemesText.DECISION_IN_PHASE),
            new Needs("decided_on", "decision", ThemesText.DECIDED_WITHOUT_DECISION),
            new Needs("theme", "decision", "opgenomen", ThemesText.ONLY_ADOPTED_OPENS)));
  }

  private static Kind themeChange() {
    return new Kind(
        "theme_change",
        ThemesText.THEME_CHANGE,
        ThemesText.THEME_CHANGES,
        List.of(
            Field.required("theme", ThemesText.OF_THEME, new FieldType.Reference("theme")),
            Field.required(
                "kind",
                ThemesText.KIND,
                FieldType.Choice.of(ThemesText.RENAME, ThemesText.SPLIT, ThemesText.MERGE)),
            Field.required("date", ThemesText.DATE, DATE),
            Field.optional("from_name", ThemesText.FROM_NAME, LINE),
            Field.optional("to_name", ThemesText.TO_NAME, LINE),
            Field.optional("into", ThemesText.INTO, new FieldType.Reference("theme"))),
        List.of("theme", "kind", "date"),
        List.of("theme", "kind", "date", "into"),
        List.of(
            new WhenIs("kind", "rename", "to_name", ThemesText.NEW_NAME),
            new WhenIs("kind", "split", "into", ThemesText.INTO_WHAT),
            new WhenIs("kind", "merge", "into", ThemesText.INTO_WHAT),
            ThemesFeature::intoAnother));
  }

  private static Kind topicStep() {
    return new Kind(
        "topic_step",
        ThemesText.TOPIC_STEP,
        ThemesText.TOPIC_STEPS,
        List.of(
            Field.required("topic", ThemesText.OF_TOPIC, new FieldType.Reference("topic")),
            Field.required("phase", ThemesText.PHASE, State.choice(TopicPhase.class)),
            Field.required("date", ThemesText.DATE, DATE),
            Field.optional("note", ThemesText.NOTE, PROSE),
            CommonFields.visibility("intern")),
        List.of("topic", "phase"),
        List.of("topic", "phase", "date"),
        List.of(new NotBefore("date", "topic", "proposed_on", ThemesText.BEFORE_PROPOSED)));
  }

  private static Kind topicOpinion() {
    return new Kind(
        "topic_opinion",
        ThemesText.TOPIC_OPINION,
        ThemesText.TOPIC_OPINIONS,
        List.of(
            Field.required("topic", ThemesText.OF_TOPIC, new FieldType.Reference("topic")),
            Field.required(
                "organisation", ThemesText.ORGANISATION, new FieldType.Reference("organisation")),
            Field.optional("criterion", ThemesText.CRITERION, LINE),
            Field.optional("opinion", ThemesText.OPINION, PROSE),
            Field.optional("score", ThemesText.SCORE, WHOLE),
            CommonFields.visibility("intern")),
        List.of("topic", "organisation", "criterion"),
        List.of("topic", "organisation", "criterion"),
        List.of(new Between("score", 1, 5, ThemesText.SCORE_RANGE)));
  }

  private static List<Problem> intoAnother(Draft draft, Lookup rows) {
    return !draft.blank("into") && draft.value("into").equals(draft.value("theme"))
        ? List.of(Problem.of("into", ThemesText.INTO_ITSELF))
        : List.of();
  }
}
