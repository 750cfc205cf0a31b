package nl.gia.feature.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.State;
import nl.gia.journal.States;
import nl.gia.office.CustomProperties;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.ui.Day;

/** Tells whether a file is the report that was made of the state it names, to the last byte. */
public final class ReportVerifier {
  private static final List<Audience> AUDIENCES = List.of(Audience.values());

  private final Database database;
  private final States states;

  public ReportVerifier(Database database, States states) {
    this.database = database;
    this.states = states;
  }

  /**
   * Makes the report again from its state and compares; says which report a genuine file is.
   *
   * @throws UserFailure when the file is another than the one that was made, saying in what
   */
  public Problem verify(Path file, Progress progress) {
    Map<String, String> properties = CustomProperties.read(file);
    String vector = StateProperties.read(properties);
    ReportRequest request =
        request(properties)
            .filter(asked -> !vector.isEmpty())
            .orElseThrow(() -> new UserFailure(ReportingText.VERIFY_NO_REPORT, file));
    String code = States.code(vector);
    if (!code.equals(properties.get(StateProperties.CODE))) {
      throw new UserFailure(ReportingText.VERIFY_CODE_CHANGED, file);
    }
    progress.at(0.1, ReportingText.STEP_STATE);
    byte[] made = again(request, new State(code, vector), progress);
    byte[] found = bytes(file);
    if (!Reports.digest(made).equals(Reports.digest(found)) && !isKept(request, vector, found)) {
      progress.at(0.8, ReportingText.STEP_COMPARING);
      throw difference(file, made);
    }
    return Problem.of(
        "file",
        ReportingText.VERIFY_GENUINE,
        file,
        Integer.toString(request.year()),
        request.audience().title(),
        Day.shown(request.referenceDate()),
        code);
  }

  private byte[] again(ReportRequest request, State state, Progress progress) {
    try (Database then = states.at(state.code())) {
      progress.at(0.5, ReportingText.STEP_SHEETS);
      progress.check();
      return Reports.bytes(then, request, state);
    } catch (UserFailure unknown) {
      UserFailure failure = new UserFailure(ReportingText.VERIFY_NO_STATE, state.code());
      failure.initCause(unknown);
      throw failure;
    }
  }

  /** A later version of the program can lay a report out otherwise; the kept digest still tells. */
  private boolean isKept(ReportRequest request, String vector, byte[] found) {
    return ReportStore.earlier(database, request).stream()
        .anyMatch(report ->
            report.state().equals(vector) && report.digest().equals(Reports.digest(found)));
  }

  private static UserFailure difference(Path file, byte[] made) {
    try {
      Path again = Files.createTempFile("gia-verify", ".xlsx");
      try {
        Files.write(again, made);
        return CellComparison.first(again, file)
            .map(other ->
                new UserFailure(
                    ReportingText.VERIFY_CELL,
                    file,
                    other.sheet(),
                    other.cell(),
                    other.found(),
                    other.expected()))
            .orElseGet(() -> new UserFailure(ReportingText.VERIFY_RESAVED, file));
      } finally {
        Files.deleteIfExists(again);
      }
    } catch (IOException e) {
      UserFailure failure = new UserFailure(ReportingText.VERIFY_OTHER, file);
      failure.initCause(e);
      return failure;
    }
  }

  private static Optional<ReportRequest> request(Map<String, String> properties) {
    try {
      String year = properties.getOrDefault(StateProperties.YEAR, "");
      String version = properties.getOrDefault(StateProperties.AUDIENCE, "");
      LocalDate date = LocalDate.parse(properties.getOrDefault(StateProperties.DATE, ""));
      return AUDIENCES.stream()
          .filter(audience -> audience.code().equals(version) && year.matches("\\d{4}"))
          .findFirst()
          .map(audience -> new ReportRequest(Integer.parseInt(year), date, audience));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(ReportingText.VERIFY_OTHER, file);
      failure.initCause(e);
      throw failure;
    }
  }
}
