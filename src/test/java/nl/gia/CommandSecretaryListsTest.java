package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as a secretary keeps them: names in place of codes, Dutch dates, Dutch words. */
class CommandSecretaryListsTest {
  @TempDir private static Path folder;
  private static Terminal user;

  @BeforeAll
  static void make() {
    user = new Terminal(folder);
    assertThat(user.run("new").code()).isZero();
    user.run("add", "municipality", "code=0503", "name=Delft");
    user.run("add", "municipality", "code=0518", "name='s-Gravenhage");
    user.run("add", "municipality_alias", "municipality=0518", "name=Den Haag");
    user.run("add", "region", "number=9", "name=Zuid");
    user.run("add", "meeting", "kind=regio", "title=Regio Zuid", "date=11-09-2008", "region=Zuid");
    user.run("add", "organisation", "name=Stichting Radar", "short_name=Radar", "kind=overig");
  }

  private static Terminal.Answer take(String kind, String text, String... options)
      throws IOException {
    Path file = Files.writeString(Files.createTempFile(folder, "lijst", ".csv"), text);
    String[] words = new String[options.length + 3];
    words[0] = "import";
    words[1] = kind;
    words[2] = file.toString();
    System.arraycopy(options, 0, words, 3, options.length);
    return user.run(words);
  }

  private static void takenOnce(String kind, int rows, String text, String... options)
      throws IOException {
    assertThat(take(kind, text, options))
        .satisfies(answer -> assertThat(answer.err()).isEmpty())
        .satisfies(answer -> assertThat(answer.out()).contains("Toegevoegd: " + rows + "."));
    assertThat(take(kind, text, options).out()).contains("Toegevoegd: 0. Bijgewerkt: 0.");
  }

  @Test
  void factsNameTheirMunicipalityByAnyNameOrCode() throws IOException {
    takenOnce(
        "involvement",
        4,
        """
        Gemeente;Feit;Sinds;Bewijs
        Gemeente Delft;bekend;1-2-2009;brief
        GM0503;Eigen beleid;11 september 2009;nota
        Den Haag;gebruikt;01-03-2009;
        518;verbonden;01/04/2009;raadsbesluit
        """);
  }

  @Test
  void questionsHaveStatesAndChannelsInWords() throws IOException {
    takenOnce(
        "question",
        2,
        """
        Gemeente;Thema;Kanaal;Gevraagd op;Tekst;Status;Beantwoord op
        Delft;Onderwijs;telefoon;1-9-2009;Mag dit?;Open;
        Den Haag;Wonen;E-mail;2-9-2009;Hoe dan?;Beantwoord;9-9-2009
        """);
  }

  @Test
  void actionPointsNameTheirSectionAndOwner() throws IOException {
    takenOnce(
        "action_point",
        2,
        """
        Tekst;Geadresseerde;Verantwoordelijke organisatie;Termijn
        Voorbeeld: taalcoaches werven;gemeenten;Radar;31-12-2010
        Voorbeeld: een loket openen;gemeenten;Stichting Radar;31-12-2011
        """,
        "--map",
        "Tekst=text",
        "--map",
        "Verantwoordelijke organisatie=owner",
        "--fill",
        "section=" + section());
  }

  private static String section() {
    return String.valueOf(
        ((Map<?, ?>) user.run("list", "section", "--json").rows().getFirst()).get("id"));
  }

  @Test
  void whoAttendedAChosenMeetingIsCountedByMunicipalityAndOrganisation() throws IOException {
    String sheet =
        """
        Naam;Organisatie;Handtekening
        A. Voorbeeld;Gemeente Delft;x
        B. Voorbeeld;delft;x
        C. Voorbeeld;Radar;x
        D. Voorbeeld;Den Haag;x
        """;
    takenOnce("sign_in", 3, sheet, "--fill", "meeting=2008-09-11 Regio Zuid");

    assertThat(user.run("list", "attendance").out())
        .contains("Delft", "Radar", "'s-Gravenhage")
        .doesNotContain("Voorbeeld");
    assertThat(counts("Delft")).isEqualTo(List.of(2L));
    assertThat(take("sign_in", sheet).err()).contains("Rij 2: Bijeenkomst: vul dit in.");
    assertThat(
            take("sign_in", sheet + "E.;Onbekend;x\n", "--fill", "meeting=2008-09-11 Regio Zuid")
                .err())
        .contains("Rij 6: Organisatie: er is geen organisatie met de naam Onbekend");
  }

  private static List<Object> counts(String municipality) {
    return user.run("list", "attendance", "municipality=" + municipality, "--json").rows().stream()
        .<Object>map(row -> ((Map<?, ?>) row).get("count"))
        .toList();
  }

  @Test
  void aColumnThatIsTakenForAFieldCanBeLeftOutAndEmptyRowsAreNone() throws IOException {
    assertThat(
            take(
                    "organisation",
                    "Naam;Soort;Opmerking\nVoorbeeldhuis;overig;a\n;;alleen een opmerking\n",
                    "--map",
                    "Opmerking=")
                .out())
        .contains("Toegevoegd: 1.");
  }

  @Test
  void aDoubleIsLeftOutAndALineAboutItGoesToTheRowThatStays() throws IOException {
    String goes = user.run("add", "organisation", "name=Forum Z", "kind=forum").out().strip();
    String stays = user.run("add", "organisation", "name=Forum Zuid", "kind=forum").out().strip();
    user.run("join", "organisation", goes, stays);
    Path file = folder.resolve("organisaties.csv");
    user.run("export", "organisation", file.toString());

    assertThat(file).content().contains(stays).doesNotContain(goes, "Forum Z;");
    assertThat(user.run("list", "organisation").out()).contains(stays).doesNotContain(goes);
    Terminal.Answer taken = take("organisation", "Naam;Korte naam\nForum Z;FZ\n");
    assertThat(taken.out())
        .contains("Forum Z is samengevoegd met Forum Zuid: wat de rij zegt, gaat daarheen")
        .contains("Toegevoegd: 0. Bijgewerkt: 1.");
    assertThat(user.run("show", "organisation", stays).out()).contains("Forum Zuid", "FZ");
    assertThat(take("organisation", "Naam;Korte naam\nForum Z;X\nForum Zuid;FZ\n").out())
        .contains("Rij 2: Forum Z is samengevoegd met Forum Zuid, waarover een andere rij gaat")
        .contains("Bijgewerkt: 0.");
    assertThat(take("person", "Naam;Organisatie\nMia;Forum Z\n").out()).contains("Toegevoegd: 1.");
    assertThat(user.run("list", "person", "name=Mia", "--json").out()).contains(stays);
  }

  @Test
  void membersGoInAndOutAsOneFlatList() throws IOException {
    takenOnce(
        "members",
        2,
        """
        Naam;E-mail;Organisatie;Soort organisatie;Rol;Sinds
        Anna Voorbeeld;anna@venlo.nl;Gemeente Venlo;gemeente;lid;1-1-2009
        """);
    Path file = folder.resolve("leden.xlsx");
    assertThat(user.run("export", "members", file.toString()).out()).contains("leden.xlsx");
    assertThat(user.run("import", "members", file.toString()).out())
        .contains("Toegevoegd: 0. Bijgewerkt: 0.");
    assertThat(user.run("export", "municipalities", file.toString()).err())
        .contains("Er is geen soort municipalities")
        .contains("members");
  }
}
