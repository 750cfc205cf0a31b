package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListImport;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.Rule;
import nl.gia.feature.Witness;
import nl.gia.feature.Workspace;
import nl.gia.lists.ListColumn;
import nl.gia.lists.ListWriter;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a row breaks is said in one way by the window, the command line and a list. */
class SameSentenceTest {
  private static final Texts DUTCH = new Texts(Texts.DUTCH);
  private static final Pattern REFERENCE = Pattern.compile("\\{(\\w+) ([^}]+)}");

  @TempDir private static Path folder;
  private static Terminal terminal;
  private static OpenDatabase open;
  private static Workspace space;

  /** The rules that had something to say, each by its table and its place there. */
  private static final Set<String> BROKEN = new TreeSet<>();

  /**
   * A row as it is typed, and a piece of the sentence that a rule of its kind answers with.
   *
   * @param row the row that it is typed over; empty for a new one
   */
  record Broken(String table, String row, Map<String, String> typed, String sentence) {
    @Override
    public String toString() {
      return table + " " + sentence;
    }
  }

  @BeforeAll
  static void make() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--example").err()).isEmpty();
    open =
        OpenDatabase.open(
            folder.resolve("secretariaat.gia"),
            new OpenDatabase.Surroundings(
                folder.resolve("eigen"), "J. Jansen", Clock.systemUTC(), new SecureRandom()));
    Kinds watched = new Kinds(List.of(() -> kinds().map(SameSentenceTest::watched).toList()));
    space = new Workspace(open.database(), open.journal(), watched, open.clock());
  }

  /** The same kind, of which each rule notes when it is broken. */
  private static Kind watched(Kind kind) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : kind.rules()) {
      String name = name(kind, rules.size());
      rules.add((draft, rows) -> {
        List<Problem> problems = rule.check(draft, rows);
        if (!problems.isEmpty()) {
          BROKEN.add(name);
        }
        return problems;
      });
    }
    return new Kind(
        kind.table(),
        kind.one(),
        kind.many(),
        kind.fields(),
        kind.naming(),
        kind.key(),
        rules,
        kind.foundBy(),
        kind.natural(),
        kind.gaps(),
        kind.consequence());
  }

  private static String name(Kind kind, int place) {
    return kind.table()
        + " "
        + (place + 1)
        + ": "
        + kind.rules().get(place).getClass().getSimpleName();
  }

  @AfterAll
  static void close() {
    open.close();
  }

  static Stream<Kind> kinds() {
    return Everything.kinds().all().stream();
  }

  /** The rows of the file with a row that breaks each rule. */
  static Stream<Broken> broken() throws IOException {
    return Files.readAllLines(House.ROOT.resolve("src/test/resources/broken.txt")).stream()
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .map(parts -> {
          Map<String, String> typed = new LinkedHashMap<>();
          parts
              .subList(1, parts.size() - 1)
              .forEach(part -> typed.put(part.split("=", 2)[0], filled(part.split("=", 2)[1])));
          String[] where = parts.getFirst().split(" ", 2);
          String row = where.length > 1 ? filled(where[1]) : "";
          return new Broken(where[0], row, typed, parts.getLast());
        });
  }

  private static String filled(String typed) {
    return REFERENCE
        .matcher(typed)
        .replaceAll(found -> Ids.natural(found.group(1), found.group(2)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFieldThatCannotBeReadIsToldAlike(Kind kind) throws IOException {
    Map<String, String> typed = new LinkedHashMap<>();
    kind.fields().forEach(field -> typed.put(field.column(), wrong(field)));

    List<String> said = sameEverywhere(kind.table(), "", typed);
    assertThat(said).hasSameSizeAs(kind.fields());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFieldThatMustBeFilledInIsToldAlike(Kind kind) throws IOException {
    Map<String, String> typed = new LinkedHashMap<>();
    String spare = kind.fields().getLast().column();
    kind.fields().forEach(field -> typed.put(field.column(), ""));
    typed.put(spare, wrong(kind.fields().getLast()));

    sameEverywhere(kind.table(), "", typed);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aRuleIsToldAlike(Broken row) throws IOException {
    assertThat(sameEverywhere(row.table(), row.row(), row.typed()))
        .anyMatch(said -> said.contains(row.sentence()));
  }

  @Test
  void everyRuleHasARowThatBreaksIt() throws IOException {
    broken().forEach(row -> window(row.table(), row.row(), row.typed()));

    assertThat(
            kinds()
                .flatMap(kind ->
                    IntStream.range(0, kind.rules().size()).mapToObj(place -> name(kind, place)))
                .toList())
        .isNotEmpty()
        .isSubsetOf(BROKEN);
  }

  private static String wrong(Field field) {
    return switch (field.type()) {
      case FieldType.Line _ -> "een\ntwee";
      case FieldType.Prose _ -> "a\0b";
      case FieldType.Date _ -> "31-02-2010";
      case FieldType.Whole _ -> "een";
      case FieldType.Decimal _ -> "1.234";
      case FieldType.Flag _ -> "misschien";
      case FieldType.Choice _ -> "zomaar";
      case FieldType.Reference _ -> "Wat Er Niet Is";
      case FieldType.Place _ -> "bovenaan!";
    };
  }

  private static List<String> sameEverywhere(String table, String row, Map<String, String> typed)
      throws IOException {
    List<String> window = window(table, row, typed);
    assertThat(window).isNotEmpty();
    assertThat(listed(table, row, typed)).as("list").containsExactlyInAnyOrderElementsOf(window);
    assertThat(commanded(table, row, typed))
        .as("command")
        .containsExactlyInAnyOrderElementsOf(window);
    return window;
  }

  private static List<String> window(String table, String row, Map<String, String> typed) {
    try (RowViewModel form = new RowViewModel(new Witness().desk(DUTCH), space, table)) {
      if (row.isEmpty()) {
        form.openNew(Map.of());
      } else {
        form.open(row);
      }
      typed.forEach((column, text) -> form.field(column).set(text));
      form.commitAll();
      List<String> said =
          form.problems().get().stream()
              .map(one -> one.field() + ": " + one.message(DUTCH))
              .toList();
      // Or it would be open again, with what was typed, at the next.
      form.discard();
      return said;
    }
  }

  private static List<String> listed(String table, String row, Map<String, String> typed)
      throws IOException {
    Path file = folder.resolve("lijst.csv");
    Map<String, String> cells = new LinkedHashMap<>();
    if (!row.isEmpty()) {
      cells.put("id", row);
    }
    cells.putAll(typed);
    List<ListColumn> columns = new ArrayList<>();
    cells.keySet().forEach(column -> columns.add(ListColumn.text(column)));
    try (var out = Files.newOutputStream(file)) {
      new ListWriter(columns, List.of(List.copyOf(cells.values()))).csv(out);
    }
    ListImport list = new ListImport(space, space.kinds().list(table).orElseThrow());
    ListImport.Result result =
        list.preview(list.read(file, Map.of(), Map.of()), Progress.UNWATCHED);
    return result.problems().stream()
        .map(one -> one.problem().field() + ": " + one.problem().message(DUTCH))
        .toList();
  }

  private static List<String> commanded(String table, String row, Map<String, String> typed)
      throws IOException {
    List<String> words =
        new ArrayList<>(
            row.isEmpty() ? List.of("add", table, "--json") : List.of("set", table, row, "--json"));
    for (Map.Entry<String, String> one : typed.entrySet()) {
      Path file = Files.writeString(folder.resolve(one.getKey() + ".txt"), one.getValue());
      words.add(one.getKey() + "=@" + file);
    }
    List<String> said = new ArrayList<>();
    Terminal.Answer answer = terminal.run(words.toArray(String[]::new));
    for (Object problem : (List<?>) answer.member("problems")) {
      Map<?, ?> members = (Map<?, ?>) problem;
      said.add(members.get("field") + ": " + members.get("problem"));
    }
    return said;
  }
}
