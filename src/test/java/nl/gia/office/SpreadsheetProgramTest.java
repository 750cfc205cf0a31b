package nl.gia.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what is written in another program; skipped, visibly, where LibreOffice is absent. */
@Tag("libreoffice")
class SpreadsheetProgramTest {
  @TempDir Path folder;

  private Path converted(byte[] workbook) throws IOException, InterruptedException {
    boolean there =
        List.of(System.getenv("PATH").split(File.pathSeparator, -1)).stream()
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    Assumptions.assumeTrue(there, "Skipped, no LibreOffice here");
    Path file = Files.write(folder.resolve("in.xlsx"), workbook);
    Path out = Files.createDirectory(folder.resolve("out"));
    List<String> command =
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            out.toString(),
            file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return out.resolve("in.xlsx");
  }

  @Test
  void everyValueComesBackAsItWasWritten() throws IOException, InterruptedException {
    byte[] workbook = WorkbookWriterTest.written(ExampleWorkbook.spec());
    Path file = Files.write(folder.resolve("own.xlsx"), workbook);

    Grid theirs = new WorkbookReader().read(converted(workbook));

    assertThat(values(theirs)).isEqualTo(values(new WorkbookReader().read(file)));
  }

  @Test
  void textsOfAListComeBackAsTheyWereWritten() throws IOException, InterruptedException {
    List<String> texts =
        List.of(
            "=1+1", "-5", "'s-Gravenhage", " voor en na ", "a\nb", "_x0041_", "😀 שלום", "0003");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PlainSheet sheet =
        new PlainSheet(out, "Lijst: a/b", List.of(ColumnSpec.of("Tekst", ColumnKind.TEXT)))) {
      for (String text : texts) {
        sheet.row(List.of(text));
      }
    }

    GridSheet theirs = new WorkbookReader().read(converted(out.toByteArray())).sheets().getFirst();

    assertThat(theirs.name()).isEqualTo("Lijst  a b");
    assertThat(theirs.rows().subList(1, theirs.rows().size()))
        .extracting(row -> row.cell(0).value())
        .isEqualTo(texts.stream().map(Value.Text::new).toList());
  }

  private static List<String> values(Grid grid) {
    List<String> values = new ArrayList<>();
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          switch (row.cell(i).value()) {
            case Value.Blank() -> {}
            case Value.Amount number ->
                values.add(sheet.name() + row.number() + " %.9f".formatted(number.value()));
            case Value other -> values.add(sheet.name() + row.number() + " " + other);
          }
        }
      }
    }
    return values;
  }
}
