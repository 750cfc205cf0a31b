package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.gia.feature.Office;
import nl.gia.feature.SearchableRows;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import nl.gia.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class SearchPaneTest extends WindowTest {
  @TempDir private Path folder;
  private Office office;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeEach
  void fill() {
    office = new Office(folder);
    office.add(
        "topic",
        Map.of(
            "title",
            "Inburgering op de werkvloer",
            "motivation",
            "Gemeenten vragen om een aanpak waarin werk en taal samengaan. Wie inburgert naast een"
                + " baan, leert de taal sneller en houdt de baan langer, zo laten drie proeven"
                + " in de regio zien."));
    office.add("topic", Map.of("title", "Wonen", "motivation", "Na de inburgering een huis."));
    office.add("theme", Map.of("name", "Inburgering"));
    office.add("organisation", Map.of("name", "Bond voor inburgeraars", "kind", "gemeente"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private SearchPane pane(Texts texts) {
    Search search =
        new Search(
            office.space.database(),
            new SearchableRows(office.space.kinds(), office.space.database()));
    return new SearchPane(
        texts,
        new SearchViewModel(office.desk(texts), search, List.of("topic", "theme", "organisation")),
        () -> {});
  }

  private Parent found(Texts texts, String typed) {
    SearchPane pane = pane(texts);
    pane.setText(typed);
    BorderPane window = new BorderPane();
    window.setTop(new HeaderPane(texts, new MenuBar(), Optional.of(pane)));
    window.setRight(new HBox(pane.found()));
    return window;
  }

  @Test
  void hitsAreSeenWithTheirWordsMarked() {
    assertThat(Screenshots.take("zoeken", texts -> found(texts, "inburg")))
        .hasSize(Screenshots.each());
    Stage[] stages = {null};
    Parent shown =
        ask(() -> {
          Parent root = found(new Texts(Texts.DUTCH), "inburg");
          stages[0] = new Stage();
          stages[0].setScene(new javafx.scene.Scene(root, 1000, 700));
          stages[0].show();
          root.applyCss();
          root.layout();
          return root;
        });
    assertThat(ask(() -> shown.lookupAll(".search-found").size())).isGreaterThanOrEqualTo(4);
    act(() -> stages[0].close());
  }

  @Test
  void nothingFoundIsSeen() {
    assertThat(Screenshots.take("zoeken-leeg", texts -> found(texts, "zebra")))
        .hasSize(Screenshots.each());
  }
}
