package nl.gia.feature.themes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import nl.gia.feature.KindRow;
import nl.gia.feature.ListingView;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Workspace;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The proposed themes on their board, the one chosen, and what can be done with it. */
final class BoardViewModel implements AutoCloseable {
  private static final List<TopicPhase> PHASES = List.of(TopicPhase.values());

  private final Desk desk;
  private final Clock clock;
  private final ListingView.Around around;
  private final TopicVerbs verbs;
  private final RowViewModel opinion;
  private final ObjectProperty<Map<TopicPhase, List<TopicCard>>> columns =
      new SimpleObjectProperty<>(Map.of());
  private final ObjectProperty<Optional<TopicDetail>> detail =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty decision = new SimpleStringProperty("");
  private final StringProperty decidedOn = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty chosenOpinion = new SimpleStringProperty("");

  BoardViewModel(Desk desk, Workspace space, ListingView.Around around) {
    this.desk = desk;
    this.around = around;
    clock = space.clock();
    verbs = new TopicVerbs(space.journal(), space.kinds());
    opinion = new RowViewModel(desk, space, "topic_opinion");
    opinion.onAdded(chosenOpinion::set);
    chosenOpinion.subscribe(row -> {
      if (!row.isEmpty()) {
        opinion.open(row);
      }
    });
    around.inView().addListener((ListChangeListener<KindRow>) _ -> lay());
    around.selected().subscribe(this::choose);
    lay();
  }

  /** The cards by phase. */
  ObjectProperty<Map<TopicPhase, List<TopicCard>>> columns() {
    return columns;
  }

  /** Whether nothing was proposed yet. */
  boolean isEmpty() {
    return around.rows().apply("topic").isEmpty();
  }

  /** The id of the chosen card; empty text is none. */
  StringProperty selected() {
    return around.selected();
  }

  /** What is known of the chosen one. */
  ObjectProperty<Optional<TopicDetail>> detail() {
    return detail;
  }

  /** The form of an opinion on the chosen one. */
  RowViewModel opinion() {
    return opinion;
  }

  StringProperty chosenOpinion() {
    return chosenOpinion;
  }

  /** What is about to be decided, as typed. */
  StringProperty decision() {
    return decision;
  }

  StringProperty decidedOn() {
    return decidedOn;
  }

  StringProperty reason() {
    return reason;
  }

  ListingView.Around around() {
    return around;
  }

  /** Chooses the card that lies so many columns and cards further; empty columns are passed. */
  void walk(int across, int down) {
    Optional<TopicCard> from = chosen();
    if (from.isEmpty()) {
      PHASES.stream().flatMap(phase -> cards(phase).stream()).findFirst().ifPresent(this::choose);
      return;
    }
    TopicPhase phase = from.get().phase();
    int row = cards(phase).indexOf(from.get()) + down;
    int column = PHASES.indexOf(phase) + across;
    while (across != 0 && column >= 0 && column < PHASES.size() && at(column).isEmpty()) {
      column += across;
    }
    if (column >= 0 && column < PHASES.size()) {
      choose(at(column).get(Math.clamp(row, 0, at(column).size() - 1)));
    }
  }

  /** Moves the chosen one so many phases further. */
  void step(int phases) {
    chosen()
        .ifPresent(card -> {
          int to = PHASES.indexOf(card.phase()) + phases;
          if (to >= 0 && to < PHASES.size()) {
            move(card, PHASES.get(to));
          }
        });
  }

  /** Moves one to a phase; the rules may refuse, and then nothing changes. */
  void move(TopicCard card, TopicPhase phase) {
    if (card.phase() != phase) {
      run(() -> verbs.move(card.id(), phase, LocalDate.now(clock)));
    }
  }

  /** Removes the chosen one, with the way back. */
  void remove() {
    chosen().ifPresent(card -> around.remove().accept(card.id()));
  }

  /** Decides on the chosen one as was typed. */
  void decide() {
    String code = decision.get();
    if (code.isEmpty()) {
      desk.notices().say(desk.texts().get(BoardText.CHOOSE_DECISION));
      return;
    }
    String on = decidedOn.get();
    String why = reason.get();
    chosen().ifPresent(card -> run(() -> verbs.decide(card.id(), code, on, why)));
  }

  /** Takes the decision on the chosen one back. */
  void reopen() {
    chosen().ifPresent(card -> run(() -> verbs.reopen(card.id())));
  }

  /** Makes the chosen one a theme of the agenda. */
  void openTheme() {
    chosen().ifPresent(card -> run(() -> verbs.open(card.id())));
  }

  /** Opens an empty opinion on the chosen one; false when one must be finished first. */
  boolean addOpinion() {
    chosenOpinion.set("");
    return opinion.openNew(Map.of("topic", around.selected().get()));
  }

  /** Shows a row elsewhere: the theme that came of it, or a double. */
  void go(String table, String row) {
    desk.navigator().go(new Target(table, row));
  }

  void flush() {
    opinion.flush();
  }

  @Override
  public void close() {
    opinion.close();
  }

  private Optional<TopicCard> chosen() {
    return PHASES.stream()
        .flatMap(phase -> cards(phase).stream())
        .filter(card -> card.id().equals(around.selected().get()))
        .findFirst();
  }

  private void choose(TopicCard card) {
    around.selected().set(card.id());
  }

  private List<TopicCard> at(int column) {
    return cards(PHASES.get(column));
  }

  List<TopicCard> cards(TopicPhase phase) {
    return columns.get().getOrDefault(phase, List.of());
  }

  private void run(Runnable act) {
    desk.background()
        .write(
            BoardText.WORKING,
            _ -> {
              act.run();
              return true;
            });
  }

  private void lay() {
    Map<TopicPhase, List<TopicCard>> laid = new EnumMap<>(TopicPhase.class);
    TopicBoard board = board();
    PHASES.forEach(phase -> laid.put(phase, board.cards(around.inView(), phase)));
    columns.set(laid);
    detail.set(board.detail(around.selected().get()));
    opinion.refresh();
  }

  private TopicBoard board() {
    return new TopicBoard(
        around.rows().apply("topic"),
        around.rows().apply("topic_opinion"),
        around.rows().apply("topic_step"));
  }

  /** What was begun for one topic is not for another. */
  private void choose(String topic) {
    decision.set("");
    decidedOn.set(LocalDate.now(clock).toString());
    reason.set("");
    chosenOpinion.set("");
    opinion.open("");
    detail.set(board().detail(topic));
  }
}
