package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class VerbsTest extends WindowTest {
  @Override
  protected Parent content() {
    Button take = new Button("Code klopt: vertrouwen en inlezen");
    VBox pane = new VBox(Shapes.verbs(take, new Button("Niet inlezen")));
    pane.setId("pane");
    return new VBox(pane);
  }

  @Test
  void standSideBySideWhereThereIsRoom() {
    lay(600);
    assertThat(button(1).getLayoutY()).isEqualTo(button(0).getLayoutY());
    assertThat(button(1).getLayoutX()).isGreaterThan(button(0).getWidth());
  }

  @Test
  void standBelowEachOtherWhereTheirWordsDoNotFit() {
    lay(280);
    Button first = button(0);
    assertThat(button(1).getLayoutY()).isGreaterThan(first.getLayoutY() + first.getHeight());
    assertThat(button(1).getLayoutX()).isEqualTo(first.getLayoutX());
  }

  private void lay(double width) {
    act(() -> {
      VBox pane = lookup("#pane").queryAs(VBox.class);
      pane.setMaxWidth(width);
      pane.getParent().layout();
    });
    for (int i = 0; i < 2; i++) {
      Button button = button(i);
      assertThat(button.getWidth())
          .as(button.getText())
          .isGreaterThanOrEqualTo(ask(() -> button.prefWidth(-1)));
    }
  }

  private Button button(int place) {
    return lookup(".button").nth(place).queryButton();
  }
}
