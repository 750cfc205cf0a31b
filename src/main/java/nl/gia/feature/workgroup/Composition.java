package nl.gia.feature.workgroup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.feature.workgroup.Seat.Occupancy;

/**
 * The working group on a date: who sits in it, how the kinds of organisations are represented, and
 * which seats are vacant.
 */
final class Composition {
  private final List<Seat> seats;
  private final List<Seat> others;
  private final Map<String, Seat> seatByPerson = new HashMap<>();
  private final Map<String, Long> membersByOrganisation;

  private Composition(List<Seat> seats, List<Seat> others) {
    this.seats = List.copyOf(seats);
    this.others = List.copyOf(others);
    filled().forEach(seat -> seatByPerson.putIfAbsent(seat.person(), seat));
    membersByOrganisation =
        filled().collect(Collectors.groupingBy(Seat::organisation, Collectors.counting()));
  }

  List<Seat> seats() {
    return seats;
  }

  /** Memberships of earlier and later. */
  List<Seat> others() {
    return others;
  }

  /** The composition on a date; the other memberships are those of earlier and later. */
  static Composition on(LocalDate date, Rosters rosters) {
    List<Membership> known =
        rosters.memberships().stream()
            .filter(member -> rosters.organisation(member.organisation()).isPresent())
            .toList();
    Stream<Seat> held =
        known.stream()
            .filter(member -> member.on(date))
            .map(member -> Seat.of(member, occupancy(member, rosters), rosters));
    Stream<Seat> left = vacated(date, known).map(last -> Seat.vacated(last, rosters));
    Stream<Seat> others =
        known.stream()
            .filter(member -> !member.on(date))
            .map(member ->
                Seat.of(
                    member, member.endedOn(date) ? Occupancy.ENDED : Occupancy.COMING, rosters));
    return new Composition(Stream.concat(held, left).toList(), others.toList());
  }

  /** Seats that were removed, with the names of who and what they were of. */
  static List<Seat> removed(Rosters gone, Rosters rosters) {
    return gone.memberships().stream()
        .map(member -> Seat.of(member, Occupancy.REMOVED, rosters))
        .toList();
  }

  /** How many seats each kind of organisation holds, of the kinds that hold any. */
  Map<String, Long> balance() {
    return seats.stream()
        .filter(seat -> seat.occupancy() == Occupancy.FILLED)
        .collect(Collectors.groupingBy(Seat::kind, LinkedHashMap::new, Collectors.counting()));
  }

  /** The seats without a person. */
  List<Seat> vacancies() {
    return seats.stream().filter(seat -> seat.occupancy() == Occupancy.VACANT).toList();
  }

  /** How many people an organisation has in the group. */
  long members(String organisation) {
    return membersByOrganisation.getOrDefault(organisation, 0L);
  }

  /** The seat of a person, where they have one. */
  Optional<Seat> seatOf(String person) {
    return Optional.ofNullable(seatByPerson.get(person));
  }

  private Stream<Seat> filled() {
    return seats.stream().filter(seat -> seat.occupancy() == Occupancy.FILLED);
  }

  private static Occupancy occupancy(Membership member, Rosters rosters) {
    return rosters.person(member.person()).isPresent() ? Occupancy.FILLED : Occupancy.VACANT;
  }

  /** The last membership of each organisation that had a member and has no seat on the date. */
  private static Stream<Membership> vacated(LocalDate date, List<Membership> known) {
    Set<String> seated =
        known.stream()
            .filter(member -> member.on(date))
            .map(Membership::organisation)
            .collect(Collectors.toSet());
    return known.stream()
        .filter(member -> !member.person().isEmpty() && member.endedOn(date))
        .filter(member -> !seated.contains(member.organisation()))
        .collect(
            Collectors.toMap(
                Membership::organisation,
                member -> member,
                (one, two) ->
                    Comparator.comparing(Membership::until).compare(one, two) < 0 ? two : one,
                LinkedHashMap::new))
        .values()
        .stream();
  }
}
