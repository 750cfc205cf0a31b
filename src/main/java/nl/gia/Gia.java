package nl.gia;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.command.CommandRunner;
import nl.gia.command.World;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.value.DataFolder;
import nl.gia.platform.value.Departure;

/** The program's entry point. */
@Departure(from = "output", because = "hands the program's own output streams to the command line")
public final class Gia {
  private Gia() {}

  /** Starts the program with the words of its command line. */
  public static void main(String... words) throws IOException {
    Map<String, String> environment = System.getenv();
    if (isForWindow(words) && screen(environment)) {
      Windows.open(() -> world(environment), Stream.of(words).skip(1).findFirst().map(Path::of));
      return;
    }
    World world = world(environment);
    if (words.length == 2 && Rehearsal.WORDS.contains(words[0])) {
      Rehearsal.in(Path.of(words[1]), world, words[0]);
      return;
    }
    int code = new CommandRunner(world, Wiring.parts()).run(words);
    // An open window keeps the program alive by itself.
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Whether plainly nothing but the window is asked for, which needs no grammar of commands. */
  private static boolean isForWindow(String... words) {
    return words.length == 0 || (words.length == 2 && words[0].equals("--database"));
  }

  private static World world(Map<String, String> environment) {
    // Java asks the system whose home it is; whoever sets HOME means something else by it.
    String own = environment.getOrDefault("HOME", "");
    Path home = Path.of(own.isBlank() ? System.getProperty("user.home", "") : own);
    OpenDatabase.Surroundings surroundings =
        new OpenDatabase.Surroundings(
            DataFolder.of(system(), home, environment),
            System.getProperty("user.name", ""),
            Clock.system(ZoneId.systemDefault()),
            new SecureRandom());
    return new World(System.out, System.err, surroundings, screen(environment), version());
  }

  private static boolean screen(Map<String, String> environment) {
    return !system().toLowerCase(Locale.ROOT).startsWith("linux")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  private static String system() {
    return System.getProperty("os.name", "");
  }

  private static String version() {
    String version = Gia.class.getPackage().getImplementationVersion();
    return version == null ? "1.0.0" : version;
  }
}
