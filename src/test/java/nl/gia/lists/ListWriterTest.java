package nl.gia.lists;

import static nl.gia.lists.Samples.names;
import static nl.gia.lists.Samples.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.gia.office.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListWriterTest {
  private static final List<ListColumn> COLUMNS =
      List.of(
          ListColumn.text("id"),
          ListColumn.text("Tekst"),
          new ListColumn("Aantal", ListKind.NUMBER),
          new ListColumn("Datum", ListKind.DATE));

  @TempDir Path folder;

  enum Format {
    XLSX,
    CSV
  }

  private ReadList roundTrip(Format format, List<List<@Nullable String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ListWriter writer = new ListWriter(COLUMNS, rows);
    switch (format) {
      case XLSX -> writer.xlsx(out, "Lijst & meer");
      case CSV -> writer.csv(out);
    }
    return ListFile.read(new Samples(folder).file("lijst." + format, out.toByteArray()));
  }

  private void comesBack(Format format, String text) throws IOException {
    List<List<@Nullable String>> rows = List.of(List.of("r1", text, "1", "2010-01-01"));

    ReadList list = roundTrip(format, rows);

    assertThat(names(list)).containsExactly("id", "Tekst", "Aantal", "Datum");
    assertThat(texts(list)).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource
  void awkwardTextsComeBackExactly(Format format) throws IOException {
    for (String text :
        List.of(
            "=1+1",
            "+31 70",
            "-5",
            "@naam",
            "'",
            "'s-Gravenhage",
            " voor",
            "na ",
            "\n\n",
            "a\r\nb",
            "\ttab\t",
            "a;b,c|d",
            "\"quote\"",
            "_x0041_",
            "_x005F_x0041_",
            "_x0041",
            "0003",
            "00",
            "1e5",
            "1.0",
            "2010-01-01",
            "TRUE",
            "&amp; <b>",
            "]]>",
            "שלום עולם",
            "👩‍👩‍👧 😀",
            "é é")) {
      comesBack(format, text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void controlCharactersComeBackExactly(Format format) throws IOException {
    StringBuilder all = new StringBuilder("x");
    for (char c = 1; c < 0xA0; c++) {
      all.append(c).append("_x0041").append(c);
    }
    comesBack(format, all.append("\uFFFE\uFFFFx").toString());
  }

  @ParameterizedTest
  @EnumSource
  void aTextLongerThanACellGoesOnInANextColumn(Format format) throws IOException {
    comesBack(format, "😀".repeat(20_000));
    comesBack(format, "a".repeat(32_766) + "😀" + " b".repeat(40_000));
  }

  @ParameterizedTest
  @EnumSource
  void randomTextsComeBackExactly(Format format) throws IOException {
    Random random = new Random(20080611);
    String letters = "_x0041 \n\r\t\"';,=+\u0001\u001f<&é漢_";
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k > 0; k--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      rows.add(List.of("r" + i, text.toString(), "", ""));
    }

    assertThat(texts(roundTrip(format, rows))).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource
  void numbersAndDatesComeBackAsTheyWere(Format format) throws IOException {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (String number :
        List.of(
            "0",
            "-1",
            "0.1",
            "1234567.25",
            "007",
            "1,5",
            "12345678901234567",
            "-0",
            "1.50",
            "veel")) {
      for (String date :
          List.of("2008-07-01", "1899-12-31", "1900-01-01", "9999-12-31", "2010", "2010-02-30")) {
        rows.add(List.of("r", "t", number, date));
      }
    }

    assertThat(plain(texts(roundTrip(format, rows)))).isEqualTo(plain(rows));
  }

  private static List<List<String>> plain(List<? extends List<@Nullable String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> String.valueOf(cell).replace(',', '.')).toList())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void decimalsAreNotTakenForThousands(Format format) throws IOException {
    ReadList list = roundTrip(format, List.of(List.of("a", "b", "1.234", "2010-12-31")));

    assertThat(list.rows().getFirst().cells().get(2).number()).contains(new BigDecimal("1.234"));
    assertThat(list.rows().getFirst().cells().get(3).date()).contains(LocalDate.of(2010, 12, 31));
  }

  @Test
  void aWorkbookHoldsRealNumbersAndDates() throws IOException {
    ReadList list = roundTrip(Format.XLSX, List.of(List.of("a", "b", "2.5", "2010-12-31")));

    assertThat(list.rows().getFirst().cells().get(2).value()).isEqualTo(new Value.Amount(2.5));
    assertThat(list.rows().getFirst().cells().get(3).value())
        .isEqualTo(new Value.Day(LocalDate.of(2010, 12, 31)));
  }

  @Test
  void theSameListGivesTheSameBytes() throws IOException {
    List<List<@Nullable String>> rows = List.of(List.of("a", "b", "1", ""));
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();

    new ListWriter(COLUMNS, rows).xlsx(first, "Lijst");
    new ListWriter(COLUMNS, rows).xlsx(second, "Lijst");

    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void aHundredThousandRowsComeBack(Format format) throws IOException {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      rows.add(List.of("GM" + i, "Tekst & meer van rij " + i, Integer.toString(i), "2010-01-01"));
    }

    ReadList list = roundTrip(format, rows);

    assertThat(list.rows()).hasSize(100_000);
    assertThat(texts(list).getLast()).isEqualTo(rows.getLast());
  }
}
