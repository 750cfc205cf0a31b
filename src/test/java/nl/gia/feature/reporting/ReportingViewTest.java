package nl.gia.feature.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.gia.feature.ExampleOffice;
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.FileOpener;
import nl.gia.platform.task.TaskText;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportingViewTest extends WindowTest {
  private final ExampleOffice office = new ExampleOffice(true);
  private final ChosenFile files = new ChosenFile();
  private final ReportingViewModel model =
      new ReportingViewModel(
          office.desk(TEXTS),
          new ReportDesk(office.space, office.states, "GIA Secretariaat"),
          new FileOpener(List.of("no-such-program-anywhere")));
  private Optional<ReportingView> view = Optional.empty();
  private final Path file = office.folder.resolve("rapport.xlsx");

  @Override
  protected Parent content() {
    ReportingView made = new ReportingView(office.desk(TEXTS), model, files);
    view = Optional.of(made);
    return (Parent) made.node();
  }

  @AfterEach
  void closeOffice() {
    act(() -> view.ifPresent(ReportingView::close));
    office.close();
  }

  @Test
  void aReportIsMadeWithoutAMouseAndIsTheSameWhenMadeAgain() {
    List<MadeReport> before = List.copyOf(model.made());
    files.choose(file);
    act(() -> model.version().set("intern"));
    act(() -> view.ifPresent(ReportingView::focus));
    push(KeyCode.CONTROL, KeyCode.A);
    write("2008");
    push(KeyCode.CONTROL, KeyCode.N);

    assertThat(file).exists();
    assertThat(ask(() -> model.date().get())).isEqualTo("2008-12-31");
    List<MadeReport> after = new ArrayList<>(model.made());
    after.removeAll(before);
    assertThat(after).hasSize(1);
    MadeReport made = after.getFirst();
    assertThat(office.notices).last().asString().contains(made.code());

    push(KeyCode.CONTROL, KeyCode.N);
    assertThat(model.made()).hasSize(before.size() + 1);
    assertThat(office.notices).last().asString().contains("Dezelfde");
  }

  @Test
  void theFiguresAreThoseOfTheReportInThatVersion() {
    act(() -> model.year().set("2010"));
    int kamer = model.figures().size();
    act(() -> model.version().set("intern"));

    assertThat(model.figures()).hasSizeGreaterThan(kamer);
    assertThat(model.preview().get().orElseThrow().remarks())
        .extracting(Problem::text)
        .contains(ReportingText.REMARK_PARTLY, ReportingText.REMARK_ENDED);
  }

  @Test
  void theDateGoesAlongWithAYearThatIsTypedUnlessAnotherWasChosen() {
    act(() -> List.of("201", "20", "200", "2009").forEach(typed -> model.year().set(typed)));
    assertThat(model.date().get()).isEqualTo("2009-12-31");

    act(() -> model.date().set("2009-06-30"));
    act(() -> model.year().set("2010"));
    assertThat(model.date().get()).isEqualTo("2009-06-30");
  }

  @Test
  void aDateOutsideTheYearIsRefusedAtTheField() {
    act(() -> model.year().set("2010"));
    act(() -> model.date().set("2011-01-01"));

    assertThat(model.problems().get()).extracting(Problem::field).containsExactly("reference_date");
    assertThat(model.request()).isEmpty();
    assertThat(model.figures()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedAndNothingIsKept() {
    int before = office.all("report").size();
    act(() -> model.year().set("2010"));
    act(() -> model.make(office.folder.resolve("geen-map").resolve("a.xlsx")));

    assertThat(office.refusals).containsExactly(DatabaseText.NOT_WRITABLE);
    assertThat(office.all("report")).hasSize(before);
  }

  @Test
  void aNameWithoutItsEndingReplacesNoOtherFile() throws IOException {
    Files.writeString(file, "van een ander");
    act(() -> model.year().set("2010"));
    act(() -> model.make(office.folder.resolve("rapport")));

    assertThat(office.refusals).containsExactly(ReportingText.NAME_TAKEN);
    assertThat(file).hasContent("van een ander");
  }

  @Test
  void whereNothingOpensTheFileASentenceSaysSo() {
    act(() -> model.year().set("2010"));
    act(() -> model.make(file));
    act(model::open);

    assertThat(office.refusals).containsExactly(TaskText.NOTHING_OPENS);
    act(model::openFolder);
    assertThat(office.refusals.getLast()).isEqualTo(TaskText.NOTHING_OPENS_FOLDERS);
  }

  @Test
  void aReportThatIsReadAfterItWasChosenIsToldOf() {
    act(() -> {
      List<MadeReport> made = List.copyOf(model.made());
      model.made().clear();
      model.selected().set(made.getFirst().id());
      model.made().setAll(made);
    });
    assertThat(words()).doesNotContain(TEXTS.get(ReportScreenText.CHOOSE));
    assertThat(words()).anyMatch(word -> word.contains(model.made().getFirst().code()));
  }

  private List<String> words() {
    return ask(() ->
        lookup(".report-beside .label").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .toList());
  }

  @Test
  void theDayOfAReportIsSeenAlsoWhereThereIsLittleRoom() {
    TableView<?> made = lookup(".short-table .table-view").query();
    assertThat(made.getItems()).isNotEmpty();
    assertThat(
            ask(() ->
                made.getColumns().stream()
                    .filter(column -> column.isVisible())
                    .map(column -> column.getText())
                    .toList()))
        .contains(TEXTS.get(ReportScreenText.DATE));
  }

  @Test
  void anEarlierReportIsMadeAgainByteForByteAndIsGenuine() throws IOException {
    act(() -> model.year().set("2010"));
    act(() -> model.make(file));
    Path again = office.folder.resolve("nog-eens.xlsx");
    act(() -> model.again(again));
    act(() -> model.verify(again));

    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(office.notices).last().asString().contains("is echt");
  }
}
