package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.command.CommandRunner;
import nl.gia.command.World;
import nl.gia.feature.OpenDatabase;
import nl.gia.platform.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three secretaries who share a folder, by the command line: from meeting each other to parting.
 */
class FolderLineTest {
  private record Answer(int code, String out, String err) {}

  @TempDir private Path home;

  private Answer run(String who, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new OpenDatabase.Surroundings(
                home.resolve("computer " + who), who, Clock.systemUTC(), new SecureRandom()),
            false,
            "1.0");
    List<String> all =
        Stream.concat(Stream.of("--database", file(who + ".gia")), Stream.of(words)).toList();
    int code = new CommandRunner(world, Wiring.parts()).run(all.toArray(String[]::new));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String done(String who, String... words) {
    Answer answer = run(who, words);
    assertThat(answer).isEqualTo(new Answer(0, answer.out(), ""));
    return answer.out();
  }

  private String file(String name) {
    return home.resolve(name).toString();
  }

  private Map<?, ?> exchange(String who) {
    return Json.parse(done(who, "bundle", "exchange", file("map"), "--json"))
            instanceof Map<?, ?> report
        ? report
        : Map.of();
  }

  private String code(String who) {
    return done(who, "identity").replaceAll("(?s).*([0-9A-Z]{4}(-[0-9A-Z]{4}){4}).*", "$1");
  }

  private void know(String one, String other) {
    done(one, "identity", "card", file(one + ".kaart.json"));
    done(other, "trust", file(one + ".kaart.json"));
  }

  private void meet() throws IOException {
    Files.createDirectory(Path.of(file("map")));
    List<String> all = List.of("anna", "bram", "carla");
    done("anna", "new");
    done("bram", "new");
    done("carla", "new", "--empty");
    for (String one : all) {
      all.stream().filter(other -> !other.equals(one)).forEach(other -> know(one, other));
    }
  }

  @Test
  void threeMeetWorkApartAndAgree() throws IOException {
    meet();
    String topic = done("anna", "add", "topic", "title=Muziek").strip();
    assertThat(done("anna", "bundle", "exchange", file("map"))).contains("neergezet");
    done("bram", "add", "topic", "title=Toneel");
    exchange("bram");
    exchange("carla");
    exchange("anna");
    assertThat(done("carla", "dump"))
        .isEqualTo(done("anna", "dump"))
        .isEqualTo(done("bram", "dump"))
        .contains("Muziek", "Toneel");

    done("anna", "set", "topic", topic, "title=Muziek en dans");
    done("carla", "set", "topic", topic, "title=Muziek in de wijk");
    exchange("anna");
    exchange("carla");
    exchange("anna");
    assertThat(done("anna", "conflicts")).contains("Muziek en dans", "Muziek in de wijk");
    String conflict =
        String.valueOf(
            ((Map<?, ?>) list(done("anna", "conflicts", "--json")).getFirst()).get("id"));
    Files.writeString(Path.of(file("titel.txt")), "Muziek en dans in de wijk");
    done("anna", "resolve", conflict, "--take", "@" + file("titel.txt"));
    exchange("anna");
    exchange("carla");
    exchange("bram");
    assertThat(done("carla", "conflicts", "--json").strip()).isEqualTo("[]");
    assertThat(done("bram", "dump"))
        .isEqualTo(done("carla", "dump"))
        .contains("Muziek en dans in de wijk");
    assertThat(done("anna", "bundle", "exchange", file("map")))
        .contains("Niets nieuws", "Alles van hier ligt al");
    done("anna", "check");
  }

  @Test
  void aLostLaptopBringsNothingInAnyMore() throws IOException {
    meet();
    done("anna", "add", "topic", "title=Muziek");
    exchange("anna");
    exchange("carla");
    done("carla", "add", "topic", "title=Toneel");
    exchange("carla");
    exchange("anna");
    String said = done("anna", "trust", code("carla"), "--revoke");
    assertThat(said).contains("niet langer vertrouwd", "de laatste die hier geldt");
    done("carla", "add", "topic", "title=Van de verloren laptop");
    exchange("carla");
    Answer after = run("anna", "bundle", "exchange", file("map"));
    assertThat(after.code()).isZero();
    assertThat(after.err()).contains(code("carla"), "ingetrokken");
    assertThat(done("anna", "dump")).contains("Toneel").doesNotContain("verloren laptop");
    done("anna", "check");
  }

  private static List<?> list(String json) {
    return Json.parse(json) instanceof List<?> all ? all : List.of();
  }

  @Test
  void aFolderThatIsNotThereIsOneSentence() {
    done("anna", "new");
    Answer answer = run("anna", "bundle", "exchange", file("weg"));
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).startsWith("De uitwisselmap").hasLineCount(1);
  }
}
