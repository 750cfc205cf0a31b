import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Checks the layout of all Java sources, or mends it; files not touched since the last good check
 * are passed over.
 *
 * <p>Arguments: {@code check}, {@code apply} or {@code skip}; the file that marks the last good
 * check; folders of sources.
 */
final class Format {
  public static void main(String[] args) throws IOException {
    Path mark = Path.of(args[1]);
    if (args[0].equals("skip")) {
      return;
    }
    List<String> words = new ArrayList<>();
    FileTime begun = FileTime.fromMillis(System.currentTimeMillis());
    for (int i = 2; i < args.length; i++) {
      words.addAll(sources(Path.of(args[i]), mark));
    }
    if (!words.isEmpty()) {
      words.addAll(
          0,
          args[0].equals("apply")
              ? List.of("--replace")
              : List.of("--dry-run", "--set-exit-if-changed"));
      run(words);
    }
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, "");
    Files.setLastModifiedTime(mark, begun);
  }

  private static List<String> sources(Path folder, Path mark) throws IOException {
    FileTime since = Files.exists(mark) ? Files.getLastModifiedTime(mark) : FileTime.fromMillis(0);
    try (var files = Files.walk(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        if (Files.getLastModifiedTime(file).compareTo(since) >= 0) {
          found.add(file.toString());
        }
      }
      return found;
    }
  }

  private static void run(List<String> words) {
    ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
    if (formatter.run(System.out, System.err, words.toArray(String[]::new)) != 0) {
      System.err.println(
          "The layout of these files is not that of google-java-format."
              + " Mend it with: mvn -Dformat.mode=apply process-sources");
      System.exit(1);
    }
  }
}
