package nl.gia.feature.themes;

import java.util.List;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.FieldType.Option;
import nl.gia.feature.Kind;
import nl.gia.feature.SinceUntil;

/** Themes, and proposed topics on their way to becoming one. */
public final class ThemesFeature implements Feature {
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType PHASES =
      new FieldType.Choice(
          List.of(
              new Option("ingediend", ThemesText.INGEDIEND),
              new Option("verkenning", ThemesText.VERKENNING),
              new Option("uitwerking", ThemesText.UITWERKING),
              new Option("werkgroep", ThemesText.WERKGROEP),
              new Option(TopicDecision.DECIDING, ThemesText.BESLUIT)));
  private static final FieldType DECISIONS =
      new FieldType.Choice(
          List.of(
              new Option(TopicDecision.ADOPTED, ThemesText.OPGENOMEN),
              new Option("afgewezen", ThemesText.AFGEWEZEN),
              new Option("aangehouden", ThemesText.AANGEHOUDEN)));

  @Override
  public List<Kind> kinds() {
    return List.of(theme(), topic());
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
            Field.optional("motivation", ThemesText.MOTIVATION, new FieldType.Prose()),
            Field.optional(
                "proposed_by", ThemesText.PROPOSED_BY, new FieldType.Reference("organisation")),
            Field.optional("proposed_on", ThemesText.PROPOSED_ON, DATE),
            Field.required("phase", ThemesText.PHASE, PHASES).initially("ingediend"),
            Field.optional("decision", ThemesText.DECISION, DECISIONS),
            Field.optional("decided_on", ThemesText.DECIDED_ON, DATE),
            Field.optional("decision_reason", ThemesText.DECISION_REASON, new FieldType.Prose()),
            Field.optional("theme", ThemesText.OPENS_THEME, new FieldType.Reference("theme")),
            CommonFields.mergedInto("topic"),
            CommonFields.visibility("openbaar")),
        List.of("title"),
        List.of("title"),
        List.of(new SinceUntil("proposed_on", "decided_on"), new TopicDecision()));
  }
}
