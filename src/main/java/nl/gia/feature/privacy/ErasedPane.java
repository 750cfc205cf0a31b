package nl.gia.feature.privacy;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import nl.gia.feature.HistoryEntry;
import nl.gia.feature.RowViewModel;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;

/** Says at a row that was erased who has not taken that over yet, until all have. */
final class ErasedPane extends VBox {
  private record Seen(boolean erased, List<String> waiting, List<String> unreached) {}

  private final Texts texts;
  private final Reach reach;
  private final RowViewModel row;
  private final Lane reading;

  ErasedPane(Desk desk, Reach reach, RowViewModel row) {
    this.reach = reach;
    this.row = row;
    texts = desk.texts();
    reading = desk.background().lane();
    setId("erased");
    getStyleClass().add("erasure-part");
    row.history().addListener((ListChangeListener<HistoryEntry>) change -> look());
    // Who has taken it shows in no row: it is looked up whenever its screen is gone to.
    sceneProperty().subscribe(scene -> look());
  }

  private void look() {
    String table = row.kind().table();
    String id = row.row();
    reading.read(
        ErasureText.READING,
        progress ->
            id.isEmpty() || !reach.isErased(table, id)
                ? new Seen(false, List.of(), List.of())
                : new Seen(
                    true,
                    reach.waitingFor(id),
                    reach.unreached().stream().map(String::valueOf).toList()),
        this::show);
  }

  private void show(Seen seen) {
    getChildren().clear();
    setManaged(seen.erased());
    if (seen.erased()) {
      getChildren()
          .add(
              seen.waiting().isEmpty()
                  ? label(Status.Tone.GOOD, texts.get(ErasureText.ALL_HAVE_IT))
                  : label(
                      Status.Tone.CARE,
                      texts.get(ErasureText.WAITING, String.join(", ", seen.waiting()))));
      seen.unreached()
          .forEach(file ->
              getChildren().add(label(Status.Tone.CARE, texts.get(ErasureText.NOT_REACHED, file))));
    }
  }

  private static StatusLabel label(Status.Tone tone, String words) {
    StatusLabel label = new StatusLabel(new Status(tone, words));
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
