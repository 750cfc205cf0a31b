package nl.gia.feature.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.feature.forms.FormLine.Effect;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormTakeViewTest extends WindowTest {
  private final FormDesk desk = new FormDesk(folder());
  private final FormTakeViewModel model =
      new FormTakeViewModel(desk.office.desk(TEXTS), desk.forms);
  private final ChosenFile files = new ChosenFile();
  private Optional<FormTakeView> view = Optional.empty();

  private static Path folder() {
    try {
      return Files.createTempDirectory("formulieren");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Parent content() {
    FormTakeView made = new FormTakeView(desk.office.desk(TEXTS), model, files);
    view = Optional.of(made);
    return (Parent) made.node();
  }

  @AfterEach
  void closeDesk() {
    act(() -> view.ifPresent(FormTakeView::close));
    desk.close();
  }

  private Path answered(String state, int percent) {
    return desk.filled(
        FormKind.PROGRESS,
        workbook -> {
          FormDesk.type(workbook, "Actiepunten", 1, "Nieuwe stand", state);
          FormDesk.type(workbook, "Actiepunten", 1, "Nieuw %", percent);
          FormDesk.type(workbook, "Actiepunten", 1, "Datum stand", LocalDate.of(2010, 5, 1));
          FormDesk.type(workbook, "Feiten", 1, "Sinds", LocalDate.of(2009, 2, 1));
        });
  }

  @Test
  void aFormGoesInWithoutAMouseAndIsSeenFirst() {
    files.choose(answered("Gereed", 100));
    act(() -> view.ifPresent(FormTakeView::focus));
    push(KeyCode.SPACE);
    assertThat(ask(() -> model.summary().get())).contains("2 nieuw");
    assertThat(ask(() -> model.recognised().get()))
        .isEqualTo(
            "retour van buiten.xlsx is een formulier: Voortgangsuitvraag van Delft, "
                + "gemaakt op 01-06-2010.");
    assertThat(desk.all("involvement")).isEmpty();

    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(desk.all("involvement")).hasSize(1);
    assertThat(desk.office.notices).last().asString().contains("2 nieuw", "Ctrl+Z");
    act(() -> desk.office.space.journal().undo());
    assertThat(desk.all("involvement")).isEmpty();
  }

  @Test
  void aLineThatWillNotDoIsNamedAndNothingGoesIn() {
    Path form = answered("Gereed", 120);
    act(() -> model.choose(List.of(form)));
    act(model::take);
    assertThat(model.lines())
        .filteredOn(line -> line.effect() == Effect.PROBLEM)
        .singleElement()
        .satisfies(line -> assertThat(line.row()).isEqualTo(6));
    assertThat(model.summary().get()).contains("Eén probleem houdt het inlezen tegen");
    assertThat(desk.all("involvement")).isEmpty();
  }

  @Test
  void whatIsDifferentHereStaysUntilTheFormIsLetHold() {
    Path form =
        desk.filled(
            FormKind.PROGRESS,
            workbook -> {
              FormDesk.type(workbook, "Actiepunten", 1, "Nieuwe stand", "Gereed");
              FormDesk.type(workbook, "Actiepunten", 1, "Datum stand", LocalDate.of(2010, 5, 1));
            });
    desk.standing("achter_op_schema", "30", "2010-04-01", "openbaar");
    act(() -> model.choose(List.of(form)));
    assertThat(model.summary().get()).contains("1 hier anders");
    assertThat(model.canTake()).isFalse();
    act(() -> model.overwrite().set("1"));
    assertThat(model.canTake()).isTrue();
    act(model::take);
    assertThat(desk.all("action_state")).hasSize(3);
  }

  @Test
  void pictures() {
    desk.fact("verbonden", "2010-01-01", "Voorbeeld", "intern");
    Path form =
        desk.edited(
            answered("Gereed", 100),
            workbook -> {
              FormDesk.type(workbook, "Actiepunten", 2, "Nieuw %", 120);
              FormDesk.type(workbook, "Feiten", 4, "Sinds", LocalDate.of(2009, 3, 1));
            });
    List<FormTakeView> views = new ArrayList<>();
    assertThat(
            Screenshots.take(
                "formulier-inlezen",
                texts -> {
                  FormTakeViewModel other =
                      new FormTakeViewModel(desk.office.desk(texts), desk.forms);
                  FormTakeView made =
                      new FormTakeView(desk.office.desk(texts), other, new ChosenFile());
                  views.add(made);
                  other.choose(List.of(form));
                  return (Parent) made.node();
                }))
        .hasSize(Screenshots.each());
    act(() -> views.forEach(FormTakeView::close));
  }
}
