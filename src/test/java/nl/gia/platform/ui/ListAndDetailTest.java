package nl.gia.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // The sample is made before each test.
class ListAndDetailTest extends WindowTest {
  private static final int ROW_AT_ONE_AND_A_HALF = 48;
  private static final double LOW = 420;
  private static final double ROOM_BELOW = 150;

  private Sample sample;

  private static final Notices NOBODY =
      new Notices() {
        @Override
        public void say(String sentence) {}

        @Override
        public void undoable(String sentence, Runnable action) {}
      };

  @Override
  protected Parent content() {
    sample = new Sample(TEXTS, NOBODY).filled();
    return sample.node();
  }

  private void letters(int percent) {
    act(() ->
        sample
            .node()
            .getScene()
            .setUserAgentStylesheet(
                new Theme(false, Theme.USUAL_SIZE * percent / 100).stylesheet()));
    act(() -> sample.node().applyCss());
  }

  private Orientation orientation() {
    return ask(() -> lookup(".split-pane").queryAs(SplitPane.class).getOrientation());
  }

  @Test
  void besideEachOtherAtTheUsualSizeAndBelowEachOtherAtLargeLetters() {
    assertThat(orientation()).isEqualTo(Orientation.HORIZONTAL);
    letters(150);
    assertThat(orientation()).isEqualTo(Orientation.VERTICAL);
    letters(100);
    assertThat(orientation()).isEqualTo(Orientation.HORIZONTAL);
  }

  @Test
  void atLargeLettersTheTableKeepsRoomToWorkIn() {
    letters(150);
    assertThat(ask(() -> lookup(".table-view").queryAs(TableView.class).getHeight()))
        .isGreaterThan(7 * ROW_AT_ONE_AND_A_HALF);
  }

  @Test
  void whatTheKeyboardGoesToIsBroughtIntoView() {
    letters(150);
    act(() -> sample.node().getScene().getWindow().setHeight(LOW));
    act(() -> sample.form.focus("since"));
    assertInView(ask(() -> sample.node().getScene().getFocusOwner()), true);
  }

  @Test
  void whatTheKeyboardGoesToIsSeenWhollyAndWithRoomForWhatItLists() {
    letters(150);
    act(() -> sample.node().getScene().getWindow().setHeight(LOW));
    act(() -> sample.form.focus("since"));
    Node since = ask(() -> sample.node().getScene().getFocusOwner());
    ScrollPane page = lookup(".list-and-detail > .scroll-pane").queryAs(ScrollPane.class);
    act(() -> sample.form.focus("name"));
    act(() -> {
      double beyond =
          page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
      Bounds place = page.getContent().sceneToLocal(since.localToScene(since.getLayoutBounds()));
      double half = place.getMinY() + place.getHeight() / 2;
      page.setVvalue((half - page.getViewportBounds().getHeight()) / beyond);
    });
    assertInView(since, false);
    act(since::requestFocus);
    assertInView(since, true);
    assertThat(ask(() -> since.localToScene(since.getLayoutBounds()).getMaxY()))
        .isLessThan(ask(() -> sample.node().getScene().getHeight()) - ROOM_BELOW);
  }

  private void assertInView(Node node, boolean expected) {
    Bounds seen = ask(() -> node.localToScene(node.getLayoutBounds()));
    double height = ask(() -> sample.node().getScene().getHeight());
    assertThat(seen.getMinY() >= 0 && seen.getMaxY() <= height)
        .as(seen + " in " + height)
        .isEqualTo(expected);
  }

  @Test
  void alsoWhenItWasOnThePageAlready() {
    letters(150);
    act(() -> sample.node().getScene().getWindow().setHeight(LOW));
    act(() -> sample.form.focus("since"));
    Node last = ask(() -> sample.node().getScene().getFocusOwner());
    ScrollPane page = lookup(".list-and-detail > .scroll-pane").queryAs(ScrollPane.class);
    act(() -> sample.form.focus("name"));
    act(() -> page.setVvalue(0));
    assertInView(last, false);
    act(last::requestFocus);
    assertInView(last, true);
  }
}
