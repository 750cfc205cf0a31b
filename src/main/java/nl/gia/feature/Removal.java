package nl.gia.feature;

import java.util.List;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.UiText;

/** Removes rows from their form, and brings them back. */
final class Removal {
  private final Desk desk;
  private final FormStore store;
  private final Unsaved unsaved;

  Removal(Desk desk, FormStore store, Unsaved unsaved) {
    this.desk = desk;
    this.store = store;
    this.unsaved = unsaved;
  }

  /** Removes a row, and offers to bring it back. */
  void remove(String row) {
    desk.background()
        .write(
            FormText.REMOVING,
            progress -> store.remove(row),
            outcome -> {
              switch (outcome) {
                case Outcome.Done done ->
                    desk.notices().undoable(desk.texts().get(UiText.REMOVED), () -> revive(row));
                case Outcome.Refused(List<Problem> found) -> unsaved.say(found);
              }
            });
  }

  void revive(String row) {
    desk.background()
        .write(
            FormText.SAVING,
            progress -> store.revive(row),
            outcome -> {
              if (outcome instanceof Outcome.Refused(List<Problem> found)) {
                unsaved.say(found);
              }
            });
  }
}
