package nl.gia.feature;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.gia.platform.text.Texts;

/**
 * Which of a place's lists is in view: a tab for each, or a menu where there is no room for tabs.
 */
final class WhichListPane {
  private final Texts texts;
  private final KindsViewModel model;

  WhichListPane(Texts texts, KindsViewModel model) {
    this.texts = texts;
    this.model = model;
  }

  MenuButton menu() {
    MenuButton menu = new MenuButton();
    menu.setId("which-list");
    menu.setAccessibleText(texts.get(KindsText.WHICH_LIST));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (KindListViewModel list : model.lists()) {
      MenuItem item = new MenuItem(name(list));
      item.setOnAction(press -> model.current().set(list));
      menu.getItems().add(item);
    }
    model.current().subscribe(now -> menu.setText(name(now)));
    return menu;
  }

  HBox tabs() {
    ToggleGroup group = new ToggleGroup();
    HBox tabs = new HBox();
    List<KindListViewModel> lists = model.lists();
    for (KindListViewModel list : lists) {
      ToggleButton tab = new ToggleButton(name(list));
      tab.setToggleGroup(group);
      tab.setMinWidth(Region.USE_PREF_SIZE);
      tab.setOnAction(press -> model.current().set(list));
      model.current().subscribe(now -> tab.setSelected(now == list));
      if (lists.size() > 1) {
        tab.getStyleClass().add(pill(lists.indexOf(list), lists.size()));
      }
      tabs.getChildren().add(tab);
    }
    return tabs;
  }

  private String name(KindListViewModel list) {
    return texts.capital(list.kind().many());
  }

  private static String pill(int place, int of) {
    if (place == 0) {
      return "left-pill";
    }
    return place == of - 1 ? "right-pill" : "center-pill";
  }
}
