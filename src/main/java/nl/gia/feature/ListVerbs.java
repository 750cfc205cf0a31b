package nl.gia.feature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileChoice;

/** Takes a list in, and saves the rows of a table as one; for every place that shows a table. */
public record ListVerbs(Desk desk, Workspace space, FileChoice files) {
  private static final List<String> ENDINGS = List.of(".xlsx", ".csv");

  /** Opens the screen on which a list is looked at before it goes in. */
  public void takeIn(String target) {
    ListImportViewModel model = new ListImportViewModel(desk, space, target);
    desk.navigator().over(new ListImportView(desk, model, files));
  }

  /** Opens the same screen with a list that was copied in another program. */
  public void takeCopied(String target, String copied) {
    if (!copied.contains("\t") && !copied.strip().contains("\n")) {
      desk.notices().say(desk.texts().get(ListScreenText.NO_LIST_COPIED));
      return;
    }
    ListImportViewModel model = new ListImportViewModel(desk, space, target);
    desk.navigator().over(new ListImportView(desk, model, files));
    model.paste(copied);
  }

  /** Asks for a file and writes all rows of a table into it. */
  public void save(String table) {
    space
        .kinds()
        .list(table)
        .flatMap(list ->
            files.toSave(ListScreenText.LIST, desk.texts().get(list.title()) + ".xlsx", ENDINGS))
        .ifPresent(file -> save(table, file));
  }

  private void save(String table, Path chosen) {
    desk.background()
        .read(
            ListScreenText.SAVING,
            progress -> {
              Path file = named(chosen);
              ListExport export = new ListExport(space.kinds(), table, desk.texts());
              int count =
                  space.database().<Integer>read(rows -> export.write(new RowsStore(rows), file));
              return desk.texts().get(ListScreenText.SAVED, count, file);
            },
            desk.notices()::say);
  }

  /** A name without its ending gets one; nobody was asked whether that other file may go. */
  private static Path named(Path chosen) {
    String name = chosen.toString().toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().anyMatch(name::endsWith)) {
      return chosen;
    }
    Path file = chosen.resolveSibling(chosen.getFileName() + ENDINGS.getFirst());
    if (Files.exists(file)) {
      throw new UserFailure(ListScreenText.NAME_TAKEN, file);
    }
    return file;
  }
}
