package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place with thousands of rows shows all of them, or those that are searched for. */
class ManyRowsTest extends WindowTest {
  @TempDir private static Path folder;
  private static ManyQuestions questions;

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeAll
  static void fill() {
    questions = new ManyQuestions(folder);
  }

  @AfterAll
  static void close() {
    questions.close();
  }

  @Test
  void searchingFindsOneOfThousands() {
    try (KindsViewModel model = ask(() -> questions.place(TEXTS))) {
      KindListViewModel list = model.lists().getFirst();
      assertThat(list.inView()).hasSize(ManyQuestions.ROWS);
      act(() -> model.filter().set("delft 4998"));
      assertThat(list.inView()).hasSize(1);
      act(() -> model.filter().set(""));
      assertThat(list.inView()).hasSize(ManyQuestions.ROWS);
    }
  }

  @Test
  void thousandsOfRowsAreShownWithTheLatestFirst() {
    assertThat(
            Screenshots.take(
                "veel-regels",
                texts ->
                    (Parent)
                        new KindsView(questions.office().desk(texts), questions.place(texts))
                            .node()))
        .hasSize(Screenshots.each());
  }
}
