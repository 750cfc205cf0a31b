package nl.gia.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.SearchableRows;
import nl.gia.feature.ValueWords;
import nl.gia.journal.Reading;
import nl.gia.journal.State;
import nl.gia.journal.Upgrade;
import nl.gia.platform.db.Database;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** One command being done: what was asked, and where the answer goes. */
final class Call {
  private static final String AS_OF = "--as-of";

  private final World world;
  private final Parts parts;
  private final Texts texts;
  private final ParseResult words;

  /** What was said at each word of the command, the last first; options may stand before it. */
  private final List<ParseResult> levels;

  Call(World world, Parts parts, Texts texts, List<ParseResult> levels) {
    this.world = world;
    this.parts = parts;
    this.texts = texts;
    this.words = levels.getFirst();
    this.levels = levels;
  }

  World world() {
    return world;
  }

  Parts parts() {
    return parts;
  }

  Texts texts() {
    return texts;
  }

  Rows rows() {
    return new Rows(parts.kinds());
  }

  /** What values are called, in the language of the user. */
  ValueWords valueWords() {
    return new ValueWords(parts.kinds(), texts);
  }

  /** The word at a place. */
  String word(int place) {
    return words.matchedPositionalValue(place, List.<String>of()).getFirst();
  }

  Optional<String> wordMaybe(int place) {
    return words.matchedPositionalValue(place, List.<String>of()).stream().findFirst();
  }

  /** All words from a place on. */
  List<String> words(int place) {
    return words.matchedPositionalValue(place, List.of());
  }

  Optional<String> option(String name) {
    return levels.stream()
        .filter(level -> level.hasMatchedOption(name))
        .findFirst()
        .map(level -> level.<String>matchedOptionValue(name, ""));
  }

  /** What was said at an option that can be given more than once. */
  List<String> all(String name) {
    return words.matchedOptionValue(name, List.of());
  }

  boolean has(String name) {
    return levels.stream().anyMatch(level -> level.hasMatchedOption(name));
  }

  boolean json() {
    return has("--json");
  }

  Optional<LocalDate> date(String name) {
    return option(name)
        .map(text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeParseException e) {
            throw new UsageFault(CommandText.NO_DATE, name, text);
          }
        });
  }

  int year() {
    String text = option("--year").orElseThrow();
    if (!text.matches("(19|20)\\d{2}")) {
      throw new UsageFault(CommandText.NO_YEAR, text);
    }
    return Integer.parseInt(text);
  }

  Path file() {
    return option("--database").map(Path::of).orElseGet(world::usual);
  }

  /** Works in the database, and closes it. */
  void open(Consumer<OpenDatabase> work) {
    refuseAsOf();
    opened(work);
  }

  private void opened(Consumer<OpenDatabase> work) {
    try (OpenDatabase open = OpenDatabase.open(file(), world.surroundings())) {
      open.notice(texts).ifPresent(this::warn);
      new Search(open.database(), new SearchableRows(parts.kinds(), open.database()))
          .follow(open.journal());
      work.accept(open);
    }
  }

  /** An earlier state: a code, or the day on which it was. */
  private Optional<String> asOf() {
    Optional<String> state = option(AS_OF);
    state.filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).ifPresent(day -> date(AS_OF));
    return state;
  }

  /** Reads the tables as they are, or as they were at the state that was asked for. */
  void read(Consumer<Database> question) {
    Optional<String> state = asOf();
    if (state.isPresent()) {
      opened(open -> then(open, state.get(), question));
      return;
    }
    try (Database database = Upgrade.open(file())) {
      question.accept(database);
    }
  }

  /** Reads the log as it is, or as it was at the state that was asked for. */
  void readLog(BiConsumer<Reading, RowsStore> question) {
    Optional<String> state = asOf();
    opened(open -> {
      if (state.isEmpty()) {
        question.accept(new Reading(open.journal()), new RowsStore(open.database().writing()));
        return;
      }
      then(
          open,
          state.get(),
          database ->
              question.accept(
                  new Reading(open.journal().on(database)), new RowsStore(database.writing())));
    });
  }

  /** The present state, or the one that was asked for. */
  State state() {
    AtomicReference<State> found = new AtomicReference<>();
    Optional<String> asked = asOf();
    opened(open -> found.set(asked.map(open.states()::named).orElseGet(() -> open.states().now())));
    return found.get();
  }

  private static void then(OpenDatabase open, String state, Consumer<Database> question) {
    try (Database database = open.states().at(state)) {
      question.accept(database);
    }
  }

  /** An earlier state is for reading alone. */
  void refuseAsOf() {
    if (has(AS_OF)) {
      throw new UsageFault(CommandText.AS_OF_READS);
    }
  }

  /** FIELD=VALUE words, where =@FILE is what a file holds and =@@x is the text @x. */
  Map<String, String> fields(List<String> assignments) {
    Map<String, String> fields = plainFields(assignments);
    fields.replaceAll((_, word) -> value(word));
    return fields;
  }

  /** NAME=VALUE words as they stand. */
  Map<String, String> plainFields(List<String> assignments) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int sign = assignment.indexOf('=');
      if (sign < 1) {
        throw new UsageFault(CommandText.NO_ASSIGNMENT, assignment);
      }
      if (fields.put(assignment.substring(0, sign), assignment.substring(sign + 1)) != null) {
        throw new UsageFault(CommandText.FIELD_TWICE, assignment.substring(0, sign));
      }
    }
    return fields;
  }

  static String value(String word) {
    if (word.startsWith("@@")) {
      return word.substring(1);
    }
    return word.startsWith("@") ? content(Path.of(word.substring(1))) : word;
  }

  private static String content(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UserFailure(CommandText.NOT_UTF8, file);
    } catch (IOException e) {
      throw new UserFailure(CommandText.FILE_UNREADABLE, file);
    }
  }

  /** Prints a text of the program for people. */
  void say(Text text, Object... arguments) {
    print(texts.get(text, arguments));
  }

  void print(String line) {
    world.out().println(line);
  }

  void warn(String line) {
    world.err().println(line);
  }

  /** Prints a document for programs; members without an order of their own go by name. */
  void document(@Nullable Object tree) {
    world.out().print(Json.pretty(Trees.ordered(tree)));
  }
}
