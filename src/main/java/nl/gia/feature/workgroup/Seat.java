package nl.gia.feature.workgroup;

/**
 * One line of the composition: a membership, or an organisation whose last member left.
 *
 * @param id the membership's, or {@code vacancy:} with the organisation's
 * @param kind the code of the organisation's kind
 */
record Seat(
    String id,
    Occupancy occupancy,
    String person,
    String name,
    String organisation,
    String organisationName,
    String kind,
    String role,
    String since,
    String until) {
  private static final String VACATED = "vacancy:";

  /** How a seat stands on the date. */
  enum Occupancy {
    FILLED,
    VACANT,
    COMING,
    ENDED,
    REMOVED
  }

  static Seat of(Membership member, Occupancy occupancy, Rosters rosters) {
    Organisation organisation =
        rosters
            .organisation(member.organisation())
            .orElseGet(() -> new Organisation(member.organisation(), "", "", ""));
    return new Seat(
        member.id(),
        occupancy,
        member.person(),
        rosters.person(member.person()).map(Person::name).orElse(""),
        organisation.id(),
        organisation.name(),
        organisation.kind(),
        member.role(),
        member.since(),
        member.until());
  }

  /** The seat that the last member of an organisation left empty. */
  static Seat vacated(Membership last, Rosters rosters) {
    Seat left = of(last, Occupancy.VACANT, rosters);
    return new Seat(
        VACATED + left.organisation(),
        left.occupancy(),
        "",
        "",
        left.organisation(),
        left.organisationName(),
        left.kind(),
        left.role(),
        left.until(),
        "");
  }

  boolean isMembership() {
    return !id.startsWith(VACATED);
  }
}
