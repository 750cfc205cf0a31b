package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.feature.Office;
import nl.gia.feature.workgroup.WorkgroupViewModel.Part;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkgroupPicturesTest extends WindowTest {
  private Office office;
  private final List<WorkgroupView> views = new ArrayList<>();

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @BeforeEach
  void openOffice(@TempDir Path folder) {
    office = new Office(folder);
  }

  @AfterEach
  void closeOffice() {
    act(() -> views.forEach(WorkgroupView::close));
    office.close();
  }

  private List<Path> take(String name, Consumer<WorkgroupViewModel> chosen) {
    return Screenshots.take(
        name,
        texts -> {
          WorkgroupViewModel model = new WorkgroupViewModel(office.desk(texts), office.space);
          WorkgroupView view = new WorkgroupView(office.desk(texts), model);
          views.add(view);
          chosen.accept(model);
          return (Parent) view.node();
        });
  }

  @Test
  void compositionOfMadeUpPeople() {
    String member = new Members(office).filled().id("Bram Voorbeeld/'s-Hertogenbosch");
    office.set("membership", member, "role", "secretaris");

    assertThat(take("werkgroep", model -> model.selected(Part.COMPOSITION).set(member)))
        .hasSize(Screenshots.each());
  }

  @Test
  void personsWithAProblemAtAField() {
    String person = new Members(office).filled().id("Greet Voorbeeld");

    assertThat(
            take(
                "werkgroep-personen",
                model -> {
                  model.part().set(Part.PERSONS);
                  model.selected(Part.PERSONS).set(person);
                  model.form(Part.PERSONS).field("email").set("greet bij venlo");
                  model.form(Part.PERSONS).commit("email");
                }))
        .hasSize(Screenshots.each());
  }

  @Test
  void anEmptyWorkingGroup() {
    assertThat(take("werkgroep-leeg", model -> {})).hasSize(Screenshots.each());
  }

  @Test
  void aNewOrganisation() {
    new Members(office).filled();

    assertThat(
            take(
                "werkgroep-organisaties",
                model -> {
                  model.part().set(Part.ORGANISATIONS);
                  model.add();
                }))
        .hasSize(Screenshots.each());
  }
}
