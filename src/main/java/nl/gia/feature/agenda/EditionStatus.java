package nl.gia.feature.agenda;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Draft;
import nl.gia.feature.State;

/** The states of an edition, and from which it can go to which. */
public enum EditionStatus implements State<EditionStatus> {
  CONCEPT(AgendaText.CONCEPT),
  TER_BESPREKING(AgendaText.TER_BESPREKING),
  VASTGESTELD(AgendaText.VASTGESTELD),
  GEPUBLICEERD(AgendaText.GEPUBLICEERD),
  VERVANGEN(AgendaText.VERVANGEN),
  INGETROKKEN(AgendaText.INGETROKKEN);

  private final AgendaText label;

  EditionStatus(AgendaText label) {
    this.label = label;
  }

  @Override
  public AgendaText label() {
    return label;
  }

  /** The state with this code. */
  public static Optional<EditionStatus> of(String code) {
    return State.of(EditionStatus.class, code);
  }

  /** The state of an edition's row. */
  public static Optional<EditionStatus> of(Draft edition) {
    return edition.text("status").flatMap(EditionStatus::of);
  }

  /** Whether the text is still being written. */
  public boolean open() {
    return this == CONCEPT || this == TER_BESPREKING;
  }

  @Override
  public Set<EditionStatus> next() {
    return switch (this) {
      case CONCEPT -> EnumSet.of(TER_BESPREKING, VASTGESTELD, INGETROKKEN);
      case TER_BESPREKING -> EnumSet.of(CONCEPT, VASTGESTELD, INGETROKKEN);
      case VASTGESTELD -> EnumSet.of(GEPUBLICEERD, VERVANGEN, INGETROKKEN);
      case GEPUBLICEERD -> EnumSet.of(VERVANGEN, INGETROKKEN);
      case VERVANGEN, INGETROKKEN -> EnumSet.noneOf(EditionStatus.class);
    };
  }
}
