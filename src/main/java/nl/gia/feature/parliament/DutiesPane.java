package nl.gia.feature.parliament;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.BeneathPane;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Table;

/** The years of a pledge that recurs, beneath its form. */
final class DutiesPane implements BeneathPane {
  private final Texts texts;
  private final DutiesViewModel model;
  private final VBox node;

  DutiesPane(Texts texts, DutiesViewModel model) {
    this.texts = texts;
    this.model = model;
    Label heading = new Label(texts.get(ParliamentText.YEARS));
    heading.getStyleClass().add("form-heading");
    Label note = new Label(texts.get(ParliamentText.YEARS_NOTE));
    note.getStyleClass().add("form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    Region years = years().node();
    years.getStyleClass().add("short-table");
    VBox all = new VBox(heading, years, note);
    all.getStyleClass().add("row-pane");
    all.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
    all.managedProperty().bind(all.visibleProperty());
    node = new VBox(late(), all);
  }

  /** Says of what is chosen that it was settled too late. */
  private VBox late() {
    VBox late = new VBox();
    late.setId("settled-late");
    model
        .late()
        .subscribe(shown -> {
          late.getChildren().clear();
          shown.ifPresent(one ->
              late.getChildren().add(new StatusLabel(new Status(Status.Tone.CARE, sentence(one)))));
        });
    return late;
  }

  private String sentence(DutiesViewModel.Late late) {
    return texts.get(ParliamentText.SETTLED_LATE_ON, Day.shown(late.on()), Day.shown(late.due()));
  }

  private Table<DutiesViewModel.Line> years() {
    return new Table<>(texts, model.lines(), DutiesViewModel.Line::id)
        .text(ParliamentText.OVER, 6, line -> Integer.toString(line.duty().year()))
        .date(ParliamentText.DUE, line -> line.duty().due().toString())
        .status(ParliamentText.STATUS, 12, this::status)
        .text(ParliamentText.SETTLED_BY, 14, DutiesViewModel.Line::paper)
        .editing(model::open)
        .selecting(new SimpleStringProperty(""));
  }

  private Status status(DutiesViewModel.Line line) {
    return switch (line.duty().status()) {
      case OPEN ->
          line.late()
              ? new Status(
                  Status.Tone.BAD, texts.get(ParliamentText.LATE, Day.shown(line.duty().due())))
              : new Status(Status.Tone.CARE, texts.capital(ParliamentText.OPEN));
      case AFGEDAAN ->
          line.late()
              ? new Status(Status.Tone.CARE, texts.capital(ParliamentText.SETTLED_LATE))
              : new Status(Status.Tone.GOOD, texts.capital(ParliamentText.AFGEDAAN));
      case VERVALLEN -> new Status(Status.Tone.NEUTRAL, texts.capital(ParliamentText.VERVALLEN));
    };
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void close() {
    model.close();
  }
}
