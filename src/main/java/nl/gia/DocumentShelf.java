package nl.gia;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.command.Parts;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Workspace;
import nl.gia.feature.documents.DocumentFiles;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.ui.Target;

/** Documents for the command line. */
record DocumentShelf(Kinds kinds) implements Parts.Documents {
  @Override
  public List<Parts.Document> add(
      OpenDatabase open, List<Path> files, List<RowKey> to, Map<String, String> fields) {
    List<Target> targets = to.stream().map(row -> new Target(row.table(), row.row())).toList();
    return files(open).add(files, targets, fields).stream()
        .map(one -> new Parts.Document(one.id(), one.title(), one.added()))
        .toList();
  }

  @Override
  public void save(OpenDatabase open, String document, Path file) {
    files(open).save(document, file);
  }

  @Override
  public void forget(OpenDatabase open, String document) {
    files(open).forget(document);
  }

  private DocumentFiles files(OpenDatabase open) {
    Workspace space = new Workspace(open.database(), open.journal(), kinds, open.clock());
    return new DocumentFiles(space, Wiring.files(open));
  }
}
