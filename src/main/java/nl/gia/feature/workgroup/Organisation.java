package nl.gia.feature.workgroup;

/** An organisation that takes part or could, with the code of its kind. */
record Organisation(String id, String name, String shortName, String kind) {}
