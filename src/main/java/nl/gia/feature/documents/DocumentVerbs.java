package nl.gia.feature.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Contents;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.ui.Target;

/**
 * Makes documents of files and links them to rows, in one act however many there are; and throws
 * contents away. Window and command line alike.
 */
final class DocumentVerbs {
  private static final String SECRET = "secretariaat";

  private final Workspace space;
  private final Rows rows;

  DocumentVerbs(Workspace space) {
    this.space = space;
    rows = new Rows(space.kinds());
  }

  /**
   * What came of files.
   *
   * @param documents the documents, in the order of the files
   * @param found how many of them were there already
   * @param linked how many links are new
   */
  record Added(List<String> documents, int found, int linked) {
    Added {
      documents = List.copyOf(documents);
    }
  }

  /**
   * Keeps files as documents; a content that is there already stays the document it is.
   *
   * @param to the rows to which they belong
   * @param typed fields of a new document that the file does not decide
   * @throws UserFailure when a file cannot be kept, and then none of them is
   */
  Added add(List<Path> files, List<Target> to, Map<String, String> typed, Progress progress) {
    List<Dropped> all = new ArrayList<>();
    for (Path file : files) {
      progress.check();
      progress.at((double) all.size() / (2 * files.size()));
      all.add(Dropped.look(file, space.clock().getZone()));
    }
    boolean known =
        space
            .database()
            .read(tables -> {
              RowsStore store = new RowsStore(tables);
              return all.stream()
                  .allMatch(
                      one -> EvidenceStore.withContent(one.hash(), store).findFirst().isPresent());
            });
    List<Added> added = new ArrayList<>();
    space
        .journal()
        .write(
            known ? Act.of("document_link.add") : Act.of("document.add"),
            tx -> added.add(new Adding(tx, to, typed).all(all, progress)));
    return added.getFirst();
  }

  /** Files becoming documents within one act. */
  private final class Adding {
    private final Tx tx;
    private final RowsStore store;
    private final List<Target> to;
    private final Map<String, String> typed;
    private final List<String> documents = new ArrayList<>();
    private int found;
    private int linked;

    Adding(Tx tx, List<Target> to, Map<String, String> typed) {
      this.tx = tx;
      store = RowsStore.of(tx);
      this.to = to;
      this.typed = typed;
    }

    Added all(List<Dropped> files, Progress progress) {
      for (Dropped file : files) {
        progress.check();
        progress.at(0.5 + (double) documents.size() / (2 * files.size()));
        String document = document(file);
        tx.keep(file.coming());
        to.forEach(row -> link(document, row));
        documents.add(document);
      }
      return new Added(documents, found, linked);
    }

    private String document(Dropped file) {
      Optional<Draft> there = EvidenceStore.withContent(file.hash(), store).findFirst();
      if (there.isPresent()) {
        found++;
        return there.get().row();
      }
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("title", free(file.title(), file.date().toString()));
      fields.put("kind", file.kind());
      fields.put("date", file.date().toString());
      if (to.stream().anyMatch(this::isSecret)) {
        fields.put("visibility", SECRET);
      }
      fields.putAll(typed);
      fields.put("hash", file.hash().hex());
      fields.put("size", Long.toString(file.size()));
      return Outcome.orFailure(rows.add(tx, EvidenceStore.DOCUMENT, fields));
    }

    /** Two scans of one day may be called the same. */
    private String free(String title, String date) {
      String free = title;
      for (int number = 2; isTaken(free, date); number++) {
        free = title + " (" + number + ")";
      }
      return free;
    }

    private boolean isTaken(String title, String date) {
      return store.rows(EvidenceStore.DOCUMENT, "title", title).stream()
          .anyMatch(other -> other.text("date").orElse("").equals(date));
    }

    /** Who may not see the row is not to see its evidence. */
    private boolean isSecret(Target row) {
      return store
          .row(row.table(), row.row())
          .flatMap(draft -> draft.text("visibility"))
          .filter(SECRET::equals)
          .isPresent();
    }

    private void link(String document, Target row) {
      boolean there =
          store.rows(EvidenceStore.LINK, "row", row.row()).stream()
              .filter(link -> link.text("table_name").orElse("").equals(row.table()))
              .flatMap(link -> link.text("document").stream())
              .flatMap(id -> store.meant(EvidenceStore.DOCUMENT, id).stream())
              .anyMatch(one -> one.row().equals(document));
      if (!there) {
        Map<String, String> fields =
            Map.of("document", document, "table_name", row.table(), "row", row.row());
        Outcome.orFailure(rows.add(tx, EvidenceStore.LINK, fields));
        linked++;
      }
    }
  }

  /**
   * Gives a document the content of a file, where it has none yet, or the very same.
   *
   * @throws UserFailure when it has another, or another document has this one
   */
  void fill(String document, Path file) {
    Dropped dropped = Dropped.look(file, space.clock().getZone());
    space
        .journal()
        .write(
            new Act("document.set", List.of(document)),
            tx -> {
              RowsStore store = RowsStore.of(tx);
              Draft row = store.row(EvidenceStore.DOCUMENT, document).orElseThrow();
              requireOwn(row, dropped, store);
              Map<String, String> fields = new LinkedHashMap<>();
              fields.put("hash", dropped.hash().hex());
              fields.put("size", Long.toString(dropped.size()));
              if (row.blank("date")) {
                fields.put("date", dropped.date().toString());
              }
              Outcome.orFailure(rows.set(tx, EvidenceStore.DOCUMENT, document, fields));
              tx.keep(dropped.coming());
            });
  }

  private static void requireOwn(Draft row, Dropped dropped, RowsStore store) {
    String own = row.text("hash").orElse("");
    if (!own.isBlank() && !own.equals(dropped.hash().hex())) {
      throw new UserFailure(EvidenceText.OTHER_CONTENT, row.text("title").orElse(""));
    }
    EvidenceStore.withContent(dropped.hash(), store)
        .filter(other -> !other.row().equals(row.row()))
        .findFirst()
        .ifPresent(other -> {
          throw new UserFailure(EvidenceText.CONTENT_OF_OTHER, other.text("title").orElse(""));
        });
  }

  /** Takes a document away from a row; the document stays. */
  void unlink(String link) {
    space
        .journal()
        .write(
            new Act("document_link.remove", List.of(link)),
            tx -> Outcome.orFailure(rows.remove(tx, EvidenceStore.LINK, link)));
  }

  /** Brings a link back. */
  void relink(String link) {
    space
        .journal()
        .write(
            new Act("document_link.revive", List.of(link)),
            tx -> Outcome.orFailure(rows.revive(tx, EvidenceStore.LINK, link)));
  }

  /** Throws a content away for good. */
  void forget(Hash hash) {
    new Contents(space.journal()).forget(hash);
  }
}
