package nl.gia.feature.reporting;

import static nl.gia.db.Tables.INVOLVEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportRemarksTest {
  private static final LocalDate TODAY = LocalDate.of(2011, 3, 1);

  @TempDir Path folder;
  private ReportRows given;

  @BeforeEach
  void open() {
    given = new ReportRows(folder);
  }

  @AfterEach
  void close() {
    given.close();
  }

  @Test
  void anEmptyDatabaseMissesAllThatAReportRestsOn() {
    assertThat(remarks(2010, Audience.KAMER))
        .containsExactly(
            ReportingText.REMARK_NO_TOTAL,
            ReportingText.REMARK_NO_DEFINITION,
            ReportingText.REMARK_NO_TARGET,
            ReportingText.REMARK_NOTHING_RECORDED,
            ReportingText.REMARK_NO_SEATS);
  }

  @Test
  void theProgrammeLacksWhatItLacks() {
    given.programme().workgroup();

    assertThat(remarks(2010, Audience.INTERN))
        .containsExactly(ReportingText.REMARK_UNPLACED, ReportingText.REMARK_ENDED);
    assertThat(remarks(2010, Audience.KAMER)).contains(ReportingText.REMARK_NO_TARGET);
  }

  @Test
  void aFactWithoutEvidenceIsNamed() {
    given.programme();
    given.figures.rows().update(INVOLVEMENT).set(INVOLVEMENT.EVIDENCE, " ").execute();

    assertThat(remarks(2010, Audience.INTERN)).contains(ReportingText.REMARK_NO_EVIDENCE);
  }

  @Test
  void aRegisterThatIsStillBeingFilledIsNamed() {
    given.programme();
    given.figures.total("2010-01-01", 431);

    assertThat(remarks(2010, Audience.INTERN)).contains(ReportingText.REMARK_PARTLY);
  }

  @Test
  void contradictionsAreNamed() {
    given.programme();
    given.figures.total("2010-01-01", 20);
    given.figures.total("2009-01-01", 441);
    given.figures.total("2009-01-01", 442);
    given.figures.target("Gemeenten die zich aan de agenda verbinden", 2012, 42, false);

    List<Problem> found = preview(2012, Audience.INTERN).remarks();
    assertThat(found)
        .filteredOn(remark -> remark.field().equals(ReportRemarks.CONTRADICTION))
        .extracting(Problem::text)
        .containsExactly(
            ReportingText.REMARK_FUTURE,
            ReportingText.REMARK_TWO_TOTALS,
            ReportingText.REMARK_TWO_TARGETS,
            ReportingText.REMARK_MORE_THAN_TOTAL);
  }

  @Test
  void thePreviewHasTheFiguresOfTheReport() {
    given.programme().workgroup();

    assertThat(preview(2010, Audience.KAMER).figures())
        .isEqualTo(given.report(2010, Audience.KAMER).figures());
  }

  private List<Text> remarks(int year, Audience audience) {
    return preview(year, audience).remarks().stream().map(Problem::text).toList();
  }

  private ReportPreview preview(int year, Audience audience) {
    return ReportPreview.of(given.figures.database(), ReportRequest.of(year, audience), TODAY);
  }
}
