package nl.gia.journal;

/**
 * A set of entries that can be opened again.
 *
 * @param code the controlecode: 80 bits of the vector's hash in Crockford's base 32
 * @param vector canonical JSON: the heads of all chains, and which values are lacking
 */
public record State(String code, String vector) {}
