package nl.gia.feature.reporting;

import static nl.gia.db.Tables.REPORT;
import static nl.gia.db.Tables.REPORT_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.gia.db.tables.records.ReportRecord;
import nl.gia.journal.Journal;
import nl.gia.journal.States;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2011-03-01T09:00:00Z"), ZoneOffset.UTC);

  private static final ReportRequest KAMER = ReportRequest.of(2010, Audience.KAMER);

  @TempDir Path folder;
  private Database database;
  private Journal journal;
  private States states;
  private Reports reports;

  @BeforeEach
  void open() {
    database = Database.create(folder.resolve("test.gia"));
    Journal.Writer writer =
        new Journal.Writer(
            new Hasher().of("secretaris".getBytes(StandardCharsets.UTF_8)), "secretaris");
    journal = new Journal(database, writer, CLOCK, new SecureRandom());
    states = new States(journal, folder.resolve("states"));
    reports = new Reports(database, journal, states::now, CLOCK, "GIA Secretariaat 1.0");
    total("2010-01-01", 431);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void reportIsKeptWithItsStateAndTheDigestOfItsFile() throws IOException {
    Reports.Made made = annual(folder.resolve("a.xlsx"));

    ReportRecord row = database.read(rows -> rows.selectFrom(REPORT).fetchSingle());
    assertThat(row.getId()).isEqualTo(made.report());
    assertThat(row.getState()).isEqualTo(made.state().vector());
    assertThat(row.getAudience()).isEqualTo("kamer");
    assertThat(row.getReferenceDate()).isEqualTo("2010-12-31");
    assertThat(row.getDigest())
        .isEqualTo(Reports.digest(Files.readAllBytes(folder.resolve("a.xlsx"))));
  }

  @Test
  void everyFigureIsKeptBesideTheReport() {
    Reports.Made made = annual(folder.resolve("a.xlsx"));

    List<String> values =
        database.read(rows ->
            rows.selectFrom(REPORT_FIGURE)
                .where(REPORT_FIGURE.REPORT.eq(made.report()))
                .fetch(REPORT_FIGURE.VALUE));
    assertThat(values).containsExactly("431");
  }

  @Test
  void madeAgainItIsTheSameReportAndNothingIsWritten() throws IOException {
    Reports.Made first = annual(folder.resolve("a.xlsx"));
    String before = states.now().code();
    Reports.Made second = annual(folder.resolve("b.xlsx"));

    assertThat(second).isEqualTo(new Reports.Made(first.report(), first.state(), true));
    assertThat(states.now().code()).isEqualTo(before);
    assertThat(folder.resolve("b.xlsx")).hasSameBinaryContentAs(folder.resolve("a.xlsx"));
  }

  @Test
  void otherFiguresMakeAnotherReport() {
    Reports.Made first = annual(folder.resolve("a.xlsx"));
    total("2010-03-18", 430);
    Reports.Made second = annual(folder.resolve("b.xlsx"));

    assertThat(second.madeBefore()).isFalse();
    assertThat(second.report()).isNotEqualTo(first.report());
    assertThat(second.state()).isNotEqualTo(first.state());
  }

  @Test
  void reportIsMadeAgainFromItsStateByteForByte() throws IOException {
    Reports.Made made = annual(folder.resolve("a.xlsx"));
    total("2010-03-18", 430);

    try (Database then = states.at(made.state().code())) {
      assertThat(Reports.bytes(then, KAMER, made.state()))
          .isEqualTo(Files.readAllBytes(folder.resolve("a.xlsx")));
    }
  }

  @Test
  void fileThatCannotBeWrittenKeepsNothing() {
    assertThatThrownBy(() -> annual(folder.resolve("missing").resolve("a.xlsx")))
        .isInstanceOf(UserFailure.class);
    assertThat(database.<Integer>read(rows -> rows.fetchCount(REPORT))).isZero();
  }

  private Reports.Made annual(Path file) {
    return reports.annual(KAMER, file, Progress.UNWATCHED);
  }

  private void total(String date, long count) {
    journal.write(
        Act.of("test"),
        tx -> {
          String row = tx.create("municipality_total");
          tx.set("municipality_total", row, "date", Value.of(date));
          tx.set("municipality_total", row, "count", Value.of(count));
        });
  }
}
