package nl.gia.command;

import java.util.stream.Collectors;
import nl.gia.platform.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the words of a command. */
record UsageReport(World world, Texts texts) {
  int of(ParameterException fault) {
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
                      .map(UsageReport::name)
                      .collect(Collectors.joining(", ")),
                  command);
          default -> texts.get(CommandText.WRONG_WORDS, command);
        };
    world.err().println(sentence);
    return CommandRunner.WRONG_USAGE;
  }

  private static String name(ArgSpec missing) {
    return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
  }
}
