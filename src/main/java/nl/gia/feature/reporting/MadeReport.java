package nl.gia.feature.reporting;

/**
 * A report as it was made.
 *
 * @param vector the state it was made of
 * @param code the code of that state
 * @param madeOn a moment, as it is stored
 */
record MadeReport(
    String id,
    int year,
    Audience audience,
    String referenceDate,
    String vector,
    String code,
    String madeOn,
    String status) {}
