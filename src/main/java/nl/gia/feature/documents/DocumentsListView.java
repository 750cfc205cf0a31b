package nl.gia.feature.documents;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.ListingView;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.FileDrop;
import nl.gia.platform.ui.Table;
import org.kordamp.ikonli.javafx.FontIcon;

/** All documents in a table, and under the form of one its content and what it belongs to. */
final class DocumentsListView implements ListingView {
  private static final int TITLE = 40;
  private static final int KIND = 13;
  private static final int NUMBER = 14;
  private static final int STATE = 15;
  private static final int LINKED = 30;

  private final Texts texts;
  private final DocumentsViewModel model;
  private final Table<DocumentLine> table;
  private final DocumentPane under;
  private final VBox node;

  DocumentsListView(Texts texts, DocumentsViewModel model, Around around) {
    this.texts = texts;
    this.model = model;
    HoldingWords words = new HoldingWords(texts);
    table = new Table<>(texts, model.lines(), DocumentLine::id);
    table
        .text(DocumentsText.TITLE, TITLE, DocumentLine::title)
        .date(DocumentsText.DATE, line -> line.row().stored("date"))
        .link(EvidenceText.BELONGS, LINKED, this::linked, model::goFirst)
        .status(EvidenceText.CONTENT, STATE, line -> words.status(line.holding()))
        .text(DocumentsText.KIND, KIND, line -> line.row().shown("kind"))
        .spare()
        .text(EvidenceText.NUMBER, NUMBER, line -> line.row().stored("dms_number"))
        .spare()
        .empty(EvidenceText.PURPOSE, EvidenceText.ADD_FILES_LIST, model::choose)
        .editing(line -> around.edit().run())
        .removing(line -> around.remove().accept(line.id()))
        .selecting(around.selected());
    under = new DocumentPane(texts, model);
    node = new VBox(bar(), table.node());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    new FileDrop(() -> true, model::add).on(node);
  }

  private HBox bar() {
    Button add = new Button(texts.get(EvidenceText.ADD_FILES_LIST), new FontIcon("fth-plus"));
    add.setId("add-files");
    add.setOnAction(press -> model.choose());
    HBox bar = new HBox(add);
    bar.getStyleClass().add("documents-bar");
    return bar;
  }

  private String linked(DocumentLine line) {
    if (line.linked().isEmpty()) {
      return "";
    }
    Linked first = line.linked().getFirst();
    int more = line.linked().size() - 1;
    String name = texts.get(EvidenceText.LINKED, texts.capital(first.kind()), first.name());
    return more == 0 ? name : texts.get(EvidenceText.LINKED_MORE, name, more);
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public Region under() {
    return under;
  }

  @Override
  public void focus() {
    table.focus();
  }

  @Override
  public void flush() {
    // Nothing is typed here that the form does not save.
  }

  @Override
  public void close() {
    model.close();
  }
}
