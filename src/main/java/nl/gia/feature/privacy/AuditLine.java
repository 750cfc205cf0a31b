package nl.gia.feature.privacy;

import java.time.Instant;

/**
 * One act, with the six things that the security baseline asks of every line.
 *
 * @param id the hash of its entry
 * @param action what was done, in words
 * @param object what it was done to: its kind and what it is called now
 * @param result whether it stands or took something back
 * @param origin by which replica, here or taken in
 */
record AuditLine(
    String id,
    String action,
    String object,
    String result,
    String origin,
    String actor,
    Instant time) {}
