package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gia.platform.ui.Standing;
import nl.gia.shell.History.Stop;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Stop ONE = new Stop(1, Standing.START.with("row", "a"));
  private static final Stop TWO = new Stop(2, Standing.START);
  private static final Stop THREE = new Stop(3, Standing.START);

  private final History history = new History();

  @Test
  void backLeadsToWhereOneStood() {
    history.leave(ONE);
    assertThat(history.back(TWO)).contains(ONE);
  }

  @Test
  void forwardLeadsToWhereBackWasPressed() {
    history.leave(ONE);
    history.back(TWO);
    assertThat(history.forward(ONE)).contains(TWO);
  }

  @Test
  void goingSomewhereNewForgetsTheWayForward() {
    history.leave(ONE);
    history.back(TWO);
    history.leave(THREE);
    assertThat(history.hasForward()).isFalse();
  }

  @Test
  void backAtTheStartLeadsNowhere() {
    assertThat(history.back(ONE)).isEmpty();
    assertThat(history.hasForward()).isFalse();
  }
}
