package nl.gia.bundle;

import nl.gia.journal.entry.Hash;

/** A replica's signature (base64) of one of its entries, and so of all before it in the chain. */
public record HeadSignature(Hash replica, long number, Hash hash, String date, String signature) {}
