package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process of its own that does one command, in the midst of which it may be killed. */
final class KilledCommand {
  static final String READY = "ready";

  private KilledCommand() {}

  /** A process that has looked into the database, and begins once it is let go. */
  static Process ready(Path folder, String... words) throws IOException {
    Process child = new ProcessBuilder(line(folder, words)).redirectErrorStream(true).start();
    BufferedReader out = child.inputReader(StandardCharsets.UTF_8);
    List<String> said = new ArrayList<>();
    String line = out.readLine();
    while (line != null && !line.equals(READY)) {
      said.add(line);
      line = out.readLine();
    }
    assertThat(line).as(String.join("\n", said)).isEqualTo(READY);
    return child;
  }

  static void letGo(Process child) throws IOException {
    child.getOutputStream().close();
  }

  /** The words that start a process which does this command once it is let go. */
  static List<String> line(Path folder, String... words) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KilledCommand.class.getName(),
            folder.toString()));
    line.addAll(List.of(words));
    return line;
  }

  /** Does a command in the database of a folder, once it has looked into it. */
  public static void main(String... words) throws IOException {
    Terminal terminal = new Terminal(Path.of(words[0]));
    terminal.run("list", "organisation");
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println(READY);
    System.in.read();
    Terminal.Answer answer = terminal.run(Arrays.copyOfRange(words, 1, words.length));
    out.print(answer.out());
    out.print(answer.err());
    System.exit(answer.code());
  }
}
