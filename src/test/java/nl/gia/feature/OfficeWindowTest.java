package nl.gia.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import nl.gia.journal.entry.Act;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;

/** A test of screens at the desk of an office, which are closed after it with all that is open. */
public abstract class OfficeWindowTest extends WindowTest {
  protected final ExampleOffice office;
  private final List<Screen> screens = new ArrayList<>();

  /**
   * @param example whether the office has the worked example, or the starter content alone
   */
  protected OfficeWindowTest(boolean example) {
    office = new ExampleOffice(example);
  }

  /** Adds a row by the rules of its kind; its id. */
  protected final String add(String table, Map<String, String> typed) {
    List<Outcome> outcome = new ArrayList<>();
    office
        .space
        .journal()
        .write(
            Act.of(table + ".add"),
            tx -> outcome.add(new Rows(office.space.kinds()).add(tx, table, typed)));
    return Outcome.orFailure(outcome.getFirst());
  }

  protected final Draft row(String table, String id) {
    return office
        .space
        .database()
        .read(tables -> new RowsStore(tables).row(table, id))
        .orElseThrow();
  }

  /** What a screen looks like; it is closed after the test. */
  protected final Parent shown(Screen screen) {
    screens.add(screen);
    return (Parent) screen.node();
  }

  /** Puts the keyboard in the screen that was shown first. */
  protected final void enter() {
    act(() -> screens.getFirst().focus());
  }

  @AfterEach
  protected final void closeOffice() {
    act(() -> screens.forEach(Screen::close));
    office.close();
  }
}
