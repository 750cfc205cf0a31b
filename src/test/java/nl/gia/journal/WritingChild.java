package nl.gia.journal;

import java.nio.file.Path;
import java.time.Clock;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;

/** A process of its own that writes acts of several rows until it is killed. */
final class WritingChild {
  static final int ROWS = 5;

  private WritingChild() {}

  public static void main(String[] args) {
    Database database = Database.open(Path.of(args[0]));
    Copy copy = new Copy(database, "child", Clock.systemUTC());
    for (int i = 0; ; i++) {
      int act = i;
      copy.write(tx -> {
        for (int row = 0; row < ROWS; row++) {
          String id = tx.create("organisation");
          tx.set("organisation", id, "name", Value.of("act " + act));
          tx.set("organisation", id, "short_name", Value.of("row " + row));
        }
      });
      if (i == 0) {
        // The parent waits for this before it begins to count down.
        java.io.PrintStream out =
            new java.io.PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out),
                true,
                java.nio.charset.StandardCharsets.UTF_8);
        out.println("writing");
      }
    }
  }
}
