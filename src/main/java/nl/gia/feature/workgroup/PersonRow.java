package nl.gia.feature.workgroup;

/** A person as the list shows them: with the organisation's name and the role on the date. */
record PersonRow(Person person, String organisationName, String role) {
  String id() {
    return person.id();
  }
}
