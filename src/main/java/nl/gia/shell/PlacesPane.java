package nl.gia.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.gia.feature.Place;
import nl.gia.platform.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of places at the left, each with its icon, its word and what waits there. */
final class PlacesPane extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Texts texts;
  private final Map<Integer, Button> buttons = new LinkedHashMap<>();
  private final Map<Integer, Label> badges = new LinkedHashMap<>();

  PlacesPane(Texts texts, List<Place> places, IntConsumer go) {
    this.texts = texts;
    getStyleClass().add("places");
    setAccessibleText(texts.get(ShellText.PLACES));
    for (Place place : places) {
      Button button = button(place);
      button.setOnAction(press -> go.accept(place.number()));
      buttons.put(place.number(), button);
      getChildren().add(button);
    }
  }

  void current(int number) {
    buttons.forEach((place, button) -> button.pseudoClassStateChanged(CURRENT, place == number));
  }

  void waiting(Place place, int count) {
    Label badge = badges.get(place.number());
    Button button = buttons.get(place.number());
    if (badge != null && button != null) {
      badge.setText(Integer.toString(count));
      badge.setVisible(count > 0);
      badge.setManaged(count > 0);
      button.setAccessibleText(
          texts.get(place.title()) + ", " + texts.get(ShellText.WAITING, count));
    }
  }

  private Button button(Place place) {
    Label word = new Label(texts.get(place.title()));
    HBox.setHgrow(word, Priority.ALWAYS);
    word.setMaxWidth(Double.MAX_VALUE);
    Label badge = new Label();
    badge.getStyleClass().add("place-badge");
    badge.setMinWidth(USE_PREF_SIZE);
    badges.put(place.number(), badge);
    HBox face = new HBox(new FontIcon(place.icon()), word, badge);
    face.getStyleClass().add("place-face");
    Button button = new Button(word.getText(), face);
    button.setId("place-" + place.number());
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("place");
    button.setTooltip(new Tooltip(word.getText() + " (Ctrl+" + place.number() % 10 + ")"));
    button.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
        step(button, key.getCode() == KeyCode.DOWN ? 1 : -1);
        key.consume();
      }
    });
    badge.setVisible(false);
    badge.setManaged(false);
    return button;
  }

  private void step(Button from, int by) {
    int next = getChildren().indexOf(from) + by;
    if (next >= 0 && next < getChildren().size()) {
      getChildren().get(next).requestFocus();
    }
  }
}
