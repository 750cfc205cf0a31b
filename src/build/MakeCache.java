import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the launcher start the jar, and start it quickly: runs of the program show the JVM what it
 * may keep ready for each way of starting it.
 *
 * <p>Arguments: those of {@link WriteLauncher}, and {@code true} to do without the cache.
 */
final class MakeCache {
  /** A window that cannot be made may keep the run from ending. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]).toAbsolutePath();
    boolean without = args[4].equals("true");
    if (!without) {
      args[3] =
          Stream.of(args[3].split(File.pathSeparator))
              .map(entry -> ModernJar.of(entry, target.resolve("modern")))
              .collect(Collectors.joining(File.pathSeparator));
    }
    WriteLauncher.write(args, start -> List.of());
    if (!without) {
      Map<WriteLauncher.Start, List<String>> kept = new EnumMap<>(WriteLauncher.Start.class);
      for (WriteLauncher.Start start : WriteLauncher.Start.values()) {
        kept.put(start, kept(target, start, Path.of(args[2])));
      }
      WriteLauncher.write(args, kept::get);
    }
  }

  /** The flags by which the JVM starts with a cache, which is made where there is none yet. */
  private static List<String> kept(Path target, WriteLauncher.Start start, Path jar)
      throws Exception {
    Path flags = start.flags(target);
    Path cache = target.resolve(start.file() + ".aot");
    Path mark = cache.resolveSibling(cache.getFileName() + ".digest");
    String digest = digest(flags, jar);
    if (!Files.exists(cache) || !Files.exists(mark) || !Files.readString(mark).equals(digest)) {
      Files.deleteIfExists(cache);
      train(cache, flags, start.rehearsal());
      Files.writeString(mark, digest);
    }
    if (Files.exists(cache)) {
      // The JVM would report on standard output, which is the program's.
      return List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-Xlog:all=error:stderr");
    }
    System.err.println("No AOT cache " + cache + " was made, so the program starts slower.");
    return List.of();
  }

  private static void train(Path cache, Path flags, String word)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(cache.resolveSibling("aot"));
    Path log = folder.resolve(word.substring(2) + ".log");
    ProcessBuilder run =
        new ProcessBuilder(
            WriteLauncher.java().toString(),
            "-XX:AOTCacheOutput=" + cache,
            // A window that nobody sees, wherever this is built.
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "@" + flags,
            word,
            folder.toString());
    run.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = run.start();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    if (process.exitValue() != 0) {
      Files.deleteIfExists(cache);
      System.err.println(
          "The run for the AOT cache ended with " + process.exitValue() + "; see " + log);
    }
  }

  private static String digest(Path flags, Path jar) throws IOException, NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(Files.readAllBytes(flags));
    sha.update(Files.readAllBytes(jar));
    // The JVM refuses a cache whose jar has another time than it had in training.
    sha.update(Files.getLastModifiedTime(jar).toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest());
  }
}
