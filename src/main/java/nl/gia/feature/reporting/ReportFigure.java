package nl.gia.feature.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a report shows, and where.
 *
 * @param value a number with a point, shares in percent
 * @param percent whether it is a percentage
 * @param definition the id of the definition that was used, for figures that rest on one
 */
public record ReportFigure(
    String sheet,
    String cell,
    String figure,
    String value,
    boolean percent,
    @Nullable String definition) {}
