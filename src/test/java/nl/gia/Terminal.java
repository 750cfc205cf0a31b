package nl.gia;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gia.command.CommandRunner;
import nl.gia.command.Parts;
import nl.gia.command.World;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.json.Json;

/** A user at the command line, who has a folder, and mostly no screen. */
record Terminal(Path folder) {
  /** What a command came to. */
  record Answer(int code, String out, String err) {
    /** The one document on standard output. */
    Object json() {
      Object tree = Json.parse(out);
      if (tree == null) {
        throw new AssertionError("no document: " + out);
      }
      return tree;
    }

    /** The rows of a list. */
    List<?> rows() {
      return (List<?>) json();
    }

    Object member(String name) {
      return Objects.requireNonNull(((Map<?, ?>) json()).get(name), name);
    }
  }

  Answer run(String... words) {
    return runIn("secretariaat.gia", words);
  }

  Answer runIn(String file, String... words) {
    return run(
        Wiring.parts(),
        Stream.concat(Stream.of("--database", folder.resolve(file).toString()), Stream.of(words))
            .toArray(String[]::new));
  }

  Answer run(Parts parts, String... words) {
    return run(parts, false, words);
  }

  /** The same before a screen, on which a window can be shown. */
  Answer runAtScreen(Parts parts, String... words) {
    return run(parts, true, words);
  }

  private Answer run(Parts parts, boolean screen, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new OpenDatabase.Surroundings(
                folder.resolve("eigen"), "J. Jansen", Clock.systemUTC(), new SecureRandom()),
            screen,
            "1.0");
    int code = new CommandRunner(world, parts).run(words);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
