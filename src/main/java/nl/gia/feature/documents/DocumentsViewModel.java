package nl.gia.feature.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.gia.feature.KindRow;
import nl.gia.feature.ListingView;
import nl.gia.platform.task.Lane;

/** All documents, with what is here of them and what they belong to. */
final class DocumentsViewModel implements AutoCloseable {
  /** What the list of documents itself does not know. */
  private record Facts(Map<String, Attached.Holding> holdings, Map<String, List<Linked>> linked) {}

  private final DocumentDesk documents;
  private final ListingView.Around around;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final ObservableList<DocumentLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<DocumentLine>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ListChangeListener<KindRow> laid = change -> lay();
  private Facts facts = new Facts(Map.of(), Map.of());

  DocumentsViewModel(DocumentDesk documents, ListingView.Around around) {
    this.documents = documents;
    this.around = around;
    reading = documents.desk().background().lane();
    around.inView().addListener(laid);
    around.selected().subscribe(this::pick);
    unsubscribe =
        documents
            .space()
            .journal()
            .subscribe(changes -> documents.desk().background().onScreen(this::read));
    read();
  }

  ObservableList<DocumentLine> lines() {
    return lines;
  }

  /** The document whose form is open. */
  ReadOnlyObjectProperty<Optional<DocumentLine>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** The id of the chosen document; empty text is none. */
  StringProperty selected() {
    return around.selected();
  }

  /** Keeps files as documents that belong nowhere yet. */
  void add(List<Path> files) {
    documents.add(files, List.of());
  }

  void choose() {
    documents.choose(List.of());
  }

  /** Gives the chosen document its content. */
  void fill(List<Path> files) {
    if (files.size() == 1) {
      chosen.get().ifPresent(line -> documents.fill(line.id(), files.getFirst()));
    } else {
      add(files);
    }
  }

  void chooseContent() {
    chosen.get().ifPresent(line -> documents.chooseContent(line.id()));
  }

  void open() {
    chosen
        .get()
        .ifPresent(
            line -> line.holding().hash().ifPresent(hash -> documents.open(hash, line.title())));
  }

  void save() {
    chosen
        .get()
        .ifPresent(
            line -> line.holding().hash().ifPresent(hash -> documents.save(hash, line.title())));
  }

  void forget() {
    chosen.get().flatMap(line -> line.holding().hash()).ifPresent(documents::forget);
  }

  void unlink(Linked linked) {
    documents.unlink(linked.link());
  }

  void go(Linked linked) {
    documents.go(linked.table(), linked.row());
  }

  /** Goes to the first of the rows that a document belongs to. */
  void goFirst(DocumentLine line) {
    line.linked().stream().findFirst().ifPresent(this::go);
  }

  @Override
  public void close() {
    around.inView().removeListener(laid);
    unsubscribe.run();
    reading.drop();
  }

  private void read() {
    reading.read(
        EvidenceText.READING,
        progress -> new Facts(documents.store().holdings(), documents.store().linked()),
        found -> {
          facts = found;
          lay();
        });
  }

  private void lay() {
    List<DocumentLine> now = around.inView().stream().map(this::line).toList();
    if (!now.equals(lines)) {
      lines.setAll(now);
    }
    pick(around.selected().get());
  }

  private DocumentLine line(KindRow row) {
    return new DocumentLine(
        row,
        facts.holdings().getOrDefault(row.id(), Attached.Holding.NONE),
        facts.linked().getOrDefault(row.id(), List.of()));
  }

  private void pick(String id) {
    chosen.set(lines.stream().filter(line -> line.id().equals(id)).findFirst());
  }
}
