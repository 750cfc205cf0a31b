package nl.gia.feature.privacy;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.AtRowView;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowPane;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Workspace;
import nl.gia.platform.ui.Desk;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Puts at the form of every row with personal data what its person can ask: to see all that is
 * held, and to have it erased.
 *
 * @param first what stands at every row besides
 */
public record PrivacyAtRowView(AtRowView first, OpenDatabase open) implements AtRowView {
  private static final String PERSON = "person";

  @Override
  public Optional<Region> at(Desk desk, Workspace space, RowViewModel row, RowPane form) {
    Optional<Region> before = first.at(desk, space, row, form);
    String table = row.kind().table();
    if (!new Forgetting(space).isPersonal(table)) {
      return before;
    }
    VBox both = new VBox();
    both.getStyleClass().add("row-pane");
    before.ifPresent(both.getChildren()::add);
    Reach reach = new Reach(space, open.peers(), open.scrubbing(), Optional.of(open));
    both.getChildren().add(asked(desk, reach, row));
    return Optional.of(both);
  }

  private static Region asked(Desk desk, Reach reach, RowViewModel row) {
    Label heading = new Label(desk.texts().get(ErasureText.HEADING));
    heading.getStyleClass().add("form-heading");
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("privacy-buttons");
    if (row.kind().table().equals(PERSON)) {
      Button export =
          new Button(desk.texts().get(ErasureText.EXPORT), new FontIcon("fth-download"));
      export.setId("privacy-export");
      export.setOnAction(press -> Access.ask(desk, reach.space(), row.row()));
      buttons.getChildren().add(export);
    }
    Button erase = new Button(desk.texts().get(ErasureText.OPEN), new FontIcon("fth-trash-2"));
    erase.setId("privacy-erase");
    erase.setOnAction(press -> erase(desk, reach, row));
    buttons.getChildren().add(erase);
    VBox pane = new VBox(heading, buttons, new ErasedPane(desk, reach, row));
    pane.getStyleClass().add("row-history");
    pane.setId("privacy");
    row.state()
        .subscribe(state -> {
          pane.setVisible(state == RowViewModel.State.ROW);
          pane.setManaged(state == RowViewModel.State.ROW);
        });
    return pane;
  }

  private static void erase(Desk desk, Reach reach, RowViewModel row) {
    if (!row.row().isEmpty()) {
      row.flush();
      ErasureView.open(desk, reach, row.kind().table(), row.row());
    }
  }
}
