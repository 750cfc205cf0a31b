package nl.gia;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start of the process to the window in view, against a bare JavaFX window, each with the
 * cache that it is started with: the build's, and that of a run of its own. The screen itself says
 * when a window comes. Needs Xvfb, xdotool and xev, and is skipped without them.
 */
class WindowBenchmark {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String DISPLAY = ":97";
  private static final int RUNS = 7;
  private static final double MILLION = 1_000_000;
  private static final String BARE =
      """
      import javafx.application.*; import javafx.scene.*; import javafx.scene.control.*;
      import javafx.stage.*;
      public class Bare extends Application {
        public void start(Stage stage) {
          Scene scene = new Scene(new Label("bare"), 1280, 820);
          scene.setOnKeyPressed(e -> { if (e.isControlDown()
              && e.getCode() == javafx.scene.input.KeyCode.Q) Platform.exit(); });
          stage.setTitle("Bare window"); stage.setScene(scene); stage.show();
        }
        public static void main(String[] a) { launch(a); }
      }
      """;

  @TempDir private Path folder;
  private Process screen;

  @BeforeEach
  void screen() throws IOException, InterruptedException {
    assumeTrue(
        Stream.of("Xvfb", "xdotool", "xev", "stdbuf").allMatch(WindowBenchmark::isHere),
        "needs Xvfb, xdotool, xev and stdbuf");
    screen =
        new ProcessBuilder("Xvfb", DISPLAY, "-screen", "0", "1400x1000x24")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    TimeUnit.SECONDS.sleep(1);
  }

  @AfterEach
  void end() {
    if (screen != null) {
      screen.destroy();
    }
  }

  @Test
  void theWindowAgainstABareOne() throws Exception {
    List<String> gia = List.of(Path.of("target", "gia").toAbsolutePath().toString());
    List<String> bare = cached(bare());
    open(gia);
    double[] ours = new double[RUNS];
    double[] theirs = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      theirs[i] = open(bare);
      ours[i] = open(gia);
    }
    Yardsticks.report(
        "start to the first window, against a bare JavaFX window",
        median(ours) / median(theirs),
        1.5,
        String.format(Locale.ROOT, "%.0f ms / %.0f ms", median(ours), median(theirs)));
  }

  private static boolean isHere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }

  private List<String> bare() throws IOException {
    String modules = Path.of("target", "javafx").toAbsolutePath().toString();
    Path source = Files.writeString(folder.resolve("Bare.java"), BARE);
    Path classes = folder.resolve("bare");
    String controls = "javafx.controls";
    tool(
        "javac",
        "--module-path",
        modules,
        "--add-modules",
        controls,
        "-d",
        classes.toString(),
        source.toString());
    Path jar = folder.resolve("bare.jar");
    tool("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
    return List.of(
        "--module-path",
        modules,
        "--add-modules=" + controls,
        "--enable-native-access=javafx.graphics",
        "-cp",
        jar.toString(),
        "Bare");
  }

  private static void tool(String name, String... words) {
    if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, words) != 0) {
      throw new IllegalStateException(name + ": " + List.of(words));
    }
  }

  private List<String> cached(List<String> program) throws IOException, InterruptedException {
    Path cache = folder.resolve("bare.aot");
    open(command("-XX:AOTCacheOutput=" + cache, program));
    if (Files.notExists(cache)) {
      throw new IllegalStateException(
          "no cache: " + Files.readString(folder.resolve("output.txt")));
    }
    return command("-XX:AOTCache=" + cache, program);
  }

  private static List<String> command(String flag, List<String> program) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-Xlog:disable", flag));
    command.addAll(program);
    return command;
  }

  /** Opens the window, closes it by its key, and gives the milliseconds until it was in view. */
  private double open(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder watching =
        new ProcessBuilder("stdbuf", "-oL", "xev", "-root", "-event", "substructure");
    watching.environment().put("DISPLAY", DISPLAY);
    Process watch = watching.start();
    TimeUnit.MILLISECONDS.sleep(500);
    long begun = System.nanoTime();
    Process process = start(command);
    var _ = process.onExit().thenRun(watch::destroy); // or its end would be waited for
    boolean found;
    double taken;
    try (BufferedReader events = watch.inputReader()) {
      found = events.lines().anyMatch(line -> line.startsWith("MapNotify"));
      taken = (System.nanoTime() - begun) / MILLION;
    } finally {
      watch.destroy();
    }
    // What is closed before its first picture may leave another cache than in use.
    TimeUnit.SECONDS.sleep(1);
    for (int tries = 0; tries < 20 && process.isAlive(); tries++) {
      start(List.of("xdotool", "key", "ctrl+q")).waitFor();
      process.waitFor(1, TimeUnit.SECONDS);
    }
    // A run that leaves a cache writes it after its end.
    if (!process.waitFor(120, TimeUnit.SECONDS) || !found) {
      process.destroyForcibly();
      throw new IllegalStateException(Files.readString(folder.resolve("output.txt")));
    }
    return taken;
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("output.txt").toFile()));
    builder.environment().put("DISPLAY", DISPLAY);
    builder.environment().put("XDG_DATA_HOME", folder.resolve("home").toString());
    return builder.start();
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
