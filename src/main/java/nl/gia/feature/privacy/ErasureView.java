package nl.gia.feature.privacy;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.privacy.ErasureViewModel.Place;
import nl.gia.feature.privacy.ErasureViewModel.Seen;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Toolbar;

/** Lays out what erasing a person comes to, with each text that names them and what is missed. */
final class ErasureView implements Screen {
  private final Desk desk;
  private final Texts texts;
  private final ErasureViewModel model;
  private final VBox goes = new VBox();
  private final VBox places = new VBox();
  private final VBox missed = new VBox();
  private final CheckBox sure = new CheckBox();
  private final TextField name = new TextField();
  private final Region node;

  ErasureView(Desk desk, ErasureViewModel model) {
    this.desk = desk;
    this.model = model;
    texts = desk.texts();
    List.of(goes, places, missed).forEach(part -> part.getStyleClass().add("erasure-part"));
    sure.setId("erasure-sure");
    sure.setText(texts.get(ErasureText.SURE));
    sure.setWrapText(true);
    sure.selectedProperty().bindBidirectional(model.sure());
    VBox page =
        new VBox(
            new StatusLabel(new Status(Status.Tone.CARE, texts.get(ErasureText.FOREVER))),
            goes,
            lookFor(),
            places,
            missed,
            sure);
    page.getStyleClass().add("erasure");
    node = Shapes.over(desk, toolbar(), page, model::erase);
    model.seen().subscribe(this::show);
  }

  /** Opens it over the screen that is shown. */
  static void open(Desk desk, Reach reach, String table, String row) {
    desk.navigator().over(new ErasureView(desk, new ErasureViewModel(desk, reach, table, row)));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(ErasureText.TITLE)));
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(ErasureText.TITLE, desk.navigator()::back)
        .gap()
        .danger(ErasureText.ERASE, "fth-trash-2", model::erase, model.sure())
        .named("erase")
        .node();
  }

  private Region lookFor() {
    name.setId("erasure-name");
    name.setPrefColumnCount(24);
    name.setAccessibleText(texts.get(ErasureText.ALSO_NAME));
    name.textProperty().bindBidirectional(model.name());
    name.setOnAction(press -> model.lookFor());
    Button look = new Button(texts.get(ErasureText.LOOK));
    look.setOnAction(press -> model.lookFor());
    HBox line = new HBox(name, look);
    line.getStyleClass().add("erasure-line");
    Label label = Shapes.note(texts.get(ErasureText.ALSO_NAME));
    label.setLabelFor(name);
    VBox both = new VBox(heading(ErasureText.NAMED_IN), label, line);
    both.getStyleClass().add("erasure-part");
    return both;
  }

  private void show(Seen seen) {
    goes.getChildren().setAll(heading(ErasureText.GOES, seen.name()));
    seen.goes().forEach(field -> goes.getChildren().add(Shapes.note(field)));
    goes.getChildren().add(muted(texts.get(ErasureText.STAYS)));
    if (!seen.function().isEmpty()) {
      goes.getChildren().add(Shapes.note(texts.get(ErasureText.FUNCTION, seen.function())));
    }
    places.getChildren().setAll(Shapes.note(texts.get(ErasureText.FIND_HOW, seen.places().size())));
    if (!seen.places().isEmpty()) {
      places.getChildren().add(muted(texts.get(ErasureText.NAMED_HOW)));
    }
    seen.places().forEach(place -> places.getChildren().add(line(place)));
    missed
        .getChildren()
        .setAll(heading(ErasureText.OUT_OF_REACH), Shapes.note(texts.get(ErasureText.PAPER)));
    if (!seen.colleagues().isEmpty()) {
      missed
          .getChildren()
          .add(
              Shapes.note(texts.get(ErasureText.COLLEAGUES, String.join(", ", seen.colleagues()))));
    }
    missed.getChildren().add(Shapes.note(texts.get(ErasureText.BACKUPS)));
    if (seen.unread() > 0) {
      CheckBox drop = new CheckBox(texts.get(ErasureText.UNREAD, seen.unread()));
      drop.setId("erasure-unread");
      drop.setWrapText(true);
      drop.selectedProperty().bindBidirectional(model.dropUnread());
      missed.getChildren().add(drop);
    }
    seen.unreached()
        .forEach(file ->
            missed.getChildren().add(Shapes.note(texts.get(ErasureText.NOT_REACHED, file))));
  }

  private Node line(Place place) {
    Label where = Shapes.note(place.place());
    where.getStyleClass().add("join-name");
    Label around = Shapes.note(around(place));
    VBox told = new VBox(where, around, choice(place));
    HBox.setHgrow(told, Priority.ALWAYS);
    told.getStyleClass().add("erasure-place");
    return told;
  }

  private String around(Place place) {
    return switch (place.when()) {
      case NOW -> place.around();
      case EARLIER -> texts.get(ErasureText.EARLIER, place.around());
      case TYPED -> texts.get(ErasureText.TYPED, place.around());
    };
  }

  private Node choice(Place place) {
    return switch (place.standing()) {
      case FREE -> {
        CheckBox out = new CheckBox(texts.get(ErasureText.TAKE_OUT));
        out.setAccessibleText(texts.get(ErasureText.TAKE_OUT) + ": " + place.place());
        out.setSelected(model.isChosen(place.id()));
        out.selectedProperty().subscribe(now -> model.choose(place.id(), now));
        yield out;
      }
      case ADOPTED ->
          new StatusLabel(new Status(Status.Tone.NEUTRAL, texts.get(ErasureText.ADOPTED)));
      case UNDECIDED ->
          new StatusLabel(new Status(Status.Tone.CARE, texts.get(ErasureText.UNDECIDED)));
    };
  }

  private Label heading(Text words, Object... arguments) {
    return Shapes.heading(texts.get(words, arguments));
  }

  private static Label muted(String words) {
    Label label = Shapes.note(words);
    label.getStyleClass().add("form-note");
    return label;
  }
}
