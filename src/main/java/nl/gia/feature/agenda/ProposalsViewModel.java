package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.Optional;
import nl.gia.platform.task.Background;

/** Deciding on the proposals about the section on the screen. */
final class ProposalsViewModel {
  private final Background background;
  private final AgendaParts parts;
  private final AgendaViewModel agenda;

  ProposalsViewModel(Background background, AgendaParts parts, AgendaViewModel agenda) {
    this.background = background;
    this.parts = parts;
    this.agenda = agenda;
  }

  /** Whether the text on the screen can take a proposal over. */
  boolean canTakeOver() {
    return agenda.writable().get();
  }

  /** What to begin with when a proposal is taken over with changes: both, where they fit. */
  String toChange(Proposal proposal) {
    return Proposals.merged(proposal, now(proposal)).orElse(proposal.proposed());
  }

  private String now(Proposal proposal) {
    return proposal.ofPoint()
        ? proposal.base()
        : agenda.state().get().map(state -> state.section().text(proposal.column())).orElse("");
  }

  /** Takes a proposal over as it was made. */
  void accept(Proposal proposal, String reason) {
    field(proposal)
        .ifPresent(field ->
            run(() ->
                parts
                    .proposals()
                    .accept(proposal, field, decided(ProposalDecision.OVERGENOMEN, reason))));
  }

  /** Takes a proposal over as this text. */
  void acceptChanged(Proposal proposal, String text, String over, String reason) {
    Proposals.Decided decided = decided(ProposalDecision.GEWIJZIGD_OVERGENOMEN, reason);
    field(proposal)
        .ifPresent(field ->
            run(() -> parts.proposals().acceptChanged(proposal, field, text, over, decided)));
  }

  /** The text that a change goes on from, with all that was typed in it. */
  String over(Proposal proposal) {
    agenda.flush();
    return now(proposal);
  }

  /** Does not take a proposal over, or not yet. */
  void leave(Proposal proposal, ProposalDecision decision, String reason) {
    run(() -> parts.proposals().decide(proposal, decided(decision, reason)));
  }

  private Optional<SectionField> field(Proposal proposal) {
    return agenda
        .state()
        .get()
        .map(state -> new SectionField(state.section().id(), proposal.column()));
  }

  private Proposals.Decided decided(ProposalDecision decision, String reason) {
    return new Proposals.Decided(decision, reason.strip(), LocalDate.now(parts.clock()));
  }

  private void run(Runnable act) {
    agenda.flush();
    background.write(
        AgendaScreenText.AGENDA,
        _ -> {
          act.run();
          return true;
        });
  }
}
