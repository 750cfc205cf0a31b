package nl.gia.feature.agenda;

import java.util.List;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** A theme chapter has a theme; the shared vision has none. */
final class ChapterHasTheme implements Rule {
  static final String CHAPTER = "theme";

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    boolean chapter = draft.text("part").filter(CHAPTER::equals).isPresent();
    if (chapter == !draft.blank("theme") || draft.blank("part")) {
      return List.of();
    }
    return List.of(
        Problem.of(
            "theme", chapter ? AgendaText.THEME_OF_CHAPTER : AgendaText.VISION_HAS_NO_THEME));
  }
}
