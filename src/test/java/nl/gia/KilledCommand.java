package nl.gia;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A process of its own that does one command, in the midst of which it may be killed. */
final class KilledCommand {
  static final String READY = "ready";

  private KilledCommand() {}

  /** Does a command in the database of a folder, once it has looked into it. */
  public static void main(String... words) {
    Terminal terminal = new Terminal(Path.of(words[0]));
    terminal.run("list", "organisation");
    // The parent waits for this before it begins to count down.
    new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        .println(READY);
    terminal.run(Arrays.copyOfRange(words, 1, words.length));
  }
}
