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

/** From the shell's prompt to an answer: a command, against a class that only says hello. */
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
    List<String> gia = program();
    List<String> hello = hello();
    String database = folder.resolve("start.gia").toString();
    run(with(gia, "new", "--database", database));
    List<String> list = cached("gia", gia, "list", "theme", "--database", database);
    List<String> greeting = cached("hello", hello);
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

  /** As the launcher starts it, but from a jar, which is what a cache can be made of. */
  private List<String> program() throws IOException {
    Path jar = folder.resolve("gia.jar");
    jar("--create", "--file", jar.toString(), "-C", "target/classes", ".");
    String classes = Path.of("target", "classes").toAbsolutePath().toString();
    List<String> flags = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("target", "gia.args"))) {
      if (!line.startsWith("\"-XX:AOTCache") && !line.startsWith("\"-Xlog")) {
        flags.add(line.replace(classes, jar.toString()));
      }
    }
    return List.of("@" + Files.write(folder.resolve("gia.args"), flags));
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
  private List<String> cached(String name, List<String> program, String... words)
      throws IOException, InterruptedException {
    Path cache = folder.resolve(name + ".aot");
    run(flagged("-XX:AOTCacheOutput=" + cache, program, words));
    if (Files.notExists(cache)) {
      throw new IllegalStateException("no cache of " + name);
    }
    return flagged("-XX:AOTCache=" + cache, program, words);
  }

  private static List<String> with(List<String> program, String... words) {
    return flagged("-Xshare:auto", program, words);
  }

  private static List<String> flagged(String flag, List<String> program, String... words) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(QUICK);
    command.add(flag);
    command.addAll(program);
    command.addAll(Arrays.asList(words));
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
