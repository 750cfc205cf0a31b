package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandFormTest {
  @TempDir private Path folder;
  private Terminal user;

  @BeforeEach
  void begin() {
    user = new Terminal(folder);
    user.run("new", "--empty");
    user.run("add", "municipality", "code=0503", "name=Delft");
  }

  private String form(String name, String... words) {
    String file = folder.resolve(name).toString();
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--output";
    all[words.length + 1] = file;
    Terminal.Answer made = user.run(all);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(Path.of(file)).isNotEmptyFile();
    return file;
  }

  private static void fill(String file, String header, int line, String text) throws IOException {
    try (XSSFWorkbook book = opened(file)) {
      XSSFSheet sheet = book.getSheetAt(1);
      for (Row row : sheet) {
        row.forEach(cell -> {
          if (cell.toString().equals(header)) {
            sheet.getRow(row.getRowNum() + line).getCell(cell.getColumnIndex()).setCellValue(text);
          }
        });
      }
      try (OutputStream out = Files.newOutputStream(Path.of(file))) {
        book.write(out);
      }
    }
  }

  private static XSSFWorkbook opened(String file) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return new XSSFWorkbook(in);
    }
  }

  @Test
  void aFormIsMadeLookedIntoAndReadBack() throws IOException {
    String file = form("uit.xlsx", "form", "progress", "--municipality", "GM0503");
    fill(file, "Sinds", 1, "01-02-2009");

    Terminal.Answer look = user.run("form", "take", file, "--dry-run");
    assertThat(look.out()).contains("rij 6: Bekend: nieuw sinds 01-02-2009.", "niets gewijzigd");
    assertThat(user.run("list", "involvement", "--json").rows()).isEmpty();
    assertThat(user.run("form", "take", file).out()).contains("1 nieuw, 0 gewijzigd");
    assertThat(user.run("form", "take", file, "--json").member("same")).isEqualTo(1L);
    assertThat(user.run("undo").code()).isZero();
    assertThat(user.run("list", "involvement", "--json").rows()).isEmpty();
  }

  @Test
  void whatWillNotDoIsSaidWithItsRowAndChangesNothing() throws IOException {
    String file = form("vragen.xlsx", "form", "questions", "--due", "2030-01-01");
    fill(file, "Gemeente", 1, "Nergens");
    Terminal.Answer answer = user.run("form", "take", file);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("«Nergens» past hier niet. Kies een gemeente uit de lijst.")
        .contains("Eén probleem. Er is niets gewijzigd.");
  }

  @Test
  void anUnknownMunicipalityOrMeetingIsRefused() {
    String file = folder.resolve("x.xlsx").toString();
    for (String[] words :
        new String[][] {
          {"form", "progress", "--municipality", "Nergens", "--output", file},
          {"form", "attendance", "--meeting", "Nergens", "--output", file},
        }) {
      Terminal.Answer answer = user.run(words);
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.err()).contains("Nergens", "Er is niets gewijzigd");
    }
    assertThat(Path.of(file)).doesNotExist();
  }

  @Test
  void aMeetingHasItsForm() {
    String meeting =
        user.run("add", "meeting", "kind=werkgroep", "title=Voorbeeld", "date=2010-06-01", "--json")
            .member("id")
            .toString();
    form("lijst.xlsx", "form", "attendance", "--meeting", meeting, "--return-to", "gia@x.nl");
  }

  @Test
  void aFormIsNoListAndTheListSaysWhereItBelongs() {
    String file = form("uit.xlsx", "form", "questions");
    Terminal.Answer answer = user.run("import", "question", file);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("is een formulier", "Er is niets gewijzigd", "form take");
    assertThat(user.run("form", "take", file, "--json").json())
        .isEqualTo(
            Map.of(
                "new",
                0L,
                "changed",
                0L,
                "same",
                0L,
                "differs",
                0L,
                "problem",
                0L,
                "dry_run",
                false,
                "lines",
                java.util.List.of()));
  }
}
