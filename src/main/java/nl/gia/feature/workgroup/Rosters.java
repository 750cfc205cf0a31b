package nl.gia.feature.workgroup;

import java.util.List;
import java.util.Optional;

/** All organisations, persons and memberships, as they were read together. */
record Rosters(
    List<Organisation> organisations, List<Person> persons, List<Membership> memberships) {
  static final Rosters NONE = new Rosters(List.of(), List.of(), List.of());

  Rosters {
    organisations = List.copyOf(organisations);
    persons = List.copyOf(persons);
    memberships = List.copyOf(memberships);
  }

  Optional<Organisation> organisation(String id) {
    return organisations.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  Optional<Person> person(String id) {
    return persons.stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
