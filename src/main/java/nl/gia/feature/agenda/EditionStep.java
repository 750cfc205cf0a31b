package nl.gia.feature.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with an edition as a whole, and what is said before it is done. */
enum EditionStep {
  BACK_TO_DRAFT(AgendaScreenText.BACK_TO_DRAFT, EditionStatus.CONCEPT, null),
  PUT_FORWARD(AgendaScreenText.PUT_FORWARD, EditionStatus.TER_BESPREKING, null),
  ADOPT(AgendaScreenText.ADOPT, EditionStatus.VASTGESTELD, AgendaScreenText.WILL_ADOPT),
  PUBLISH(AgendaScreenText.PUBLISH, EditionStatus.GEPUBLICEERD, AgendaScreenText.WILL_PUBLISH),
  REPLACE(AgendaScreenText.REPLACE, EditionStatus.VERVANGEN, AgendaScreenText.WILL_REPLACE),
  WITHDRAW(AgendaScreenText.WITHDRAW, EditionStatus.INGETROKKEN, AgendaScreenText.WILL_WITHDRAW),
  KEEP_TEXT(AgendaScreenText.KEEP_TEXT, null, AgendaScreenText.WILL_KEEP_TEXT);

  private final AgendaScreenText verb;
  private final @Nullable EditionStatus to;
  private final @Nullable AgendaScreenText will;

  EditionStep(AgendaScreenText verb, @Nullable EditionStatus to, @Nullable AgendaScreenText will) {
    this.verb = verb;
    this.to = to;
    this.will = will;
  }

  AgendaScreenText verb() {
    return verb;
  }

  /** The state that follows; empty where the edition stays in its own. */
  Optional<EditionStatus> to() {
    return Optional.ofNullable(to);
  }

  /** What will happen, to be read first; empty for a step that is easily gone back on. */
  Optional<AgendaScreenText> will() {
    return Optional.ofNullable(will);
  }

  /** Whether the edition's text is written down for good. */
  boolean fixesText() {
    return this == ADOPT || this == KEEP_TEXT;
  }

  /** The one step that an edition is waiting for. */
  static Optional<EditionStep> next(Edition edition) {
    if (edition.transcribed()) {
      return Optional.of(KEEP_TEXT);
    }
    return switch (edition.status()) {
      case CONCEPT, TER_BESPREKING -> Optional.of(ADOPT);
      case VASTGESTELD -> Optional.of(PUBLISH);
      case GEPUBLICEERD, VERVANGEN, INGETROKKEN -> Optional.empty();
    };
  }

  /** The other steps that can be taken from where an edition is. */
  static List<EditionStep> others(Edition edition) {
    EditionStatus now = edition.status();
    return Arrays.stream(values())
        .filter(step -> step != ADOPT && step.to().filter(now.next()::contains).isPresent())
        .filter(step -> !(step == PUBLISH && now == EditionStatus.VASTGESTELD))
        .toList();
  }
}
