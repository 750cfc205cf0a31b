package nl.gia.feature;

import java.util.List;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileDialog;

/** Taking lists in and saving them, at every place that has a table. */
public record ListsFeature(Workspace space) implements Feature {
  @Override
  public List<Kind> kinds() {
    return List.of();
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool(
            ListScreenText.TAKE_IN,
            "Shortcut+Shift+I",
            (desk, tables) -> verbs(desk).takeIn(tables.getFirst())),
        new Tool(
            ListScreenText.SAVE,
            "Shortcut+Shift+E",
            (desk, tables) -> verbs(desk).save(tables.getFirst())));
  }

  private ListVerbs verbs(Desk desk) {
    return new ListVerbs(desk, space, new FileDialog(desk.texts()));
  }
}
