package nl.gia.feature.reporting;

import java.time.Instant;

/**
 * The recorded state that a report is made of.
 *
 * @param code the state code that people compare
 * @param vector the whole state, from which the report can be made again
 * @param moment when the state's last change was made; equal for equal states
 */
public record ReportState(String code, String vector, Instant moment) {}
