package nl.gia.feature.agenda;

import java.util.List;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Shape;
import nl.gia.feature.State;

/**
 * The kinds of rows that are part of a section: what can be done, how far that is, translations,
 * and who works on it.
 */
final class ActionKinds {
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType WHOLE = new FieldType.Whole();

  private ActionKinds() {}

  static List<Kind> all() {
    return List.of(point(), standing(), variant(), work());
  }

  private static Kind point() {
    // A point without a lineage begins one.
    return new Kind(
            "action_point",
            AgendaText.ACTION_POINT,
            AgendaText.ACTION_POINTS,
            List.of(
                Field.required(
                    "section", AgendaText.OF_SECTION, new FieldType.Reference("section")),
                Field.optional("lineage", AgendaText.LINEAGE, LINE),
                Field.required("text", AgendaText.BODY, PROSE),
                Field.optional("addressee", AgendaText.ADDRESSEE, LINE),
                Field.optional("owner", AgendaText.OWNER, new FieldType.Reference("organisation")),
                Field.optional("due", AgendaText.DUE, DATE),
                Field.optional("position", AgendaText.POSITION, new FieldType.Place()),
                CommonFields.visibility("openbaar")),
            List.of("text"),
            List.of("section", "lineage"),
            List.of(AdoptedTextStays.OF_POINTS))
        .keyedWhole();
  }

  private static Kind standing() {
    return new Kind(
        "action_state",
        AgendaText.ACTION_STATE,
        AgendaText.ACTION_STATES,
        List.of(
            Field.required(
                "action_point",
                AgendaText.OF_ACTION_POINT,
                new FieldType.Reference("action_point")),
            Field.optional(
                "municipality", AgendaText.MUNICIPALITY, new FieldType.Reference("municipality")),
            Field.required("state", AgendaText.STANDING, State.choice(ActionStanding.class)),
            Field.optional("percent", AgendaText.PERCENT, WHOLE),
            Field.required("date", AgendaText.DATE, DATE),
            Field.optional("note", AgendaText.NOTE, PROSE),
            CommonFields.visibility("openbaar")),
        List.of("action_point", "state", "date"),
        List.of("action_point", "municipality", "date"),
        List.of(
            new Between("percent", 0, 100, AgendaText.PERCENT_RANGE),
            ActionHistory::percentFitsState,
            new ActionHistory()));
  }

  private static Kind work() {
    return new Kind(
        "section_work",
        AgendaText.SECTION_WORK,
        AgendaText.SECTION_WORKS,
        List.of(
            Field.required("section", AgendaText.OF_SECTION, new FieldType.Reference("section")),
            Field.required("author", AgendaText.WHO, new FieldType.Reference("author")),
            Field.required("since", AgendaText.SINCE, DATE)),
        List.of("author", "section"),
        List.of(),
        List.of());
  }

  private static Kind variant() {
    return new Kind(
        "section_variant",
        AgendaText.SECTION_VARIANT,
        AgendaText.SECTION_VARIANTS,
        List.of(
            Field.required("section", AgendaText.OF_SECTION, new FieldType.Reference("section")),
            Field.required("language", AgendaText.LANGUAGE, LINE),
            Field.optional("body", AgendaText.BODY, PROSE),
            Field.optional("of_write", AgendaText.OF_WRITE, LINE),
            CommonFields.visibility("openbaar")),
        List.of("section", "language"),
        List.of("section", "language"),
        List.of(
            new Shape("language", "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", AgendaText.LANGUAGE_SHAPE)));
  }
}
