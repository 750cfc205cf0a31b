package nl.gia;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.db.DefaultSchema;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.platform.db.Database;
import nl.gia.platform.value.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be done with rows of any kind can be done with those of each. */
class EveryKindTest {
  private static final Pattern REFERENCE = Pattern.compile("\\{(\\w+) ([^}]+)}");

  @TempDir static Path folder;
  private static final Map<String, List<String>> SAMPLES = samples();
  private static Terminal terminal;

  /** A row of each kind as typed, the last field of which is then set to what stands after it. */
  private static Map<String, List<String>> samples() {
    Map<String, List<String>> samples = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(House.ROOT.resolve("src/test/resources/kinds.txt"))) {
        List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        samples.put(parts.getFirst(), parts.subList(1, parts.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }

  @BeforeAll
  static void open() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--example").err()).isEmpty();
  }

  static Stream<String> tables() {
    return Wiring.kinds().all().stream().map(Kind::table);
  }

  @Test
  void everyKindHasASample() {
    assertThat(SAMPLES.keySet()).containsExactlyElementsOf(tables().toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rowIsKeptLikeAnyOther(String table) {
    List<String> sample = requireNonNull(SAMPLES.get(table));
    String id = added(table, sample.subList(0, sample.size() - 1));
    assertThat(terminal.run("list", table, "id=" + id).out()).contains(id);

    String change = filled(sample.getLast());
    done("set", table, id, change);
    String column = change.substring(0, change.indexOf('='));
    assertThat(terminal.run("history", table, id, column).out()).contains("J. Jansen");

    done("remove", table, id);
    assertThat(terminal.run("list", table, "id=" + id).out()).doesNotContain(id);
    done("revive", table, id);
    done("undo");
    assertThat(terminal.run("show", table, id).code()).isEqualTo(1);
    done("redo");
    assertThat(terminal.run("show", table, id).code()).isZero();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void listIsTakenBackWithoutAChange(String table) {
    String before = terminal.run("dump").out();
    for (String name : List.of(table + ".xlsx", table + ".csv")) {
      String file = folder.resolve(name).toString();
      done("export", table, file);
      assertThat(terminal.run("import", table, file))
          .satisfies(taken -> assertThat(taken.err()).isEmpty())
          .satisfies(taken -> assertThat(taken.out()).contains("Toegevoegd: 0. Bijgewerkt: 0."));
    }
    assertThat(terminal.run("dump").out()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsAFieldAndPointsWhereTheFieldDoes(String table) {
    Kind kind = Wiring.kinds().find(table).orElseThrow();
    Set<String> columns =
        Stream.of(requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(table)).fields())
            .map(org.jooq.Field::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    // What an edition was frozen with is written by adopting it alone.
    columns.removeAll(Set.of("id", "removed", "frozen"));
    assertThat(kind.fields())
        .extracting(Field::column)
        .containsExactlyInAnyOrderElementsOf(columns);
    assertThat(known("target IS NOT NULL AND table_name = '" + table + "'", "target"))
        .containsExactlyInAnyOrderElementsOf(
            kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference)
                .map(field -> field.column() + " " + ((FieldType.Reference) field.type()).table())
                .toList());
  }

  @Test
  void everySynchronisedTableIsAKind() {
    Set<String> synchronised = new TreeSet<>();
    known("1", "table_name").forEach(line -> synchronised.add(line.replaceFirst(".* ", "")));
    assertThat(synchronised).containsExactlyElementsOf(tables().toList());
  }

  /** Else a list of thousands of lines would read the whole table for each of them. */
  @Test
  void aRowIsFoundBackByAnIndex() {
    List<String> slow = new ArrayList<>();
    for (Kind kind : Wiring.kinds().all()) {
      Stream.of(kind.key(), kind.foundBy())
          .flatMap(columns -> columns.stream().limit(1))
          .filter(column -> isFree(kind.field(column).orElseThrow().type()))
          .filter(column -> !indexed(kind.table(), column))
          .forEach(column -> slow.add(kind.table() + "." + column));
    }
    assertThat(slow).isEmpty();
  }

  /** Of numbers and choices there are few. */
  private static boolean isFree(FieldType type) {
    return type instanceof FieldType.Line
        || type instanceof FieldType.Date
        || type instanceof FieldType.Reference;
  }

  private static boolean indexed(String table, String column) {
    try (Database database = Database.open(folder.resolve("secretariaat.gia"))) {
      return database.<Boolean>read(rows ->
          !rows.fetch(
                  "SELECT 1 FROM pragma_index_list(?) l, pragma_index_info(l.name) i"
                      + " WHERE i.seqno = 0 AND i.name = ?",
                  table,
                  column)
              .isEmpty());
    }
  }

  @Test
  void whatIsPersonalIsMarkedSo() {
    assertThat(known("personal = 1", "table_name"))
        .containsExactlyInAnyOrder(
            "name author",
            "name person",
            "email person",
            "phone person",
            "caller question",
            "asked_by parliamentary_question",
            "author remark");
  }

  /** What the journal knows of columns: their names with another thing. */
  private static List<String> known(String condition, String with) {
    try (Database database = Database.open(folder.resolve("secretariaat.gia"))) {
      return database.read(rows ->
          rows.fetch(
                  "SELECT column_name || ' ' || "
                      + with
                      + " FROM journal_column WHERE "
                      + condition)
              .map(row -> String.valueOf(row.get(0))));
    }
  }

  private static String added(String table, List<String> fields) {
    Terminal.Answer answer =
        terminal.run(
            Stream.concat(Stream.of("add", table), fields.stream().map(EveryKindTest::filled))
                .toArray(String[]::new));
    assertThat(answer.err()).as(table).isEmpty();
    return answer.out().strip();
  }

  /** A field as typed, with {section 1/Wonen} for the id of that row. */
  private static String filled(String typed) {
    if (typed.contains("{report}")) {
      return typed.replace(
          "{report}", added("report", requireNonNull(SAMPLES.get("report")).subList(0, 4)));
    }
    Matcher reference = REFERENCE.matcher(typed);
    return reference.replaceAll(found -> Ids.natural(found.group(1), found.group(2)));
  }

  private static void done(String... words) {
    assertThat(terminal.run(words))
        .satisfies(answer -> assertThat(answer.err()).isEmpty())
        .satisfies(answer -> assertThat(answer.code()).isZero());
  }
}
