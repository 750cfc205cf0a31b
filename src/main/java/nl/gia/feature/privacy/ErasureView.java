package nl.gia.feature.privacy;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    node = Shapes.underBar(toolbar(), Shapes.page(page));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.seen().subscribe(this::show);
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
    Region bar =
        new Toolbar(texts)
            .plain(ErasureText.BACK, "fth-arrow-left", desk.navigator()::back)
            .title(ErasureText.TITLE)
            .gap()
            .plain(ErasureText.ERASE, "fth-trash-2", model::erase, model.sure())
            .node();
    Node erase = bar.getChildrenUnmodifiable().getLast();
    erase.setId("erase");
    erase.getStyleClass().add("danger");
    return bar;
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
    Label label = note(texts.get(ErasureText.ALSO_NAME));
    label.setLabelFor(name);
    VBox both = new VBox(heading(ErasureText.NAMED_IN), label, line);
    both.getStyleClass().add("erasure-part");
    return both;
  }

  private void show(Seen seen) {
    goes.getChildren().setAll(heading(ErasureText.GOES, seen.name()));
    seen.goes().forEach(field -> goes.getChildren().add(note(field)));
    goes.getChildren().add(muted(texts.get(ErasureText.STAYS)));
    places.getChildren().setAll(note(texts.get(ErasureText.FIND_HOW, seen.places().size())));
    if (!seen.places().isEmpty()) {
      places.getChildren().add(muted(texts.get(ErasureText.NAMED_HOW)));
    }
    seen.places().forEach(place -> places.getChildren().add(line(place)));
    missed
        .getChildren()
        .setAll(heading(ErasureText.OUT_OF_REACH), note(texts.get(ErasureText.PAPER)));
    if (!seen.colleagues().isEmpty()) {
      missed
          .getChildren()
          .add(note(texts.get(ErasureText.COLLEAGUES, String.join(", ", seen.colleagues()))));
    }
    missed.getChildren().add(note(texts.get(ErasureText.BACKUPS)));
    seen.unreached()
        .forEach(file -> missed.getChildren().add(note(texts.get(ErasureText.NOT_REACHED, file))));
  }

  private Node line(Place place) {
    Label where = note(place.place());
    where.getStyleClass().add("join-name");
    Label around =
        note(place.earlier() ? texts.get(ErasureText.EARLIER, place.around()) : place.around());
    VBox told = new VBox(where, around, choice(place));
    HBox.setHgrow(told, Priority.ALWAYS);
    told.getStyleClass().add("erasure-place");
    return told;
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
    Label label = note(texts.get(words, arguments));
    label.getStyleClass().add("form-heading");
    return label;
  }

  private static Label muted(String words) {
    Label label = note(words);
    label.getStyleClass().add("form-note");
    return label;
  }

  private static Label note(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      desk.navigator().back();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      model.erase();
      key.consume();
    }
  }
}
