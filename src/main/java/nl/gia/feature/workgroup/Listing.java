package nl.gia.feature.workgroup;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * All rows of the screen in their order. They are put in order once for each state of the tables
 * and each date; searching only picks from them.
 */
record Listing(List<Seat> seats, List<PersonRow> persons, List<OrganisationRow> organisations) {
  static final Listing NONE = new Listing(List.of(), List.of(), List.of());

  /**
   * Puts rows in order.
   *
   * @param listed the persons and organisations
   * @param rosters what they refer to
   */
  static Listing of(
      List<Seat> seats, Rosters listed, Composition composition, Rosters rosters, Words words) {
    return new Listing(
        seats.stream().sorted(words.order()).toList(),
        listed.persons().stream()
            .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
            .map(row ->
                new PersonRow(
                    row,
                    rosters.organisation(row.organisation()).map(Organisation::name).orElse(""),
                    composition.seatOf(row.id()).map(Seat::role).orElse("")))
            .toList(),
        listed.organisations().stream()
            .sorted(words.byKind())
            .map(row -> new OrganisationRow(row, composition.members(row.id())))
            .toList());
  }

  /** The rows that hold all words of what was typed. */
  Listing finding(String typed, Narrowing narrowing) {
    Predicate<String> finds = finds(typed);
    return new Listing(
        seats.stream()
            .filter(narrowing::shows)
            .filter(seat -> finds.test(seat.name() + " " + seat.organisationName()))
            .toList(),
        persons.stream().filter(row -> finds.test(words(row))).toList(),
        organisations.stream().filter(row -> finds.test(words(row.organisation()))).toList());
  }

  private static Predicate<String> finds(String typed) {
    List<String> wanted = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    return wanted.equals(List.of(""))
        ? text -> true
        : text -> wanted.stream().allMatch(text.toLowerCase(Locale.ROOT)::contains);
  }

  private static String words(PersonRow row) {
    return row.person().name() + " " + row.person().email() + " " + row.organisationName();
  }

  private static String words(Organisation row) {
    return row.name() + " " + row.shortName();
  }
}
