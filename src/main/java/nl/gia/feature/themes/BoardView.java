package nl.gia.feature.themes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.ListingView;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;

/** Lays out proposed themes as cards in a column for each phase; a card moves by drag and keys. */
final class BoardView implements ListingView {
  /** While a card is dragged: where it may go, and where it would come down. */
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

  /** A hand that shakes does not drag yet. */
  private static final double SHAKE = 6;

  private final Texts texts;
  private final BoardViewModel model;
  private final Map<TopicPhase, VBox> columns = new EnumMap<>(TopicPhase.class);
  private final List<CardPane> cards = new ArrayList<>();
  private final HBox board = new HBox();
  private final Label keys = new Label();
  private final VBox node;
  private final TopicPane under;
  private Point2D from = Point2D.ZERO;
  private boolean dragging;

  BoardView(Desk desk, BoardViewModel model) {
    texts = desk.texts();
    this.model = model;
    under = new TopicPane(texts, model, this::focus);
    board.getStyleClass().add("board");
    board.setId("board");
    board.setFocusTraversable(true);
    board.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    board.setOnMousePressed(press -> {
      board.requestFocus();
      // Otherwise what scrolls around it takes the keyboard for itself.
      press.consume();
    });
    for (TopicPhase phase : TopicPhase.values()) {
      VBox column = new VBox();
      column.getStyleClass().add("board-column");
      column.setId("column-" + phase.code());
      HBox.setHgrow(column, Priority.ALWAYS);
      columns.put(phase, column);
      board.getChildren().add(column);
    }
    ScrollPane scroll = new ScrollPane(board);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    keys.getStyleClass().add("board-keys");
    keys.setWrapText(true);
    node = new VBox(scroll, keys);
    node.getStyleClass().add("board-listing");
    model.columns().subscribe(this::lay);
    model.selected().subscribe(this::choose);
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public Region under() {
    return under;
  }

  @Override
  public void focus() {
    if (model.selected().get().isEmpty()) {
      model.walk(0, 0);
    }
    board.requestFocus();
  }

  @Override
  public void flush() {
    model.flush();
  }

  @Override
  public void close() {
    model.close();
  }

  private void lay() {
    cards.clear();
    keys.setText(texts.get(model.isEmpty() ? ThemesText.NO_TOPICS : BoardText.KEYS));
    columns.forEach((phase, column) -> {
      List<TopicCard> here = model.cards(phase);
      Label name = new Label(texts.capital(phase.label()));
      name.getStyleClass().add("board-heading");
      Label count = new Label(Integer.toString(here.size()));
      count.getStyleClass().add("count-badge");
      count.setMinWidth(Region.USE_PREF_SIZE);
      FlowPane heading = new FlowPane(name, count);
      heading.getStyleClass().add("board-head");
      column.getChildren().setAll(heading);
      for (TopicCard card : here) {
        CardPane pane = new CardPane(texts, card);
        listen(pane);
        cards.add(pane);
        column.getChildren().add(pane);
      }
      if (here.isEmpty()) {
        Label nothing = new Label(texts.get(BoardText.EMPTY_COLUMN));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("board-card-line");
        column.getChildren().add(nothing);
      }
    });
    choose(model.selected().get());
  }

  private void choose(String row) {
    cards.forEach(pane -> pane.choose(pane.card().id().equals(row)));
    board.setAccessibleText(
        cards.stream()
            .map(CardPane::card)
            .filter(card -> card.id().equals(row))
            .map(card -> texts.capital(card.phase().label()) + ", " + card.title())
            .findFirst()
            .orElse(texts.get(BoardText.KEYS)));
  }

  private void key(KeyEvent key) {
    boolean moves = key.isShortcutDown() && key.isShiftDown();
    if (key.isAltDown() || (key.isShortcutDown() && !moves)) {
      return;
    }
    switch (key.getCode()) {
      case KeyCode.LEFT -> go(moves, -1);
      case KeyCode.RIGHT -> go(moves, 1);
      case KeyCode.UP -> model.walk(0, -1);
      case KeyCode.DOWN -> model.walk(0, 1);
      case KeyCode.ENTER, KeyCode.F2 -> model.around().edit().run();
      case KeyCode.DELETE -> model.remove();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void go(boolean moves, int across) {
    if (moves) {
      model.step(across);
    } else {
      model.walk(across, 0);
    }
  }

  private void listen(CardPane pane) {
    pane.setOnMousePressed(press -> {
      from = new Point2D(press.getSceneX(), press.getSceneY());
      model.selected().set(pane.card().id());
    });
    pane.setOnMouseDragged(move -> drag(pane, move));
    pane.setOnMouseReleased(release -> drop(pane, release));
    pane.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
        model.around().edit().run();
      }
    });
  }

  private void drag(CardPane pane, MouseEvent move) {
    Point2D way = new Point2D(move.getSceneX(), move.getSceneY()).subtract(from);
    dragging = dragging || way.magnitude() > SHAKE;
    if (dragging) {
      pane.setTranslateX(way.getX());
      pane.setTranslateY(way.getY());
      columns.forEach((phase, column) -> {
        column.setViewOrder(phase == pane.card().phase() ? -1 : 0);
        column.pseudoClassStateChanged(OPEN, pane.card().phase().next().contains(phase));
        column.pseudoClassStateChanged(UNDER, at(move).filter(phase::equals).isPresent());
      });
    }
  }

  private void drop(CardPane pane, MouseEvent release) {
    if (dragging) {
      dragging = false;
      pane.setTranslateX(0);
      pane.setTranslateY(0);
      columns
          .values()
          .forEach(column -> {
            column.pseudoClassStateChanged(OPEN, false);
            column.pseudoClassStateChanged(UNDER, false);
          });
      at(release).ifPresent(phase -> model.move(pane.card(), phase));
    }
  }

  private Optional<TopicPhase> at(MouseEvent mouse) {
    return columns.entrySet().stream()
        .filter(column ->
            column
                .getValue()
                .getLayoutBounds()
                .contains(column.getValue().sceneToLocal(mouse.getSceneX(), mouse.getSceneY())))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
