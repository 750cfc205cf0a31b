package nl.gia.feature.themes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.KindRow;
import nl.gia.feature.RowPane;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.RowsOf;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Table;
import org.jspecify.annotations.Nullable;

/** What stands under the form of a proposed theme: its decision, opinions, scores and course. */
final class TopicPane extends VBox {
  private final Texts texts;
  private final BoardViewModel model;
  private final VBox decision = part();
  private final VBox scores = part();
  private final VBox rest = part();
  private final ObservableList<KindRow> opinions = FXCollections.observableArrayList();
  private final Table<KindRow> table;
  private final RowPane form;
  private final VBox all;

  TopicPane(Texts texts, BoardViewModel model, Runnable back) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("topic");
    RowsOf.table(this, "topic_opinion");
    table = new Table<>(texts, opinions, KindRow::id);
    form =
        new RowPane(
                texts,
                model.opinion(),
                List.of(
                    List.of("organisation"),
                    List.of("criterion"),
                    List.of("score", "visibility"),
                    List.of("opinion")),
                BoardText.OPINION_CLOSED)
            .leaving(back);
    all = new VBox(decision, scores, said(), rest);
    all.getStyleClass().add("row-pane");
    getChildren().setAll(all);
    model.detail().subscribe(this::show);
  }

  private VBox said() {
    table
        .text(ThemesText.ORGANISATION, 16, row -> row.shown("organisation"))
        .text(ThemesText.CRITERION, 14, row -> row.shown("criterion"))
        .number(BoardText.SCORE, 5, row -> number(row.stored("score")))
        .adding(typed -> form.begin(model::addOpinion, typed))
        .editing(_ -> form.start())
        .removing(row -> model.opinion().remove(row.id()))
        .selecting(model.chosenOpinion())
        .empty(BoardText.NO_OPINIONS, BoardText.ADD_OPINION, this::add);
    table.node().getStyleClass().add("topic-opinions");
    VBox said = part();
    said.getChildren().setAll(heading(BoardText.OPINIONS), table.node(), form);
    return said;
  }

  private void add() {
    form.begin(model::addOpinion, "");
  }

  private void show(Optional<TopicDetail> detail) {
    all.setVisible(detail.isPresent());
    all.setManaged(detail.isPresent());
    opinions.setAll(detail.map(TopicDetail::opinions).orElse(List.of()));
    detail.ifPresent(topic -> {
      decide(topic);
      scores.getChildren().clear();
      if (!topic.criteria().isEmpty()) {
        scores.getChildren().add(heading(BoardText.SCORES));
        topic.criteria().forEach(one -> scores.getChildren().add(new SpreadPane(texts, one)));
      }
      tell(topic);
    });
  }

  private void decide(TopicDetail topic) {
    decision.getChildren().setAll(heading(ThemesText.DECISION));
    if (!topic.card().decision().isEmpty()) {
      decided(topic);
    } else if (topic.card().phase() == TopicPhase.BESLUIT) {
      Form asked =
          new Form(texts)
              .choice(
                  "decision",
                  ThemesText.DECISION,
                  model.decision(),
                  ThemesFeature.DECISIONS.options().stream()
                      .map(option -> new Choice(option.code(), texts.capital(option.name())))
                      .toList())
              .date("decided_on", ThemesText.DECIDED_ON, model.decidedOn())
              .line("decision_reason", ThemesText.DECISION_REASON, model.reason());
      decision.getChildren().addAll(asked.node(), verb(BoardText.DECIDE, model::decide));
    } else {
      decision.getChildren().add(line(texts.get(BoardText.DECIDE_LATER)));
    }
  }

  private void decided(TopicDetail topic) {
    KindRow row = topic.row();
    decision.getChildren().add(new StatusLabel(CardPane.status(texts, topic.card().decision())));
    String on = Day.shown(row.stored("decided_on"));
    String why = row.shown("decision_reason");
    if (!on.isEmpty() || !why.isEmpty()) {
      decision.getChildren().add(line(texts.get(BoardText.DECIDED, on, why)));
    }
    FlowPane verbs = new FlowPane();
    verbs.getStyleClass().add("proposal-verbs");
    if (!row.stored("theme").isEmpty()) {
      Hyperlink theme = new Hyperlink(texts.get(BoardText.IS_THEME, row.shown("theme")));
      theme.setOnAction(_ -> model.go("theme", row.stored("theme")));
      decision.getChildren().add(theme);
    } else if (topic.card().decision().equals("opgenomen")) {
      Button open = verb(BoardText.OPEN_THEME, model::openTheme);
      open.getStyleClass().add("accent");
      verbs.getChildren().add(open);
    }
    verbs.getChildren().add(verb(BoardText.REOPEN, model::reopen));
    decision.getChildren().add(verbs);
  }

  private void tell(TopicDetail topic) {
    rest.getChildren().clear();
    if (!topic.doubles().isEmpty()) {
      rest.getChildren().add(heading(BoardText.DOUBLES));
      for (KindRow row : topic.doubles()) {
        Hyperlink link = new Hyperlink(row.shown("title"));
        link.setOnAction(_ -> model.go("topic", row.id()));
        rest.getChildren().add(link);
      }
    }
    if (!topic.steps().isEmpty()) {
      rest.getChildren().add(heading(BoardText.STEPS));
      for (KindRow step : topic.steps()) {
        String phase =
            texts.get(BoardText.STEP, Day.shown(step.stored("date")), step.shown("phase"));
        rest.getChildren().add(line(phase));
        if (!step.shown("note").isEmpty()) {
          Label note = line(step.shown("note"));
          note.getStyleClass().add("board-card-line");
          rest.getChildren().add(note);
        }
      }
    }
  }

  private Button verb(Text name, Runnable action) {
    Button button = new Button(texts.get(name));
    button.setId(name.toString().toLowerCase(Locale.ROOT));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Label heading(Text words) {
    Label heading = new Label(texts.get(words));
    heading.getStyleClass().add("form-heading");
    return heading;
  }

  private static Label line(String words) {
    Label line = new Label(words);
    line.setWrapText(true);
    return line;
  }

  private static VBox part() {
    VBox part = new VBox();
    part.getStyleClass().add("topic-part");
    return part;
  }

  private static @Nullable BigDecimal number(String stored) {
    return stored.isEmpty() ? null : new BigDecimal(stored);
  }
}
