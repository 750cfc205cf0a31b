package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;

class DiffPaneTest extends WindowTest {
  @Override
  protected Parent content() {
    return new StackPane();
  }

  /** Each text with its looks. */
  private static List<String> shown(String before, String after) {
    return ask(() ->
        new DiffPane(before, after)
            .getChildren().stream()
                .map(Text.class::cast)
                .map(text -> String.join(" ", text.getStyleClass()) + ": " + text.getText())
                .toList());
  }

  @Test
  void marksAreNeverWordsToReadOfAListThatBecameLonger() {
    assertThat(shown("- **een**", "- **een**\n- twee"))
        .noneMatch(text -> text.contains("*") || text.contains("- "))
        .contains("diff-same: •", "diff-same reading-bold: een", "diff-added: •")
        .last()
        .asString()
        .contains("twee");
  }

  @Test
  void wordsThatBecameBoldAreSeenAsTheyWereAndAsTheyAre() {
    assertThat(shown("Een vast doel", "Een **vast** doel"))
        .containsExactly(
            "diff-same: Een ",
            "diff-removed: vast",
            "diff-same:  ",
            "diff-added reading-bold: vast",
            "diff-same:  doel");
  }

  @Test
  void styleIsSeenBesideWordsThatChangedToo() {
    assertThat(shown("De stad telt mee.", "De wijk telt _mee_."))
        .contains("diff-added: wijk", "diff-removed: mee", "diff-added reading-italic: mee");
  }

  @Test
  void anotherAddressOfALinkIsWrittenOut() {
    assertThat(shown("[Visie](https://een.nl)", "[Visie](https://twee.nl)"))
        .contains("diff-removed:  (https://een.nl)", "diff-added:  (https://twee.nl)");
  }

  @Test
  void longTextThatStayedIsShortenedOnlyAroundTheChange() {
    String long1 = "Dit stuk blijft staan. ".repeat(20);
    assertThat(String.join("", shown(long1 + "Oud.", long1 + "Nieuw."))).hasSizeLessThan(250);
  }
}
