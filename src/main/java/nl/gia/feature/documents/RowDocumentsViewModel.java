package nl.gia.feature.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Target;

/** The documents of the row whose form is open. */
final class RowDocumentsViewModel implements AutoCloseable {
  private final DocumentDesk documents;
  private final Lane reading;
  private final ObservableList<Attached> all = FXCollections.observableArrayList();
  private Optional<Target> row = Optional.empty();
  private Runnable unsubscribe = () -> {};

  RowDocumentsViewModel(DocumentDesk documents) {
    this.documents = documents;
    reading = documents.desk().background().lane();
  }

  /** The documents, by their dates. */
  ObservableList<Attached> all() {
    return all;
  }

  /** Whether a row is open to which documents can be added. */
  boolean isOpen() {
    return row.isPresent();
  }

  /** Follows what changes, from now until it is closed. */
  void follow() {
    unsubscribe.run();
    unsubscribe =
        documents
            .space()
            .journal()
            .subscribe(changes -> {
              if (changes.touches(List.of(EvidenceStore.DOCUMENT, EvidenceStore.LINK))) {
                documents.desk().background().onScreen(this::read);
              }
            });
    read();
  }

  /** Shows the documents of a row, or of none. */
  void show(Optional<Target> wanted) {
    if (!wanted.equals(row)) {
      row = wanted;
      all.clear();
      read();
    }
  }

  void add(List<Path> files) {
    row.ifPresent(open -> documents.add(files, List.of(open)));
  }

  void choose() {
    row.ifPresent(open -> documents.choose(List.of(open)));
  }

  /** Opens the content where it is here, and shows what is known of it where not. */
  void open(Attached document) {
    if (document.holding().isHere()) {
      documents.open(document.holding().hash().orElseThrow(), document.title());
    } else {
      go(document);
    }
  }

  void save(Attached document) {
    document.holding().hash().ifPresent(hash -> documents.save(hash, document.title()));
  }

  /** Goes to the document's own form. */
  void go(Attached document) {
    documents.go(EvidenceStore.DOCUMENT, document.document());
  }

  void unlink(Attached document) {
    documents.unlink(document.link());
  }

  @Override
  public void close() {
    unsubscribe.run();
    unsubscribe = () -> {};
    reading.drop();
  }

  private void read() {
    Optional<Target> wanted = row;
    if (wanted.isPresent()) {
      Target open = wanted.get();
      reading.read(
          EvidenceText.READING,
          progress -> documents.store().of(open.table(), open.row()),
          found -> {
            if (wanted.equals(row) && !all.equals(found)) {
              all.setAll(found);
            }
          });
    }
  }
}
