package nl.gia.feature.handover;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Toolbar;

/** Lays out a handover: who leaves and who comes, the open work, and what is left to do. */
final class HandoverView implements Screen {
  /** Of a hundred: what it is, by when, how it stands. */
  private static final List<Double> WIDTHS = List.of(56.0, 16.0, 28.0);

  private final Desk desk;
  private final Texts texts;
  private final HandoverViewModel model;
  private final Form form;
  private final VBox below = new VBox();
  private final ReadOnlyObjectWrapper<Boolean> known = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Boolean> ready = new ReadOnlyObjectWrapper<>(false);
  private final Region node;

  HandoverView(Desk desk, HandoverViewModel model) {
    this.desk = desk;
    this.model = model;
    texts = desk.texts();
    form =
        new Form(texts)
            .reference("from", HandoverText.FROM, model.from(), model.persons())
            .reference("to", HandoverText.TO, model.to(), model.persons())
            .reference("key", HandoverText.KEY, model.key(), model.keys())
            .note(HandoverText.KEY_NOTE)
            .problems(model.problems());
    below.getStyleClass().add("handover");
    VBox page = new VBox(Shapes.note(texts.get(HandoverText.PURPOSE)), form.node(), below);
    page.getStyleClass().add("handover");
    node = Shapes.over(desk, toolbar(), page, model::move);
    model.plan().subscribe(this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(HandoverText.TITLE)));
  }

  @Override
  public void focus() {
    form.focus("from");
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(HandoverText.TITLE, desk.navigator()::back)
        .gap()
        .plain(HandoverText.MAKE, "fth-file-text", model::make, known)
        .main(HandoverText.MOVE, "fth-check", model::move, ready)
        .named("handover-move")
        .node();
  }

  private void show(Optional<Handover.Plan> plan) {
    known.set(plan.isPresent());
    ready.set(model.canMove());
    below.getChildren().clear();
    if (plan.isEmpty()) {
      below.getChildren().add(Shapes.note(texts.get(HandoverText.CHOOSE)));
      return;
    }
    Status.Tone tone = plan.get().unsent() > 0 ? Status.Tone.CARE : Status.Tone.GOOD;
    StatusLabel unsent =
        new StatusLabel(new Status(tone, texts.get(HandoverText.UNSENT, plan.get().unsent())));
    unsent.setWrapText(true);
    unsent.setMinWidth(0);
    below.getChildren().add(unsent);
    if (plan.get().elsewhere()) {
      below.getChildren().add(Shapes.note(texts.get(HandoverText.ELSEWHERE, plan.get().from())));
    }
    if (plan.get().work().isEmpty()) {
      below.getChildren().add(Shapes.note(texts.get(HandoverText.NO_WORK)));
    }
    plan.get().work().forEach(work -> below.getChildren().addAll(heading(work), lines(work)));
  }

  private static Label heading(OpenWork work) {
    return Shapes.heading(work.title() + " (" + work.lines().size() + ")");
  }

  private Region lines(OpenWork work) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("join-fields");
    for (double width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    int row = 0;
    for (OpenWork.Line line : work.lines()) {
      grid.add(Shapes.note(line.name()), 0, row);
      grid.add(Shapes.note(Day.shown(line.due())), 1, row);
      grid.add(new StatusLabel(stand(line)), 2, row);
      row++;
    }
    return grid;
  }

  private Status stand(OpenWork.Line line) {
    Status.Tone tone = line.moves() ? Status.Tone.BUSY : Status.Tone.NEUTRAL;
    return new Status(line.late() ? Status.Tone.CARE : tone, line.stand(texts));
  }
}
