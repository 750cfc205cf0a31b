package nl.gia.bundle;

import static nl.gia.db.Tables.LOCAL_SETTING;

import java.util.List;
import nl.gia.journal.Fingerprint;
import nl.gia.platform.db.Database;

/** Fingerprints that were trusted, also those of colleagues from whom nothing came yet. */
public final class TrustStore {
  private static final String PREFIX = "trust/";

  private final Database database;

  public TrustStore(Database database) {
    this.database = database;
  }

  public List<String> fingerprints() {
    return database.read(rows ->
        rows.selectFrom(LOCAL_SETTING)
            .where(LOCAL_SETTING.NAME.startsWith(PREFIX))
            .fetch(setting -> setting.getName().substring(PREFIX.length())));
  }

  public void trust(String fingerprint, boolean trusted) {
    String name = PREFIX + Fingerprint.plain(fingerprint);
    synchronized (database) {
      database.writing().deleteFrom(LOCAL_SETTING).where(LOCAL_SETTING.NAME.eq(name)).execute();
      if (trusted) {
        database
            .writing()
            .insertInto(LOCAL_SETTING)
            .set(LOCAL_SETTING.NAME, name)
            .set(LOCAL_SETTING.VALUE, "1")
            .execute();
      }
    }
  }
}
