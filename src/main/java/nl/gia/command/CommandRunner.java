package nl.gia.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Refusal;
import nl.gia.platform.problem.Faults;
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
  static final int REFUSED = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 3;

  private final World world;
  private final Parts parts;

  public CommandRunner(World world, Parts parts) {
    this.world = world;
    this.parts = parts;
  }

  /** Runs a command; without one the window opens. */
  public int run(String... words) {
    Texts texts = texts(words);
    Grammar grammar = new Grammar(texts, chosen(words));
    CommandLine line = grammar.line();
    line.setExecutionStrategy(result -> attempted(result, line, texts));
    line.setParameterExceptionHandler((fault, _) -> new UsageReport(world, texts).of(fault));
    line.setExecutionExceptionHandler((fault, _, _) -> failed(fault, texts));
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
            ListCommands.all(),
            FigureCommands.all(),
            ExchangeCommands.all(),
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
    boolean help = result.hasMatchedOption("--help");
    while (last.hasSubcommand()) {
      last = last.subcommand();
      levels.addFirst(last);
      help |= last.hasMatchedOption("--help");
    }
    if (help) {
      last.commandSpec().commandLine().usage(world.out());
      return DONE;
    }
    if (result.hasMatchedOption("--version")) {
      world.out().println(texts.get(CommandText.VERSION_IS, world.version()));
      return DONE;
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

  private static void requireChoices(Asked asked, List<ParseResult> levels) {
    levels.forEach(level -> require("--locale", List.of("nl", "en"), level));
    for (Asked.Option option : asked.options()) {
      if (!option.choices().isEmpty()) {
        require(option.name(), option.choices(), levels.getFirst());
      }
    }
  }

  private static void require(String option, List<String> choices, ParseResult words) {
    for (String value : words.<List<String>>matchedOptionValue(option, List.of())) {
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
      parts
          .window()
          .open(
              world,
              result.<List<String>>matchedOptionValue("--database", List.of()).stream()
                  .reduce((first, last) -> last)
                  .map(Path::of));
      return DONE;
    }
    Optional<String> build =
        result.<List<String>>matchedOptionValue(Grammar.BUILD, List.of()).stream().findFirst();
    if (build.isPresent()) {
      new FirstRun(world, parts, texts).in(build.get());
      return DONE;
    }
    world.err().println(texts.get(CommandText.NO_SCREEN));
    return REFUSED;
  }

  private int failed(Exception fault, Texts texts) {
    return switch (fault) {
      case UserFailure failure -> say(failure.message(texts), REFUSED);
      case Refusal refusal -> {
        refusal.problems().forEach(problem -> say(problem.message(texts), REFUSED));
        yield REFUSED;
      }
      case UsageFault usage -> say(usage.message(texts), WRONG_USAGE);
      default -> say(texts.get(CommandText.OUR_FAULT, new Faults().report(fault)), OUR_FAULT);
    };
  }

  private int say(String sentence, int code) {
    world.err().println(sentence);
    return code;
  }
}
