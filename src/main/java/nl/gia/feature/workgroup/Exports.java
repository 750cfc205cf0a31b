package nl.gia.feature.workgroup;

import java.nio.file.Path;
import nl.gia.feature.ListExport;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.platform.text.Texts;

/** Writes the lists of the working group as files that can be read in again. */
record Exports(Workspace space, Texts texts) {
  int write(String table, Path file) {
    ListExport export = new ListExport(space.kinds(), table, texts);
    return space.database().<Integer>read(rows -> export.write(new RowsStore(rows), file));
  }
}
