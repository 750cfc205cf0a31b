package nl.gia.bundle;

import static nl.gia.db.Tables.LOCAL_SETTING;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.bech32.Bech32Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;

/**
 * The key of the directorate, for which every encrypted file is encrypted as well, so that work is
 * not lost with the laptops that can read it. Set on each computer; its secret half never is.
 */
public final class RecoveryStore {
  private static final String RECIPIENT = "age";
  private static final String SECRET = "AGE-SECRET-KEY-";
  private static final int SIZE = 32;
  private static final String NAME = "recovery-key";

  private final Database database;

  public RecoveryStore(Database database) {
    this.database = database;
  }

  /** The key as the program age writes it: age1...; empty while nobody set one. */
  public Optional<String> recipient() {
    return database.read(rows ->
        rows.selectFrom(LOCAL_SETTING)
            .where(LOCAL_SETTING.NAME.eq(NAME))
            .fetchOptional(LOCAL_SETTING.VALUE));
  }

  /**
   * Sets the key, or takes it away where nothing was typed.
   *
   * @throws UserFailure when this is no such key, or the half that is to stay secret
   */
  public void set(String typed) {
    String key = typed.strip();
    if (key.toUpperCase(Locale.ROOT).startsWith(SECRET)) {
      throw new UserFailure(BundleText.RECOVERY_KEY_SECRET);
    }
    if (!key.isEmpty() && !isRecipient(key)) {
      throw new UserFailure(BundleText.NO_RECOVERY_KEY);
    }
    synchronized (database) {
      database.writing().deleteFrom(LOCAL_SETTING).where(LOCAL_SETTING.NAME.eq(NAME)).execute();
      if (!key.isEmpty()) {
        database
            .writing()
            .insertInto(LOCAL_SETTING)
            .set(LOCAL_SETTING.NAME, NAME)
            .set(LOCAL_SETTING.VALUE, key)
            .execute();
      }
    }
  }

  /** Whether a key is written as the program age does, and not in base64. */
  static boolean isRecipient(String key) {
    try {
      Bech32Address address = Bech32.getDecoder().decode(key);
      return address.getHumanReadablePart().toString().equals(RECIPIENT)
          && address.getData().length == SIZE;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /** These keys, and the directorate's where a file is encrypted at all. */
  static List<String> with(Optional<String> recovery, Set<String> keys) {
    Set<String> all = new TreeSet<>(keys);
    if (!all.isEmpty()) {
      recovery.ifPresent(all::add);
    }
    return List.copyOf(all);
  }
}
