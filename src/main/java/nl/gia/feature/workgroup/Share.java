package nl.gia.feature.workgroup;

/** A count above the composition, and the link to the seats it counts. */
record Share(Narrowing link, String name, long count) {}
