package nl.gia.feature.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.Toolbar;
import org.kordamp.ikonli.javafx.FontIcon;

/** The place where the agenda is written: outline, text, and what belongs beside it. */
final class AgendaView implements Screen {
  private final Texts texts;
  private final AgendaViewModel model;
  private final OutlinePane outline;
  private final TextPane text;
  private final ComboBox<Edition> editions = new ComboBox<>();
  private final ToggleButton preview;
  private final MenuButton steps;
  private final Button adopt;
  private final Button draft;
  private final SimpleObjectProperty<List<String>> trail = new SimpleObjectProperty<>(List.of());
  private final Timeline seconds;
  private final Region node;
  private boolean showing;

  AgendaView(Desk desk, AgendaViewModel model) {
    this.texts = desk.texts();
    this.model = model;
    outline = new OutlinePane(texts, model, desk.notices());
    text = new TextPane(texts, model, nothing());
    preview = new ToggleButton(texts.get(AgendaScreenText.PREVIEW), new FontIcon("fth-eye"));
    preview.selectedProperty().bindBidirectional(text.preview());
    steps = new MenuButton(texts.get(AgendaScreenText.CHANGE_STATUS));
    adopt = button(AgendaScreenText.ADOPT, "fth-check", model::adopt);
    draft = button(AgendaScreenText.NEW_DRAFT, "fth-copy", this::draft);
    node = Shapes.outlineTextBeside(bar(), outline, text, new BesidePane(texts, model));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    follow();
    seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
    seconds.setCycleCount(Animation.INDEFINITE);
    seconds.play();
  }

  private Region bar() {
    editions.setId("editions");
    editions.setAccessibleText(texts.get(AgendaScreenText.EDITION));
    editions.setCellFactory(_ -> new EditionCell());
    editions.setButtonCell(new EditionCell());
    adopt.getStyleClass().add("accent");
    adopt.setId("adopt");
    return new Toolbar(texts)
        .node(editions)
        .gap()
        .node(preview)
        .node(draft)
        .node(steps)
        .node(adopt)
        .node();
  }

  private Button button(AgendaScreenText name, String icon, Runnable action) {
    Button button = new Button(texts.get(name), new FontIcon(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** What the place says while it is empty. */
  private Region nothing() {
    Label sentence = new Label();
    sentence.setWrapText(true);
    Button begin = button(AgendaScreenText.BEGIN, "fth-plus", this::begin);
    begin.getStyleClass().add("accent");
    model
        .edition()
        .subscribe(edition -> {
          sentence.setText(
              texts.get(
                  edition.isPresent() ? AgendaScreenText.NO_TEXT : AgendaScreenText.NO_EDITIONS));
          begin.setVisible(edition.isEmpty());
          begin.setManaged(edition.isEmpty());
        });
    VBox pane = new VBox(sentence, begin);
    pane.getStyleClass().add("empty-place");
    return pane;
  }

  private void follow() {
    model.editions().subscribe(this::showEditions);
    model.edition().subscribe(this::show);
    model.state().subscribe(_ -> trail.set(steps()));
    editions
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null && !showing) {
            model.editionId().set(chosen.id());
          }
        });
    showEditions();
  }

  private void showEditions() {
    showing = true;
    editions.getItems().setAll(model.editions());
    model.edition().get().ifPresentOrElse(editions::setValue, () -> editions.setValue(null));
    showing = false;
  }

  private void show(Optional<Edition> edition) {
    showEditions();
    boolean any = edition.isPresent();
    for (Region control : List.of(editions, preview, steps, draft, adopt)) {
      control.setVisible(any);
      control.setManaged(any);
    }
    edition.ifPresent(this::show);
    trail.set(steps());
  }

  private void show(Edition edition) {
    EditionStatus now = edition.status();
    adopt.setDisable(!edition.editable());
    steps
        .getItems()
        .setAll(
            Arrays.stream(EditionStatus.values())
                .filter(next -> next != now && now.leadsTo(next))
                .filter(next -> next != EditionStatus.VASTGESTELD)
                .map(this::step)
                .toList());
    steps.setDisable(steps.getItems().isEmpty());
  }

  private MenuItem step(EditionStatus next) {
    MenuItem item = new MenuItem(texts.get(next.label()));
    item.setOnAction(_ -> model.step(next));
    return item;
  }

  private Status status(Edition edition) {
    return edition.disputed()
        ? new Status(Status.Tone.BAD, texts.get(AgendaScreenText.SIGN_CONFLICT))
        : new Status(tone(edition.status()), texts.get(edition.status().label()));
  }

  private static Status.Tone tone(EditionStatus status) {
    return switch (status) {
      case CONCEPT, VERVANGEN -> Status.Tone.NEUTRAL;
      case TER_BESPREKING -> Status.Tone.BUSY;
      case VASTGESTELD, GEPUBLICEERD -> Status.Tone.GOOD;
      case INGETROKKEN -> Status.Tone.BAD;
    };
  }

  private void begin() {
    model.begin(texts.get(AgendaScreenText.TITLE_OF_FIRST));
  }

  private void draft() {
    model.edition().get().ifPresent(model::draftFrom);
  }

  private void key(KeyEvent key) {
    if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(key)) {
      outline.add();
      key.consume();
    } else if (key.getCode() == KeyCode.F2) {
      text.rename();
      key.consume();
    } else if (new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(key)) {
      text.focus();
      key.consume();
    }
  }

  private List<String> steps() {
    return model
        .edition()
        .get()
        .map(edition ->
            model
                .state()
                .get()
                .map(state -> List.of(name(edition), state.section().heading()))
                .orElse(List.of(name(edition))))
        .orElse(List.of());
  }

  private String name(Edition edition) {
    return texts.get(AgendaScreenText.EDITION_NAME, Long.toString(edition.number()));
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return trail;
  }

  @Override
  public void onShow() {
    model.refresh();
  }

  @Override
  public void focus() {
    outline.focus();
  }

  @Override
  public void open(Target target) {
    model.open(target.table(), target.row());
  }

  @Override
  public Standing standing() {
    return Standing.START
        .with("edition", model.editionId().get())
        .with("section", model.section().get());
  }

  @Override
  public void restore(Standing standing) {
    if (!standing.mark("section").isEmpty()) {
      model.open("section", standing.mark("section"));
    } else if (!standing.mark("edition").isEmpty()) {
      model.open("edition", standing.mark("edition"));
    }
  }

  @Override
  public void flush() {
    model.flush();
  }

  @Override
  public void close() {
    seconds.stop();
    model.close();
  }

  /** An edition in the list of editions: its number, its title and its state. */
  private final class EditionCell extends ListCell<Edition> {
    @Override
    protected void updateItem(Edition edition, boolean empty) {
      super.updateItem(edition, empty);
      setGraphic(null);
      setText(null);
      if (!empty) {
        Label name = new Label(name(edition));
        name.getStyleClass().add("edition-name");
        HBox line = new HBox(name, new StatusLabel(status(edition)));
        line.getStyleClass().add("edition-line");
        setGraphic(line);
      }
    }
  }
}
