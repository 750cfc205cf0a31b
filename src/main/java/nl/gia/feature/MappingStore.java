package nl.gia.feature;

import static nl.gia.db.Tables.LOCAL_MAPPING;

import java.util.Map;
import nl.gia.platform.db.Database;

/** Which headings stood for which fields in earlier lists; local, never exchanged. */
final class MappingStore {
  private final Database database;

  MappingStore(Database database) {
    this.database = database;
  }

  /** Fields by heading. */
  Map<String, String> of(String kind) {
    return database.read(rows ->
        rows.selectFrom(LOCAL_MAPPING)
            .where(LOCAL_MAPPING.KIND.eq(kind))
            .fetchMap(LOCAL_MAPPING.HEADING, LOCAL_MAPPING.FIELD));
  }

  void keep(String kind, Map<String, String> fields) {
    synchronized (database) {
      fields.forEach((heading, field) ->
          database
              .writing()
              .insertInto(LOCAL_MAPPING)
              .set(LOCAL_MAPPING.KIND, kind)
              .set(LOCAL_MAPPING.HEADING, ListColumns.fold(heading))
              .set(LOCAL_MAPPING.FIELD, field)
              .onConflict(LOCAL_MAPPING.KIND, LOCAL_MAPPING.HEADING)
              .doUpdate()
              .set(LOCAL_MAPPING.FIELD, field)
              .execute());
    }
  }
}
