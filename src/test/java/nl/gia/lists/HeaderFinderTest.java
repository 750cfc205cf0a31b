package nl.gia.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gia.office.GridArea;
import nl.gia.office.GridCell;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.Value;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {
  private static GridSheet sheet(List<GridArea> merged, String... lines) {
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      List<GridCell> cells = new ArrayList<>();
      for (String text : lines[i].split(";", -1)) {
        cells.add(text.isEmpty() ? GridCell.BLANK : new GridCell(new Value.Text(text), text));
      }
      rows.add(new GridRow(i + 1, cells));
    }
    return new GridSheet("Blad1", false, rows, merged);
  }

  private static List<String> names(GridSheet sheet) {
    return names(sheet, Set.of(), Set.of());
  }

  private static List<String> names(GridSheet sheet, Set<String> known, Set<String> told) {
    return new HeaderFinder(sheet, known, told)
        .find().orElseThrow().columns().stream().map(ReadColumn::name).toList();
  }

  @Test
  void oneKnownWordBelowRowsAsWideIsNoHeading() {
    GridSheet sheet = sheet(List.of(), "Org;Srt", "Proef A;rijk", "Proef B;gemeente");

    assertThat(names(sheet, Set.of("gemeente", "naam"), Set.of())).containsExactly("Org", "Srt");
  }

  @Test
  void oneKnownWordBelowANarrowerTitleIsTheHeading() {
    GridSheet sheet = sheet(List.of(), "Overzicht;", "Gemeente;Aantal", "Assen;vijf");

    assertThat(names(sheet, Set.of("gemeente"), Set.of())).containsExactly("Gemeente", "Aantal");
  }

  @Test
  void headingsThatAreToldDecide() {
    GridSheet sheet =
        sheet(List.of(), "Lijst van;wie dan ook", "Org;Srt", "naam;soort", "Proef B;gemeente");

    assertThat(names(sheet, Set.of("naam", "soort"), Set.of("Org", "srt")))
        .containsExactly("Org", "Srt");
  }

  @Test
  void headingsOfTwoRowsCanBeTold() {
    GridSheet sheet =
        sheet(List.of(), "Gemeente;;Provincie;", "code;naam;code;naam", "0106;Assen;22;Drenthe");

    assertThat(names(sheet, Set.of("naam"), Set.of("Gemeente naam")))
        .containsExactly("Gemeente code", "Gemeente naam", "Provincie code", "Provincie naam");
  }

  @Test
  void aFirstRowThatIsWiderThanTheHeadingsIsNoSecondHeading() {
    GridSheet sheet = sheet(List.of(), "Naam;Soort;;", "Rag;rijk;extra;nog", "Rag2;;;");

    assertThat(names(sheet, Set.of(), Set.of("Naam", "Soort")))
        .containsExactly("Naam", "Soort", "[C]", "[D]");
    assertThat(names(sheet, Set.of("naam", "soort"), Set.of()))
        .containsExactly("Naam", "Soort", "[C]", "[D]");
  }

  @Test
  void mergedHeadingsSpreadOverTheirColumns() {
    GridSheet sheet =
        sheet(
            List.of(
                new GridArea(1, 1, 0, 3),
                new GridArea(2, 3, 0, 0),
                new GridArea(2, 2, 1, 2),
                new GridArea(2, 3, 3, 3)),
            "Gemeenten in 2010;;;",
            "Gemeente;Inwoners;;Provincie",
            ";mannen;vrouwen;",
            "Assen;33000;34000;Drenthe");

    assertThat(names(sheet))
        .containsExactly("Gemeente", "Inwoners mannen", "Inwoners vrouwen", "Provincie");
  }

  @Test
  void aHeadingUnderAGapStandsAlone() {
    GridSheet sheet =
        sheet(
            List.of(),
            "Naam;Adres;;;Telefoon",
            ";straat;plaats;land;",
            "Forum;Kanaalweg;Utrecht;NL;030");

    assertThat(names(sheet))
        .containsExactly("Naam", "Adres straat", "Adres plaats", "Adres land", "Telefoon");
  }

  @Test
  void twoLettersOfAColumnPastTheAlphabet() {
    String wide = "kop;".repeat(26);

    assertThat(names(sheet(List.of(), wide + ";einde", wide + "waarde;z"))).contains("[AA]");
  }

  @Test
  void rowsOfNumbersAreNoHeading() {
    GridSheet sheet = sheet(List.of(), "1;2;3", "4;5;6");

    assertThat(new HeaderFinder(sheet, Set.of(), Set.of()).find()).isEmpty();
  }
}
