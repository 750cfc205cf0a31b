package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;

class TrailPaneTest extends WindowTest {
  private final List<Integer> climbed = new ArrayList<>();

  @Override
  protected Parent content() {
    TrailPane trail = new TrailPane(TEXTS, () -> {}, () -> {}, climbed::add);
    trail.show(List.of("Agenda", "Editie 2", "Onderwijs"));
    return trail;
  }

  @Test
  void everyStepButTheLastIsALink() {
    List<Hyperlink> links =
        ask(() -> List.copyOf(lookup(".hyperlink").queryAllAs(Hyperlink.class)));
    assertThat(links).extracting(Hyperlink::getText).containsExactly("Agenda", "Editie 2");

    act(links.getLast()::fire);

    assertThat(climbed).containsExactly(1);
  }
}
