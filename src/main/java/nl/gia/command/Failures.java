package nl.gia.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.feature.ProblemWords;
import nl.gia.feature.Refusal;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says why a command was not done, on standard error for people and, when asked for JSON, as the
 * one document on standard output; and gives the exit code.
 */
record Failures(World world, Texts texts, boolean json) {
  static final int REFUSED = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 3;

  /** A sentence, and the field it is about, if any. */
  private record Said(String field, String sentence) {
    Map<String, Object> tree() {
      Map<String, Object> members = new LinkedHashMap<>();
      if (!field.isEmpty()) {
        members.put("field", field);
      }
      members.put("problem", sentence);
      return members;
    }
  }

  int of(Exception fault) {
    return switch (fault) {
      case UserFailure failure -> say(REFUSED, failure.message(texts));
      case Refusal refusal ->
          say(
              REFUSED,
              new ProblemWords(texts).refusal(refusal),
              refusal.problems().stream()
                  .map(problem -> new Said(problem.field(), problem.message(texts)))
                  .toList());
      case AlreadySaid _ -> REFUSED;
      case UsageFault usage -> say(WRONG_USAGE, usage.message(texts));
      default -> {
        String code = new Faults(world.log(), world.clock()).report(fault);
        yield say(OUR_FAULT, texts.get(CommandText.OUR_FAULT, code, world.log()));
      }
    };
  }

  /** What is wrong with the words of a command. */
  int wrongUsage(ParameterException fault) {
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    String sentence =
        switch (fault) {
          case UnmatchedArgumentException unmatched ->
              texts.get(
                  CommandText.NOT_UNDERSTOOD, String.join(" ", unmatched.getUnmatched()), command);
          case MissingParameterException missing ->
              texts.get(
                  CommandText.MISSING,
                  missing.getMissing().stream()
                      .map(Failures::name)
                      .collect(Collectors.joining(", ")),
                  command);
          case OverwrittenOptionException twice ->
              texts.get(CommandText.FIELD_TWICE, name(twice.getOverwritten()));
          default -> texts.get(CommandText.WRONG_WORDS, command);
        };
    return say(WRONG_USAGE, sentence);
  }

  private static String name(ArgSpec word) {
    return word instanceof OptionSpec option ? option.longestName() : word.paramLabel();
  }

  private int say(int code, String sentence) {
    return say(code, sentence, List.of(new Said("", sentence)));
  }

  private int say(int code, String sentence, List<Said> problems) {
    world.err().println(sentence);
    if (json) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("exit", code);
      members.put("problems", problems.stream().map(Said::tree).toList());
      world.out().print(Json.pretty(members));
    }
    return code;
  }
}
