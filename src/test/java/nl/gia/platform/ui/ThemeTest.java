package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest extends WindowTest {
  @Override
  protected Parent content() {
    return new StackPane();
  }

  @ParameterizedTest
  @CsvSource({
    "fg-default, bg-default",
    "fg-default, bg-subtle",
    "fg-default, selected",
    "fg-default, hover",
    "fg-default, accent-subtle",
    "fg-muted, bg-default",
    "fg-muted, bg-subtle",
    "fg-subtle, bg-default",
    "fg-subtle, bg-subtle",
    "accent-fg, bg-default",
    "accent-fg, bg-subtle",
    "accent-fg, accent-subtle",
    "accent-fg, selected",
    "fg-emphasis, accent-emphasis",
    "fg-emphasis, neutral-emphasis-plus",
    "danger-fg, bg-default",
    "success-fg, bg-default",
    "warning-fg, bg-default"
  })
  void textIsReadable(String text, String ground) {
    assertThat(contrast(Theme.LIGHT, text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(Theme.DARK, text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({"border-field, bg-default", "danger-fg, selected"})
  void shapesAreVisible(String shape, String ground) {
    assertThat(contrast(Theme.LIGHT, shape, ground)).as("light").isGreaterThanOrEqualTo(3);
    assertThat(contrast(Theme.DARK, shape, ground)).as("dark").isGreaterThanOrEqualTo(3);
  }

  @Test
  void whatASearchFieldAsksForIsReadable() {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      assertThat(contrast(prompt(theme), colour(theme, "bg-default")))
          .as(theme.toString())
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  private static Color prompt(Theme theme) {
    return ask(() -> {
      Region bar = new Toolbar(TEXTS).filter(UiText.ADD_HERE, new SimpleStringProperty("")).node();
      Scene scene = new Scene(new StackPane(bar, new TextField()));
      scene.setUserAgentStylesheet(theme.stylesheet());
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      return bar.lookupAll(".text").stream()
          .map(Text.class::cast)
          .filter(text -> text.getText().equals(TEXTS.get(UiText.ADD_HERE)))
          .map(text -> (Color) text.getFill())
          .findFirst()
          .orElseThrow();
    });
  }

  private static double contrast(Theme theme, String one, String two) {
    return contrast(colour(theme, one), colour(theme, two));
  }

  private static double contrast(Color one, Color two) {
    double first = luminance(one) + 0.05;
    double second = luminance(two) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static Color colour(Theme theme, String name) {
    return ask(() -> {
      Region region = new Region();
      region.setStyle("-fx-background-color: -color-" + name);
      Scene scene = new Scene(new StackPane(region));
      scene.setUserAgentStylesheet(theme.stylesheet());
      scene.getRoot().applyCss();
      return (Color) region.getBackground().getFills().getFirst().getFill();
    });
  }

  private static double luminance(Color colour) {
    assertThat(colour.isOpaque()).isTrue();
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
