package nl.gia.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarSharesTest {
  private static final SeriesSpec KNOWN = SeriesSpec.of("Bekend", "B7CBE5");
  private static final SeriesSpec TAKEN = SeriesSpec.of("Deelgenomen", "154273");

  @Test
  void aSeriesIsNamedInItsWidestPiece() {
    BarShares shares = shares(ChartKind.STACKED_BAR_100, "8+2", "50+50");

    assertThat(shares.widest(KNOWN)).hasValue(0);
    assertThat(shares.widest(TAKEN)).hasValue(1);
    assertThat(shares.nameAll()).isTrue();
  }

  @Test
  void aNameThatFitsNowhereIsLeftToTheLegend() {
    BarShares shares = shares(ChartKind.STACKED_BAR_100, "95+5", "99+1");

    assertThat(shares.widest(TAKEN)).isEmpty();
    assertThat(shares.nameAll()).isFalse();
  }

  @Test
  void aPieceIsAsWideAsItIsBesideTheLongestBar() {
    BarShares shares = shares(ChartKind.STACKED_BAR, "1+1", "100+0");

    assertThat(shares.widest(TAKEN)).isEmpty();
    assertThat(shares.nameAll()).isFalse();
  }

  @Test
  void aSeriesThatIsNotToBeSeenNeedsNoName() {
    assertThat(shares(ChartKind.STACKED_BAR, "7+0", "9+0").nameAll()).isTrue();
  }

  @Test
  void barsSideBySideKeepTheirLegend() {
    assertThat(shares(ChartKind.COLUMN, "7+7").nameAll()).isFalse();
  }

  /** Two series in rows that are written as {@code 8+2}. */
  private static BarShares shares(ChartKind kind, String... rows) {
    List<List<Cell>> cells = Arrays.stream(rows).map(BarSharesTest::row).toList();
    TableSpec table =
        TableSpec.of(
            "tblTest",
            List.of(
                ColumnSpec.of("Regio", ColumnKind.TEXT),
                ColumnSpec.of(KNOWN.column(), ColumnKind.INTEGER),
                ColumnSpec.of(TAKEN.column(), ColumnKind.INTEGER)),
            cells);
    return new BarShares(
        new ChartSpec(
            kind, "titel", "regio", "aandeel", "tblTest", "Regio", List.of(KNOWN, TAKEN), "beeld"),
        table);
  }

  private static List<Cell> row(String sum) {
    int plus = sum.indexOf('+');
    return List.of(
        Cell.text("regio"),
        Cell.number(Integer.parseInt(sum.substring(0, plus))),
        Cell.number(Integer.parseInt(sum.substring(plus + 1))));
  }
}
