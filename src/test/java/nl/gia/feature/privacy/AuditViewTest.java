package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import nl.gia.feature.ExampleOffice;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditViewTest extends WindowTest {
  private final ExampleOffice office = new ExampleOffice(true);
  private final List<Screen> screens = new ArrayList<>();
  private final AuditViewModel model = model();

  private AuditViewModel model() {
    for (String name : List.of("Anna Voorbeeld", "Bram Voorbeeld")) {
      office
          .space
          .journal()
          .write(
              Act.of("person.add"),
              tx -> tx.set("person", tx.create("person"), "name", Value.of(name)));
    }
    office.space.journal().undo();
    return new AuditViewModel(office.desk(TEXTS), office.space, "");
  }

  @Override
  protected Parent content() {
    AuditView view = new AuditView(office.desk(TEXTS), model);
    screens.add(view);
    return (Parent) view.node();
  }

  @AfterEach
  void closeOffice() {
    act(() -> screens.forEach(Screen::close));
    office.close();
  }

  @Test
  void linesAreNarrowedByWhatIsTypedAndByTheFirstDay() {
    assertThat(model.lines()).hasSize(3);
    act(() -> model.words().set("anna"));
    assertThat(model.lines()).hasSize(1);
    act(() -> model.from().set("2013-01-01"));
    assertThat(model.lines()).isEmpty();
  }

  @Test
  void olderLinesComeWhenAskedFor() {
    write(250);
    act(() -> model.words().set("persoon toegevoegd"));
    assertThat(model.lines()).hasSize(200);
    assertThat(model.older().get()).isTrue();
    act(model::more);
    assertThat(model.lines()).hasSize(253);
    assertThat(model.older().get()).isFalse();
  }

  @Test
  void lineThatIsShownFromElsewhereIsThereHoweverOld() {
    String first = model.lines().getLast().id();
    write(250);
    AuditViewModel there = new AuditViewModel(office.desk(TEXTS), office.space, first);
    assertThat(there.lines()).hasSize(253);
    assertThat(there.chosen().get()).isEqualTo(first);
    there.close();
  }

  private void write(int acts) {
    for (int i = 0; i < acts; i++) {
      office.space.journal().write(Act.of("person.add"), tx -> tx.create("person"));
    }
  }

  @Test
  void pictures() {
    assertThat(
            Screenshots.take(
                "wie-deed-wat",
                texts -> {
                  AuditView view =
                      new AuditView(
                          office.desk(texts),
                          new AuditViewModel(office.desk(texts), office.space, ""));
                  screens.add(view);
                  return (Parent) view.node();
                }))
        .hasSize(Screenshots.each());
  }
}
