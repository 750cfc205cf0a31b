package nl.gia.feature.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.JournalText;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.ui.Target;

/** Documents by their ids, for where there is no window. */
public final class DocumentFiles {
  private final Workspace space;
  private final KeptFiles files;

  public DocumentFiles(Workspace space, KeptFiles files) {
    this.space = space;
    this.files = files;
  }

  /** A document that a file became, or was already. */
  public record Kept(String id, String title, boolean added) {}

  /** Keeps files as documents of these rows. */
  public List<Kept> add(List<Path> added, List<Target> to, Map<String, String> fields) {
    to.forEach(this::requireThere);
    Set<String> before = ids();
    List<Kept> kept = new ArrayList<>();
    for (String id :
        new DocumentVerbs(space).add(added, to, fields, Progress.UNWATCHED).documents()) {
      kept.add(new Kept(id, document(id).title(), !before.contains(id)));
    }
    return kept;
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    space
        .database()
        .read(tables -> new RowsStore(tables).all(EvidenceStore.DOCUMENT))
        .forEach(row -> ids.add(row.row()));
    return ids;
  }

  private void requireThere(Target row) {
    boolean there =
        space.kinds().find(row.table()).isPresent()
            && space
                .database()
                .read(tables -> new RowsStore(tables).row(row.table(), row.row()))
                .filter(draft -> !draft.removed())
                .isPresent();
    if (!there) {
      String shown = row.table().isEmpty() ? row.row() : row.table() + ":" + row.row();
      throw new UserFailure(EvidenceText.NO_SUCH_LINK, shown);
    }
  }

  /** Writes a copy of a document's content. */
  public void save(String document, Path file) {
    files.save(hash(document), file);
  }

  /** Throws a document's content away for good. */
  public void forget(String document) {
    Hash hash = hash(document);
    new DocumentVerbs(space).forget(hash);
    files.forget(hash);
  }

  private Hash hash(String document) {
    Optional<Hash> hash = document(document).holding().hash();
    return hash.orElseThrow(() -> new UserFailure(JournalText.CONTENT_ABSENT));
  }

  private Attached document(String id) {
    return new EvidenceStore(space)
        .document(id)
        .orElseThrow(() -> new UserFailure(EvidenceText.NO_SUCH_DOCUMENT, id));
  }
}
