package nl.gia.feature;

/** How many rows of another kind refer to the chosen one, and which they are. */
record Belonging(KindListViewModel list, Narrowed rows, int count) {}
