package nl.gia.journal;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gia.journal.merge.Vector;

/** What entries had seen, each different vector kept once. */
final class VectorStore {
  /** So many chains in all vectors together are remembered; a bound on memory. */
  private static final int REMEMBERED = 1_000_000;

  private final Sql sql;
  private final Map<Long, Vector> vectors = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Vector, Long> ids = new LinkedHashMap<>(16, 0.75f, true);
  private long remembered;

  VectorStore(Sql sql) {
    this.sql = sql;
  }

  void forget() {
    vectors.clear();
    ids.clear();
    remembered = 0;
  }

  private void remember(long id, Vector vector) {
    if (vectors.put(id, vector) == null) {
      remembered += vector.size() + 1;
    }
    ids.put(vector, id);
    Iterator<Map.Entry<Long, Vector>> eldest = vectors.entrySet().iterator();
    while (remembered > REMEMBERED && eldest.hasNext()) {
      Vector old = eldest.next().getValue();
      eldest.remove();
      ids.remove(old);
      remembered -= old.size() + 1;
    }
  }

  Vector vector(long id) {
    Vector known = vectors.get(id);
    if (known == null) {
      known =
          sql.of("SELECT seen FROM journal_vector WHERE id = ?")
              .put(id)
              .one(row -> decode(row.getBytes(1)))
              .orElseThrow();
      remember(id, known);
    }
    return known;
  }

  long id(Vector vector) {
    Long known = ids.get(vector);
    if (known == null) {
      byte[] bytes = encode(vector);
      sql.of("INSERT OR IGNORE INTO journal_vector (seen) VALUES (?)").put(bytes).run();
      known =
          sql.of("SELECT id FROM journal_vector WHERE seen = ?")
              .put(bytes)
              .one(row -> row.getLong(1))
              .orElseThrow();
      remember(known, vector);
    }
    return known;
  }

  private static byte[] encode(Vector vector) {
    Bytes out = new Bytes();
    vector.each((chain, number) -> out.number(chain).number(number));
    return out.content();
  }

  private static Vector decode(byte[] bytes) {
    Bytes in = new Bytes(bytes);
    int[] chains = new int[bytes.length / 2];
    long[] numbers = new long[chains.length];
    int size = 0;
    while (!in.atEnd()) {
      chains[size] = in.small();
      numbers[size++] = in.number();
    }
    return Vector.of(Arrays.copyOf(chains, size), numbers);
  }
}
