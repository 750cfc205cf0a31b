import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the launcher start the jar, and start it quickly: one run of the program shows the JVM what
 * it may keep ready.
 *
 * <p>Arguments: those of {@link WriteLauncher}, and {@code true} to do without the cache.
 */
final class MakeCache {
  public static void main(String[] args) throws Exception {
    WriteLauncher.write(args, List.of());
    if (args[4].equals("true")) {
      return;
    }
    Path target = Path.of(args[0]).toAbsolutePath();
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
            "@" + WriteLauncher.flags(target),
            "--started-by-build=" + folder);
    // Without a screen the program does its main job on the example, which is what trains it.
    run.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    run.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    int code = run.start().waitFor();
    if (code != 0) {
      Files.deleteIfExists(cache);
      System.err.println("The run for the AOT cache ended with " + code + "; see " + log);
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
