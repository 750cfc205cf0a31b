package nl.gia;

import nl.gia.command.Parts;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Workspace;
import nl.gia.feature.agenda.Editions;

/** Editions of the agenda for the command line. */
record AgendaDesk(Kinds kinds) implements Parts.Agenda {
  @Override
  public Parts.Adopted adopt(OpenDatabase open, String edition) {
    Editions.Adopted adopted = editions(open).adopt(edition);
    return new Parts.Adopted(
        adopted.id(),
        adopted.number(),
        adopted.working().stream()
            .map(one -> new Parts.Working(one.name(), one.heading()))
            .toList(),
        adopted.proposals());
  }

  @Override
  public String draft(OpenDatabase open, String edition) {
    return editions(open).draft(edition);
  }

  private Editions editions(OpenDatabase open) {
    return new Editions(new Workspace(open.database(), open.journal(), kinds, open.clock()));
  }
}
