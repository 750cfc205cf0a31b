package nl.gia.feature.reporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.gia.feature.Workspace;
import nl.gia.figures.FiguresStore;
import nl.gia.figures.Register;
import nl.gia.journal.State;
import nl.gia.journal.States;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** What the screen on reports asks of the database and of files; not for the window's thread. */
public record ReportDesk(Workspace space, States states, String program) {
  /** What was made, and where it stands. */
  record Saved(Reports.Made made, Path file) {}

  ReportPreview preview(ReportRequest request) {
    return ReportPreview.of(space.database(), request, LocalDate.now(space.clock()));
  }

  List<MadeReport> made() {
    return ReportStore.made(space.database());
  }

  /** The year that is most likely asked for: the last one that is over, of those with a target. */
  int usualYear() {
    int past = LocalDate.now(space.clock()).getYear() - 1;
    Register register = space.database().read(rows -> new FiguresStore(rows).register());
    return register.targets().stream().mapToInt(Register.Target::year).max().stream()
        .map(last -> Math.min(last, past))
        .findFirst()
        .orElse(past);
  }

  Saved make(ReportRequest request, Path chosen, Progress progress) {
    Path file = workbook(chosen);
    Reports reports =
        new Reports(space.database(), space.journal(), states::now, space.clock(), program);
    return new Saved(reports.annual(request, file, progress), file);
  }

  /** Makes an earlier report again, from its own state. */
  Path again(MadeReport report, Path chosen, Progress progress) {
    Path file = workbook(chosen);
    progress.at(0.1, ReportingText.STEP_STATE);
    try (Database then = states.at(report.code())) {
      progress.check();
      progress.at(0.5, ReportingText.STEP_SHEETS);
      Reports.again(
          then,
          new ReportRequest(
              report.year(), LocalDate.parse(report.referenceDate()), report.audience()),
          new State(report.code(), report.vector()),
          file);
    }
    return file;
  }

  Problem verify(Path file, Progress progress) {
    return new ReportVerifier(space.database(), states).verify(file, progress);
  }

  /** A name without its ending gets one; nobody was asked whether that other file may go. */
  private static Path workbook(Path chosen) {
    if (chosen.toString().toLowerCase(Locale.ROOT).endsWith(Reports.ENDING)) {
      return chosen;
    }
    Path file = chosen.resolveSibling(chosen.getFileName() + Reports.ENDING);
    if (Files.exists(file)) {
      throw new UserFailure(ReportingText.NAME_TAKEN, file);
    }
    return file;
  }
}
