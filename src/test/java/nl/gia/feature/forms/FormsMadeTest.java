package nl.gia.feature.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsMadeTest {
  @TempDir private Path folder;
  private FormDesk desk;

  @BeforeEach
  void open() {
    desk = new FormDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private XSSFWorkbook opened(FormKind kind) {
    try (InputStream in = Files.newInputStream(desk.made(kind))) {
      return new XSSFWorkbook(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> texts(XSSFWorkbook workbook) {
    List<String> texts = new ArrayList<>();
    workbook.forEach(
        sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
    return texts;
  }

  @Test
  void aMunicipalityIsAskedThePublicActionPointsForMunicipalitiesWithWhatIsKnown() {
    desk.fact("bekend", "2009-02-01", "Voorbeeld: brief", "openbaar");
    desk.fact("verbonden", "2009-05-01", "Voorbeeld: geheim", "intern");
    XSSFSheet sheet = opened(FormKind.PROGRESS).getSheet("Actiepunten");
    Row first = sheet.getRow(FormDesk.header(sheet, "Actiepunt").getRowIndex() + 1);

    assertThat(first.getCell(1)).hasToString("Wonen");
    assertThat(first.getCell(2)).hasToString("Voorbeeld: woningen toewijzen");
    assertThat(first.getCell(4)).hasToString("Op schema");
    assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(40);
    assertThat(texts(opened(FormKind.PROGRESS)))
        .contains("Voorbeeld: =werk", "Voorbeeld: brief", "Over de gemeente", "Delft (0503)")
        .doesNotContain("Voorbeeld voor het Rijk", "Voorbeeld dat intern is", "Voorbeeld: geheim");
  }

  @Test
  void aMeetingAsksWhoWasInvitedWithoutOrganisationsThatAreNotPublic() {
    assertThat(texts(opened(FormKind.ATTENDANCE)))
        .contains("Delft", "Forum", "20-06-2010  |  Zwolle  |  Gelderland/Overijssel")
        .doesNotContain("Stille");
  }

  @Test
  void aFormHoldsNoPersons() {
    String person =
        desk.office.add("person", Map.of("name", "Mia Voorbeeld", "visibility", "openbaar"));
    desk.office.add("attendance", Map.of("meeting", desk.meeting, "person", person));
    assertThat(texts(opened(FormKind.ATTENDANCE))).noneMatch(text -> text.contains("Mia"));
  }

  @Test
  void onlyWhatIsAskedCanBeFilledIn() {
    for (FormKind kind : FormKind.values()) {
      assertProtected(kind);
    }
  }

  private void assertProtected(FormKind kind) {
    XSSFWorkbook workbook = opened(kind);
    assertThat(workbook.isStructureLocked()).isTrue();
    assertThat(workbook)
        .allSatisfy(sheet -> {
          assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
          assertThat(((XSSFSheet) sheet).getCTWorksheet().getSheetProtection().isSetPassword())
              .isFalse();
        });
    XSSFSheet sheet = workbook.getSheetAt(1);
    for (FormColumn column : table(kind).columns()) {
      Cell head = FormDesk.header(sheet, FormTable.WORDS.get(column.header()));
      Cell below = sheet.getRow(head.getRowIndex() + 1).getCell(head.getColumnIndex());
      boolean filledIn = below.toString().isEmpty() && column.asked().isPresent();
      assertThat(head.getCellStyle().getLocked()).isTrue();
      assertThat(below.getCellStyle().getLocked()).as(head.toString()).isEqualTo(!filledIn);
    }
  }

  private static FormTable table(FormKind kind) {
    return switch (kind) {
      case PROGRESS -> FormTables.ACTIONS;
      case ATTENDANCE -> FormTables.ATTENDANCE;
      case QUESTIONS -> FormTables.QUESTIONS;
    };
  }

  @Test
  void whatIsFilledInIsCheckedByTheSpreadsheetProgramWithASentence() {
    List<? extends DataValidation> checks =
        opened(FormKind.PROGRESS).getSheet("Actiepunten").getDataValidations();
    assertThat(checks)
        .allSatisfy(check -> {
          assertThat(check.getShowErrorBox()).isTrue();
          assertThat(check.getErrorBoxText()).endsWith(".");
        })
        .extracting(check -> check.getValidationConstraint().getFormula1())
        .containsExactlyInAnyOrder("lstStand", "0", "DATE(2008,1,1)", "1000");
    XSSFWorkbook questions = opened(FormKind.QUESTIONS);
    assertThat(questions.getSheet("Vragen").getDataValidations())
        .extracting(check -> check.getValidationConstraint().getFormula1())
        .contains("lstGemeente", "lstThema", "lstKanaal");
    assertThat(questions.getName("lstGemeente").getRefersToFormula())
        .isEqualTo("Keuzelijsten!$A$1:$A$2");
  }

  @Test
  void aFormPrintsOnePageWideAndKeepsItsHeaderInView() {
    for (FormKind kind : FormKind.values()) {
      assertPrintable(kind);
    }
  }

  private void assertPrintable(FormKind kind) {
    XSSFWorkbook workbook = opened(kind);
    XSSFSheet sheet = workbook.getSheetAt(1);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(sheet.getTables()).hasSize(1);
    int key = FormDesk.header(sheet, "Sleutel").getColumnIndex();
    assertThat(sheet.isColumnHidden(key)).isTrue();
    int mark = workbook.getSheetIndex("gia-formulier");
    assertThat(workbook.getSheetVisibility(mark)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    assertThat(
            workbook
                .getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .getLanguageProperty())
        .contains("nl-NL");
    assertThat(workbook.getProperties().getCoreProperties().getTitle()).isNotBlank();
  }

  @Test
  void theExplanationSaysWhoAsksByWhenAndLeavesWhereToToTheSecretary() {
    XSSFWorkbook workbook = opened(FormKind.PROGRESS);
    XSSFSheet sheet = workbook.getSheet("Toelichting");
    assertThat(texts(workbook))
        .contains("Secretariaat GIA, directie Inburgering en Integratie", "01-07-2010")
        .anyMatch(text -> text.contains("alleen openbare gegevens"));
    Cell where = FormDesk.header(sheet, "Terugsturen naar");
    assertThat(where.getRow().getCell(1).getCellStyle().getLocked()).isFalse();
  }

  @Test
  void theSameStateGivesTheSameBytes() throws IOException {
    for (FormKind kind : FormKind.values()) {
      assertSameBytes(kind);
    }
  }

  private void assertSameBytes(FormKind kind) throws IOException {
    byte[] once = Files.readAllBytes(desk.made(kind));
    assertThat(Files.readAllBytes(desk.made(kind))).isEqualTo(once);
  }

  @Test
  void aMeetingThatIsNotPublicIsRefusedAndNoFileIsMade() {
    desk.office.set("meeting", desk.meeting, "visibility", "intern");
    Path file = folder.resolve("lijst.xlsx");
    assertThatThrownBy(() -> desk.forms.make(desk.request(FormKind.ATTENDANCE), file))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure ->
                assertThat(failure.message(FormDesk.DUTCH))
                    .contains("is niet openbaar", "Er is niets gemaakt"));
    assertThat(file).doesNotExist();
  }

  @Test
  void aFolderGetsAFormForEachMunicipality() {
    List<FormRequest> requests =
        desk.office.rows("municipality").stream()
            .map(row -> new FormRequest(FormKind.PROGRESS, row, FormDesk.DUE, "gia@voorbeeld.nl"))
            .toList();
    assertThat(desk.forms.make(requests, folder, Progress.UNWATCHED))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder(
            "Voortgangsuitvraag 0503 Delft.xlsx", "Voortgangsuitvraag 0983 Venlo.xlsx");
  }

  @Test
  void makingManyFormsCanBeStoppedAndReplacesNoFile() throws IOException {
    List<FormRequest> requests =
        desk.office.rows("municipality").stream()
            .map(row -> new FormRequest(FormKind.PROGRESS, row, FormDesk.DUE, ""))
            .toList();
    Path empty = Files.createDirectory(folder.resolve("leeg"));
    assertThatThrownBy(() -> desk.forms.make(requests, empty, new Stopped()))
        .isInstanceOf(CancellationException.class);
    assertThat(empty).isEmptyDirectory();

    Path kept = Files.writeString(empty.resolve("Voortgangsuitvraag 0983 Venlo.xlsx"), "eigen");
    assertThatThrownBy(() -> desk.forms.make(requests, empty, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure ->
                assertThat(failure.message(FormDesk.DUTCH)).contains("Er is niets gemaakt."));
    assertThat(empty).isDirectoryNotContaining(file -> !file.equals(kept));
    assertThat(kept).hasContent("eigen");
  }

  /** Work that the user cancelled. */
  private static final class Stopped implements Progress {
    @Override
    public void at(double fraction) {}

    @Override
    public void at(double fraction, Text step, Object... arguments) {}

    @Override
    public void check() {
      throw new CancellationException();
    }
  }
}
