package nl.gia.platform.ui;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Tabs of which always exactly one is chosen; what they choose between follows at once. */
public final class Tabs<T> {
  private final Property<T> chosen;
  private final ToggleGroup group = new ToggleGroup();
  private final HBox node = new HBox();

  public Tabs(Property<T> chosen) {
    this.chosen = chosen;
    group
        .selectedToggleProperty()
        .addListener((_, was, now) -> {
          // Pressing the chosen tab once more would leave none.
          if (now == null) {
            group.selectToggle(was);
          }
        });
  }

  /** One more tab; its text can still be bound. */
  public ToggleButton tab(String name, T value) {
    ToggleButton tab = new ToggleButton(name);
    tab.setToggleGroup(group);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    // Not its action: the arrows choose without one.
    tab.selectedProperty()
        .subscribe(on -> {
          if (on) {
            chosen.setValue(value);
          }
        });
    chosen.subscribe(now -> {
      if (value.equals(now)) {
        tab.setSelected(true);
      }
    });
    node.getChildren().add(tab);
    join();
    return tab;
  }

  public HBox node() {
    return node;
  }

  private void join() {
    int last = node.getChildren().size() - 1;
    for (int i = 0; last > 0 && i <= last; i++) {
      String style = i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill";
      List<String> styles = node.getChildren().get(i).getStyleClass();
      styles.removeIf(name -> name.endsWith("-pill"));
      styles.add(style);
    }
  }
}
