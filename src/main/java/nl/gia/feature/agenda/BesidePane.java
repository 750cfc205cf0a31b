package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.DiffPane;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Shapes;

/** What belongs beside a section's text: how it came to be so, and what is proposed. */
final class BesidePane extends TabPane {
  private static final int RECENT = 20;

  private final Texts texts;
  private final AgendaViewModel model;
  private final VBox history = new VBox();
  private final VBox proposals = new VBox();
  private final Tab proposalsTab;
  private final EditionPane edition;
  private final Tab editionTab;

  BesidePane(Texts texts, AgendaViewModel model) {
    this.texts = texts;
    this.model = model;
    setId("beside");
    getStyleClass().add("beside");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    history.getStyleClass().add("versions");
    proposals.getStyleClass().add("versions");
    proposalsTab = tab(AgendaScreenText.PROPOSALS, proposals);
    edition = new EditionPane(texts, model);
    editionTab = tab(AgendaScreenText.EDITION, edition);
    getTabs().setAll(tab(AgendaScreenText.HISTORY, history), proposalsTab, editionTab);
    model.state().subscribe(this::show);
    model.writable().subscribe(_ -> show(model.state().get()));
  }

  /** Puts the keyboard in the edition's title. */
  void entitle() {
    getSelectionModel().select(editionTab);
    edition.focusTitle();
  }

  /** Shows the history, with the keyboard on its tab. */
  void history() {
    getSelectionModel().selectFirst();
    requestFocus();
  }

  /** Shows the proposals, with the keyboard on their tab. */
  void proposals() {
    getSelectionModel().select(proposalsTab);
    requestFocus();
  }

  private Tab tab(Text name, Region content) {
    return new Tab(texts.get(name), Shapes.page(content));
  }

  private void show(Optional<SectionState> state) {
    List<Version> versions = state.map(SectionState::history).orElse(List.of());
    history.getChildren().setAll(versions.stream().limit(RECENT).map(this::version).toList());
    if (versions.isEmpty()) {
      history.getChildren().add(quiet(AgendaScreenText.NO_HISTORY));
    }
    if (versions.size() > RECENT) {
      history.getChildren().add(older(versions));
    }
    List<Proposal> all = state.map(SectionState::proposals).orElse(List.of());
    proposals
        .getChildren()
        .setAll(all.stream().map(one -> new ProposalPane(texts, model.proposals(), one)).toList());
    if (all.isEmpty()) {
      proposals.getChildren().add(quiet(AgendaScreenText.NO_PROPOSALS));
    }
    long waiting = all.stream().filter(Proposal::open).count();
    proposalsTab.setText(
        waiting == 0
            ? texts.get(AgendaScreenText.PROPOSALS)
            : texts.get(AgendaScreenText.PROPOSALS_WAITING, waiting));
  }

  private Button older(List<Version> versions) {
    Button older = new Button(texts.get(AgendaScreenText.OLDER));
    older.setOnAction(
        _ -> history.getChildren().setAll(versions.stream().map(this::version).toList()));
    return older;
  }

  private Node version(Version version) {
    VBox card = card(TextPane.author(texts, version.author()), version.when());
    Text what = what(version.kind());
    if (what != AgendaScreenText.EDITED) {
      card.getChildren().add(quiet(what));
    }
    for (Version.Change change : version.changes()) {
      card.getChildren().add(new DiffPane(change.before(), change.after()));
      if (model.canPutBack(change)) {
        card.getChildren().add(putBack(version, change));
      }
    }
    return card;
  }

  private Button putBack(Version version, Version.Change change) {
    Button button = new Button(texts.get(AgendaScreenText.PUT_BACK));
    button.getStyleClass().addAll("small", "put-back");
    button.setAccessibleText(texts.get(AgendaScreenText.PUT_BACK_OF, version.when()));
    button.setOnAction(_ -> model.putBack(change));
    return button;
  }

  private static Text what(Version.Kind kind) {
    return switch (kind) {
      case BEGUN -> AgendaScreenText.BEGUN;
      case EDITED -> AgendaScreenText.EDITED;
      case MOVED -> AgendaScreenText.MOVED;
      case REMOVED -> AgendaScreenText.REMOVED;
      case REVIVED -> AgendaScreenText.REVIVED;
      case UNDONE -> AgendaScreenText.UNDONE;
      case REDONE -> AgendaScreenText.REDONE;
    };
  }

  private static VBox card(String who, String when) {
    Label name = new Label(who);
    name.getStyleClass().add("version-who");
    name.setWrapText(true);
    Label time = new Label(when);
    time.getStyleClass().add("version-when");
    VBox card = new VBox(new VBox(name, time));
    card.getStyleClass().add("version");
    return card;
  }

  private Label quiet(Text sentence) {
    Label label = new Label(texts.get(sentence));
    label.getStyleClass().add("form-note");
    label.setWrapText(true);
    return label;
  }
}
