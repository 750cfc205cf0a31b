package nl.gia.feature.documents;

import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Region;
import nl.gia.feature.AtRowView;
import nl.gia.feature.HistoryEntry;
import nl.gia.feature.RowPane;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Workspace;
import nl.gia.platform.task.FileOpener;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileDrop;
import nl.gia.platform.ui.Target;

/** Puts its documents at the form of every row; a file that is dropped on the form is one more. */
public record DocumentsAtRowView(KeptFiles files) implements AtRowView {
  /** A document is no evidence of itself. */
  private static final Set<String> NOT_AT = Set.of(EvidenceStore.DOCUMENT, EvidenceStore.LINK);

  @Override
  public Optional<Region> at(Desk desk, Workspace space, RowViewModel row, RowPane form) {
    if (NOT_AT.contains(row.kind().table())) {
      return Optional.empty();
    }
    DocumentDesk.Tools tools =
        new DocumentDesk.Tools(files, FileOpener.ofThisPlatform(), desk.files());
    RowDocumentsViewModel model = new RowDocumentsViewModel(new DocumentDesk(desk, space, tools));
    RowDocumentsPane pane = new RowDocumentsPane(desk.texts(), model);
    row.history().addListener((ListChangeListener<HistoryEntry>) change -> show(row, model));
    row.state().subscribe(state -> show(row, model));
    new FileDrop(model::isOpen, model::add).on(form);
    // A screen that is not in the window needs to know of nothing.
    pane.sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            model.close();
          } else {
            model.follow();
          }
        });
    return Optional.of(pane);
  }

  private static void show(RowViewModel row, RowDocumentsViewModel model) {
    boolean open = row.state().get() == RowViewModel.State.ROW && !row.row().isEmpty();
    model.show(open ? Optional.of(new Target(row.kind().table(), row.row())) : Optional.empty());
  }
}
