package nl.gia.feature.agenda;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.gia.feature.DiffPane;
import nl.gia.feature.Field;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;

/** What is undecided about an edition itself, with each value and a button that chooses it. */
final class DisputePane extends VBox {
  /** How many differing texts are shown of one adoption. */
  private static final int MOST = 5;

  private final Texts texts;
  private final EditionViewModel model;

  DisputePane(Texts texts, EditionViewModel model, EditionDispute dispute) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("conflict-card");
    setMinWidth(0);
    StatusLabel what = new StatusLabel(new Status(Status.Tone.BAD, sentence(dispute)));
    what.setWrapText(true);
    what.setMinWidth(0);
    what.setMinHeight(USE_PREF_SIZE);
    getChildren().add(what);
    dispute.standing().forEach(one -> getChildren().add(standing(dispute, one)));
  }

  private String sentence(EditionDispute dispute) {
    if (dispute.adoptions()) {
      return texts.get(AgendaScreenText.TWO_ADOPTIONS);
    }
    String column = dispute.open().column();
    return texts.get(
        AgendaScreenText.EDITION_DISPUTED,
        AgendaFeature.edition().field(column).map(Field::label).map(texts::get).orElse(column));
  }

  private Node standing(EditionDispute dispute, EditionDispute.Standing one) {
    Label who =
        new Label(
            texts.get(AgendaScreenText.BY_AT, TextPane.author(texts, one.author()), one.when()));
    who.getStyleClass().add("version-who");
    VBox card = new VBox(4, who);
    card.getChildren().add(what(dispute, one));
    one.differences().stream()
        .limit(MOST)
        .forEach(text -> card.getChildren().add(new DiffPane(text.chosen(), text.other())));
    Button choose =
        new Button(
            texts.get(
                dispute.adoptions()
                    ? AgendaScreenText.THIS_ADOPTION
                    : AgendaScreenText.USE_THIS_VALUE));
    choose.setAccessibleText(choose.getText() + ": " + who.getText());
    choose.setOnAction(_ -> model.settle(dispute, one));
    card.getChildren().add(choose);
    return card;
  }

  private Label what(EditionDispute dispute, EditionDispute.Standing one) {
    String words =
        dispute.adoptions()
            ? texts.get(AgendaScreenText.DIFFERS_IN, one.differences().size())
            : shown(dispute, one.value());
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private String shown(EditionDispute dispute, String value) {
    return dispute.open().column().equals("status")
        ? EditionStatus.of(value).map(EditionStatus::label).map(texts::capital).orElse(value)
        : Day.shown(value);
  }
}
