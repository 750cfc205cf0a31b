import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the commands {@code gia} and {@code gia.cmd}, which start what has just been built, from
 * any folder.
 *
 * <p>Arguments: the build's folder; a file of JVM flags; the program's own classes, as a folder or
 * a jar; the class path, whose first entry they replace.
 */
final class WriteLauncher {
  private static final String SHELL =
      """
      #!/bin/sh
      # Starts what the build has made.
      case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        '' | C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;; # or letters such as é arrive as ??
      esac
      # What is done at once is done before the JVM's best compiler has paid for itself, and before
      # all that a window needs is loaded.
      flags=FLAGS
      for word in "$@"; do
        case $word in
          list | show | add | set | remove | revive | undo | redo | history | figures | state | dump | \\
            conflicts | resolve | identity | trust | peers | --help | --version | completion)
            flags=SHORT ;;
        esac
      done
      exec JAVA @"$flags" "$@"
      """;

  private static final String WINDOWS =
      """
      @echo off
      rem Starts what the build has made.
      "JAVA" "@FLAGS" %*
      exit /b %ERRORLEVEL%
      """;

  public static void main(String[] args) throws IOException {
    write(args, List.of(), List.of());
  }

  /**
   * Writes the launcher.
   *
   * @param besides flags besides for all but short commands
   * @param shortly the same for short commands
   */
  static void write(String[] args, List<String> besides, List<String> shortly) throws IOException {
    Path target = Path.of(args[0]).toAbsolutePath();
    Path flags = flags(target);
    Files.write(flags, lines(args, target, besides));
    List<String> quick = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
    quick.addAll(shortly);
    Files.write(shortFlags(target), lines(args, target, quick));
    Path shell = target.resolve("gia");
    Files.writeString(
        shell,
        SHELL
            .replace("JAVA", single(java()))
            .replace("FLAGS", single(flags))
            .replace("SHORT", single(shortFlags(target))));
    if (!shell.toFile().setExecutable(true, false)) {
      throw new IOException("Cannot make " + shell + " executable");
    }
    Files.writeString(
        target.resolve("gia.cmd"),
        WINDOWS
            .replace("JAVA", java().toString())
            .replace("FLAGS", flags.toString())
            .replace("\n", "\r\n"));
  }

  /** The file that tells the JVM what to start, and how. */
  static Path flags(Path target) {
    return target.resolve("gia.args");
  }

  /** The same for commands that are done at once. */
  static Path shortFlags(Path target) {
    return target.resolve("gia-short.args");
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static List<String> lines(String[] args, Path target, List<String> besides)
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(args[1])));
    lines.add("-XX:+UseSerialGC"); // starts soonest, and the program's memory is small
    besides.forEach(flag -> lines.add(quoted(flag)));
    lines.add("--module-path");
    lines.add(quoted(target.resolve("javafx").toString()));
    lines.add("--class-path");
    lines.add(quoted(String.join(File.pathSeparator, classPath(args))));
    lines.add("nl.gia.Gia");
    return lines;
  }

  private static List<String> classPath(String[] args) {
    Stream<String> libraries = Stream.of(args[3].split(File.pathSeparator)).skip(1);
    return Stream.concat(Stream.of(args[2]), libraries.filter(entry -> !isModule(entry))).toList();
  }

  private static boolean isModule(String entry) {
    return Path.of(entry).getFileName().toString().startsWith("javafx-");
  }

  /** As a JVM's argument file wants it. */
  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\") + '"';
  }

  /** As a shell wants it. */
  private static String single(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
