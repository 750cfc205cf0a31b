package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.feature.Office;
import nl.gia.feature.workgroup.WorkgroupViewModel.Part;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkgroupViewTest extends WindowTest {
  private Office office;
  private WorkgroupViewModel model;
  private WorkgroupView view;

  @Override
  protected Parent content() {
    try {
      office = new Office(Files.createTempDirectory("werkgroep"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    new Members(office).filled();
    model = new WorkgroupViewModel(office.desk(TEXTS), office.space);
    view = new WorkgroupView(office.desk(TEXTS), model);
    return (Parent) view.node();
  }

  @AfterEach
  void closeOffice() {
    act(view::close);
    office.close();
  }

  private String selected(Part part) {
    return ask(() -> model.selected(part).get());
  }

  @Test
  void aPersonIsAddedChangedAndRemovedWithoutAMouse() {
    act(view::focus);
    push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    push(KeyCode.CONTROL, KeyCode.N);
    write("Mia Voorbeeld");
    push(KeyCode.ENTER);
    String mia = selected(Part.PERSONS);
    assertThat(office.get("person", mia, "name")).isEqualTo("Mia Voorbeeld");

    push(KeyCode.TAB);
    write("Venlo");
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    write("Wethouder");
    push(KeyCode.TAB);
    assertThat(office.get("person", mia, "function")).isEqualTo("Wethouder");
    assertThat(office.get("person", mia, "organisation")).isNotEmpty();

    push(KeyCode.ESCAPE);
    push(KeyCode.DELETE);
    assertThat(office.get("person", mia, "name")).isEmpty();
    act(office::pressUndo);
    assertThat(office.get("person", mia, "name")).isEqualTo("Mia Voorbeeld");
  }

  @Test
  void enterInTheListGoesToTheFormAndEscapeBack() {
    act(view::focus);
    push(KeyCode.HOME);
    push(KeyCode.DOWN);
    String member = selected(Part.COMPOSITION);
    push(KeyCode.ENTER);
    assertThat(ask(() -> lookup("#organisation").queryAll().stream().anyMatch(n -> n.isFocused())))
        .isTrue();
    push(KeyCode.ESCAPE);
    push(KeyCode.DOWN);

    assertThat(selected(Part.COMPOSITION)).isNotEqualTo(member);
  }
}
