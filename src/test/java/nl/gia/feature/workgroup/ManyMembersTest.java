package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.feature.Office;
import nl.gia.feature.workgroup.WorkgroupViewModel.Part;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A working group with thousands of persons answers at once. */
class ManyMembersTest extends WindowTest {
  private static final int ROWS = 5_000;
  private static final Duration AT_ONCE = Duration.ofMillis(100);

  @TempDir private static Path folder;
  private static Office office;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeAll
  static void fill() {
    office = new Office(folder);
    List<String> names = List.of("Anna", "Bram", "Corrie", "Daan", "Els", "Frits", "Greet");
    office
        .space
        .journal()
        .write(
            Act.of("test"),
            tx -> {
              String organisation = "";
              for (int i = 0; i < ROWS; i++) {
                if (i % 10 == 0) {
                  organisation = tx.create("organisation");
                  tx.set("organisation", organisation, "name", Value.of("Gemeente " + i / 10));
                  tx.set("organisation", organisation, "kind", Value.of("gemeente"));
                }
                String person = tx.create("person");
                tx.set("person", person, "name", Value.of(names.get(i % 7) + " Voorbeeld " + i));
                tx.set("person", person, "organisation", Value.of(organisation));
                String seat = tx.create("membership");
                tx.set("membership", seat, "person", Value.of(person));
                tx.set("membership", seat, "organisation", Value.of(organisation));
                tx.set("membership", seat, "role", Value.of("lid"));
              }
            });
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static WorkgroupViewModel model() {
    return new WorkgroupViewModel(office.desk(TEXTS), office.space);
  }

  private static Duration typing(WorkgroupViewModel model, String typed) {
    long begun = System.nanoTime();
    model.filter().set(typed);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Test
  void searchingAnswersAtOnce() {
    try (WorkgroupViewModel model = ask(ManyMembersTest::model)) {
      assertThat(model.persons()).hasSize(ROWS);
      act(() -> typing(model, "warm"));
      assertThat(ask(() -> typing(model, "els 4"))).isLessThan(AT_ONCE);
      assertThat(model.persons()).isNotEmpty().hasSizeLessThan(ROWS);
      assertThat(ask(() -> typing(model, ""))).isLessThan(AT_ONCE);
      assertThat(model.persons()).hasSize(ROWS);
    }
  }

  @Test
  void thousandsOfPersonsAreShown() {
    assertThat(
            Screenshots.take(
                "veel-personen",
                texts -> {
                  WorkgroupViewModel model =
                      new WorkgroupViewModel(office.desk(texts), office.space);
                  model.part().set(Part.PERSONS);
                  return (Parent) new WorkgroupView(office.desk(texts), model).node();
                }))
        .hasSize(Screenshots.each());
  }
}
