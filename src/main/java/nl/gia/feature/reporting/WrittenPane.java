package nl.gia.feature.reporting;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** The report that was written last: its name, where it stands, and the buttons that open it. */
final class WrittenPane extends VBox {
  private final Texts texts;
  private final Label name = new Label();
  private final Label folder = new Label();
  private final Button open;

  WrittenPane(Texts texts, ReportingViewModel model) {
    this.texts = texts;
    getStyleClass().addAll("text-note", "report-written");
    name.getStyleClass().add("version-who");
    name.setWrapText(true);
    folder.getStyleClass().add("version-when");
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    folder.setMinWidth(0);
    open = button(ReportScreenText.OPEN_FILE, model::open);
    open.setId("open-report");
    FlowPane buttons = new FlowPane(open, button(ReportScreenText.OPEN_FOLDER, model::openFolder));
    buttons.getStyleClass().add("proposal-verbs");
    getChildren().setAll(name, folder, buttons);
    model.last().subscribe(this::show);
  }

  private Button button(Text verb, Runnable action) {
    Button button = new Button(texts.get(verb));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show(Optional<Path> written) {
    setVisible(written.isPresent());
    setManaged(written.isPresent());
    written.ifPresent(file -> {
      name.setText(texts.get(ReportScreenText.LAST, file.getFileName()));
      folder.setText(
          texts.get(ReportScreenText.IN_FOLDER, file.toAbsolutePath().resolveSibling("")));
      folder.setTooltip(new Tooltip(file.toAbsolutePath().toString()));
      open.requestFocus();
    });
  }
}
