package nl.gia.feature.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Notices;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.Toolbar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The place where the agenda is written: outline, text, and what belongs beside it. */
final class AgendaView implements Screen {
  private final Texts texts;
  private final AgendaViewModel model;
  private final Notices notices;
  private final OutlinePane outline;
  private final TextPane text;
  private final BesidePane beside;
  private final ComboBox<Edition> editions = new ComboBox<>();
  private final ToggleButton preview;
  private final ToggleButton work;
  private final MenuButton steps;
  private final Button next;
  private final Button draft;
  private final SimpleObjectProperty<List<String>> trail = new SimpleObjectProperty<>(List.of());
  private final Timeline seconds;
  private final Region bar;
  private final Region node;
  private final Map<KeyCombination, Runnable> keys;
  private boolean showing;
  private boolean writing;

  AgendaView(Desk desk, AgendaViewModel model) {
    this.texts = desk.texts();
    this.model = model;
    this.notices = desk.notices();
    outline = new OutlinePane(texts, model, desk.notices());
    text = new TextPane(texts, model, nothing());
    preview = new ToggleButton(texts.get(AgendaScreenText.PREVIEW), new FontIcon("fth-eye"));
    preview.selectedProperty().bindBidirectional(text.preview());
    work = new ToggleButton(texts.get(AgendaScreenText.WORK_HERE), new FontIcon("fth-edit-3"));
    work.setOnAction(_ -> model.work().toggle());
    steps = new MenuButton(texts.get(AgendaScreenText.CHANGE_STATUS));
    next = button(AgendaScreenText.ADOPT, "fth-check", this::next);
    draft = button(AgendaScreenText.NEW_DRAFT, "fth-copy", this::draft);
    beside = new BesidePane(texts, model);
    bar = bar();
    StepPane asked = new StepPane(texts, model.editionModel(), outline::focus);
    node = Shapes.outlineTextBeside(new VBox(bar, asked), outline, text, beside);
    model.editionModel().onDone(this::done);
    keys = keys();
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    tooltips();
    follow();
    node.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(at -> writing = isIn(text, at) || (writing && !isIn(outline, at)));
    seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
    seconds.setCycleCount(Animation.INDEFINITE);
    seconds.play();
  }

  private Region bar() {
    editions.setId("editions");
    editions.setAccessibleText(texts.get(AgendaScreenText.EDITION));
    editions.setCellFactory(_ -> new EditionCell(texts));
    editions.setButtonCell(new EditionCell(texts));
    next.getStyleClass().add("accent");
    next.setId("next-step");
    steps.setId("steps");
    draft.setId("draft");
    work.setId("work");
    work.setMinWidth(Region.USE_PREF_SIZE);
    return new Toolbar(texts)
        .node(editions)
        .node(work)
        .node(preview)
        .node(draft)
        .gap()
        .node(steps)
        .node(next)
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
    model.state().subscribe(_ -> work.setSelected(model.work().mine()));
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
    for (Region control : List.of(bar, work, preview, steps, draft, next)) {
      control.setVisible(any);
      control.setManaged(any);
    }
    edition.ifPresent(this::show);
    trail.set(steps());
  }

  private void show(Edition edition) {
    EditionStatus now = edition.status();
    Optional<EditionStep> main = EditionStep.next(edition);
    next.setVisible(main.isPresent());
    next.setManaged(main.isPresent());
    main.ifPresent(step -> next.setText(texts.get(step.verb())));
    next.setDisable(edition.disputed());
    draft.setVisible(!now.open());
    draft.setManaged(!now.open());
    preview.setVisible(edition.editable());
    preview.setManaged(edition.editable());
    work.setVisible(edition.editable());
    work.setManaged(edition.editable());
    steps.getItems().setAll(EditionStep.others(edition).stream().map(this::step).toList());
    steps.setVisible(!steps.getItems().isEmpty());
    steps.setManaged(!steps.getItems().isEmpty());
  }

  /** Takes the step that the edition is waiting for, or asks whether to. */
  void next() {
    model.edition().get().flatMap(EditionStep::next).ifPresent(model.editionModel()::take);
  }

  private MenuItem step(EditionStep step) {
    MenuItem item = new MenuItem(texts.get(step.verb()));
    item.setOnAction(_ -> model.editionModel().take(step));
    return item;
  }

  private void done(EditionViewModel.Done done) {
    outline.focus();
    notices.undoable(
        texts.get(done.words().text(), done.words().arguments().toArray()),
        () -> model.editionModel().takeBack(done));
  }

  private void begin() {
    model.begin(texts.get(AgendaScreenText.TITLE_OF_FIRST));
  }

  private void draft() {
    model.edition().get().ifPresent(model::draftFrom);
  }

  private Map<KeyCombination, Runnable> keys() {
    return Map.ofEntries(
        entry("Shortcut+N", outline::add),
        entry("Shortcut+Shift+N", this::draft),
        entry("F2", text::rename),
        entry("Shift+F2", this::edition),
        entry("Shortcut+Enter", text::focus),
        entry("Shortcut+H", beside::history),
        entry("Shortcut+J", this::proposals),
        entry("Shortcut+E", editions::requestFocus),
        entry("Shortcut+R", preview::fire),
        entry("F6", this::onward),
        entry("F8", work::fire),
        entry("F9", next::fire));
  }

  private void key(KeyEvent key) {
    keys.entrySet().stream()
        .filter(entry -> entry.getKey().match(key))
        .findFirst()
        .ifPresent(entry -> {
          entry.getValue().run();
          key.consume();
        });
  }

  private static Map.Entry<KeyCombination, Runnable> entry(String combination, Runnable action) {
    return Map.entry(KeyCombination.valueOf(combination), action);
  }

  /** From outline to text, from text to what is beside it, and from there to the outline. */
  private void onward() {
    if (hasKeyboard(outline)) {
      text.focus();
    } else if (hasKeyboard(text)) {
      beside.requestFocus();
    } else {
      outline.focus();
    }
  }

  /** Asks the scene: a list's own answer stays behind when its rows are made anew. */
  private boolean hasKeyboard(Region part) {
    return isIn(part, node.getScene().getFocusOwner());
  }

  private static boolean isIn(Region part, @Nullable Node at) {
    return at != null && (at.equals(part) || isIn(part, at.getParent()));
  }

  /** Shows what is proposed. */
  void proposals() {
    beside.proposals();
  }

  /** Shows the edition's own fields. */
  void edition() {
    beside.entitle();
  }

  private void tooltips() {
    tip(editions, "Shortcut+E");
    tip(work, "F8");
    tip(preview, "Shortcut+R");
    tip(draft, "Shortcut+Shift+N");
    tip(next, "F9");
  }

  private static void tip(Control control, String combination) {
    control.setTooltip(new Tooltip(KeyCombination.valueOf(combination).getDisplayText()));
  }

  private List<String> steps() {
    return model
        .edition()
        .get()
        .map(edition ->
            model
                .state()
                .get()
                .map(state -> List.of(name(edition), name(state.section())))
                .orElse(List.of(name(edition))))
        .orElse(List.of());
  }

  private String name(Edition edition) {
    return texts.get(AgendaScreenText.EDITION_NAME, Long.toString(edition.number()));
  }

  private String name(Section section) {
    return section.heading().isBlank() ? texts.get(AgendaScreenText.NO_HEADING) : section.heading();
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
    // One comes back to the text that one was typing.
    if (writing) {
      text.focus();
    } else {
      outline.focus();
    }
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
}
