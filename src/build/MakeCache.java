import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the launcher start the jar, and start it quickly: one run of the program shows the JVM what
 * it may keep ready.
 *
 * <p>Arguments: those of {@link WriteLauncher}, and {@code true} to do without the cache.
 */
final class MakeCache {
  /** A window that cannot be made may keep the run from ending. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  public static void main(String[] args) throws Exception {
    if (args[4].equals("true")) {
      WriteLauncher.write(args, List.of());
      return;
    }
    Path target = Path.of(args[0]).toAbsolutePath();
    args[3] =
        Stream.of(args[3].split(File.pathSeparator))
            .map(entry -> ModernJar.of(entry, target.resolve("modern")))
            .collect(Collectors.joining(File.pathSeparator));
    WriteLauncher.write(args, List.of());
    Path cache = target.resolve("gia.aot");
    Path mark = target.resolve("gia.aot.digest");
    String digest = digest(WriteLauncher.flags(target), Path.of(args[2]));
    if (!Files.exists(cache) || !Files.exists(mark) || !Files.readString(mark).equals(digest)) {
      Files.deleteIfExists(cache);
      train(target, cache);
      Files.writeString(mark, digest);
    }
    if (Files.exists(cache)) {
      // The JVM would report on standard output, which is the program's.
      WriteLauncher.write(
          args, List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-Xlog:all=error:stderr"));
    } else {
      System.err.println("No AOT cache was made, so the program starts slower.");
    }
  }

  private static void train(Path target, Path cache) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(target.resolve("aot"));
    Path log = folder.resolve("training.log");
    ProcessBuilder run =
        new ProcessBuilder(
            WriteLauncher.java().toString(),
            "-XX:AOTCacheOutput=" + cache,
            // A window that nobody sees, wherever this is built.
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "@" + WriteLauncher.flags(target),
            "--rehearse",
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
