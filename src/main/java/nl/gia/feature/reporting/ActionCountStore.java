package nl.gia.feature.reporting;

import static nl.gia.db.Tables.ACTION_POINT;
import static nl.gia.db.Tables.ACTION_STATE;
import static nl.gia.db.Tables.SECTION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.gia.db.tables.records.ActionPointRecord;
import nl.gia.db.tables.records.ActionStateRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Counts the action points of an edition's chapters by how they stood on a date. A point goes on
 * from edition to edition under one lineage, and so does what was said of it.
 */
final class ActionCountStore {
  private static final String DONE = "gereed";
  private static final String LAPSED = "vervallen";
  private static final String NOT_STARTED = "niet_gestart";
  private static final Set<String> BUSY = Set.of("op_schema", "achter_op_schema");

  private final DSLContext rows;
  private final Predicate<@Nullable String> shown;
  private final Map<String, String> latest;

  /**
   * @param date the last day of which something counts
   * @param shown whether a report holds what has this visibility
   */
  ActionCountStore(DSLContext rows, String date, Predicate<@Nullable String> shown) {
    this.rows = rows;
    this.shown = shown;
    latest = latest(date);
  }

  /** Those of the chapters on a theme in one edition. */
  ActionCounts of(String theme, String edition) {
    List<ActionPointRecord> points =
        rows
            .select(ACTION_POINT.fields())
            .from(ACTION_POINT)
            .join(SECTION)
            .on(SECTION.ID.eq(ACTION_POINT.SECTION))
            .where(SECTION.THEME.eq(theme))
            .and(SECTION.EDITION.eq(edition))
            .and(SECTION.REMOVED.eq(0L))
            .and(ACTION_POINT.REMOVED.eq(0L))
            .orderBy(ACTION_POINT.ID)
            .fetchInto(ACTION_POINT)
            .stream()
            .filter(point -> shown.test(point.getVisibility()))
            .toList();
    Collection<String> states = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    for (ActionPointRecord point : points) {
      if (counted.add(identity(point))) {
        states.add(latest.getOrDefault(identity(point), ""));
      }
    }
    return new ActionCounts(
        states.size(),
        count(states, DONE::equals),
        count(states, BUSY::contains),
        count(states, NOT_STARTED::equals),
        count(states, LAPSED::equals));
  }

  private static int count(Collection<String> states, Predicate<String> wanted) {
    return (int) states.stream().filter(wanted).count();
  }

  /** The last state of each point as a whole, not of how it goes in one municipality. */
  private Map<String, String> latest(String date) {
    Map<String, String> identities = new HashMap<>();
    rows.selectFrom(ACTION_POINT).forEach(point -> identities.put(point.getId(), identity(point)));
    Map<String, String> states = new HashMap<>();
    for (ActionStateRecord state :
        rows.selectFrom(ACTION_STATE)
            .where(ACTION_STATE.REMOVED.eq(0L))
            .and(ACTION_STATE.ACTION_POINT.isNotNull())
            .and(ACTION_STATE.MUNICIPALITY.isNull())
            .and(ACTION_STATE.DATE.le(date))
            .orderBy(ACTION_STATE.DATE, ACTION_STATE.ID)) {
      if (shown.test(state.getVisibility())) {
        states.put(
            identities.getOrDefault(state.getActionPoint(), state.getActionPoint()),
            Objects.requireNonNullElse(state.getState(), ""));
      }
    }
    return states;
  }

  private static String identity(ActionPointRecord point) {
    String lineage = point.getLineage();
    return lineage == null || lineage.isBlank() ? point.getId() : lineage;
  }
}
