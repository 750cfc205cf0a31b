package nl.gia.feature.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.FileDrop;
import nl.gia.platform.ui.StatusLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Under the form of a document: its content, and the rows to which it belongs. */
final class DocumentPane extends VBox {
  private static final double BUTTON_GAP = 8;

  private final Texts texts;
  private final DocumentsViewModel model;
  private final HoldingWords words;
  private final VBox content = new VBox();
  private final VBox linked = new VBox();

  DocumentPane(Texts texts, DocumentsViewModel model) {
    this.texts = texts;
    this.model = model;
    words = new HoldingWords(texts);
    setId("document-pane");
    getStyleClass().add("row-pane");
    content.getStyleClass().addAll("row-history", "row-documents");
    linked.getStyleClass().addAll("row-history", "row-documents");
    getChildren().setAll(content, linked);
    new FileDrop(() -> model.chosen().get().isPresent(), model::fill).on(this);
    model.chosen().subscribe(this::tell);
  }

  private void tell(Optional<DocumentLine> chosen) {
    setVisible(chosen.isPresent());
    setManaged(chosen.isPresent());
    chosen.ifPresent(line -> {
      content.getChildren().setAll(content(line.holding()));
      linked.getChildren().setAll(linked(line));
    });
  }

  private List<Node> content(Attached.Holding holding) {
    List<Node> nodes = new ArrayList<>(List.of(heading(texts.get(EvidenceText.CONTENT))));
    if (holding.hash().isEmpty()) {
      nodes.add(words(EvidenceText.DROP_CONTENT));
      nodes.add(button(EvidenceText.CHOOSE_CONTENT, "choose-content", model::chooseContent));
      return nodes;
    }
    nodes.add(new StatusLabel(words.status(holding)));
    nodes.add(facts(holding));
    switch (holding.state()) {
      case KEPT -> nodes.add(buttons());
      case NOT_RECEIVED -> {
        nodes.add(words(EvidenceText.ABOUT_NOT_RECEIVED));
        nodes.add(button(EvidenceText.CHOOSE_CONTENT, "choose-content", model::chooseContent));
      }
      case FORGOTTEN -> {
        nodes.add(words(EvidenceText.ABOUT_FORGOTTEN));
        nodes.add(button(EvidenceText.CHOOSE_CONTENT, "choose-content", model::chooseContent));
      }
    }
    return nodes;
  }

  private Label facts(Attached.Holding holding) {
    Label facts =
        new Label(
            Stream.of(
                    words.size(holding),
                    texts.get(DocumentsText.HASH) + " " + holding.hash().orElseThrow().hex())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    facts.getStyleClass().add("row-history-who");
    facts.setWrapText(true);
    return facts;
  }

  private Node buttons() {
    Button open = button(EvidenceText.OPEN, "open-content", model::open);
    open.getStyleClass().add("accent");
    return new FlowPane(
        BUTTON_GAP,
        BUTTON_GAP,
        open,
        button(EvidenceText.SAVE, "save-content", model::save),
        button(EvidenceText.FORGET, "forget-content", this::ask));
  }

  /** The one question that comes before what cannot be undone. */
  private void ask() {
    Button yes = button(EvidenceText.FORGET_YES, "forget-yes", model::forget);
    yes.getStyleClass().add("danger");
    Button no = button(EvidenceText.FORGET_NO, "forget-no", () -> tell(model.chosen().get()));
    content
        .getChildren()
        .setAll(
            heading(texts.get(EvidenceText.CONTENT)),
            words(EvidenceText.FORGET_ASK),
            new FlowPane(BUTTON_GAP, BUTTON_GAP, yes, no));
    no.requestFocus();
  }

  private List<Node> linked(DocumentLine line) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(heading(texts.get(EvidenceText.BELONGS_TO, line.linked().size())));
    if (line.linked().isEmpty()) {
      nodes.add(words(EvidenceText.BELONGS_TO_NONE));
    }
    line.linked().forEach(one -> nodes.add(link(one)));
    return nodes;
  }

  private Node link(Linked one) {
    Hyperlink go =
        new Hyperlink(texts.get(EvidenceText.LINKED, texts.capital(one.kind()), one.name()));
    go.setWrapText(true);
    go.setOnAction(press -> model.go(one));
    HBox line = new HBox(go);
    HBox.setHgrow(go, Priority.ALWAYS);
    go.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("document-line");
    if (!one.link().isEmpty()) {
      Button unlink = new Button(null, new FontIcon("fth-x"));
      unlink.setAccessibleText(texts.get(EvidenceText.UNLINK));
      unlink.getStyleClass().add("flat");
      unlink.setOnAction(press -> model.unlink(one));
      line.getChildren().add(unlink);
    }
    return line;
  }

  private static Label heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("form-heading");
    return heading;
  }

  private Label words(Text sentence) {
    Label label = new Label(texts.get(sentence));
    label.setWrapText(true);
    return label;
  }

  private Button button(Text verb, String id, Runnable action) {
    Button button = new Button(texts.get(verb));
    button.setId(id);
    button.setOnAction(press -> action.run());
    return button;
  }
}
