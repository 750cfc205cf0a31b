package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, and what the build writes to start it. */
class LauncherTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path folder;

  private record Ended(int code, String out) {}

  private Ended run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().remove("XDG_DATA_HOME");
    builder.environment().put("HOME", folder.resolve("thuis é").toString());
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out);
  }

  private Ended gia(List<String> flags, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-Dsun.jnu.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath(), "nl.gia.Gia"));
    command.addAll(List.of(words));
    return run(command);
  }

  @Test
  void aCommandLoadsNoClassOfTheWindow() throws Exception {
    Path log = folder.resolve("classes.log");
    gia(List.of(), "--database", "a.gia", "new");
    List<String> flags = List.of("-Xlog:class+load:file=" + log);
    assertThat(gia(flags, "--database", "a.gia", "list", "theme").code()).isZero();
    String loaded = Files.readString(log);
    assertThat(loaded).contains("nl.gia.command.RowCommands").doesNotContain(" javafx.");
    assertThat(loaded).doesNotContain(" com.sun.javafx.");
  }

  @Test
  @Timeout(120)
  void theWindowOpensWithoutTheGrammarOfCommands() throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1"));
    // A screen that nobody sees.
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xlog:class+load"));
    command.addAll(List.of("-cp", classPath(), "nl.gia.Gia"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("DISPLAY", ":0");
    builder.environment().put("XDG_DATA_HOME", folder.resolve("thuis").toString());
    Process window = builder.redirectErrorStream(true).start();
    try (BufferedReader loaded = window.inputReader()) {
      List<String> before =
          loaded.lines().takeWhile(line -> !line.contains(" nl.gia.shell.StartPane ")).toList();
      assertThat(window.isAlive()).isTrue();
      assertThat(before).anyMatch(line -> line.contains(" nl.gia.shell.Shell "));
      assertThat(before).noneMatch(line -> line.contains(" picocli."));
    } finally {
      window.destroyForcibly().waitFor();
    }
  }

  @Test
  void theUsualDatabaseLiesInTheHomeOfTheOneWhoAsks() throws Exception {
    assumeTrue(File.separatorChar == '/' && !isMac(), "Linux keeps it below HOME");
    Path plain = folder.resolve("home");
    ProcessBuilder builder =
        new ProcessBuilder(
            JAVA.toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            "nl.gia.Gia",
            "new");
    builder.environment().remove("XDG_DATA_HOME");
    builder.environment().put("HOME", plain.toString());
    Process process = builder.redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    assertThat(plain.resolve(".local/share/gia-secretariaat/secretariaat.gia")).isNotEmptyFile();
  }

  /** What this test runs on, also where a loader of its own holds that. */
  private static String classPath() {
    return LauncherTest.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static boolean isMac() {
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not here");
    Path script =
        Files.writeString(folder.resolve("gia.bash"), new Terminal(folder).run("completion").out());
    Ended ended =
        run(
            List.of(
                "/bin/bash",
                "--norc",
                "-c",
                "source '"
                    + script
                    + "'; complete -p gia; COMP_WORDS=(gia imp); COMP_CWORD=1; _complete_gia; echo"
                    + " \"${COMPREPLY[@]}\"; COMP_WORDS=(gia figures --d); COMP_CWORD=2;"
                    + " _complete_gia; echo \"${COMPREPLY[@]}\""));
    assertThat(ended.out()).contains("-F _complete_gia gia", "import", "--division");
    assertThat(ended.code()).isZero();
  }

  @Test
  void theBuildWritesLaunchersThatTheirShellsCanRead() throws Exception {
    Path flags = Files.writeString(folder.resolve("flags.args"), "-Da=b\n");
    Path target = Files.createDirectories(folder.resolve("map met é en 'spatie"));
    Path source = Path.of("src", "build", "WriteLauncher.java").toAbsolutePath();
    Ended written =
        run(
            List.of(
                JAVA.toString(),
                source.toString(),
                target.toString(),
                flags.toString(),
                folder.resolve("classes").toString(),
                "x" + File.pathSeparator + folder.resolve("een.jar")));
    assertThat(written.code()).as(written.out()).isZero();
    String windows = Files.readString(target.resolve("gia.cmd"));
    assertThat(windows).contains("\"flags=" + target.resolve("gia.args") + "\"", "\"@%flags%\" %*");
    assertThat(windows).contains("\"flags=" + target.resolve("gia-window.args") + "\"");
    assertThat(windows.replace("\r\n", "")).doesNotContain("\n", "\r");
    String shell = Files.readString(target.resolve("gia"));
    Path told = Files.writeString(folder.resolve("told"), shell.replace("exec ", "echo "));
    assertThat(flags(told)).isEqualTo("gia-window.args");
    assertThat(flags(told, "--database", "a b.gia")).isEqualTo("gia-window.args");
    assertThat(flags(told, "--database", "a.gia", "list", "theme")).isEqualTo("gia-short.args");
    assertThat(flags(told, "check", "--database", "a.gia")).isEqualTo("gia.args");
  }

  /** The file of flags that the launcher starts with. */
  private String flags(Path told, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", told.toString()));
    command.addAll(List.of(words));
    Ended ended = run(command);
    assertThat(ended.code()).as(ended.out()).isZero();
    String start = ended.out().substring(0, ended.out().indexOf(".args") + ".args".length());
    return start.substring(start.lastIndexOf('/') + 1);
  }
}
