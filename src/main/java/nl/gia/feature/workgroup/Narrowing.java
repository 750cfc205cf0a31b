package nl.gia.feature.workgroup;

import nl.gia.feature.workgroup.Seat.Occupancy;

/** Which seats of the composition are shown. */
sealed interface Narrowing {
  boolean shows(Seat seat);

  /** Every seat. */
  record All() implements Narrowing {
    @Override
    public boolean shows(Seat seat) {
      return true;
    }
  }

  /** The filled seats of one kind of organisation. */
  record OfKind(String kind) implements Narrowing {
    @Override
    public boolean shows(Seat seat) {
      return seat.kind().equals(kind) && seat.occupancy() == Occupancy.FILLED;
    }
  }

  /** The filled seats of one organisation. */
  record OfOrganisation(String organisation) implements Narrowing {
    @Override
    public boolean shows(Seat seat) {
      return seat.organisation().equals(organisation) && seat.occupancy() == Occupancy.FILLED;
    }
  }

  /** The seats without a person. */
  record Vacancies() implements Narrowing {
    @Override
    public boolean shows(Seat seat) {
      return seat.occupancy() == Occupancy.VACANT;
    }
  }
}
