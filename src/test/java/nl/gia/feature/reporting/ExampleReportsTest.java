package nl.gia.feature.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gia.feature.Draft;
import nl.gia.feature.ExampleOffice;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.Test;

class ExampleReportsTest {
  @Test
  void exampleHasReportsOfItsOwnStatesThatCanBeMadeAgain() throws IOException {
    try (ExampleOffice office = new ExampleOffice(true)) {
      ReportDesk desk = new ReportDesk(office.space, office.states, "GIA Secretariaat");
      List<MadeReport> made = desk.made();
      assertThat(made)
          .extracting(MadeReport::year, MadeReport::audience, MadeReport::status)
          .containsExactly(
              tuple(2010, Audience.KAMER, "concept"),
              tuple(2010, Audience.INTERN, "concept"),
              tuple(2009, Audience.KAMER, "akkoord"));
      assertThat(made).extracting(MadeReport::code).doesNotHaveDuplicates();
      for (MadeReport report : made) {
        Path again = office.folder.resolve(report.id() + ".xlsx");
        desk.again(report, again, Progress.UNWATCHED);
        assertThat(Reports.digest(Files.readAllBytes(again)))
            .isEqualTo(row(office, report.id()).text("digest").orElseThrow());
      }
    }
  }

  private static Draft row(ExampleOffice office, String id) {
    return office.all("report").stream()
        .filter(report -> report.row().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
