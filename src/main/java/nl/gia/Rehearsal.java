package nl.gia;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gia.command.CommandRunner;
import nl.gia.command.World;
import nl.gia.feature.OpenDatabase;

/**
 * What a day of work brings, done once in a folder of its own while the JVM watches: what it has
 * seen it keeps ready, so that every later start and the first bundle of a day go quickly. All that
 * is kept ready is also loaded at every start, so that short commands have a rehearsal of their
 * own.
 */
final class Rehearsal {
  /** The word with which whoever makes such a cache asks for it. */
  static final String WORD = "--rehearse";

  /** The same for the cache with which short commands start. */
  static final String SHORT = "--rehearse-short";

  private static final String WORK = "werk.gia";
  private static final int PERSONS = 4000;
  private static final int ACTS = 60;
  private static final int COPIES = 3;

  private final Path folder;
  private final World world;

  private Rehearsal(Path folder, World world) {
    this.folder = folder;
    this.world = world;
  }

  /** Rehearses everything, the window last: it goes on after this returns, and closes by itself. */
  static void in(Path folder, World world) throws IOException {
    Files.createDirectories(folder);
    Rehearsal rehearsal = new Rehearsal(folder, world);
    rehearsal.run("--started-by-build=" + folder);
    rehearsal.exchange(rehearsal.commands(rehearsal.made()));
    Windows.walk(
        rehearsal.at(folder.resolve("voorbeeld/eigen")), folder.resolve("voorbeeld/voorbeeld.gia"));
  }

  /** Rehearses what is asked for in one word and answered at once, on what the whole left there. */
  static void inShort(Path folder, World world) {
    Rehearsal rehearsal = new Rehearsal(folder, world);
    rehearsal.commands(folder.resolve(WORK).toString());
  }

  private String made() throws IOException {
    String database = file(WORK);
    run("new", "--database", database);
    return database;
  }

  private String commands(String database) {
    for (int i = 0; i < ACTS; i++) {
      // Another each time, for the same file is rehearsed on more than once.
      String name = "name=Voorbeeld " + world.surroundings().random().nextLong();
      run("add", "organisation", name, "kind=overig", "--database", database);
    }
    run("undo", "--database", database);
    run("redo", "--database", database);
    for (String kind : List.of("theme", "organisation", "municipality")) {
      run("list", kind, "--database", database);
    }
    for (String question : List.of("figures", "conflicts", "state", "peers", "identity")) {
      run(question, "--database", database);
    }
    return database;
  }

  private void exchange(String database) throws IOException {
    Path list = folder.resolve("personen.csv");
    Files.writeString(
        list,
        IntStream.range(0, PERSONS)
            .mapToObj(i -> "Voorbeeld " + i + ";v" + i + "@voorbeeld.example;adviseur")
            .collect(Collectors.joining("\n", "name;email;function\n", "\n")));
    run("import", "person", list.toString(), "--database", database);
    run("check", "--database", database);
    String card = file("kaart.json");
    String bundle = file("alles.gia.json");
    run("identity", "card", card, "--database", database);
    run("bundle", "write", bundle, "--plain", "--database", database);
    for (int i = 0; i < COPIES; i++) {
      String copy = file("kopie" + i + ".gia");
      run("new", "--empty", "--database", copy);
      run("trust", card, "--database", copy);
      run("bundle", "take", bundle, "--database", copy);
      run("bundle", "take", bundle, "--database", copy);
    }
  }

  /** A step that fails makes the rest worthless, and says why. */
  private void run(String... words) {
    if (new CommandRunner(at(folder.resolve("eigen")), Wiring.parts()).run(words) != 0) {
      throw new IllegalStateException("The rehearsal stopped at: " + String.join(" ", words));
    }
  }

  private String file(String name) throws IOException {
    Path file = folder.resolve(name);
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(file.resolveSibling(name + end));
    }
    return file.toString();
  }

  /** The world without a screen, and with nothing of the user's own in it. */
  private World at(Path own) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    OpenDatabase.Surroundings real = world.surroundings();
    return new World(
        nowhere,
        world.err(),
        new OpenDatabase.Surroundings(own, "Voorbeeld Secretaris", real.clock(), real.random()),
        false,
        world.version());
  }
}
