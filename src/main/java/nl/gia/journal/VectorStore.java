package nl.gia.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gia.journal.merge.Vector;

/** What entries had seen, each different vector kept once. */
final class VectorStore {
  private final Sql sql;
  private final Map<Long, Vector> vectors = LogStore.remembering();
  private final Map<Vector, Long> ids = LogStore.remembering();

  VectorStore(Sql sql) {
    this.sql = sql;
  }

  void forget() {
    vectors.clear();
    ids.clear();
  }

  Vector vector(long id) {
    Vector known = vectors.get(id);
    if (known == null) {
      known =
          sql.of("SELECT seen FROM journal_vector WHERE id = ?")
              .put(id)
              .one(row -> decode(row.getBytes(1)))
              .orElseThrow();
      vectors.put(id, known);
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
      ids.put(vector, known);
    }
    return known;
  }

  private static byte[] encode(Vector vector) {
    Bytes out = new Bytes();
    vector.seen().forEach((chain, number) -> out.number(chain).number(number));
    return out.content();
  }

  private static Vector decode(byte[] bytes) {
    Bytes in = new Bytes(bytes);
    SortedMap<Integer, Long> seen = new TreeMap<>();
    while (!in.atEnd()) {
      seen.put(in.small(), in.number());
    }
    return new Vector(seen);
  }
}
