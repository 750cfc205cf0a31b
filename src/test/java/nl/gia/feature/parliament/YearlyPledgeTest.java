package nl.gia.feature.parliament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import nl.gia.feature.Draft;
import nl.gia.feature.Office;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parliament is owed every year, and the report that settles a year. */
class YearlyPledgeTest {
  private static final LocalDate JUNE_2010 = LocalDate.of(2010, 6, 1);

  @TempDir Path folder;
  private Office office;
  private String pledge = "";
  private String report = "";
  private String sent = "";

  @BeforeEach
  void open() {
    office = new Office(folder);
    String letter =
        office.add(
            "paper",
            Map.of("year", "2007/08", "dossier", "31268", "number", "8", "date", "2008-07-01"));
    pledge =
        office.add(
            "pledge",
            Map.of(
                "text", "De Kamer jaarlijks op de hoogte houden.",
                "paper", letter,
                "recurs", "jaarlijks"));
    sent =
        office.add(
            "paper",
            Map.of("year", "2008/09", "dossier", "31268", "number", "20", "date", "2009-05-01"));
    report =
        office.add(
            "report",
            Map.of(
                "year", "2008",
                "kind", "jaarrapportage",
                "audience", "kamer",
                "reference_date", "2008-12-31",
                "status", "aangeboden"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Outcome set(String table, String row, Map<String, String> typed) {
    Outcome[] outcome = new Outcome[1];
    office
        .space
        .journal()
        .write(
            Act.of(table + ".set", row),
            tx -> outcome[0] = new Rows(office.space.kinds()).set(tx, table, row, typed));
    return Optional.ofNullable(outcome[0]).orElseThrow();
  }

  private void send() {
    assertThat(set("report", report, Map.of("status", "verzonden", "paper", sent)))
        .isInstanceOf(Outcome.Done.class);
  }

  private List<YearlyDuty> years() {
    return office
        .space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          return YearlyPledges.of(rows.row("pledge", pledge).orElseThrow(), rows, JUNE_2010);
        });
  }

  private List<Draft> owed() {
    return office
        .space
        .database()
        .read(tables -> ParliamentFeature.openPledges(new RowsStore(tables), JUNE_2010));
  }

  @Test
  void everyYearSinceThePromiseHasItsTerm() {
    assertThat(years())
        .extracting(YearlyDuty::year, YearlyDuty::due, YearlyDuty::status)
        .containsExactly(
            tuple(2008, LocalDate.of(2009, 7, 1), PledgeStatus.OPEN),
            tuple(2009, LocalDate.of(2010, 7, 1), PledgeStatus.OPEN),
            tuple(2010, LocalDate.of(2011, 7, 1), PledgeStatus.OPEN));
    assertThat(office.rows("pledge")).containsExactly(pledge);
  }

  @Test
  void theTermOfThePledgeItselfComesBackEveryYear() {
    office.set("pledge", pledge, "due", "2009-05-15");

    assertThat(years())
        .extracting(YearlyDuty::due)
        .startsWith(LocalDate.of(2009, 5, 15), LocalDate.of(2010, 5, 15));
  }

  @Test
  void aReportIsSentOnlyAsAPaper() {
    assertThat(set("report", report, Map.of("status", "verzonden")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aReportThatIsSentSettlesItsYearInOneActAndOneUndo() {
    send();
    assertThat(years())
        .extracting(YearlyDuty::status)
        .containsExactly(PledgeStatus.AFGEDAAN, PledgeStatus.OPEN, PledgeStatus.OPEN);
    assertThat(years().getFirst().settledBy()).isEqualTo(sent);
    assertThat(office.get("pledge", years().getFirst().row(), "text"))
        .isEqualTo("De Kamer jaarlijks op de hoogte houden, over 2008.");

    office.space.journal().undo();
    assertThat(office.get("report", report, "status")).isEqualTo("aangeboden");
    assertThat(years()).extracting(YearlyDuty::status).containsOnly(PledgeStatus.OPEN);

    office.space.journal().redo();
    assertThat(years().getFirst().status()).isEqualTo(PledgeStatus.AFGEDAAN);
  }

  @Test
  void aReportThatWasNotSentAfterAllOpensItsYearAgain() {
    send();
    set("report", report, Map.of("status", "aangeboden"));
    assertThat(years().getFirst().status()).isEqualTo(PledgeStatus.OPEN);
    send();
    assertThat(years().getFirst().status()).isEqualTo(PledgeStatus.AFGEDAAN);
  }

  @Test
  void anInternalReportSettlesNothing() {
    set("report", report, Map.of("audience", "intern"));
    send();
    assertThat(years()).extracting(YearlyDuty::status).containsOnly(PledgeStatus.OPEN);
  }

  @Test
  void aPaperOfAnotherDossierSettlesNothing() {
    office.set("paper", sent, "dossier", "30000");
    send();
    assertThat(years()).extracting(YearlyDuty::status).containsOnly(PledgeStatus.OPEN);
  }

  @Test
  void aPaperFromBeforeThePromiseIsRefusedAndNothingIsWritten() {
    office.set("paper", sent, "date", "2008-01-01");
    assertThatThrownBy(this::send).isInstanceOf(UserFailure.class);
    assertThat(office.get("report", report, "status")).isEqualTo("aangeboden");
  }

  @Test
  void theFirstOpenYearIsWhatIsOwed() {
    assertThat(owed())
        .extracting(row -> row.row(), row -> row.text("due").orElse(""))
        .containsExactly(tuple(pledge, "2009-07-01"));
    send();
    assertThat(owed())
        .extracting(row -> row.text("text").orElse(""), row -> row.text("due").orElse(""))
        .containsExactly(tuple("De Kamer jaarlijks op de hoogte houden, over 2009.", "2010-07-01"));
  }

  @Test
  void aYearGetsARowOfItsOwnWhereItIsChanged() {
    try (DutiesViewModel screen = screen(pledge)) {
      screen.open(screen.lines().getLast());
      String row = screen.lines().getLast().id();
      assertThat(office.rows("pledge")).hasSize(2).contains(row);

      set("pledge", row, Map.of("due", "2009-12-31"));
      assertThat(screen.lines().getLast().late()).isTrue();
      assertThat(owed()).extracting(d -> d.text("due").orElse("")).containsExactly("2009-12-31");
    }
  }

  @Test
  void whatWasSettledAfterItsTermSaysSo() {
    Map<String, String> typed =
        Map.of(
            "text", "Nog in het voorjaar informeren.",
            "due", "2008-06-20",
            "status", "afgedaan",
            "settled_by", sent);
    String spring = office.add("pledge", typed);
    try (DutiesViewModel screen = screen(spring)) {
      assertThat(screen.late().get())
          .contains(new DutiesViewModel.Late(LocalDate.of(2009, 5, 1), LocalDate.of(2008, 6, 20)));
      set("pledge", spring, Map.of("due", "2009-05-01"));
      assertThat(screen.late().get()).isEmpty();
    }
  }

  @Test
  void aYearThatWasSettledAfterItsTermSaysSo() {
    send();
    try (DutiesViewModel screen = screen(pledge)) {
      assertThat(screen.lines().getLast().late()).isFalse();
      set("pledge", screen.lines().getLast().id(), Map.of("due", "2009-04-30"));
      assertThat(screen.lines().getLast().late()).isTrue();
    }
  }

  private DutiesViewModel screen(String pledge) {
    return new DutiesViewModel(
        office.desk(new Texts(Texts.DUTCH)), office.space, new SimpleStringProperty(pledge));
  }
}
