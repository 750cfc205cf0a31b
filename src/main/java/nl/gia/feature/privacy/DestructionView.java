package nl.gia.feature.privacy;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Toolbar;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lays out what is past its term, who approves that it goes, and the lists that were approved. */
final class DestructionView implements Screen {
  private final Desk desk;
  private final Texts texts;
  private final DestructionViewModel model;
  private final Form form;
  private final VBox past = part();
  private final VBox approval = part();
  private final VBox lists = part();
  private final ReadOnlyObjectWrapper<Boolean> ready = new ReadOnlyObjectWrapper<>(false);
  private final Region node;

  DestructionView(Desk desk, DestructionViewModel model) {
    this.desk = desk;
    this.model = model;
    texts = desk.texts();
    form =
        new Form(texts)
            .line("title", PrivacyText.TITLE, model.title())
            .reference("approved_by", PrivacyText.APPROVED_BY, model.approver(), model.persons());
    approval
        .getChildren()
        .setAll(heading(DestructionText.APPROVAL), note(DestructionText.UNDOABLE), form.node());
    VBox page = new VBox(note(DestructionText.PURPOSE), past, approval, lists);
    page.getStyleClass().add("erasure");
    node = Shapes.over(desk, toolbar(), page, model::approve);
    model.seen().subscribe(this::show);
  }

  /** Opens it over the screen that is shown. */
  static void open(Desk desk, Reach reach) {
    desk.navigator().over(new DestructionView(desk, new DestructionViewModel(desk, reach)));
  }

  private static VBox part() {
    VBox part = new VBox();
    part.getStyleClass().add("erasure-part");
    return part;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(DestructionText.TITLE)));
  }

  @Override
  public void focus() {
    if (ready.get()) {
      form.focus("title");
    } else {
      node.requestFocus();
    }
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(DestructionText.TITLE, desk.navigator()::back)
        .gap()
        .plain(DestructionText.TO_TERMS, "fth-clock", model::toTerms)
        .main(DestructionText.APPROVE, "fth-check", model::approve, ready)
        .named("destruction-approve")
        .node();
  }

  private void show(DestructionViewModel.Seen seen) {
    ready.set(seen.anyPast());
    approval.setVisible(seen.anyPast());
    approval.setManaged(seen.anyPast());
    past.getChildren().setAll(heading(DestructionText.PAST));
    if (seen.noTerms()) {
      past.getChildren().add(note(DestructionText.NO_TERMS));
    } else if (!seen.anyPast()) {
      past.getChildren().add(note(DestructionText.NOTHING_PAST));
    }
    seen.past().forEach(this::show);
    if (!seen.without().isEmpty()) {
      past.getChildren()
          .add(muted(texts.get(DestructionText.WITHOUT, String.join(", ", seen.without()))));
    }
    lists.getChildren().clear();
    if (!seen.lists().isEmpty()) {
      lists.getChildren().add(heading(DestructionText.LISTS));
      seen.lists().forEach(list -> lists.getChildren().add(list(list)));
    }
  }

  private void show(PastTerm term) {
    if (!term.lines().isEmpty()) {
      past.getChildren()
          .add(strong(texts.get(DestructionText.TERM_OF, term.name(), term.lines().size())));
      term.lines().forEach(line -> past.getChildren().add(line(term, line)));
    }
    if (term.noDay() > 0) {
      past.getChildren()
          .add(
              muted(
                  texts.get(
                      DestructionText.NO_DAY,
                      term.noDay(),
                      texts.get(term.kind().label()),
                      term.name())));
    }
  }

  private Node line(PastTerm term, PastTerm.Line line) {
    CheckBox on =
        new CheckBox(
            texts.get(
                DestructionText.LINE,
                line.name(),
                Day.shown(line.since()),
                Day.shown(line.pastOn())));
    on.setWrapText(true);
    on.setSelected(model.isChosen(term.retention(), line.row()));
    on.selectedProperty().subscribe(now -> model.choose(term.retention(), line.row(), now));
    return on;
  }

  private Node list(DestructionList list) {
    VBox told = new VBox(strong(list.title()), new StatusLabel(stand(list)));
    told.getStyleClass().add("erasure-place");
    list.groups()
        .forEach(group ->
            told.getChildren()
                .add(Shapes.note(texts.get(DestructionText.GROUP, group.name(), group.count()))));
    if (list.done()) {
      told.getChildren().add(Shapes.note(taken(list)));
      told.getChildren().add(buttons(declare(list)));
    } else {
      CheckBox sure = new CheckBox(texts.get(DestructionText.SURE));
      sure.setWrapText(true);
      sure.setSelected(model.isSure(list.row()));
      Button destroy = new Button(texts.get(DestructionText.DESTROY), new FontIcon("fth-trash-2"));
      destroy.getStyleClass().add("danger");
      destroy.setId("destruction-destroy");
      destroy.disableProperty().bind(sure.selectedProperty().not());
      destroy.setOnAction(press -> model.destroy(list));
      sure.selectedProperty().subscribe(now -> model.sure(list.row(), now));
      told.getChildren().addAll(sure, buttons(destroy));
    }
    return told;
  }

  private String taken(DestructionList list) {
    return list.waiting().isEmpty()
        ? texts.get(DestructionText.ALL_HAVE_IT)
        : texts.get(DestructionText.WAITING, String.join(", ", list.waiting()));
  }

  private Button declare(DestructionList list) {
    Button declare = new Button(texts.get(DestructionText.DECLARE), new FontIcon("fth-file-text"));
    declare.setId("destruction-declare");
    declare.setOnAction(press -> model.declare(list));
    return declare;
  }

  private Status stand(DestructionList list) {
    return list.done()
        ? new Status(
            Status.Tone.GOOD, texts.get(DestructionText.DESTROYED, Day.shown(list.destroyedOn())))
        : new Status(
            Status.Tone.BUSY,
            texts.get(
                DestructionText.APPROVED,
                list.approvedBy(),
                Day.shown(list.approvedOn()),
                Day.shown(list.referenceDate())));
  }

  private static Region buttons(Button button) {
    FlowPane pane = new FlowPane(button);
    pane.getStyleClass().add("privacy-buttons");
    return pane;
  }

  private Node heading(Text words) {
    return Shapes.heading(texts.get(words));
  }

  private Node note(Text words) {
    return Shapes.note(texts.get(words));
  }

  private static Node strong(String words) {
    Node label = Shapes.note(words);
    label.getStyleClass().add("join-name");
    return label;
  }

  private static Node muted(String words) {
    Node label = Shapes.note(words);
    label.getStyleClass().add("form-note");
    return label;
  }
}
