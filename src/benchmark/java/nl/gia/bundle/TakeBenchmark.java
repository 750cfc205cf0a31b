package nl.gia.bundle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.gia.Yardsticks;
import nl.gia.journal.Identity;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking bundles, against the sqlite3 command line that inserts the same from a script. */
class TakeBenchmark {
  private static final String HEAP = "-Xmx192m";

  @TempDir private Path folder;

  @Test
  void takeBundles() throws Exception {
    double small = take(10_000);
    double large = take(100_000);
    Yardsticks.report(
        "growth from 100,000 to 1,000,000 writes", large / small, 1.1, "x the yardstick's own");
    double giant = take(500_000);
    Yardsticks.report(
        "growth from 1,000,000 to 5,000,000 writes", giant / large, 1.1, "x the yardstick's own");
  }

  private double take(int entries) throws Exception {
    Load load = new Load(Identity.create(new SecureRandom()), entries);
    String writes = String.format(java.util.Locale.ROOT, "%,d writes", entries * Load.FIELDS);
    Path bundle = folder.resolve(entries + ".gia.json");
    Path script = folder.resolve(entries + ".sql");
    load.bundle(bundle);
    load.script(script);
    Path database = folder.resolve(entries + ".gia");
    long taken = child(database, bundle);
    long again = child(database, bundle);
    long second =
        child(
            folder.resolve(entries + "-first.gia"),
            bundle,
            folder.resolve(entries + "-second.gia"),
            bundle);
    long yardstick = sqlite(script, entries);
    Yardsticks.report(
        "take a bundle of " + writes,
        (double) taken / yardstick,
        1,
        taken + " ms / " + yardstick + " ms");
    Yardsticks.report(
        "the same by a process that has taken as much before",
        (double) second / yardstick,
        1,
        second + " ms / " + yardstick + " ms");
    Yardsticks.report(
        "the same taken again", (double) again / taken, 0.2, again + " ms / " + taken + " ms");
    size(load, bundle, entries);
    log(database, entries);
    return (double) taken / yardstick;
  }

  private void size(Load load, Path bundle, int entries) throws Exception {
    Path packed = folder.resolve(entries + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(bundle, out);
    }
    for (Load.Lines form : Load.Lines.values()) {
      long lines = load.gzipped(form, folder.resolve(entries + ".lines.gz"));
      Yardsticks.report(
          "size of the bundle, gzipped, against JSON lines: " + form.text(),
          (double) Files.size(packed) / lines,
          1,
          bytes(packed, entries) + " / " + bytes(folder.resolve(entries + ".lines.gz"), entries));
    }
  }

  private static String bytes(Path file, int entries) throws IOException {
    double each = (double) Files.size(file) / entries / Load.FIELDS;
    return String.format(java.util.Locale.ROOT, "%.1f bytes a field", each);
  }

  private static void log(Path file, int entries) {
    try (Database database = Database.open(file)) {
      long plain = pages(database, "name = 'change_proposal'");
      long log = pages(database, "name LIKE 'journal%' OR name LIKE 'sqlite_autoindex_journal%'");
      Yardsticks.report(
          "size of the log at ten writes an entry, " + entries + " entries",
          (double) log / plain,
          4,
          log / 1024 + " KiB / " + plain / 1024 + " KiB");
    }
  }

  private static long pages(Database database, String which) {
    return database.read(rows ->
        rows.fetchSingle("SELECT sum(pgsize) FROM dbstat WHERE " + which).get(0, Long.class));
  }

  private long sqlite(Path script, int entries) throws Exception {
    Path file = folder.resolve(entries + "-plain.gia");
    Database.create(file).close();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder("sqlite3", file.toString())
            .redirectInput(script.toFile())
            .redirectErrorStream(true)
            .start();
    process.waitFor();
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** As the program is started, its cache included, but with the classes that measure behind it. */
  private static Path flags(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("target", "gia.args")));
    lines.removeLast();
    String path = lines.removeLast();
    String besides = File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath();
    lines.add(path.substring(0, path.length() - 1) + besides.replace("\\", "\\\\") + '"');
    return Files.write(file, lines);
  }

  /**
   * Databases, each with the bundle that goes into it; gives how long the last took, in
   * milliseconds.
   */
  private static long child(Path... files) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "@" + flags(files[0].resolveSibling("taker.args"))));
    command.add(Taker.class.getName());
    for (Path file : files) {
      command.add(file.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    long millis = -1;
    StringBuilder rest = new StringBuilder();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("millis=")) {
          millis = Long.parseLong(line.substring("millis=".length()));
        } else {
          rest.append(line).append('\n');
        }
      }
    }
    if (millis < 0) {
      throw new IllegalStateException(rest.toString());
    }
    return millis;
  }
}
