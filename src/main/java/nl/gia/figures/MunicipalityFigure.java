package nl.gia.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as it stands on a date; one that ended before has no rung any more.
 *
 * @param rung 0 to 5, from the highest fact; null when it is not alive on the date
 * @param since when that fact began
 * @param evidence of that fact
 * @param visibility of that evidence
 * @param counts whether it counts under the main indicator's definition
 * @param successor the name of what it became first, or empty
 */
public record MunicipalityFigure(
    String id,
    String code,
    String name,
    Validity validity,
    String province,
    String region,
    @Nullable Integer rung,
    @Nullable LocalDate since,
    String evidence,
    String visibility,
    boolean counts,
    String successor) {}
