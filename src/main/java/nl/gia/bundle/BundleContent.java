package nl.gia.bundle;

import nl.gia.journal.entry.Entry;

/** What a bundle is written from; the parts are gone through once, in their order. */
public record BundleContent(
    Header header,
    Iterable<Entry> entries,
    Iterable<Fill> fills,
    Iterable<HeadSignature> signatures) {}
