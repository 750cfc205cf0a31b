package nl.gia.feature.workgroup;

import java.nio.file.Path;
import nl.gia.TypedSearch;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching a list of thousands of members by typing. */
class MembersBenchmark {
  @TempDir private Path folder;

  @Test
  void search() {
    try (ManyMembers many = new ManyMembers(folder);
        WorkgroupViewModel model = many.place(new Texts(Texts.DUTCH))) {
      TypedSearch.measure("5,000 members", model.filter(), "els 4");
    }
  }
}
