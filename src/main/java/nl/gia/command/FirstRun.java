package nl.gia.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.text.Texts;

/** What the build starts where there is no screen: the main job, done on the example. */
record FirstRun(World world, Parts parts, Texts texts) {
  private static final int YEAR = 2010;

  void in(String build) {
    Path folder = Path.of(build).resolve("voorbeeld");
    Path database = folder.resolve("voorbeeld.gia");
    Path report = folder.resolve("Jaarrapportage-" + YEAR + ".xlsx");
    try {
      Files.createDirectories(folder);
      for (String end : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(folder.resolve("voorbeeld.gia" + end));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OpenDatabase.Surroundings beside =
        new OpenDatabase.Surroundings(
            folder.resolve("eigen"),
            world.surroundings().user(),
            world.clock(),
            world.surroundings().random());
    World here = new World(world.out(), world.err(), beside, false, world.version());
    FileCommands.create(here, database, parts.contents().example());
    try (OpenDatabase open = OpenDatabase.open(database, beside)) {
      parts.reporting().annual(open, YEAR, LocalDate.of(YEAR, 12, 31), "kamer", report);
    }
    world.out().println(texts.get(CommandText.FIRST_RUN, database, report));
  }
}
