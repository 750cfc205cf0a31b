import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the commands {@code gia} and {@code gia.cmd}, which start what has just been built, from
 * any folder.
 *
 * <p>Arguments: the build's folder; a file of JVM flags; the program's own classes, as a folder or
 * a jar; the class path, whose first entry they replace.
 */
final class WriteLauncher {
  /** Without the compiler that takes long to pay for itself. */
  private static final String SOON = "-XX:TieredStopAtLevel=1";

  private static final String SHELL =
      """
      #!/bin/sh
      # Starts what the build has made.
      case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        '' | C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;; # or letters such as é arrive as ??
      esac
      # What is done at once, and the window, are there before the JVM's best compiler has paid for
      # itself, and need not load what the rest does.
      flags=@WORK@
      case "$#$1" in
        0 | 2--database | 1--started-by-build=*) flags=@WINDOW@ ;;
      esac
      for word in "$@"; do
        case $word in
          list | show | add | set | remove | revive | undo | redo | history | figures | state | dump | \\
            conflicts | resolve | identity | trust | peers | --help | --version | completion)
            flags=@SHORT@ ;;
        esac
      done
      exec @JAVA@ @"$flags" "$@"
      """;

  private static final String WINDOWS =
      """
      @echo off
      rem Starts what the build has made; the window sooner than it would with all of it.
      set "flags=@WORK@"
      if "%~1" == "" set "flags=@WINDOW@"
      if "%~1" == "--database" if "%~3" == "" set "flags=@WINDOW@"
      if "%~1" == "--started-by-build" set "flags=@WINDOW@"
      "@JAVA@" "@%flags%" %*
      exit /b %ERRORLEVEL%
      """;

  /** A way of starting the program, with flags for the JVM and a cache of its own. */
  enum Start {
    WORK("gia", "--rehearse"),
    SHORT("gia-short", "--rehearse-short", SOON),
    WINDOW("gia-window", "--rehearse-window", SOON);

    private final String file;
    private final String rehearsal;
    private final List<String> flags;

    Start(String file, String rehearsal, String... flags) {
      this.file = file;
      this.rehearsal = rehearsal;
      this.flags = List.of(flags);
    }

    /** The name, without its end, of the files with its flags and its cache. */
    String file() {
      return file;
    }

    /** The word by which the program does what such a start is for, to be watched by the JVM. */
    String rehearsal() {
      return rehearsal;
    }

    /** The file that tells the JVM what to start, and how. */
    Path flags(Path target) {
      return target.resolve(file + ".args");
    }
  }

  public static void main(String[] args) throws IOException {
    write(args, start -> List.of());
  }

  /**
   * Writes the launcher.
   *
   * @param besides flags besides for each way of starting
   */
  static void write(String[] args, Function<Start, List<String>> besides) throws IOException {
    Path target = Path.of(args[0]).toAbsolutePath();
    String shell = SHELL.replace("@JAVA@", single(java()));
    String windows = WINDOWS.replace("@JAVA@", java().toString());
    for (Start start : Start.values()) {
      Path flags = start.flags(target);
      Files.write(flags, lines(args, target, start, besides.apply(start)));
      shell = shell.replace("@" + start + "@", single(flags));
      windows = windows.replace("@" + start + "@", flags.toString());
    }
    Path script = target.resolve("gia");
    Files.writeString(script, shell);
    if (!script.toFile().setExecutable(true, false)) {
      throw new IOException("Cannot make " + script + " executable");
    }
    Files.writeString(target.resolve("gia.cmd"), windows.replace("\n", "\r\n"));
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static List<String> lines(String[] args, Path target, Start start, List<String> besides)
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(args[1])));
    lines.add("-XX:+UseSerialGC"); // starts soonest, and the program's memory is small
    Stream.concat(start.flags.stream(), besides.stream()).forEach(flag -> lines.add(quoted(flag)));
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
