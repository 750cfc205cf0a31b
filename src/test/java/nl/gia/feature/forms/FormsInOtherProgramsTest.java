package nl.gia.feature.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that LibreOffice saved again; skipped, visibly, where LibreOffice is absent. */
@Tag("libreoffice")
class FormsInOtherProgramsTest {
  @TempDir private Path folder;

  private Path saved(List<Path> forms) throws IOException, InterruptedException {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    Assumptions.assumeTrue(there, "Skipped, no LibreOffice here");
    Path out = Files.createDirectory(folder.resolve("out"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString()));
    forms.forEach(form -> command.add(form.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return out;
  }

  @Test
  void aFormThatLibreOfficeSavedIsReadBackLikeTheFormItself()
      throws IOException, InterruptedException {
    try (FormDesk desk = new FormDesk(folder)) {
      desk.fact("gebruikt", "2009-01-01", "Voorbeeld: regel\nen =regel _x0041_", "openbaar");
      Path progress =
          Files.copy(
              desk.filled(
                  FormKind.PROGRESS,
                  workbook -> {
                    FormDesk.type(workbook, "Actiepunten", 1, "Nieuwe stand", "Gereed");
                    FormDesk.type(workbook, "Actiepunten", 1, "Nieuw %", 100);
                    FormDesk.type(
                        workbook, "Actiepunten", 1, "Datum stand", LocalDate.of(2010, 5, 1));
                  }),
              folder.resolve("voortgang.xlsx"));
      Path attendance =
          Files.copy(
              desk.filled(
                  FormKind.ATTENDANCE,
                  workbook -> {
                    FormDesk.type(workbook, "Aanmeldlijst", 1, "Naam", "Mia Voorbeeld");
                    FormDesk.type(workbook, "Aanmeldlijst", 1, "Aanwezig", "Ja");
                  }),
              folder.resolve("aanmelding.xlsx"));
      List<String> ours = FormDesk.said(desk.preview(progress, attendance));

      Path out = saved(List.of(progress, attendance));

      assertThat(
              FormDesk.said(
                  desk.take(out.resolve("voortgang.xlsx"), out.resolve("aanmelding.xlsx"))))
          .hasSize(3)
          .isEqualTo(ours);
    }
  }
}
