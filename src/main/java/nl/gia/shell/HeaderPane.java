package nl.gia.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.gia.platform.text.Texts;

/** The top of the window: the program's name, its menus, and the box to search an open database. */
final class HeaderPane extends HBox {
  HeaderPane(Texts texts, MenuBar menus, Optional<SearchPane> search) {
    getStyleClass().add("header");
    Label title = new Label(texts.get(ShellText.PROGRAM));
    title.getStyleClass().add("header-title");
    title.setMinWidth(USE_PREF_SIZE);
    menus.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(menus, Priority.ALWAYS);
    getChildren().setAll(title, menus);
    search.ifPresent(box -> {
      // Where there is too little room, the box gives way and the menus do not.
      box.setMaxWidth(USE_PREF_SIZE);
      HBox.setHgrow(box, Priority.SOMETIMES);
      getChildren().add(box);
    });
  }
}
