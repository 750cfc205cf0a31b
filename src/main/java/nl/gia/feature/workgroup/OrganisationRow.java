package nl.gia.feature.workgroup;

/** An organisation as the list shows it: with how many members it has on the date. */
record OrganisationRow(Organisation organisation, long members) {
  String id() {
    return organisation.id();
  }
}
