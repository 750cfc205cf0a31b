package nl.gia.feature.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileChoice;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Toolbar;

/** Lays out what is asked before forms are made. */
final class FormMakeView implements Screen {
  private static final List<String> ENDINGS = List.of(".xlsx");

  private final Desk desk;
  private final Texts texts;
  private final FormMakeViewModel model;
  private final FileChoice files;
  private final Form form;
  private final ReadOnlyObjectWrapper<Boolean> ready = new ReadOnlyObjectWrapper<>(true);
  private final Region node;

  FormMakeView(Desk desk, FormMakeViewModel model, FileChoice files) {
    this.desk = desk;
    this.texts = desk.texts();
    this.model = model;
    this.files = files;
    form =
        new Form(texts)
            .note(what(model.kind()))
            .date(FormMakeViewModel.DUE, FormsText.RETURN_BY, model.due())
            .line("returnTo", FormsText.RETURN_TO, model.returnTo())
            .note(FormsText.RETURN_TO_NOTE)
            .heading(FormsText.FILES)
            .node(names())
            .problems(model.problems());
    VBox page = new VBox(form.node());
    page.getStyleClass().add("join");
    node = Shapes.underBar(toolbar(), Shapes.page(page));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.problems().subscribe(found -> ready.set(found.isEmpty()));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(model.kind().title())));
  }

  @Override
  public void focus() {
    form.focus(FormMakeViewModel.DUE);
  }

  @Override
  public void close() {
    model.close();
  }

  private static FormsText what(FormKind kind) {
    return switch (kind) {
      case PROGRESS -> FormsText.WHAT_PROGRESS;
      case ATTENDANCE -> FormsText.WHAT_ATTENDANCE;
      case QUESTIONS -> FormsText.WHAT_QUESTIONS;
    };
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(model.kind().title(), desk.navigator()::back)
        .gap()
        .main(FormsText.SAVE_AS, "fth-save", this::make, ready)
        .named("make-form")
        .node();
  }

  private Region names() {
    VBox all = new VBox();
    model
        .files()
        .subscribe(names -> {
          all.getChildren().clear();
          if (model.several()) {
            all.getChildren().add(line(texts.get(FormsText.INTO_FOLDER, names.size())));
          }
          names.forEach(name -> all.getChildren().add(line(name)));
        });
    return all;
  }

  private static Label line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void make() {
    String name = model.files().get().stream().findFirst().orElse("");
    Optional<Path> place =
        model.several()
            ? files.folder(model.kind().title())
            : files.toSave(model.kind().title(), name, ENDINGS);
    place.ifPresent(model::make);
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      desk.navigator().back();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER && model.canMake()) {
      make();
      key.consume();
    }
  }
}
