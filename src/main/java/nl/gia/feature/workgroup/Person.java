package nl.gia.feature.workgroup;

/** A person, with the id of the organisation they work for. */
record Person(
    String id, String name, String function, String organisation, String email, String phone) {}
