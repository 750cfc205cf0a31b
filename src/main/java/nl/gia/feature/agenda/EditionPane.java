package nl.gia.feature.agenda;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Form;

/** The edition's own fields: those that can still change to be typed, the others to be read. */
final class EditionPane extends VBox {
  private final Texts texts;
  private final AgendaViewModel agenda;
  private final Form words;
  private final Form adopted;
  private final Form published;
  private final VBox facts = new VBox();

  EditionPane(Texts texts, AgendaViewModel agenda) {
    this.texts = texts;
    this.agenda = agenda;
    EditionViewModel model = agenda.editionModel();
    getStyleClass().add("edition-pane");
    facts.getStyleClass().add("edition-facts");
    words =
        new Form(texts)
            .line("edition-title", AgendaText.TITLE, model.field(EditionViewModel.TITLE))
            .number("edition-number", AgendaText.NUMBER, model.field(EditionViewModel.NUMBER))
            .onCommit(field -> model.commit(field.replace("edition-", "")));
    adopted = date(model, EditionViewModel.ADOPTED_ON, AgendaText.ADOPTED_ON);
    published = date(model, EditionViewModel.PUBLISHED_ON, AgendaText.PUBLISHED_ON);
    getChildren().setAll(words.node(), facts, adopted.node(), published.node());
    agenda.edition().subscribe(this::show);
    show(agenda.edition().get());
  }

  private Form date(EditionViewModel model, String column, AgendaText label) {
    return new Form(texts).date(column, label, model.field(column)).onCommit(model::commit);
  }

  void focusTitle() {
    words.focus("edition-title");
  }

  private void show(Optional<Edition> edition) {
    facts.getChildren().clear();
    show(this, edition.isPresent());
    edition.ifPresent(this::show);
  }

  private void show(Edition edition) {
    EditionStatus status = edition.status();
    boolean out = status == EditionStatus.GEPUBLICEERD || status == EditionStatus.VERVANGEN;
    show(words.node(), edition.editable());
    show(adopted.node(), edition.transcribed());
    show(published.node(), out);
    if (!edition.editable()) {
      fact(AgendaText.TITLE, edition.title());
      fact(AgendaText.NUMBER, Long.toString(edition.number()));
    }
    fact(AgendaText.STATUS, texts.capital(status.label()));
    agenda.editions().stream()
        .filter(other -> other.id().equals(edition.basedOn()))
        .forEach(other ->
            fact(
                AgendaText.BASED_ON,
                texts.get(AgendaScreenText.EDITION_NAME, Long.toString(other.number()))));
    if (!edition.transcribed() && !edition.adoptedOn().isEmpty()) {
      fact(AgendaText.ADOPTED_ON, Day.shown(edition.adoptedOn()));
    }
  }

  private void fact(Text name, String value) {
    Label label = new Label(texts.get(name));
    label.getStyleClass().add("field-label");
    Label words = new Label(value);
    words.setWrapText(true);
    facts.getChildren().add(new VBox(label, words));
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
