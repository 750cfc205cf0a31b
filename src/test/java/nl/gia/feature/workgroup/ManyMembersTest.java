package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.feature.workgroup.WorkgroupViewModel.Part;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A working group with thousands of persons shows all of them, or those that are searched for. */
class ManyMembersTest extends WindowTest {
  @TempDir private static Path folder;
  private static ManyMembers members;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeAll
  static void fill() {
    members = new ManyMembers(folder);
  }

  @AfterAll
  static void close() {
    members.close();
  }

  @Test
  void searchingFindsSomeOfThousands() {
    try (WorkgroupViewModel model = ask(() -> members.place(TEXTS))) {
      assertThat(model.persons()).hasSize(ManyMembers.ROWS);
      act(() -> model.filter().set("els 4"));
      assertThat(model.persons()).isNotEmpty().hasSizeLessThan(ManyMembers.ROWS);
      act(() -> model.filter().set(""));
      assertThat(model.persons()).hasSize(ManyMembers.ROWS);
    }
  }

  @Test
  void thousandsOfPersonsAreShown() {
    assertThat(
            Screenshots.take(
                "veel-personen",
                texts -> {
                  WorkgroupViewModel model = members.place(texts);
                  model.part().set(Part.PERSONS);
                  return (Parent) new WorkgroupView(members.office().desk(texts), model).node();
                }))
        .hasSize(Screenshots.each());
  }
}
