package nl.gia.feature.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.gia.feature.FeatureText;
import nl.gia.journal.Journal;
import nl.gia.journal.State;
import nl.gia.journal.States;
import nl.gia.journal.entry.Act;
import nl.gia.office.WorkbookWriter;
import nl.gia.platform.db.Database;
import nl.gia.platform.db.WholeFile;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** Makes reports, and keeps what they said. */
public final class Reports {
  static final String ENDING = ".xlsx";

  private final Database database;
  private final Journal journal;
  private final Supplier<State> present;
  private final ReportLedger ledger;

  /**
   * @param present names the state of the database, so that it can be opened again
   * @param program the name and version of the program
   */
  public Reports(
      Database database, Journal journal, Supplier<State> present, Clock clock, String program) {
    this.database = database;
    this.journal = journal;
    this.present = present;
    this.ledger = new ReportLedger(clock, program);
  }

  /**
   * A report that was made.
   *
   * @param report its row
   * @param madeBefore whether it is the same as one made before, so that nothing was written
   */
  public record Made(String report, State state, boolean madeBefore) {}

  /**
   * Writes the annual report on the present state into a file, and keeps its figures. Where nothing
   * that it speaks of has changed since it was made before, it is that report again.
   *
   * @throws UserFailure when the file is not called as a workbook is, or cannot be written; then
   *     nothing is kept either
   */
  public Made annual(ReportRequest request, Path file, Progress progress) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw new UserFailure(FeatureText.XLSX_ONLY, file);
    }
    progress.at(0.1, ReportingText.STEP_FIGURES);
    Optional<Made> before = again(request, file, progress);
    return before.isPresent()
        ? before.get()
        : afresh(request, report -> write(report, file), progress);
  }

  /** Keeps the annual report on the present state, from which its file can be made at any time. */
  public void keep(ReportRequest request) {
    afresh(request, report -> {}, Progress.UNWATCHED);
  }

  /** Writes a report that was made before into a file again, from the tables of its state. */
  static void again(Database tables, ReportRequest request, State state, Path file) {
    write(bytes(tables, request, state), file);
  }

  /** The bytes of the annual report on the tables of a state. */
  public static byte[] bytes(Database tables, ReportRequest request, State state) {
    return bytes(AnnualReport.of(tables, request, state));
  }

  /** The digest of a report's file, as it is kept. */
  public static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Optional<Made> again(ReportRequest request, Path file, Progress progress) {
    for (ReportStore.Earlier earlier : ReportStore.earlier(database, request)) {
      progress.check();
      State state = new State(States.code(earlier.state()), earlier.state());
      byte[] same = bytes(database, request, state);
      if (digest(same).equals(earlier.digest())) {
        write(same, file);
        return Optional.of(new Made(earlier.id(), state, true));
      }
    }
    return Optional.empty();
  }

  private Made afresh(ReportRequest request, Consumer<byte[]> file, Progress progress) {
    State state = present.get();
    AnnualReport report = AnnualReport.of(database, request, state);
    progress.at(0.4, ReportingText.STEP_SHEETS);
    progress.check();
    byte[] made = bytes(report);
    progress.at(0.9, ReportingText.STEP_WRITING);
    progress.check();
    file.accept(made);
    AtomicReference<String> row = new AtomicReference<>("");
    journal.write(Act.of("report.make"), tx -> row.set(ledger.keep(tx, report, digest(made))));
    return new Made(row.get(), state, false);
  }

  private static byte[] bytes(AnnualReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new WorkbookWriter().write(report.workbook(), out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written", e);
    }
    return out.toByteArray();
  }

  private static void write(byte[] report, Path file) {
    WholeFile.write(file, out -> out.write(report));
  }
}
