package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // The bar is made before each test.
class ToolbarTest extends WindowTest {
  private VBox whole;
  private Region bar;
  private Region tabs;
  private Region menu;

  @Override
  protected Parent content() {
    tabs = wide(700);
    menu = wide(120);
    bar = new Toolbar(TEXTS).either(tabs, menu).node(wide(100)).node();
    whole = new VBox(bar);
    return whole;
  }

  private static Region wide(double width) {
    Region region = new Region();
    region.setPrefSize(width, 20);
    return region;
  }

  @Test
  void whatIsTooWideForTheWindowMakesRoomForWhatIsNarrower() {
    assertThat(ask(() -> tabs.isVisible() && !menu.isVisible())).isTrue();
    act(() -> bar.setMaxWidth(500));
    assertThat(ask(() -> menu.isVisible() && !tabs.isVisible())).isTrue();
    assertThat(ask(() -> bar.minWidth(-1))).isLessThan(500);
    act(() -> bar.setMaxWidth(900));
    assertThat(ask(() -> tabs.isVisible() && !menu.isVisible())).isTrue();
  }
}
