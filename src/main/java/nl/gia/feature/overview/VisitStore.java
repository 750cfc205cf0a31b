package nl.gia.feature.overview;

import static nl.gia.db.Tables.LOCAL_SETTING;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.gia.platform.db.Database;

/** Keeps when the user was here last; local, never exchanged. */
final class VisitStore {
  private static final String POINT = "visit/point";
  private static final String AT = "visit/at";

  private final Database database;

  VisitStore(Database database) {
    this.database = database;
  }

  Visit last() {
    Map<String, String> kept =
        database.read(rows ->
            rows.selectFrom(LOCAL_SETTING)
                .where(LOCAL_SETTING.NAME.in(POINT, AT))
                .fetchMap(LOCAL_SETTING.NAME, LOCAL_SETTING.VALUE));
    return new Visit(
        Long.parseLong(kept.getOrDefault(POINT, "0")),
        Optional.ofNullable(kept.get(AT)).map(Instant::parse));
  }

  void keep(Visit visit) {
    synchronized (database) {
      put(POINT, Long.toString(visit.point()));
      visit.at().ifPresent(at -> put(AT, at.toString()));
    }
  }

  private void put(String name, String value) {
    database
        .writing()
        .insertInto(LOCAL_SETTING)
        .set(LOCAL_SETTING.NAME, name)
        .set(LOCAL_SETTING.VALUE, value)
        .onConflict(LOCAL_SETTING.NAME)
        .doUpdate()
        .set(LOCAL_SETTING.VALUE, value)
        .execute();
  }
}
