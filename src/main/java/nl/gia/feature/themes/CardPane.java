package nl.gia.feature.themes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import nl.gia.feature.FieldType;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;

/** A proposed theme as a card: what it is, who wants it, how it is judged. */
final class CardPane extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final TopicCard card;

  CardPane(Texts texts, TopicCard card) {
    this.card = card;
    getStyleClass().add("board-card");
    setId("card-" + card.id());
    Label title = line(card.title(), "board-card-title");
    getChildren().add(title);
    if (!card.proposer().isEmpty()) {
      getChildren().add(line(card.proposer(), "board-card-line"));
    }
    if (!card.since().isEmpty()) {
      getChildren()
          .add(line(texts.get(BoardText.SINCE, Day.shown(card.since())), "board-card-line"));
    }
    if (card.asked() == 0) {
      getChildren().add(line(texts.get(BoardText.NO_OPINIONS), "board-card-line"));
    } else {
      Label support =
          line(texts.get(BoardText.SUPPORT, card.supporting(), card.asked()), "board-card-line");
      support.setTooltip(new Tooltip(texts.get(BoardText.SUPPORT_MEANS)));
      getChildren().add(support);
    }
    card.score()
        .ifPresent(spread -> getChildren().add(line(mean(texts, spread), "board-card-line")));
    if (!card.decision().isEmpty()) {
      StatusLabel decision = new StatusLabel(status(texts, card.decision()));
      decision.getStyleClass().add("board-card-decision");
      getChildren().add(decision);
    }
    Tooltip.install(this, new Tooltip(texts.get(BoardText.KEYS)));
  }

  TopicCard card() {
    return card;
  }

  void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** A decision with its symbol. */
  static Status status(Texts texts, String decision) {
    FieldType.Choice known = ThemesFeature.DECISIONS;
    String word =
        known.options().stream()
            .filter(option -> option.code().equals(decision))
            .map(option -> texts.capital(option.name()))
            .findFirst()
            .orElse(decision);
    Status.Tone tone =
        switch (decision) {
          case "opgenomen" -> Status.Tone.GOOD;
          case "afgewezen" -> Status.Tone.BAD;
          case "aangehouden" -> Status.Tone.CARE;
          default -> Status.Tone.NEUTRAL;
        };
    return new Status(tone, word);
  }

  private static String mean(Texts texts, Spread spread) {
    return texts.get(
        BoardText.MEAN, SpreadPane.number(texts, spread.mean()), spread.lowest(), spread.highest());
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
