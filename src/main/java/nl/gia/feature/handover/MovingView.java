package nl.gia.feature.handover;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.bundle.Card;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Toolbar;

/** Lays out the steps to another computer, in their order, and the directorate's key. */
final class MovingView implements Screen {
  private final Desk desk;
  private final Texts texts;
  private final MovingViewModel model;
  private final Button first;
  private final VBox met = part();
  private final VBox kept = new VBox();
  private final Region node;

  MovingView(Desk desk, MovingViewModel model) {
    this.desk = desk;
    this.model = model;
    texts = desk.texts();
    first = button("moving-card", MovingText.MAKE_CARD, model::makeCard);
    VBox page =
        new VBox(
            note(MovingText.PURPOSE),
            part(heading(MovingText.STEP_NEW), note(MovingText.STEP_NEW_NOTE), buttons(first)),
            old(),
            part(heading(MovingText.STEP_TAKE), note(MovingText.STEP_TAKE_NOTE)),
            former(),
            part(heading(MovingText.STEP_COLLEAGUES), note(MovingText.STEP_COLLEAGUES_NOTE)),
            part(heading(MovingText.LOST), note(MovingText.LOST_NOTE)),
            recovery());
    page.getStyleClass().add("erasure");
    node = Shapes.over(desk, toolbar(), page, () -> {});
    model.card().subscribe(this::met);
    model.kept().subscribe(this::kept);
  }

  private VBox old() {
    Button read = button("moving-read", MovingText.READ_CARD, model::readCard);
    return part(heading(MovingText.STEP_OLD), note(MovingText.STEP_OLD_NOTE), buttons(read), met);
  }

  private VBox former() {
    Form form =
        new Form(texts).reference("former", MovingText.FORMER, model.former(), model.formers());
    Button take = button("moving-take-over", MovingText.TAKE_OVER, model::takeOver);
    take.getStyleClass().add("danger");
    take.disableProperty().bind(model.former().map(String::isEmpty));
    return part(
        heading(MovingText.STEP_REVOKE),
        note(MovingText.STEP_REVOKE_NOTE),
        form.node(),
        buttons(take));
  }

  private VBox recovery() {
    Form form = new Form(texts).line("key", MovingText.KEY, model.key());
    return part(
        heading(MovingText.RECOVERY),
        note(MovingText.RECOVERY_NOTE),
        kept,
        form.node(),
        buttons(button("moving-keep", MovingText.KEEP, model::keep)));
  }

  private void kept(Optional<String> key) {
    kept.getChildren()
        .setAll(
            new StatusLabel(
                key.isPresent()
                    ? new Status(Status.Tone.GOOD, texts.get(MovingText.KEY_SET))
                    : new Status(Status.Tone.CARE, texts.get(MovingText.KEY_NOT_SET))));
  }

  /** The code is nobody's until it was compared. */
  private void met(Optional<Card> card) {
    met.getChildren().clear();
    card.ifPresent(read -> {
      Label code = new Label(MovingViewModel.code(read));
      code.getStyleClass().add("exchange-code");
      Button give = button("moving-give", MovingText.GIVE, model::give);
      give.getStyleClass().add("accent");
      met.getChildren()
          .setAll(
              Shapes.note(texts.get(MovingText.CARD_OF, read.name())),
              code,
              note(MovingText.COMPARE),
              buttons(give));
      give.requestFocus();
    });
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(MovingText.TITLE)));
  }

  @Override
  public void focus() {
    first.requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts).job(MovingText.TITLE, desk.navigator()::back).node();
  }

  private Button button(String id, Text verb, Runnable action) {
    Button button = new Button(texts.get(verb));
    button.setId(id);
    button.setOnAction(press -> action.run());
    return button;
  }

  private static Region buttons(Button button) {
    FlowPane pane = new FlowPane(button);
    pane.getStyleClass().add("privacy-buttons");
    return pane;
  }

  private static VBox part(Node... nodes) {
    VBox part = new VBox(nodes);
    part.getStyleClass().add("erasure-part");
    return part;
  }

  private Node heading(Text words) {
    return Shapes.heading(texts.get(words));
  }

  private Node note(Text words) {
    return Shapes.note(texts.get(words));
  }
}
