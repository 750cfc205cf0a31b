package nl.gia.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.Yardsticks;
import nl.gia.bundle.Load;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.FieldMerge;
import nl.gia.journal.merge.MemoryLog;
import nl.gia.journal.merge.Schema;
import nl.gia.platform.db.Database;
import org.automerge.ChangeHash;
import org.automerge.Document;
import org.automerge.NewValue;
import org.automerge.ObjectId;
import org.automerge.ObjectType;
import org.automerge.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The merge alone, from entries in memory to the state of every row, against Automerge that applies
 * the same changes of the same maps.
 */
class MergeBenchmark {
  private static final int ENTRIES = 100_000;
  private static final int ROUNDS = 3;

  @TempDir private Path folder;

  @Test
  void mergeInMemory() {
    List<Entry> entries = new ArrayList<>(ENTRIES);
    new Load(Identity.create(new SecureRandom()), ENTRIES).forEach(entries::add);
    Schema schema;
    try (Database database = Database.create(folder.resolve("schema.gia"))) {
      schema = SchemaStore.read(new Sql(database.writer()));
    }
    byte[] changes = changes(entries);
    long ours = Long.MAX_VALUE;
    long theirs = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      theirs = Math.min(theirs, millis(() -> new Document().applyEncodedChanges(changes)));
      ours = Math.min(ours, millis(() -> merge(schema, entries)));
    }
    Yardsticks.report(
        "the merge alone, 1,000,000 writes, against Automerge",
        (double) ours / theirs,
        1,
        ours + " ms / " + theirs + " ms");
  }

  private static void merge(Schema schema, List<Entry> entries) {
    MemoryLog log = new MemoryLog(schema);
    entries.forEach(log::add);
    int rows = log.states(new FieldMerge(Merging.TEXT), Merging.FROZEN).size();
    if (rows != log.keys().size()) {
      throw new IllegalStateException("rows without a state");
    }
  }

  /** The same writes as Automerge has them: a map for each row, a transaction for each entry. */
  private static byte[] changes(List<Entry> entries) {
    Document document = new Document();
    Map<String, ObjectId> rows = new HashMap<>();
    for (Entry entry : entries) {
      try (Transaction transaction = document.startTransaction()) {
        for (RowWrites group : entry.rows()) {
          ObjectId row =
              rows.computeIfAbsent(
                  group.row(), id -> transaction.set(ObjectId.ROOT, id, ObjectType.MAP));
          group.writes().forEach(write -> set(transaction, row, write));
        }
        transaction.commit();
      }
    }
    return document.encodeChangesSince(new ChangeHash[0]);
  }

  private static void set(Transaction transaction, ObjectId row, Write write) {
    if (write.content() instanceof Content.Given(Value.Text(String text))) {
      transaction.set(row, write.column(), text);
    } else {
      transaction.set(row, write.column(), NewValue.NULL);
    }
  }

  private static long millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1_000_000;
  }
}
