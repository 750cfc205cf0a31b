package nl.gia.feature.workgroup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All organisations, persons and memberships, as they were read together. */
final class Rosters {
  static final Rosters NONE = new Rosters(List.of(), List.of(), List.of());

  private final List<Organisation> organisations;
  private final List<Person> persons;
  private final List<Membership> memberships;
  private final Map<String, Organisation> organisationById = new HashMap<>();
  private final Map<String, Person> personById = new HashMap<>();

  Rosters(List<Organisation> organisations, List<Person> persons, List<Membership> memberships) {
    this.organisations = List.copyOf(organisations);
    this.persons = List.copyOf(persons);
    this.memberships = List.copyOf(memberships);
    organisations.forEach(row -> organisationById.put(row.id(), row));
    persons.forEach(row -> personById.put(row.id(), row));
  }

  List<Organisation> organisations() {
    return organisations;
  }

  List<Person> persons() {
    return persons;
  }

  List<Membership> memberships() {
    return memberships;
  }

  Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(organisationById.get(id));
  }

  Optional<Person> person(String id) {
    return Optional.ofNullable(personById.get(id));
  }
}
