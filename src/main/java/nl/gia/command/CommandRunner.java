package nl.gia.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import nl.gia.platform.value.Departure;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Does what the words of a command line ask, and gives the program's exit code. */
@Departure(
    from = "catch",
    because = "the outermost door: here every refusal and fault becomes a sentence and a code")
public final class CommandRunner {
  static final int DONE = 0;

  private final World world;
  private final Parts parts;

  public CommandRunner(World world, Parts parts) {
    this.world = world;
    this.parts = parts;
  }

  /** Runs a command; without one the window opens. */
  public int run(String... words) {
    Texts texts = texts(words);
    Failures failures = new Failures(world, texts, Arrays.asList(words).contains("--json"));
    Grammar grammar = new Grammar(texts, chosen(words), parts);
    CommandLine line = grammar.line();
    line.setExecutionStrategy(result -> attempted(result, line, texts));
    line.setParameterExceptionHandler((fault, _) -> failures.wrongUsage(fault));
    line.setExecutionExceptionHandler((fault, _, _) -> failures.of(fault));
    int code = line.execute(words);
    world.out().flush();
    world.err().flush();
    return code;
  }

  /** The language, which must be known before the words can be read. */
  private static Texts texts(String... words) {
    List<String> all = Arrays.asList(words);
    int option = all.indexOf("--locale");
    boolean english =
        all.contains("--locale=en")
            || (option >= 0 && option + 1 < all.size() && all.get(option + 1).equals("en"));
    return new Texts(english ? Texts.ENGLISH : Texts.DUTCH);
  }

  /** The commands that could be meant: those named by a word, or all when none is. */
  private static List<Asked> chosen(String... words) {
    List<Asked> all = all();
    List<String> given = Arrays.asList(words);
    if (given.contains("completion") || given.contains("--help")) {
      return all;
    }
    List<Asked> named = new ArrayList<>(all);
    named.removeIf(asked -> !given.contains(asked.path().split(" ", -1)[0]));
    return named.isEmpty() ? all : named;
  }

  static List<Asked> all() {
    return Stream.of(
            FileCommands.all(),
            RowCommands.all(),
            LogCommands.all(),
            SearchCommands.all(),
            ListCommands.all(),
            FigureCommands.all(),
            BundleCommands.all(),
            FolderCommands.all(),
            FormCommands.all(),
            ExchangeCommands.all(),
            AgendaCommands.all(),
            DocumentCommands.all(),
            PersonCommands.all(),
            List.of(Asked.of("completion", CommandText.COMPLETION, call -> {})))
        .flatMap(List::stream)
        .toList();
  }

  /** What goes wrong must be wrapped, or picocli prints it with its stack. */
  private int attempted(ParseResult result, CommandLine line, Texts texts) {
    try {
      return run(result, line, texts);
    } catch (RuntimeException fault) {
      throw new CommandLine.ExecutionException(line, "failed", fault);
    }
  }

  private int run(ParseResult result, CommandLine line, Texts texts) {
    ParseResult last = result;
    List<ParseResult> levels = new ArrayList<>(List.of(result));
    while (last.hasSubcommand()) {
      last = last.subcommand();
      levels.addFirst(last);
    }
    if (has("--help", levels)) {
      last.commandSpec().commandLine().usage(world.out());
      return DONE;
    }
    if (has("--version", levels)) {
      return version(texts, has("--json", levels));
    }
    if (!(last.commandSpec().userObject() instanceof Asked asked)) {
      return window(result, texts);
    }
    if (asked.path().equals("completion")) {
      world.out().println(AutoComplete.bash("gia", line));
      return DONE;
    }
    requireChoices(asked, levels);
    asked.verb().accept(new Call(world, parts, texts, List.copyOf(levels)));
    return DONE;
  }

  private static boolean has(String option, List<ParseResult> levels) {
    return levels.stream().anyMatch(level -> level.hasMatchedOption(option));
  }

  private int version(Texts texts, boolean json) {
    world
        .out()
        .print(
            json
                ? Json.pretty(Map.of("version", world.version()))
                : texts.get(CommandText.VERSION_IS, world.version()) + System.lineSeparator());
    return DONE;
  }

  private static void requireChoices(Asked asked, List<ParseResult> levels) {
    levels.forEach(level -> require("--locale", List.of("nl", "en"), level));
    for (Asked.Option option : asked.options()) {
      if (!option.choices().isEmpty()) {
        require(option.name(), option.choices(), levels.getFirst());
      }
    }
  }

  private static void require(String option, List<String> choices, ParseResult words) {
    if (!words.hasMatchedOption(option)) {
      return;
    }
    for (String value : words.matchedOption(option).stringValues()) {
      if (!choices.contains(value)) {
        throw new UsageFault(CommandText.WRONG_CHOICE, option, value, String.join(", ", choices));
      }
    }
  }

  private int window(ParseResult result, Texts texts) {
    if (result.hasSubcommand()) {
      throw new UsageFault(CommandText.NAME_A_COMMAND);
    }
    if (world.screen()) {
      Optional<String> file =
          Optional.ofNullable(result.<String>matchedOptionValue("--database", null));
      parts.window().open(world, file.map(Path::of));
      return DONE;
    }
    String build = result.matchedOptionValue(Grammar.BUILD, "");
    if (!build.isEmpty()) {
      new FirstRun(world, parts, texts).in(build);
      return DONE;
    }
    throw new UserFailure(CommandText.NO_SCREEN);
  }
}
