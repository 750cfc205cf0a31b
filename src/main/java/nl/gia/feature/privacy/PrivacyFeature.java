package nl.gia.feature.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Draft;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.Tool;
import nl.gia.feature.WhenIs;
import nl.gia.feature.Workspace;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;

/** What persons ask about their own data, and how long records are kept. */
public final class PrivacyFeature implements Feature {
  /** The place of the persons whose data it is. */
  private static final int PERSONS = 4;

  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType WHOLE = new FieldType.Whole();

  private final Optional<Workspace> space;

  /** For those who need the kinds alone. */
  public PrivacyFeature() {
    space = Optional.empty();
  }

  /** For the window. */
  public PrivacyFeature(Workspace space) {
    this.space = Optional.of(space);
  }

  @Override
  public List<Tool> tools() {
    return space.stream()
        .map(open ->
            new Tool(
                AuditText.MENU,
                "",
                (desk, tables) ->
                    desk.navigator().over(new AuditView(desk, new AuditViewModel(desk, open)))))
        .toList();
  }

  @Override
  public Map<Integer, List<String>> beside() {
    return Map.of(PERSONS, List.of("privacy_request", "retention"));
  }

  @Override
  public List<Kind> kinds() {
    return List.of(privacyRequest(), retention());
  }

  private static Kind privacyRequest() {
    return new Kind(
            "privacy_request",
            PrivacyText.PRIVACY_REQUEST,
            PrivacyText.PRIVACY_REQUESTS,
            List.of(
                Field.required("person", PrivacyText.PERSON, new FieldType.Reference("person")),
                Field.required(
                    "kind",
                    PrivacyText.KIND,
                    FieldType.Choice.of(
                        PrivacyText.INZAGE,
                        PrivacyText.VERBETERING,
                        PrivacyText.GEGEVENSWISSING,
                        PrivacyText.BEZWAAR)),
                Field.required("received_on", PrivacyText.RECEIVED_ON, DATE),
                Field.optional("due", PrivacyText.DUE, DATE),
                Field.optional(
                    "outcome",
                    PrivacyText.OUTCOME,
                    FieldType.Choice.of(
                        PrivacyText.TOEGEWEZEN,
                        PrivacyText.DEELS_TOEGEWEZEN,
                        PrivacyText.AFGEWEZEN)),
                Field.optional("ground", PrivacyText.GROUND, PROSE),
                CommonFields.visibility("secretariaat")),
            List.of("person", "kind", "received_on"),
            List.of("person", "kind", "received_on"),
            List.of(
                new SinceUntil("received_on", "due"),
                new WithinAMonth(),
                new WhenIs("outcome", "afgewezen", "ground", PrivacyText.REFUSED_ON_GROUND)))
        .followedBy(PrivacyFeature::dueWithinAMonth);
  }

  /** The term of a request begins on the day it came, also where nobody filled it in. */
  private static void dueWithinAMonth(Tx tx, Optional<Draft> before, Draft after) {
    if (after.blank("due")) {
      after
          .date("received_on")
          .ifPresent(day ->
              tx.set(
                  "privacy_request", after.row(), "due", Value.of(day.plusMonths(1).toString())));
    }
  }

  private static Kind retention() {
    return new Kind(
        "retention",
        PrivacyText.RETENTION,
        PrivacyText.RETENTIONS,
        List.of(
            Field.required("kind", PrivacyText.KIND_OF_RECORD, LINE),
            Field.optional("term", PrivacyText.TERM, WHOLE),
            Field.optional("basis", PrivacyText.BASIS, PROSE),
            CommonFields.visibility("intern")),
        List.of("kind"),
        List.of("kind"),
        List.of(Between.atLeast("term", 0, PrivacyText.TERM_FROM_NONE)));
  }
}
