package nl.gia.journal;

import java.nio.ByteBuffer;
import java.util.UUID;

/** How the log keeps the names of rows: a UUID as 16 bytes, any other name as text. */
final class RowNames {
  private static final int UUID_LENGTH = 36;

  private RowNames() {}

  static Sql.Prepared put(Sql.Prepared statement, String row) {
    if (!isUuid(row)) {
      return statement.put(row);
    }
    UUID id = UUID.fromString(row);
    return statement.put(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  static String read(Object stored) {
    if (stored instanceof byte[] bytes) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
    return stored.toString();
  }

  /** Whether a name is a UUID in the one form that it is read back in. */
  static boolean isUuid(String row) {
    if (row.length() != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      char c = row.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
      if (dash ? c != '-' : !digit) {
        return false;
      }
    }
    return true;
  }
}
