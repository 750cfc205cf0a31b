package nl.gia.feature.handover;

import java.util.List;
import java.util.Optional;
import nl.gia.bundle.RecoveryStore;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Tool;
import nl.gia.feature.Workspace;

/**
 * Handing over to a successor or to another computer, from the menu of files; it has no rows of its
 * own.
 */
public record HandoverFeature(OpenDatabase open, Workspace space) implements Feature {
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
                            desk,
                            new HandoverViewModel(
                                desk,
                                space,
                                open.peers(),
                                open.states(),
                                Optional.of(new Moving(open, space.kinds())))))),
        new Tool(
            MovingText.MENU,
            "",
            (desk, tables) ->
                desk.navigator()
                    .over(
                        new MovingView(
                            desk,
                            new MovingViewModel(
                                desk,
                                new Moving(open, space.kinds()),
                                new RecoveryStore(open.database()))))));
  }
}
