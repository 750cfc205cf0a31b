package nl.gia.feature.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.gia.feature.Draft;
import nl.gia.feature.forms.FormLine.Effect;
import nl.gia.platform.problem.UserFailure;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsReadBackTest {
  private static final LocalDate MAY = LocalDate.of(2010, 5, 1);

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

  private static void actionPoint(
      XSSFWorkbook workbook, int line, String state, Object percent, Object date) {
    FormDesk.type(workbook, "Actiepunten", line, "Nieuwe stand", state);
    FormDesk.type(workbook, "Actiepunten", line, "Nieuw %", percent);
    FormDesk.type(workbook, "Actiepunten", line, "Datum stand", date);
  }

  private Path progress() {
    return desk.filled(
        FormKind.PROGRESS,
        workbook -> {
          actionPoint(workbook, 1, "Gereed", 100, MAY);
          FormDesk.type(workbook, "Actiepunten", 1, "Opmerking", "Voorbeeld: klaar");
          FormDesk.type(workbook, "Feiten", 1, "Sinds", LocalDate.of(2009, 2, 1));
          FormDesk.type(workbook, "Feiten", 4, "Sinds", "1 maart 2010");
          FormDesk.type(workbook, "Feiten", 4, "Bewijs", "Voorbeeld: raadsbesluit");
        });
  }

  private Path attendance(Consumer<XSSFWorkbook> fill) {
    return desk.filled(FormKind.ATTENDANCE, fill);
  }

  private static void comes(
      XSSFWorkbook workbook, int line, String name, String yesNo, String other) {
    FormDesk.type(workbook, "Aanmeldlijst", line, "Naam", name);
    FormDesk.type(workbook, "Aanmeldlijst", line, "Aanwezig", yesNo);
    FormDesk.type(workbook, "Aanmeldlijst", line, "Vervanger", other);
  }

  private Path questions(String answer) {
    return desk.filled(
        FormKind.QUESTIONS,
        workbook -> {
          FormDesk.type(workbook, "Vragen", 1, "Datum vraag", MAY);
          FormDesk.type(workbook, "Vragen", 1, "Gemeente", "Venlo");
          FormDesk.type(workbook, "Vragen", 1, "Thema van de vraag", "Wonen");
          FormDesk.type(workbook, "Vragen", 1, "Kanaal", "Telefoon");
          FormDesk.type(workbook, "Vragen", 1, "Vraag", "Voorbeeld: hoe werkt dit?");
          FormDesk.type(workbook, "Vragen", 1, "Antwoord", answer);
          FormDesk.type(workbook, "Vragen", 1, "Beantwoord op", MAY.plusDays(2));
        });
  }

  private Draft last(String table) {
    return desk.all(table).getLast();
  }

  @Test
  void whatAMunicipalitySaysBecomesItsStatesAndFacts() {
    Forms.Result result = desk.take(progress());

    assertThat(FormDesk.said(result))
        .containsExactly(
            "6 NEW Nieuwe stand: Gereed, 100 procent op 01-05-2010.",
            "6 NEW Bekend: nieuw sinds 01-02-2009.",
            "9 NEW Verbonden: nieuw sinds 01-03-2010.");
    assertThat(desk.all("action_state"))
        .filteredOn(row -> row.text("date").filter("2010-05-01"::equals).isPresent())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.text("action_point")).contains(desk.wonen);
          assertThat(row.text("municipality")).contains(desk.delft);
          assertThat(row.text("state")).contains("gereed");
          assertThat(row.number("percent")).contains(100L);
          assertThat(row.text("note")).contains("Voorbeeld: klaar");
        });
    assertThat(desk.all("involvement"))
        .extracting(row -> row.text("fact").orElse("") + " " + row.text("evidence").orElse(""))
        .containsExactlyInAnyOrder(
            "bekend Opgave van de gemeente in de voortgangsuitvraag van 01-06-2010.",
            "verbonden Voorbeeld: raadsbesluit");
  }

  @Test
  void thePreviewSaysTheSameAndWritesNothing() {
    Path form = progress();
    int before = desk.all("action_state").size();
    List<String> preview = FormDesk.said(desk.preview(form));
    assertThat(desk.all("action_state")).hasSize(before);
    assertThat(FormDesk.said(desk.take(form))).isEqualTo(preview);
  }

  @Test
  void oneFormIsOneActToUndo() {
    int before = desk.all("action_state").size();
    desk.take(progress());
    desk.office.space.journal().undo();
    assertThat(desk.all("action_state")).hasSize(before);
    assertThat(desk.all("involvement")).isEmpty();
  }

  @Test
  void theSameFormReadTwiceChangesNothing() {
    Path answered = questions("Voorbeeld: zo.");
    Path copy = desk.made(FormKind.QUESTIONS);
    assertThat(copy).isNotEqualTo(answered);
    for (int i = 0; i < 2; i++) {
      Forms.Result result = desk.take(answered);
      assertThat(result.count(Effect.NEW)).isEqualTo(i == 0 ? 1 : 0);
      assertThat(result.count(Effect.SAME)).isEqualTo(i);
    }
    assertThat(desk.all("question")).hasSize(1);
    assertThat(desk.all("answer")).hasSize(1);
    Path states = progress();
    desk.take(states);
    int facts = desk.all("involvement").size();
    assertThat(desk.take(states).lines()).extracting(FormLine::effect).containsOnly(Effect.SAME);
    assertThat(desk.all("involvement")).hasSize(facts);
  }

  @Test
  void whatForumAnsweredBecomesAQuestionWithItsAnswer() {
    desk.take(questions("Voorbeeld: zo."));
    Draft question = last("question");
    assertThat(question.text("status")).contains("beantwoord");
    assertThat(question.text("channel")).contains("telefoon");
    assertThat(question.text("answered_on")).contains("2010-05-03");
    assertThat(last("answer").text("question")).contains(question.row());
    assertThat(last("answer").text("text")).contains("Voorbeeld: zo.");
  }

  @Test
  void anAnswerThatStandsHereOtherwiseIsShownAndOnlyOverwrittenWhenChosen() {
    desk.take(questions("Voorbeeld: zo."));
    Path other = questions("Voorbeeld: anders.");
    assertThat(desk.take(other).count(Effect.DIFFERS)).isEqualTo(1);
    assertThat(last("answer").text("text")).contains("Voorbeeld: zo.");
    desk.overwrite(other);
    assertThat(last("answer").text("text")).contains("Voorbeeld: anders.");
  }

  @Test
  void whoComesBecomesAttendanceWithPersonsThatWereNotKnown() {
    String mia =
        desk.office.add("person", Map.of("name", "Mia Voorbeeld", "visibility", "openbaar"));
    desk.take(
        attendance(workbook -> {
          comes(workbook, 1, "mia voorbeeld", "Ja", "");
          comes(workbook, 2, "Bas Voorbeeld", "Nee", "Eva Voorbeeld");
        }));

    assertThat(desk.all("person")).hasSize(3);
    assertThat(desk.all("attendance"))
        .extracting(row -> row.text("status").orElse(""))
        .containsExactlyInAnyOrder("aanwezig", "vervangen", "aanwezig");
    assertThat(desk.all("attendance"))
        .filteredOn(row -> row.text("person").filter(mia::equals).isPresent())
        .singleElement()
        .satisfies(row -> assertThat(row.text("municipality")).contains(desk.delft));
  }

  @Test
  void anAttendanceThatIsThereIsShownAndStays() {
    desk.office.add(
        "attendance",
        Map.of("meeting", desk.meeting, "municipality", desk.delft, "status", "aanwezig"));
    Path form = attendance(workbook -> comes(workbook, 1, "", "Nee", ""));

    assertThat(FormDesk.said(desk.take(form)))
        .containsExactly("6 DIFFERS Delft: formulier afgemeld. Hier staat aanwezig.");
    assertThat(last("attendance").text("status")).contains("aanwezig");
    desk.overwrite(form);
    assertThat(last("attendance").text("status")).contains("afgemeld");
  }

  @Test
  void aStateThatChangedHereMeanwhileIsShownAndStays() {
    Path form =
        desk.filled(FormKind.PROGRESS, workbook -> actionPoint(workbook, 1, "Gereed", 100, MAY));
    desk.standing("achter_op_schema", "30", "2010-04-01", "openbaar");
    int before = desk.all("action_state").size();

    assertThat(FormDesk.said(desk.take(form)))
        .containsExactly(
            "6 DIFFERS Formulier: Gereed, 100 procent op 01-05-2010. "
                + "Hier staat intussen: Achter op schema, 30 procent op 01-04-2010.");
    assertThat(desk.all("action_state")).hasSize(before);
    desk.overwrite(form);
    assertThat(desk.all("action_state")).hasSize(before + 1);
  }

  @Test
  void whatWillNotDoIsNamedByItsRowAndNothingOfAllFormsGoesIn() {
    Path good = desk.made(FormKind.QUESTIONS);
    Path wrong =
        desk.filled(
            FormKind.PROGRESS,
            workbook -> {
              actionPoint(workbook, 1, "Bijna klaar", 120, LocalDate.of(2030, 1, 1));
              FormDesk.type(workbook, "Feiten", 1, "Sinds", LocalDate.of(2009, 2, 1));
              FormDesk.type(workbook, "Feiten", 2, "Bewijs", "x".repeat(1001));
            });
    Forms.Result result = desk.take(good, wrong);

    assertThat(FormDesk.said(result))
        .filteredOn(line -> line.contains("PROBLEM"))
        .hasSize(4)
        .anyMatch(line -> line.contains("Nieuwe stand: «Bijna klaar» past hier niet. Kies"))
        .anyMatch(line -> line.startsWith("6 PROBLEM Nieuw %: «120» past hier niet. Vul een"))
        .anyMatch(line -> line.contains("Datum stand: «01-01-2030» past hier niet."))
        .anyMatch(line -> line.startsWith("7 PROBLEM Bewijs"));
    assertThat(desk.all("involvement")).isEmpty();
  }

  @Test
  void theRulesOfTheRowsHoldForFormsToo() {
    Path form =
        desk.filled(FormKind.PROGRESS, workbook -> actionPoint(workbook, 1, "Gereed", 50, MAY));
    assertThat(desk.take(form).stopped()).isTrue();
    assertThat(desk.all("action_state")).hasSize(1);
  }

  private String refusal(Path form) {
    List<String> sentence = new java.util.ArrayList<>();
    assertThatThrownBy(() -> desk.take(form))
        .isInstanceOfSatisfying(
            UserFailure.class, failure -> sentence.add(failure.message(FormDesk.DUTCH)));
    assertThat(sentence.getFirst()).contains("Er is niets gewijzigd.");
    return sentence.getFirst();
  }

  private static void mark(XSSFWorkbook workbook, int row, String text) {
    workbook.getSheet("gia-formulier").getRow(row).getCell(1).setCellValue(text);
  }

  @Test
  void aFormThatWasDamagedIsRefusedInOneSentence() {
    Path form = progress();
    assertThat(refusal(desk.edited(form, book -> book.removeSheetAt(book.getNumberOfSheets() - 1))))
        .contains("het kenmerk van een formulier ontbreekt");
    form = progress();
    assertThat(refusal(desk.edited(form, book -> mark(book, 3, "ander"))))
        .contains("verborgen kenmerk van het formulier gewijzigd");
    form = progress();
    assertThat(refusal(desk.edited(form, book -> mark(book, 0, "2"))))
        .contains("een nieuwere versie van het programma");
    form = progress();
    assertThat(
            refusal(
                desk.edited(
                    form,
                    book ->
                        FormDesk.header(book.getSheet("Actiepunten"), "Nieuw %")
                            .setCellValue("Procent"))))
        .contains("ontbreekt de kolom Nieuw %.");
    form = progress();
    assertThat(
            refusal(
                desk.edited(form, book -> book.setSheetName(book.getSheetIndex("Feiten"), "X"))))
        .contains("ontbreekt het blad Feiten");
  }

  @Test
  void aFormOfWhatIsNotHereIsRefused() {
    Path form = attendance(workbook -> comes(workbook, 1, "Mia", "Ja", ""));
    desk.office.set("meeting", desk.meeting, "title", "Anders");
    desk.office
        .space
        .journal()
        .write(nl.gia.journal.entry.Act.of("test"), tx -> tx.remove("meeting", desk.meeting));
    assertThat(refusal(form)).contains("staat niet in deze database of is verwijderd");
    assertThat(refusal(form)).contains("Aanmeldlijst");
  }

  @Test
  void aFormOfAnotherDatabaseIsRefused() {
    Path form = progress();
    desk.office.space.journal().log().name("een-andere");
    assertThat(refusal(form)).contains("een formulier uit een andere database");
  }
}
