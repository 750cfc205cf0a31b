package nl.gia.feature.reporting;

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
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.gia.journal.Journal;
import nl.gia.journal.States;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.office.CustomProperties;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportVerifierTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2011-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Database database;
  private Journal journal;
  private States states;
  private Path report;

  @BeforeEach
  void makeReport() {
    database = Database.create(folder.resolve("test.gia"));
    journal = journal(database);
    states = new States(journal, folder.resolve("states"));
    total(journal, 431);
    report = make("a.xlsx", journal, states, database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void reportAsItWasMadeIsGenuineAlsoWhenTheFiguresHaveChangedSince() {
    total(journal, 430);

    assertThat(verified(report)).isEqualTo(ReportingText.VERIFY_GENUINE);
  }

  @Test
  void reportWithAnotherValueInOneCellIsNotAndTheCellIsNamed() throws IOException {
    Path other = again(report, part -> part.replace("<v>431.0</v>", "<v>531.0</v>"));

    assertThatThrownBy(() -> verified(other))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> {
              assertThat(failure.text()).isEqualTo(ReportingText.VERIFY_CELL);
              assertThat(failure.message(new Texts(Texts.DUTCH)))
                  .contains("Streefcurve", "\"531\"", "\"431\"");
            });
  }

  @Test
  void reportThatAnotherProgramSavedAgainHasItsValuesAndIsNotTheFile() throws IOException {
    Path other = again(report, part -> part);

    assertRefused(other, ReportingText.VERIFY_RESAVED);
  }

  @Test
  void reportOfAStateThatIsNotHereIsNotJudged() {
    Path elsewhere = folder.resolve("elders");
    try (Database theirs = Database.create(folder.resolve("elders.gia"))) {
      Journal writing = journal(theirs);
      total(writing, 99);
      Path other = make("b.xlsx", writing, new States(writing, elsewhere), theirs);

      assertRefused(other, ReportingText.VERIFY_NO_STATE);
    }
  }

  @Test
  void codeThatDoesNotBelongToTheStateIsNotGenuine() throws IOException {
    String code = code();
    String wrong = (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);
    Path other = again(report, part -> part.replace(code, wrong));

    assertRefused(other, ReportingText.VERIFY_CODE_CHANGED);
  }

  @Test
  void otherFilesAreNoReport() throws IOException {
    Path text = Files.writeString(folder.resolve("lijst.csv"), "a;b\n1;2\n");
    Path bare =
        again(
            report,
            part ->
                part.replace("gia-controlecode", "iets-anders").replace("gia-toestand-", "iets-"));

    assertRefused(text, ReportingText.VERIFY_NO_REPORT);
    assertRefused(bare, ReportingText.VERIFY_NO_REPORT);
  }

  private String code() {
    return CustomProperties.read(report).getOrDefault(StateProperties.CODE, "");
  }

  private void assertRefused(Path file, ReportingText why) {
    assertThatThrownBy(() -> verified(file))
        .isInstanceOfSatisfying(
            UserFailure.class, failure -> assertThat(failure.text()).isEqualTo(why));
  }

  private Object verified(Path file) {
    return new ReportVerifier(database, states).verify(file, Progress.UNWATCHED).text();
  }

  private Path make(String name, Journal writing, States of, Database tables) {
    Path file = folder.resolve(name);
    new Reports(tables, writing, of::now, CLOCK, "GIA Secretariaat 1.0")
        .annual(ReportRequest.of(2010, Audience.KAMER), file, Progress.UNWATCHED);
    return file;
  }

  /** Packs a workbook anew, with its parts changed. */
  private Path again(Path file, UnaryOperator<String> change) throws IOException {
    Path other = folder.resolve("anders.xlsx");
    try (ZipFile zip = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.write(change.apply(part).getBytes(StandardCharsets.UTF_8));
      }
    }
    return other;
  }

  private static Journal journal(Database database) {
    return new Journal(
        database,
        new Journal.Writer(new Hasher().of(new byte[] {7}), "secretaris"),
        CLOCK,
        new SecureRandom());
  }

  private static void total(Journal journal, long count) {
    journal.write(
        Act.of("test"),
        tx -> {
          String row = tx.create("municipality_total");
          tx.set("municipality_total", row, "date", Value.of("2010-01-01"));
          tx.set("municipality_total", row, "count", Value.of(count));
        });
  }
}
