package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  /** The last that could forget it; what it left is caught up with by the one after. */
  private static final int BEFORE = 7;

  /** Else a file that is renewed would go on hiding what colleagues wrote of it before. */
  @Test
  void oneThatAddsColumnsHasTheLogLookedAtAgain() throws IOException {
    List<String> forgetful = new ArrayList<>();
    int checked = 0;
    try (Stream<Path> files = Files.list(House.ROOT.resolve("resources/db"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        int number = Integer.parseInt(name.substring(1, name.indexOf("__")));
        String sql = Files.readString(file);
        if (number > BEFORE && sql.contains("INSERT INTO journal_column")) {
          checked++;
          if (!sql.contains("'unprojected'")) {
            forgetful.add(name);
          }
        }
      }
    }
    assertThat(checked).isPositive();
    assertThat(forgetful).isEmpty();
  }
}
