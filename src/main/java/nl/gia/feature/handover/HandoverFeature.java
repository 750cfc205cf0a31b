package nl.gia.feature.handover;

import java.util.List;
import nl.gia.bundle.Peers;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.Tool;
import nl.gia.feature.Workspace;
import nl.gia.journal.States;

/** Handing over to a successor, from the menu of files; it has no rows of its own. */
public record HandoverFeature(Workspace space, Peers peers, States states) implements Feature {
  @Override
  public List<Kind> kinds() {
    return List.of();
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool(
            HandoverText.MENU,
            "",
            (desk, tables) ->
                desk.navigator()
                    .over(
                        new HandoverView(
                            desk, new HandoverViewModel(desk, space, peers, states)))));
  }
}
