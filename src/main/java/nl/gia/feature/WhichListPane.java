package nl.gia.feature;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Tabs;

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
    Tabs<KindListViewModel> tabs = new Tabs<>(model.current());
    model.lists().forEach(list -> tabs.tab(name(list), list));
    return tabs.node();
  }

  private String name(KindListViewModel list) {
    return texts.capital(list.kind().many());
  }
}
