package nl.gia;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.command.CommandRunner;
import nl.gia.command.World;
import nl.gia.feature.OpenDatabase;

/**
 * What a day of work brings, done once in a folder of its own while the JVM watches: what it has
 * seen it keeps ready, so that every later start and the first bundle of a day go quickly. All that
 * is kept ready is also loaded at every start, so that the window and short commands have
 * rehearsals of their own.
 */
final class Rehearsal {
  /** The words with which whoever makes such a cache asks for it, in this order. */
  static final List<String> WORDS = List.of("--rehearse", "--rehearse-short", "--rehearse-window");

  private static final Pattern SCREENS =
      Pattern.compile(
          "(com/sun/(glass/ui/(gtk|mac|win|delegate)|prism/(d3d|es2|mtl|ps))/.*)[.]class");

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

  /** Rehearses what a word asks for: all commands first, for the others need what they leave. */
  static void in(Path folder, World world, String word) throws IOException {
    Files.createDirectories(folder);
    Rehearsal rehearsal = new Rehearsal(folder, world);
    switch (WORDS.indexOf(word)) {
      case 0 -> {
        rehearsal.run("--started-by-build=" + folder);
        rehearsal.exchange(rehearsal.commands(rehearsal.made()));
      }
      case 1 -> rehearsal.commands(folder.resolve(WORK).toString());
      default -> rehearsal.window();
    }
  }

  /** Goes on after this returns, and closes by itself. */
  private void window() throws IOException {
    realScreen();
    Windows.walk(at(folder.resolve("voorbeeld/eigen")), folder.resolve("voorbeeld/voorbeeld.gia"));
  }

  /** Loads the toolkit's classes for this system's own screens; a rehearsal is on none of them. */
  private static void realScreen() throws IOException {
    Module toolkit = ModuleLayer.boot().findModule("javafx.graphics").orElseThrow();
    ResolvedModule found =
        ModuleLayer.boot().configuration().findModule(toolkit.getName()).orElseThrow();
    try (ModuleReader classes = found.reference().open();
        Stream<String> names = classes.list()) {
      names
          .map(SCREENS::matcher)
          .filter(Matcher::matches)
          .forEach(name -> Class.forName(toolkit, name.group(1).replace('/', '.')));
    }
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
