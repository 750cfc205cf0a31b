package nl.gia.feature.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.StatusLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The documents of a row: each with what can be done with it, and the way to add one. */
final class RowDocumentsPane extends VBox {
  private final Texts texts;
  private final RowDocumentsViewModel model;
  private final HoldingWords words;
  private final Button add;

  RowDocumentsPane(Texts texts, RowDocumentsViewModel model) {
    this.texts = texts;
    this.model = model;
    words = new HoldingWords(texts);
    getStyleClass().addAll("row-history", "row-documents");
    setId("row-documents");
    add = new Button(texts.get(EvidenceText.ADD_FILES), new FontIcon("fth-plus"));
    add.setId("add-document");
    add.setOnAction(press -> model.choose());
    model.all().addListener((ListChangeListener<Attached>) change -> tell());
    tell();
  }

  private void tell() {
    Label heading = new Label(texts.get(EvidenceText.DOCUMENTS, model.all().size()));
    heading.getStyleClass().add("form-heading");
    List<Node> lines = new ArrayList<>(List.of(heading));
    if (model.all().isEmpty()) {
      lines.add(note(EvidenceText.NO_DOCUMENTS));
    }
    model.all().forEach(document -> lines.add(line(document)));
    lines.add(add);
    lines.add(note(EvidenceText.DROP_NOTE));
    boolean keyboardHere = add.isFocused();
    getChildren().setAll(lines);
    if (keyboardHere) {
      add.requestFocus();
    }
  }

  private Node line(Attached document) {
    Hyperlink open = new Hyperlink(document.title(), new FontIcon("fth-file-text"));
    open.setWrapText(true);
    open.setOnAction(press -> model.open(document));
    Label facts = new Label(facts(document));
    facts.getStyleClass().add("row-history-who");
    facts.setWrapText(true);
    VBox told = new VBox(open, facts);
    if (!document.holding().isHere()) {
      told.getChildren().add(new StatusLabel(words.sentence(document.holding())));
    }
    HBox.setHgrow(told, Priority.ALWAYS);
    HBox line = new HBox(told, more(document));
    line.getStyleClass().add("document-line");
    return line;
  }

  private String facts(Attached document) {
    return Stream.of(Day.shown(document.date()), document.number(), words.size(document.holding()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private MenuButton more(Attached document) {
    MenuButton more = new MenuButton(null, new FontIcon("fth-more-horizontal"));
    more.setAccessibleText(texts.get(EvidenceText.MORE, document.title()));
    more.getStyleClass().addAll("flat", "no-arrow");
    if (document.holding().isHere()) {
      more.getItems().add(item(EvidenceText.OPEN, () -> model.open(document)));
      more.getItems().add(item(EvidenceText.SAVE, () -> model.save(document)));
    }
    more.getItems().add(item(EvidenceText.TO_DOCUMENT, () -> model.go(document)));
    more.getItems().add(item(EvidenceText.UNLINK, () -> model.unlink(document)));
    return more;
  }

  private MenuItem item(Text verb, Runnable action) {
    MenuItem item = new MenuItem(texts.get(verb));
    item.setOnAction(press -> action.run());
    return item;
  }

  private Label note(Text sentence) {
    Label note = new Label(texts.get(sentence));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    return note;
  }
}
