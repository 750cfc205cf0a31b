package nl.gia.feature.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.gia.feature.DiffPane;
import nl.gia.feature.MarkupPane;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Shapes;
import nl.gia.text.edit.ProsePane;

/** One matter: what both knew, each version with what it changed, and the buttons that decide. */
final class DecisionPane extends VBox {
  private final Texts texts;
  private final DecisionViewModel model;
  private final Form own;
  private final VBox writing;
  private Optional<Matter> shown = Optional.empty();

  DecisionPane(Texts texts, DecisionViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("decision");
    ProsePane prose = new ProsePane(texts, model.own());
    own =
        new Form(texts)
            .field(DecisionViewModel.OWN, DecisionText.OWN, prose, prose.control(), model.own())
            .problems(model.problems());
    Button save = button(DecisionText.SAVE_OWN, model::saveOwn);
    writing = new VBox(own.node(), save);
    writing.getStyleClass().add("decision-own");
    model.current().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Puts the keyboard on the first decision. */
  void start() {
    lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
  }

  /** A digit chooses, as long as nothing is being written. */
  void key(KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown();
    if (key.getTarget() instanceof TextInputControl || !plain || !key.getCode().isDigitKey()) {
      return;
    }
    String digit = key.getCode().getChar();
    if (digit.matches("[1-9]")) {
      model.choose(Integer.parseInt(digit) - 1);
      key.consume();
    }
  }

  private void show(Optional<Matter> matter) {
    if (matter.equals(shown) && !getChildren().isEmpty()) {
      return;
    }
    shown = matter;
    getChildren().clear();
    if (matter.isEmpty()) {
      getChildren().add(words(texts.get(DecisionText.PICK), "row-closed"));
    } else {
      lay(matter.get());
    }
  }

  private void lay(Matter matter) {
    String where = matter.field().isEmpty() ? matter.row() : matter.row() + " · " + matter.field();
    getChildren().addAll(words(where, "row-heading"), words(note(matter), "form-note"));
    switch (matter.kind()) {
      case CHOICE -> {
        common(matter);
        versions(matter);
      }
      case REMOVAL -> {
        matter.versions().forEach(version -> getChildren().add(card(matter, version)));
        Button keep = button(DecisionText.KEEP, () -> model.remove(false));
        keep.getStyleClass().add("accent");
        getChildren()
            .add(Shapes.verbs(keep, button(DecisionText.LET_GO, () -> model.remove(true))));
      }
      case MERGED -> {
        String together = matter.shown() instanceof Value.Text(String text) ? text : "";
        VBox card =
            new VBox(
                words(texts.get(DecisionText.TOGETHER), "version-who"),
                new DiffPane(matter.base(), together));
        card.getStyleClass().add("decision-card");
        Button seen = button(DecisionText.SEEN, model::seen);
        seen.getStyleClass().add("accent");
        getChildren().addAll(card, Shapes.verbs(seen));
        versions(matter);
      }
    }
    if (matter.textual()) {
      getChildren().add(writing);
    }
  }

  private String note(Matter matter) {
    return texts.get(
        switch (matter.kind()) {
          case CHOICE -> DecisionText.CHOICE_NOTE;
          case REMOVAL -> DecisionText.REMOVAL_NOTE;
          case MERGED -> DecisionText.MERGED_NOTE;
        });
  }

  private void common(Matter matter) {
    Label heading = words(texts.get(DecisionText.BASE), "version-who");
    Node text =
        matter.base().isEmpty()
            ? words(texts.get(DecisionText.NO_BASE), "form-note")
            : told(matter, matter.base());
    VBox card = new VBox(heading, text);
    card.getStyleClass().add("decision-card");
    getChildren().add(card);
  }

  private void versions(Matter matter) {
    List<Matter.Version> versions = matter.versions();
    for (int i = 0; i < versions.size(); i++) {
      int number = i;
      VBox card = card(matter, versions.get(i));
      Button take = new Button(texts.get(DecisionText.TAKE, number + 1));
      take.setId("take-" + (number + 1));
      take.setOnAction(press -> model.choose(number));
      card.getChildren().add(take);
      getChildren().add(card);
    }
  }

  private VBox card(Matter matter, Matter.Version version) {
    Label who =
        words(texts.get(DecisionText.VERSION, version.author(), version.when()), "version-who");
    Node text =
        matter.textual() && !matter.base().isEmpty()
            ? new DiffPane(matter.base(), version.words())
            : told(matter, version.words());
    VBox card = new VBox(who, text);
    card.getStyleClass().add("decision-card");
    return card;
  }

  private Node told(Matter matter, String value) {
    if (value.isEmpty()) {
      return words(texts.get(DecisionText.EMPTY), "form-note");
    }
    if (!matter.textual()) {
      return words(value, "decision-value");
    }
    MarkupPane text = new MarkupPane();
    text.show(value);
    return text;
  }

  private Button button(DecisionText verb, Runnable action) {
    Button button = new Button(texts.get(verb));
    button.setOnAction(press -> action.run());
    return button;
  }

  private static Label words(String sentence, String style) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
