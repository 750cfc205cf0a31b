package nl.gia.feature.agenda;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.DiffPane;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Form;
import nl.gia.text.Markup;
import nl.gia.text.edit.ProsePane;

/** One proposal to change a text: what would change, and what was or can be decided. */
final class ProposalPane extends VBox {
  private final Texts texts;
  private final ProposalsViewModel model;
  private final Proposal proposal;
  private final StringProperty reason = new SimpleStringProperty("");
  private final Label problem = new Label();
  private final FlowPane verbs = new FlowPane();

  ProposalPane(Texts texts, ProposalsViewModel model, Proposal proposal) {
    this.texts = texts;
    this.model = model;
    this.proposal = proposal;
    getStyleClass().addAll("version", "proposal");
    verbs.getStyleClass().add("proposal-verbs");
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    show(problem, false);
    getChildren().setAll(head(), new DiffPane(proposal.base(), proposal.proposed()));
    if (proposal.open()) {
      decide();
    }
  }

  private VBox head() {
    Label by =
        new Label(proposal.by().isBlank() ? texts.get(AgendaScreenText.LATE_EDIT) : proposal.by());
    by.getStyleClass().add("version-who");
    by.setWrapText(true);
    Label state = new Label(state());
    state.getStyleClass().add("version-when");
    state.setWrapText(true);
    VBox head = new VBox(by, state);
    if (proposal.ofPoint()) {
      head.getChildren().addFirst(new Label(texts.get(AgendaText.OF_ACTION_POINT)));
    }
    if (!proposal.reason().isBlank()) {
      Label why = new Label(Markup.parse(proposal.reason()).toShown().drawn());
      why.setWrapText(true);
      head.getChildren().add(why);
    }
    return head;
  }

  private String state() {
    return proposal
        .decision()
        .map(decision ->
            texts.get(
                AgendaScreenText.DECIDED,
                texts.get(decision.label()),
                Day.shown(proposal.decidedOn())))
        .orElse(texts.get(AgendaScreenText.NOT_DECIDED));
  }

  private void decide() {
    Form form =
        new Form(texts).line("reason-" + proposal.id(), AgendaScreenText.REASON_FIELD, reason);
    getChildren().addAll(form.node(), problem, verbs);
    if (model.canTakeOver()) {
      verb(AgendaScreenText.TAKE_OVER, () -> model.accept(proposal, reason.get()));
      verb(AgendaScreenText.TAKE_OVER_CHANGED, this::change);
    } else {
      Label where = new Label(texts.get(AgendaScreenText.TAKE_OVER_IN_DRAFT));
      where.getStyleClass().add("form-note");
      where.setWrapText(true);
      getChildren().add(getChildren().size() - 1, where);
    }
    verb(AgendaScreenText.LEAVE, () -> leave(ProposalDecision.NIET_OVERGENOMEN));
    if (proposal.decision().isEmpty()) {
      verb(AgendaScreenText.HOLD, () -> leave(ProposalDecision.AANGEHOUDEN));
    }
  }

  private void leave(ProposalDecision decision) {
    boolean needed = reason.get().isBlank() && decision == ProposalDecision.NIET_OVERGENOMEN;
    problem.setText(needed ? texts.get(AgendaScreenText.REASON_NEEDED) : "");
    show(problem, needed);
    if (!needed) {
      model.leave(proposal, decision, reason.get());
    }
  }

  /** Has the text that is to come typed here, beginning with the proposal. */
  private void change() {
    String over = model.over(proposal);
    StringProperty text = new SimpleStringProperty(model.toChange(proposal));
    ProsePane writing = new ProsePane(texts, text);
    Form form =
        new Form(texts)
            .field(
                "changed-" + proposal.id(),
                AgendaScreenText.CHANGED_TEXT,
                writing,
                writing.control(),
                text);
    getChildren().add(getChildren().indexOf(verbs), form.node());
    verbs.getChildren().clear();
    verb(
        AgendaScreenText.TAKE_OVER_SO,
        () -> model.acceptChanged(proposal, text.get(), over, reason.get()));
    writing.control().requestFocus();
  }

  private void verb(Text name, Runnable action) {
    Button button = new Button(texts.get(name));
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    verbs.getChildren().add(button);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
