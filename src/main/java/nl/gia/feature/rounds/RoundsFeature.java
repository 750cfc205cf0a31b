package nl.gia.feature.rounds;

import java.util.List;
import java.util.Map;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Draft;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Lookup;
import nl.gia.feature.NotBefore;
import nl.gia.feature.Shape;
import nl.gia.feature.Shares;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.SomeOf;
import nl.gia.platform.problem.Problem;

/** Versions of an edition, the rounds in which they are sent, and the remarks that come back. */
public final class RoundsFeature implements Feature {
  /** The place of the agenda that goes round. */
  private static final int AGENDA = 2;

  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType PROSE = new FieldType.Prose();
  private static final FieldType DATE = new FieldType.Date();

  @Override
  public Map<Integer, List<String>> beside() {
    return Map.of(
        AGENDA, List.of("edition_version", "round", "round_recipient", "remark", "sign_off"));
  }

  @Override
  public List<Kind> kinds() {
    return List.of(editionVersion(), signOff(), round(), roundRecipient(), remark());
  }

  private static Kind editionVersion() {
    return new Kind(
        "edition_version",
        RoundsText.EDITION_VERSION,
        RoundsText.EDITION_VERSIONS,
        List.of(
            Field.required("edition", RoundsText.EDITION, new FieldType.Reference("edition")),
            Field.required("label", RoundsText.LABEL, LINE),
            Field.optional("state", RoundsText.STATE, LINE),
            Field.optional("made_on", RoundsText.MADE_ON, DATE),
            Field.optional("note", RoundsText.NOTE, PROSE),
            CommonFields.visibility("intern")),
        List.of("edition", "label"),
        List.of("edition", "label"),
        List.of(new Shape("label", "\\d+(\\.\\d+)*", RoundsText.LABEL_SHAPE)));
  }

  private static Kind signOff() {
    return new Kind(
        "sign_off",
        RoundsText.SIGN_OFF,
        RoundsText.SIGN_OFFS,
        List.of(
            Field.required("edition", RoundsText.EDITION, new FieldType.Reference("edition")),
            Field.required("person", RoundsText.PERSON, new FieldType.Reference("person")),
            Field.required("date", RoundsText.DATE, DATE),
            Field.optional("checklist", RoundsText.CHECKLIST, PROSE),
            CommonFields.visibility("intern")),
        List.of("edition", "person", "date"),
        List.of("edition", "person", "date"),
        List.of());
  }

  private static Kind round() {
    return new Kind(
        "round",
        RoundsText.ROUND,
        RoundsText.ROUNDS,
        List.of(
            Field.required(
                "edition_version", RoundsText.VERSION, new FieldType.Reference("edition_version")),
            Field.optional("sent_on", RoundsText.SENT_ON, DATE),
            Field.optional("due", RoundsText.DUE, DATE),
            Field.optional("note", RoundsText.NOTE, PROSE),
            CommonFields.visibility("intern")),
        List.of("edition_version", "sent_on"),
        List.of("edition_version", "sent_on"),
        List.of(
            new SinceUntil("sent_on", "due"),
            new NotBefore("sent_on", "edition_version", "made_on", RoundsText.SENT_BEFORE_MADE)));
  }

  private static Kind roundRecipient() {
    return new Kind(
        "round_recipient",
        RoundsText.ROUND_RECIPIENT,
        RoundsText.ROUND_RECIPIENTS,
        List.of(
            Field.required("round", RoundsText.OF_ROUND, new FieldType.Reference("round")),
            Field.optional(
                "organisation", RoundsText.ORGANISATION, new FieldType.Reference("organisation")),
            Field.optional("person", RoundsText.PERSON, new FieldType.Reference("person")),
            Field.optional("sent_on", RoundsText.SENT_ON, DATE),
            Field.optional("received_on", RoundsText.RECEIVED_ON, DATE),
            Field.optional(
                "answer",
                RoundsText.ANSWER,
                FieldType.Choice.of(
                    RoundsText.AKKOORD, RoundsText.OPMERKINGEN, RoundsText.GEEN_REACTIE))),
        List.of("round", "organisation", "person"),
        List.of("round", "organisation", "person"),
        List.of(
            new SomeOf(List.of("organisation", "person"), RoundsText.WHO_RECEIVES),
            new SinceUntil("sent_on", "received_on"),
            RoundsFeature::receivedIsAnswered));
  }

  private static Kind remark() {
    return new Kind(
        "remark",
        RoundsText.REMARK,
        RoundsText.REMARKS,
        List.of(
            Field.required("edition", RoundsText.EDITION, new FieldType.Reference("edition")),
            Field.optional("section", RoundsText.SECTION, new FieldType.Reference("section")),
            Field.optional("round", RoundsText.OF_ROUND, new FieldType.Reference("round")),
            Field.optional("quote", RoundsText.QUOTE, PROSE),
            Field.required("text", RoundsText.TEXT, PROSE),
            Field.optional("author", RoundsText.AUTHOR, LINE),
            Field.optional(
                "organisation", RoundsText.ORGANISATION, new FieldType.Reference("organisation")),
            Field.optional(
                "channel",
                RoundsText.CHANNEL,
                FieldType.Choice.of(
                    RoundsText.PAPIER,
                    RoundsText.TELEFOON,
                    RoundsText.MAIL,
                    RoundsText.PDF,
                    RoundsText.WORD,
                    RoundsText.OVERLEG)),
            Field.optional("private", RoundsText.PRIVATE, new FieldType.Flag()),
            Field.optional("settled", RoundsText.SETTLED, new FieldType.Flag()),
            CommonFields.visibility("intern")),
        List.of("text"),
        List.of(),
        List.of(new Shares("section", "section", "edition", RoundsText.SECTION_OF_OTHER_EDITION)));
  }

  /** What was received is an answer. */
  private static List<Problem> receivedIsAnswered(Draft draft, Lookup rows) {
    boolean answered =
        draft.text("answer").filter(answer -> !answer.equals("geen_reactie")).isPresent();
    return draft.blank("received_on") || answered
        ? List.of()
        : List.of(Problem.of("answer", RoundsText.RECEIVED_WITHOUT_ANSWER));
  }
}
