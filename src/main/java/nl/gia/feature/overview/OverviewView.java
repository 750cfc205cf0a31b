package nl.gia.feature.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.EvenPane;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.Toolbar;

/** Lays out the overview: figures on top, what waits and what changed beside the target curve. */
final class OverviewView implements Screen {
  private static final PseudoClass WORD = PseudoClass.getPseudoClass("word");

  private final Texts texts;
  private final OverviewViewModel model;
  private final Label date = new Label();
  private final VBox steps = column("overview-part");
  private final EvenPane figures = new EvenPane();
  private final FlowPane rungs = new FlowPane();
  private final VBox waiting = column("overview-lines");
  private final VBox changes = column("overview-lines");
  private final Label changesHeading = heading("");
  private final CurvePane curve;
  private final Region node;

  /** Whether the keyboard was to come here before there was anything to put it in. */
  private boolean focusWanted;

  OverviewView(Desk desk, OverviewViewModel model) {
    this.texts = desk.texts();
    this.model = model;
    curve = new CurvePane(texts);
    rungs.getStyleClass().add("figure-rungs");
    date.getStyleClass().add("form-note");
    Region columns =
        Shapes.twoColumns(
            part(heading(texts.get(OverviewText.ATTENTION)), waiting, changesHeading, changes),
            part(heading(texts.get(OverviewText.CURVE)), curve));
    VBox whole = column("overview", steps, figures, rungs, columns);
    node =
        Shapes.underBar(
            new Toolbar(texts).title(OverviewText.PLACE).gap().node(date).node(),
            Shapes.page(whole));
    model.board().subscribe(board -> board.ifPresent(this::show));
    model.waiting().subscribe(seen -> seen.ifPresent(this::showWaiting));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void onShow() {
    model.read();
  }

  @Override
  public void focus() {
    focusWanted = figures.getChildren().isEmpty();
    figures.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }

  @Override
  public void close() {
    model.close();
  }

  private void show(Board board) {
    date.setText(texts.get(OverviewText.AS_OF, board.date()));
    refill(steps, steps(board.steps()));
    refill(figures, board.figures().stream().map(this::card).toList());
    if (focusWanted) {
      focus();
    }
    refill(rungs, rungs(board.byRung(), board.rungs()));
    showChanges(board.changes());
    curve.show(board.curve());
  }

  /** Keeps the keyboard at what it was at, though everything is made anew. */
  private static void refill(Pane pane, List<? extends Node> nodes) {
    Optional<String> focused =
        pane.getChildren().stream().filter(Node::isFocused).findFirst().map(Node::getId);
    pane.getChildren().setAll(nodes);
    pane.setVisible(!nodes.isEmpty());
    pane.setManaged(!nodes.isEmpty());
    nodes.stream()
        .filter(node -> focused.filter(id -> id.equals(node.getId())).isPresent())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private List<Node> steps(List<Step> first) {
    List<Node> nodes = new ArrayList<>();
    for (Step step : first) {
      nodes.add(link(step.words(), step.target()));
    }
    nodes.stream()
        .findFirst()
        .ifPresent(_ -> nodes.addFirst(heading(texts.get(OverviewText.START_HERE))));
    return nodes;
  }

  private Node card(Figure figure) {
    Label name = styled(figure.name(), "figure-name");
    Label value = styled(figure.value(), "figure-value");
    // A word in the type of figures would seem one of them.
    value.pseudoClassStateChanged(WORD, !Character.isDigit(figure.value().codePointAt(0)));
    Label note = styled(figure.note(), "figure-note");
    Button card = new Button();
    card.setGraphic(new VBox(name, value, note));
    card.setId("figure-" + figure.id());
    card.getStyleClass().add("figure-card");
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.setAccessibleText(String.join(" ", figure.name(), figure.value(), figure.note()).strip());
    card.setOnAction(press -> model.go(figure.target()));
    return card;
  }

  private List<Node> rungs(String heading, List<Figure> counts) {
    List<Node> nodes = new ArrayList<>();
    for (Figure rung : counts) {
      Hyperlink name = link(rung.name(), rung.target());
      name.setId(rung.id());
      nodes.add(new HBox(name, styled(rung.value(), "count-badge")));
    }
    nodes.stream().findFirst().ifPresent(_ -> nodes.addFirst(styled(heading, "figure-name")));
    return nodes;
  }

  private void showWaiting(OverviewViewModel.Seen seen) {
    List<Node> nodes = new ArrayList<>();
    for (Waiting one : seen.lines()) {
      nodes.add(line(new StatusLabel(one.status()), wide(link(one.name(), one.target()))));
    }
    seen.ifEmpty(() -> nodes.add(note(texts.get(OverviewText.NOTHING_WAITS))));
    seen.ifCut(
        all -> nodes.add(button(texts.get(OverviewText.ALL_WAITING, all), model::showAllWaiting)));
    refill(waiting, nodes);
  }

  private void showChanges(ChangeList seen) {
    changesHeading.setText(seen.heading());
    List<Node> nodes = new ArrayList<>();
    String day = "";
    for (Change change : seen.lines()) {
      if (!change.day().equals(day)) {
        day = change.day();
        nodes.add(styled(day, "overview-day"));
      }
      nodes.add(change(change));
    }
    if (seen.lines().isEmpty()) {
      nodes.add(note(texts.get(OverviewText.NO_CHANGES)));
    }
    if (seen.more()) {
      nodes.add(button(texts.get(OverviewText.MORE), model::more));
    }
    refill(changes, nodes);
  }

  private Node change(Change change) {
    String name = change.name().isEmpty() ? texts.get(OverviewText.NAMELESS) : change.name();
    Label who =
        styled(texts.get(OverviewText.WHO_WHEN, change.who(), change.time()), "row-history-who");
    Node what =
        change.target().<Node>map(target -> wide(link(name, target))).orElseGet(() -> note(name));
    Label verb = styled(change.what(), "overview-what");
    VBox lines = new VBox(new HBox(verb, gap(), who), what);
    lines.getStyleClass().add("overview-change");
    return lines;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private Hyperlink link(String words, Target target) {
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().add("exchange-row");
    link.setOnAction(press -> model.go(target));
    return link;
  }

  private static Hyperlink wide(Hyperlink link) {
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(link, Priority.ALWAYS);
    return link;
  }

  private static Button button(String words, Runnable action) {
    Button button = new Button(words);
    button.setOnAction(press -> action.run());
    return button;
  }

  private static Node line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add("overview-line");
    return line;
  }

  private static VBox part(Node... nodes) {
    return column("overview-part", nodes);
  }

  private static VBox column(String style, Node... nodes) {
    VBox column = new VBox(nodes);
    column.getStyleClass().add(style);
    return column;
  }

  private static Label heading(String words) {
    return styled(words, "form-heading");
  }

  private static Label note(String words) {
    Label note = styled(words, "form-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  private static Label styled(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
