package nl.gia.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.gia.Yardsticks;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Search in 100,000 sections, from what was typed to the hits with their snippets, against the
 * sqlite3 command line that runs the same query of the same index and gives bare hits.
 */
class SearchBenchmark {
  private static final int SECTIONS = 100_000;
  private static final int WORDS = 60;
  private static final int QUESTIONS = 200;
  private static final int MOST = 40;
  private static final double WITHIN_MILLIS = 50;
  private static final List<String> TABLES = List.of("section");
  private static final Pattern TIME = Pattern.compile("real (\\d+\\.\\d+)");

  /** Names of words, the common ones first: as in a language, few words are used much. */
  private static final List<String> STARTS =
      List.of("gemeente", "inburger", "onderwijs", "werk", "taal", "wonen", "raad", "regio");

  private static final List<String> ENDS = List.of("", "en", "ing", "ingen", "s", "plan", "beleid");

  @TempDir private Path folder;
  private final Random random = new Random(20_081_119);

  @Test
  void searchInSections() throws Exception {
    assumeTrue(hasSqlite(), "needs sqlite3");
    Path file = folder.resolve("sections.gia");
    List<String> questions = questions();
    double[] ours;
    try (Database database = Database.create(file)) {
      write(database);
      Search search = new Search(database, new Sections(database));
      long begun = System.nanoTime();
      search.prepare(Progress.UNWATCHED);
      long made = (System.nanoTime() - begun) / 1_000_000_000;
      measure(questions, question -> best(search, question));
      ours = measure(questions, question -> best(search, question));
      double[] first = measure(questions, question -> first(search, question));
      Yardsticks.report(
          "first hits in 100,000 sections, p95 against 50 ms",
          p95(first) / WITHIN_MILLIS,
          1,
          String.format(Locale.ROOT, "%.1f ms; the index was made in %d s", p95(first), made));
    }
    double[] theirs = sqlite(file, questions);
    Yardsticks.report(
        "search in 100,000 sections, p95, against the sqlite3 command line",
        p95(ours) / p95(theirs),
        1.5,
        String.format(Locale.ROOT, "%.1f ms / %.1f ms", p95(ours), p95(theirs)));
  }

  private static boolean hasSqlite() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "sqlite3")));
  }

  private void write(Database database) {
    Journal journal =
        new Journal(
            database,
            new Journal.Writer(Hash.of(new byte[32]), "author"),
            Clock.systemUTC(),
            new SecureRandom());
    for (int i = 0; i < SECTIONS; i += 1_000) {
      journal.write(
          Act.of("benchmark"),
          tx -> {
            for (int j = 0; j < 1_000; j++) {
              String row = tx.create("section");
              tx.set("section", row, "heading", Value.of(words(4)));
              tx.set("section", row, "body", Value.of(words(WORDS)));
            }
          });
    }
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(word()).append(' ');
    }
    return words.toString();
  }

  /** The thousandth word is used a thousand times less than the first. */
  private String word() {
    int rank = (int) Math.pow(10_000, random.nextDouble());
    String number = Integer.toString(rank / (STARTS.size() * ENDS.size()), 26);
    return STARTS.get(rank % STARTS.size())
        + (number.equals("0") ? "" : number.replaceAll("\\d", "x$0").replaceAll("\\d", "o"))
        + ENDS.get(rank / STARTS.size() % ENDS.size());
  }

  /** What people type: one to three words, of the last a beginning of four letters or more. */
  private List<String> questions() {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      String last = word();
      String begun = last.substring(0, Math.min(last.length(), 4 + random.nextInt(6)));
      questions.add(words(random.nextInt(3)) + begun);
    }
    return questions;
  }

  private static void best(Search search, String question) {
    search.find(question, TABLES, MOST, Progress.UNWATCHED);
  }

  private static void first(Search search, String question) {
    search.glance(question, TABLES, MOST, Progress.UNWATCHED);
  }

  private static double[] measure(List<String> questions, Consumer<String> asking) {
    double[] millis = new double[questions.size()];
    for (int i = 0; i < millis.length; i++) {
      long begun = System.nanoTime();
      asking.accept(questions.get(i));
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    return millis;
  }

  private double[] sqlite(Path file, List<String> questions) throws Exception {
    StringBuilder script = new StringBuilder("PRAGMA cache_size = -16384;\n");
    questions.forEach(question -> script.append(query(question)));
    script.append(".timer on\n");
    questions.forEach(question -> script.append(query(question)));
    Path input = Files.writeString(folder.resolve("questions.sql"), script);
    Path output = folder.resolve("answers.txt");
    Process process =
        new ProcessBuilder("sqlite3", file.toString())
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("sqlite3 failed");
    }
    return times(output);
  }

  private static double[] times(Path output) throws IOException {
    double[] millis =
        TIME.matcher(Files.readString(output, StandardCharsets.UTF_8))
            .results()
            .map(MatchResult::group)
            .mapToDouble(real -> Double.parseDouble(real.substring(5)) * 1_000)
            .toArray();
    if (millis.length != QUESTIONS) {
      throw new IllegalStateException(millis.length + " times for " + QUESTIONS + " questions");
    }
    return millis;
  }

  private static String query(String question) {
    return SearchStore.QUERY
            .replaceFirst("\\?", "'" + Question.of(question).match() + "'")
            .replaceFirst("\\?", "'[\"section\"]'")
            .replaceFirst("\\?", Integer.toString(MOST))
        + ";\n";
  }

  private static double p95(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) (sorted.length * 0.95)];
  }

  /** What a section is called. */
  private enum Word implements Text {
    SECTIONS
  }

  /** Sections, by their heading and body. */
  private record Sections(Database database) implements Searchable {
    @Override
    public List<String> tables() {
      return TABLES;
    }

    @Override
    public String shape() {
      return "sections";
    }

    @Override
    public Text called(String table) {
      return Word.SECTIONS;
    }

    @Override
    public Optional<SearchEntry> entry(SearchRow row) {
      return database
          .writing()
          .fetchOptional("SELECT heading, body FROM section WHERE id = ?", row.row())
          .map(found -> Map.entry(String.valueOf(found.get(0)), String.valueOf(found.get(1))))
          .map(found -> new SearchEntry(found.getKey(), found.getValue()));
    }

    @Override
    public List<SearchRow> calledAfter(SearchRow row) {
      return List.of();
    }
  }
}
