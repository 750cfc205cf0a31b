package nl.gia.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.gia.feature.Annex;
import nl.gia.platform.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the user is, from coarse to fine, and the way back and forward. */
final class TrailPane extends HBox {
  private final Texts texts;
  private final MenuButton more;
  private final Button back;
  private final Button forward;
  private final HBox trail = new HBox();
  private final IntConsumer climb;

  TrailPane(Texts texts, Runnable goBack, Runnable goForward, IntConsumer climb) {
    this.texts = texts;
    this.climb = climb;
    getStyleClass().add("trail");
    back = button("fth-arrow-left", texts.get(ShellText.BACK) + " (Alt+←)", goBack);
    forward = button("fth-arrow-right", texts.get(ShellText.FORWARD) + " (Alt+→)", goForward);
    trail.getStyleClass().add("trail-steps");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    more = new MenuButton(texts.get(ShellText.MORE_LISTS), new FontIcon("fth-list"));
    more.setId("more-lists");
    more.getStyleClass().addAll("flat", "small");
    more.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(back, forward, trail, gap, more);
    more(List.of(), table -> {});
  }

  /** The lists beside the place in view. */
  void more(List<Annex.Entry> lists, Consumer<String> go) {
    more.getItems().clear();
    for (Annex.Entry list : lists) {
      MenuItem item = new MenuItem(texts.capital(list.name()));
      item.setOnAction(press -> go.accept(list.table()));
      more.getItems().add(item);
    }
    // It keeps its room where there are none, or all below it would be higher there.
    more.setVisible(!lists.isEmpty());
  }

  void show(List<String> steps) {
    trail.getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0) {
        Label between = new Label("›");
        between.getStyleClass().add("trail-between");
        trail.getChildren().add(between);
      }
      trail.getChildren().add(i == steps.size() - 1 ? here(steps.get(i)) : step(i, steps.get(i)));
    }
  }

  private static Label here(String name) {
    Label here = new Label(name);
    here.getStyleClass().add("trail-here");
    return here;
  }

  private Hyperlink step(int number, String name) {
    Hyperlink step = new Hyperlink(name);
    step.getStyleClass().add("trail-step");
    step.setMinWidth(USE_PREF_SIZE);
    step.setOnAction(press -> climb.accept(number));
    return step;
  }

  void can(boolean goBack, boolean goForward) {
    back.setDisable(!goBack);
    forward.setDisable(!goForward);
  }

  private static Button button(String icon, String name, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(press -> action.run());
    return button;
  }
}
