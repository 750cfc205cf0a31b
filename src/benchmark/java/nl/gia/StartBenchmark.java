package nl.gia;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the shell's prompt to an answer: a command, as the build leaves it with its cache, against a
 * class that only says hello.
 */
class StartBenchmark {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable");
  private static final int RUNS = 9;
  private static final double MILLION = 1_000_000;

  @TempDir private Path folder;

  @Test
  void aCommandAgainstHello() throws Exception {
    String gia = Path.of("target", "gia").toAbsolutePath().toString();
    String database = folder.resolve("start.gia").toString();
    run(List.of(gia, "new", "--database", database));
    List<String> list = List.of(gia, "list", "theme", "--database", database);
    List<String> greeting = cached(hello());
    double[] ours = new double[RUNS];
    double[] theirs = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      theirs[i] = run(greeting);
      ours[i] = run(list);
    }
    Yardsticks.report(
        "gia list from the command line",
        median(ours) / median(theirs),
        10,
        String.format(Locale.ROOT, "%.0f ms / %.0f ms", median(ours), median(theirs)));
  }

  private List<String> hello() throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Hello.java"),
            "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); }"
                + " }");
    ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();
    compiler.run(
        System.out, System.err, "-d", folder + File.separator + "hello", source.toString());
    Path jar = folder.resolve("hello.jar");
    jar("--create", "--file", jar.toString(), "-C", folder.resolve("hello").toString(), ".");
    return List.of("-cp", jar.toString(), "Hello");
  }

  private static void jar(String... words) {
    if (ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, words) != 0) {
      throw new IllegalStateException("jar: " + List.of(words));
    }
  }

  /** The command with a cache of its own, for which it was run once. */
  private List<String> cached(List<String> program) throws IOException, InterruptedException {
    Path cache = folder.resolve("hello.aot");
    run(flagged("-XX:AOTCacheOutput=" + cache, program));
    if (Files.notExists(cache)) {
      throw new IllegalStateException("no cache of hello");
    }
    return flagged("-XX:AOTCache=" + cache, program);
  }

  private static List<String> flagged(String flag, List<String> program) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(QUICK);
    command.add(flag);
    command.addAll(program);
    return command;
  }

  private double run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("home").toString());
    long begun = System.nanoTime();
    int code = builder.start().waitFor();
    double taken = (System.nanoTime() - begun) / MILLION;
    if (code != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("output.txt")));
    }
    return taken;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
