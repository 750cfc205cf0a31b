package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Needs;
import nl.gia.feature.Rule;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.WhenIs;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;

/** What is kept on requests of persons, on terms, and on what was destroyed after these. */
final class PrivacyKinds {
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();

  private PrivacyKinds() {}

  static List<Kind> all() {
    return List.of(privacyRequest(), retention(), destruction(), destructionRow());
  }

  static Kind privacyRequest() {
    return new Kind(
            Forgetting.REQUEST,
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
                Field.optional("extended_on", PrivacyText.EXTENDED_ON, DATE),
                Field.optional("extension", PrivacyText.EXTENSION, LINE),
                Field.optional(
                    "outcome",
                    PrivacyText.OUTCOME,
                    FieldType.Choice.of(
                        PrivacyText.TOEGEWEZEN,
                        PrivacyText.DEELS_TOEGEWEZEN,
                        PrivacyText.AFGEWEZEN)),
                Field.optional("answered_on", PrivacyText.ANSWERED_ON, DATE),
                Field.optional("ground", PrivacyText.GROUND, PROSE),
                CommonFields.visibility("secretariaat")),
            List.of("person", "kind", "received_on"),
            List.of("person", "kind", "received_on"),
            requestRules())
        .followedBy(PrivacyKinds::due);
  }

  private static List<Rule> requestRules() {
    return List.of(
        new SinceUntil("received_on", "due"),
        new SinceUntil("received_on", "extended_on"),
        new SinceUntil("received_on", "answered_on"),
        new RequestTerm(),
        new Needs("extended_on", "extension", PrivacyText.EXTENDED_WITH_REASON),
        new Needs("answered_on", "outcome", PrivacyText.ANSWERED_WITH_OUTCOME),
        new WhenIs("outcome", "afgewezen", "ground", PrivacyText.REFUSED_ON_GROUND));
  }

  /**
   * The term of a request begins on the day it came, also where nobody filled it in; who puts the
   * answer off gets the longest that there is, as long as nobody chose another day.
   */
  private static void due(Tx tx, Optional<Draft> before, Draft after) {
    after
        .date("received_on")
        .ifPresent(received -> {
          boolean extended = after.date("extended_on").isPresent();
          boolean usual = after.date("due").filter(RequestTerm.usual(received)::equals).isPresent();
          boolean newly = before.filter(row -> !row.blank("extended_on")).isEmpty();
          if (after.blank("due") || (extended && newly && usual)) {
            LocalDate due = extended ? RequestTerm.longest(received) : RequestTerm.usual(received);
            tx.set(Forgetting.REQUEST, after.row(), "due", Value.of(due.toString()));
          }
        });
  }

  static Kind retention() {
    return new Kind(
        Destroying.RETENTION,
        PrivacyText.RETENTION,
        PrivacyText.RETENTIONS,
        List.of(
            Field.required("kind", PrivacyText.KIND_OF_RECORD, LINE),
            Field.optional(
                "records",
                PrivacyText.RECORDS,
                new FieldType.Choice(
                    Stream.of(RecordKind.values())
                        .map(kind -> new FieldType.Option(kind.table(), kind.label()))
                        .toList())),
            Field.optional("term", PrivacyText.TERM, new FieldType.Whole()),
            Field.optional("basis", PrivacyText.BASIS, PROSE),
            CommonFields.visibility("intern")),
        List.of("kind"),
        List.of("kind"),
        List.of(Between.atLeast("term", 0, PrivacyText.TERM_FROM_NONE)));
  }

  static Kind destruction() {
    return new Kind(
        Destroying.LIST,
        PrivacyText.DESTRUCTION,
        PrivacyText.DESTRUCTIONS,
        List.of(
            Field.required("title", PrivacyText.TITLE, LINE),
            Field.optional("reference_date", PrivacyText.REFERENCE_DATE, DATE),
            Field.optional(
                "approved_by", PrivacyText.APPROVED_BY, new FieldType.Reference("person")),
            Field.optional("approved_on", PrivacyText.APPROVED_ON, DATE),
            Field.optional("destroyed_on", PrivacyText.DESTROYED_ON, DATE),
            Field.optional("note", PrivacyText.NOTE, PROSE),
            CommonFields.visibility("intern")),
        List.of("title"),
        List.of(),
        List.of(DestructionRules::listStays));
  }

  static Kind destructionRow() {
    return new Kind(
        Destroying.LINE,
        PrivacyText.DESTRUCTION_ROW,
        PrivacyText.DESTRUCTION_ROWS,
        List.of(
            Field.required(
                "destruction", PrivacyText.DESTRUCTION, new FieldType.Reference(Destroying.LIST)),
            Field.optional(
                "retention", PrivacyText.RETENTION, new FieldType.Reference(Destroying.RETENTION)),
            Field.required("table_name", PrivacyText.TABLE_NAME, LINE),
            Field.required("row", PrivacyText.ROW, LINE),
            Field.optional("past_on", PrivacyText.PAST_ON, DATE)),
        List.of("destruction", "table_name", "row"),
        List.of("destruction", "table_name", "row"),
        List.of(DestructionRules::lineStays));
  }
}
