package nl.gia.feature.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import nl.gia.feature.Place;
import nl.gia.feature.RowVerb;
import nl.gia.feature.meetings.MeetingsFeature;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormMakeViewTest extends WindowTest {
  private final Path folder = folder();
  private final FormDesk desk = new FormDesk(folder);
  private final ChosenFile files = new ChosenFile();
  private final FormMakeViewModel model = model(desk.office.rows("municipality"));
  private Optional<FormMakeView> view = Optional.empty();

  private static Path folder() {
    try {
      return Files.createTempDirectory("formulieren");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FormMakeViewModel model(List<String> rows) {
    return new FormMakeViewModel(desk.office.desk(TEXTS), desk.forms, FormKind.PROGRESS, rows);
  }

  @Override
  protected Parent content() {
    FormMakeView made = new FormMakeView(desk.office.desk(TEXTS), model, files);
    view = Optional.of(made);
    return (Parent) made.node();
  }

  @AfterEach
  void closeDesk() {
    act(() -> view.ifPresent(FormMakeView::close));
    desk.close();
  }

  @Test
  void allChosenMunicipalitiesGetTheirFormInAFolderWithoutAMouse() throws IOException {
    Path into = Files.createDirectory(folder.resolve("uit"));
    files.choose(into);
    assertThat(model.due().get()).isEqualTo("2010-06-29");
    act(() -> view.ifPresent(FormMakeView::focus));
    push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(into).isDirectoryContaining(file -> file.endsWith(name("0503 Delft")));
    assertThat(into).isDirectoryContaining(file -> file.endsWith(name("0983 Venlo")));
    assertThat(desk.office.notices).last().asString().startsWith("2 formulieren gemaakt");
  }

  private static String name(String municipality) {
    return "Voortgangsuitvraag " + municipality + ".xlsx";
  }

  @Test
  void aDayThatHasPassedIsRefusedAtItsField() {
    files.choose(folder);
    act(() -> model.due().set("2010-05-31"));
    assertThat(model.canMake()).isFalse();
    act(() -> model.make(folder));
    assertThat(folder.resolve(name("0503 Delft"))).doesNotExist();
  }

  @Test
  void nothingChosenIsSaid() {
    new FormsFeature(desk.office.space)
        .ofMeeting()
        .action()
        .accept(desk.office.desk(TEXTS), List.of());
    assertThat(desk.office.notices).containsExactly("Kies eerst een bijeenkomst in de lijst.");
  }

  @Test
  void theMenuOfTheMeetingsHandsTheChosenOneOn() {
    List<List<String>> handed = new ArrayList<>();
    RowVerb real = new FormsFeature(desk.office.space).ofMeeting();
    RowVerb verb = new RowVerb(real.title(), real.icon(), (_, rows) -> handed.add(rows));
    Place place = new MeetingsFeature(desk.office.space, verb).places().getFirst();
    act(() -> {
      Screen screen = place.screen().apply(desk.office.desk(TEXTS));
      screen.open(new Target("meeting", desk.meeting));
      screen.node().lookupAll(".menu-button").stream()
          .map(MenuButton.class::cast)
          .flatMap(menu -> menu.getItems().stream())
          .filter(item -> item.getText() != null)
          .filter(item -> item.getText().equals("Aanmeldlijst maken..."))
          .forEach(MenuItem::fire);
      screen.close();
    });
    assertThat(handed).containsExactly(List.of(desk.meeting));
  }

  @Test
  void pictures() {
    List<String> rows = desk.office.rows("municipality");
    List<FormMakeView> views = new ArrayList<>();
    assertThat(
            Screenshots.take(
                "formulier-maken",
                texts -> {
                  FormMakeViewModel other =
                      new FormMakeViewModel(
                          desk.office.desk(texts), desk.forms, FormKind.PROGRESS, rows);
                  FormMakeView made =
                      new FormMakeView(desk.office.desk(texts), other, new ChosenFile());
                  views.add(made);
                  return (Parent) made.node();
                }))
        .hasSize(Screenshots.each());
    act(() -> views.forEach(FormMakeView::close));
  }
}
