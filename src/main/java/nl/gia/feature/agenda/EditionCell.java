package nl.gia.feature.agenda;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;

/** An edition in the list of editions: its number and its state. */
final class EditionCell extends ListCell<Edition> {
  private final Texts texts;

  EditionCell(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void updateItem(Edition edition, boolean empty) {
    super.updateItem(edition, empty);
    setGraphic(null);
    setText(null);
    if (!empty) {
      Label name =
          new Label(texts.get(AgendaScreenText.EDITION_NAME, Long.toString(edition.number())));
      name.getStyleClass().add("edition-name");
      HBox line = new HBox(name, new StatusLabel(status(edition)));
      line.getStyleClass().add("edition-line");
      setGraphic(line);
    }
  }

  private Status status(Edition edition) {
    return edition.disputed()
        ? new Status(Status.Tone.BAD, texts.get(AgendaScreenText.SIGN_CONFLICT))
        : new Status(tone(edition.status()), texts.capital(edition.status().label()));
  }

  private static Status.Tone tone(EditionStatus status) {
    return switch (status) {
      case CONCEPT, VERVANGEN -> Status.Tone.NEUTRAL;
      case TER_BESPREKING -> Status.Tone.BUSY;
      case VASTGESTELD, GEPUBLICEERD -> Status.Tone.GOOD;
      case INGETROKKEN -> Status.Tone.BAD;
    };
  }
}
