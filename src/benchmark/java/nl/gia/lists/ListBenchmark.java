package nl.gia.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.gia.Yardsticks;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A list of 100,000 rows as a workbook, against fastexcel writing the same cells. */
class ListBenchmark {
  private static final int ROWS = 100_000;
  private static final int ROUNDS = 7;
  private static final List<ListColumn> COLUMNS =
      List.of(
          new ListColumn("id", ListKind.TEXT),
          new ListColumn("naam", ListKind.TEXT),
          new ListColumn("aantal", ListKind.NUMBER),
          new ListColumn("aandeel", ListKind.NUMBER),
          new ListColumn("sinds", ListKind.DATE),
          new ListColumn("toelichting", ListKind.TEXT));

  @Test
  void aLongListAsWorkbook() throws IOException {
    List<List<String>> rows = rows();
    long ours = Long.MAX_VALUE;
    long theirs = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      new ListWriter(COLUMNS, rows).xlsx(OutputStream.nullOutputStream(), "lijst");
      ours = Math.min(ours, System.nanoTime() - begun);
      begun = System.nanoTime();
      fastexcel(rows, OutputStream.nullOutputStream());
      theirs = Math.min(theirs, System.nanoTime() - begun);
    }
    Yardsticks.report(
        "a list of 100,000 rows to XLSX, against fastexcel writing the same cells",
        (double) ours / theirs,
        1.5,
        String.format(Locale.ROOT, "%d ms / %d ms", ours / 1_000_000, theirs / 1_000_000));
  }

  private static List<List<String>> rows() {
    Random random = new Random(1);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "0192a%07x-7000-8000-%012x", i, random.nextInt()),
              "Gemeente nummer " + i,
              Integer.toString(random.nextInt(100_000)),
              random.nextInt(100) + "." + (1 + random.nextInt(9)),
              LocalDate.of(2008, 1, 1).plusDays(random.nextInt(1500)).toString(),
              "Afgesproken is dat " + random.nextInt(900) + " & anderen meedoen"));
    }
    return rows;
  }

  private static void fastexcel(List<List<String>> rows, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "yardstick", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("lijst");
      for (int column = 0; column < COLUMNS.size(); column++) {
        sheet.value(0, column, COLUMNS.get(column).heading());
      }
      int place = 1;
      for (List<String> row : rows) {
        for (int column = 0; column < COLUMNS.size(); column++) {
          String text = row.get(column);
          switch (COLUMNS.get(column).kind()) {
            case TEXT -> sheet.value(place, column, text);
            case NUMBER -> sheet.value(place, column, new BigDecimal(text));
            case DATE -> sheet.value(place, column, LocalDate.parse(text));
          }
        }
        place++;
      }
    }
  }
}
