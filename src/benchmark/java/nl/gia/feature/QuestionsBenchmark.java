package nl.gia.feature;

import java.nio.file.Path;
import nl.gia.TypedSearch;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching a list of thousands of questions by typing. */
class QuestionsBenchmark {
  @TempDir private Path folder;

  @Test
  void search() {
    try (ManyQuestions many = new ManyQuestions(folder);
        KindsViewModel model = many.place(new Texts(Texts.DUTCH))) {
      TypedSearch.measure("5,000 questions", model.filter(), "delft 4998");
    }
  }
}
