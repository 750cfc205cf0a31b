package nl.gia.feature.overview;

import java.math.BigDecimal;
import java.util.Optional;

/** A year of the target curve; shares in percent. */
record CurvePoint(
    int year,
    Optional<BigDecimal> target,
    Optional<Integer> needed,
    Optional<Integer> realised,
    Optional<BigDecimal> share,
    Optional<BigDecimal> forecast) {}
