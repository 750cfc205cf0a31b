package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists without ids, taken in by the command line. */
class CommandListTest {
  private record Listed(String kind, String text) {}

  @TempDir private Path folder;
  private Terminal user;

  @BeforeEach
  void make() {
    user = new Terminal(folder);
    assertThat(user.run("new").code()).isZero();
  }

  private Terminal.Answer take(String kind, String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve(kind + ".csv"), text);
    String[] words = new String[options.length + 3];
    words[0] = "import";
    words[1] = kind;
    words[2] = file.toString();
    System.arraycopy(options, 0, words, 3, options.length);
    return user.run(words);
  }

  @Test
  void aListTakenInTwiceChangesNothing() throws IOException {
    assertThat(user.run("add", "municipality", "code=0153", "name=Enschede").code()).isZero();
    List<Listed> lists =
        List.of(
            new Listed("organisation", "naam;soort\nForum Zuid;forum\nForum Noord;forum\n"),
            new Listed("theme", "naam\nSport\n"),
            new Listed(
                "person", "naam;organisatie;e-mail\nA. Aa;Forum Zuid;a@aa.nl\nB. B;Forum Zuid;\n"),
            new Listed("membership", "person;organisation;since\nA. Aa;Forum Zuid;2009-01-01\n"),
            new Listed("province", "code;name\n31;Limburg\n"),
            new Listed("target", "indicator;year;value\nGemeenten met de GIA;2020;50\n"),
            new Listed("involvement", "municipality;fact;since\nEnschede;gebruikt;2009-01-01\n"),
            new Listed("municipality_alias", "municipality;name\nEnschede;Eanske\n"));
    for (Listed list : lists) {
      assertThat(take(list.kind(), list.text()).code()).as(list.kind()).isZero();
      String before = user.run("dump").out();
      Terminal.Answer again = take(list.kind(), list.text(), "--json");
      assertThat(again.member("added")).as(list.kind()).isEqualTo(0L);
      assertThat(again.member("changed")).as(list.kind()).isEqualTo(0L);
      assertThat(again.member("same")).as(list.kind()).isEqualTo(list.text().lines().count() - 1);
      assertThat(user.run("dump").out()).as(list.kind()).isEqualTo(before);
    }
  }

  @Test
  void aRowOfTheListIsNotTakenForItsHeadings() throws IOException {
    String text = "Org;Srt\nProef A;rijk\nProef B;gemeente\n";
    Terminal.Answer unknown = take("organisation", text);
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("Geen kolom van de lijst is bekend", "Org, Srt");

    Terminal.Answer told = take("organisation", text, "--map", "Org=name", "--map", "Srt=kind");
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).contains("2 rijen", "Toegevoegd: 2.");

    assertThat(take("organisation", text).out())
        .as("remembered")
        .contains("2 rijen", "Al hetzelfde: 2.");
  }

  @Test
  void aRowWiderThanTheHeadingsIsARow() throws IOException {
    Terminal.Answer answer = take("organisation", "Naam;Soort\nRag;rijk;extra;nog\nRag2;forum\n");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("Toegevoegd: 2.");
  }

  @Test
  void twoColumnsForOneFieldAreRefusedWhateverTheyAreCalled() throws IOException {
    for (String headings : List.of("Naam;name;soort", "Naam;Naam;soort")) {
      Terminal.Answer answer = take("organisation", headings + "\nProef;Ander;rijk\n");
      assertThat(answer.code()).as(headings).isEqualTo(1);
      assertThat(answer.err()).as(headings).contains("name");
    }
    assertThat(
            take("organisation", "Naam;Naam;soort\nProef;Ander;rijk\n", "--map", "Naam (2)=").out())
        .contains("Toegevoegd: 1.");
  }

  @Test
  void aListWithoutRowsIsRefused() throws IOException {
    Terminal.Answer answer = take("organisation", "Overzicht\nNaam;Soort\n");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("Onder de koppen van organisation.csv staan geen rijen");
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void aListWithoutIdsChangesTheRowsThatItNames() throws IOException {
    String first = "naam;organisatie;phone\nA. Aa;VNG;1\nB. Bee;VNG;2\n";
    String second = "naam;organisatie;phone\nA. Aa;VNG;1\nB. Bee;VNG;3\nC. Cee;VNG;4\n";
    assertThat(take("person", first).out()).contains("Toegevoegd: 2.");
    assertThat(take("person", second, "--dry-run").out())
        .contains("personen: 1 nieuw, 1 gewijzigd, 1 hetzelfde");
    assertThat(take("person", second).out())
        .contains("Toegevoegd: 1. Bijgewerkt: 1. Al hetzelfde: 1.");
    assertThat(user.run("list", "person", "name=B. Bee", "--json").out())
        .contains("\"phone\": \"3\"");
  }

  @Test
  void twoLinesAreNeverTakenForOneRow() throws IOException {
    assertThat(take("theme", "naam\nSport\nSport\n").err())
        .contains("Rij 3: Naam: er is al een thema met dezelfde gegevens: Sport.");
  }
}
