package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class VerbsTest extends WindowTest {
  private Button first;
  private Button second;
  private VBox pane;

  @Override
  protected Parent content() {
    first = new Button("Code klopt: vertrouwen en inlezen");
    second = new Button("Niet inlezen");
    pane = new VBox(Shapes.verbs(first, second));
    return new VBox(pane);
  }

  @Test
  void standSideBySideWhereThereIsRoom() {
    lay(600);
    assertThat(second.getLayoutY()).isEqualTo(first.getLayoutY());
    assertWhole(first);
    assertWhole(second);
  }

  @Test
  void standBelowEachOtherWhereTheirWordsDoNotFit() {
    lay(280);
    assertThat(second.getLayoutY()).isGreaterThan(first.getLayoutY() + first.getHeight());
    assertThat(second.getLayoutX()).isEqualTo(first.getLayoutX());
    assertWhole(first);
    assertWhole(second);
  }

  private void lay(double width) {
    act(() -> {
      pane.setMaxWidth(width);
      pane.getScene().getRoot().applyCss();
      pane.getScene().getRoot().layout();
    });
  }

  private static void assertWhole(Button button) {
    assertThat(button.getWidth()).as(button.getText()).isGreaterThanOrEqualTo(button.prefWidth(-1));
  }
}
