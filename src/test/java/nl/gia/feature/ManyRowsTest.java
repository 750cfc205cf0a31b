package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place with thousands of rows answers at once. */
class ManyRowsTest extends WindowTest {
  private static final int ROWS = 5_000;
  private static final Duration AT_ONCE = Duration.ofMillis(100);
  private static final List<String> STATES = List.of("open", "in_behandeling");

  @TempDir private static Path folder;
  private static Office office;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeAll
  static void fill() {
    office = new Office(folder);
    String delft = office.add("municipality", Map.of("code", "0503", "name", "Delft"));
    String venlo = office.add("municipality", Map.of("code", "0983", "name", "Venlo"));
    office
        .space
        .journal()
        .write(
            Act.of("test"),
            tx -> {
              for (int i = 0; i < ROWS; i++) {
                question(tx, i, i % 2 == 0 ? delft : venlo);
              }
            });
  }

  private static void question(Tx tx, int number, String municipality) {
    String row = tx.create("question");
    String day = "20%02d-%02d-%02d".formatted(8 + number % 3, 1 + number % 12, 1 + number % 28);
    tx.set("question", row, "asked_on", Value.of(day));
    tx.set("question", row, "municipality", Value.of(municipality));
    tx.set("question", row, "status", Value.of(STATES.get(number % STATES.size())));
    tx.set(
        "question",
        row,
        "text",
        Value.of("Voorbeeldvraag " + number + " over taal en inburgering"));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static KindsViewModel place() {
    Kind question = office.space.kinds().find("question").orElseThrow();
    KindPart part =
        KindPart.of(question, KindsText.NOTHING_YET)
            .showing("asked_on", "text", "municipality", "status", "due");
    return new KindsViewModel(office.desk(TEXTS), office.space, List.of(part));
  }

  private static Duration time(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Test
  void searchingAnswersAtOnce() {
    try (KindsViewModel model = ask(ManyRowsTest::place)) {
      KindListViewModel list = model.lists().getFirst();
      assertThat(list.inView()).hasSize(ROWS);
      act(() -> model.filter().set("warm"));
      assertThat(ask(() -> time(() -> model.filter().set("delft 4998")))).isLessThan(AT_ONCE);
      assertThat(list.inView()).hasSize(1);
      assertThat(ask(() -> time(() -> model.filter().set("")))).isLessThan(AT_ONCE);
      assertThat(list.inView()).hasSize(ROWS);
    }
  }

  @Test
  void thousandsOfRowsAreShownWithTheLatestFirst() {
    assertThat(
            Screenshots.take(
                "veel-regels", texts -> (Parent) new KindsView(office.desk(texts), place()).node()))
        .hasSize(Screenshots.each());
  }
}
