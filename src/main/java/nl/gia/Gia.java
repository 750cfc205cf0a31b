package nl.gia;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
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
    if (words.length == 2 && words[0].equals(Rehearsal.WORD)) {
      Rehearsal.in(Path.of(words[1]), world(System.getenv()));
      return;
    }
    if (words.length == 2 && words[0].equals(Rehearsal.SHORT)) {
      Rehearsal.inShort(Path.of(words[1]), world(System.getenv()));
      return;
    }
    int code = new CommandRunner(world(System.getenv()), Wiring.parts()).run(words);
    // An open window keeps the program alive by itself.
    if (code != 0) {
      System.exit(code);
    }
  }

  private static World world(Map<String, String> environment) {
    String system = System.getProperty("os.name", "");
    // Java asks the system whose home it is; whoever sets HOME means something else by it.
    String own = environment.getOrDefault("HOME", "");
    Path home = Path.of(own.isBlank() ? System.getProperty("user.home", "") : own);
    OpenDatabase.Surroundings surroundings =
        new OpenDatabase.Surroundings(
            DataFolder.of(system, home, environment),
            System.getProperty("user.name", ""),
            Clock.system(ZoneId.systemDefault()),
            new SecureRandom());
    return new World(System.out, System.err, surroundings, screen(system, environment), version());
  }

  private static boolean screen(String system, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).startsWith("linux")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  private static String version() {
    String version = Gia.class.getPackage().getImplementationVersion();
    return version == null ? "1.0.0" : version;
  }
}
