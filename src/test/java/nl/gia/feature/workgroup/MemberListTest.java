package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.feature.Draft;
import nl.gia.feature.ListDraft;
import nl.gia.feature.ListExport;
import nl.gia.feature.ListImport;
import nl.gia.feature.ListTarget;
import nl.gia.feature.Names;
import nl.gia.feature.Office;
import nl.gia.feature.RowsStore;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberListTest {
  private static final Texts DUTCH = new Texts(Texts.DUTCH);
  private static final String HEADINGS =
      "Naam;E-mail;Telefoon;Functie;Organisatie;Soort organisatie;Rol;Sinds;Tot;Vervangt\n";
  private static final String LIST =
      HEADINGS
          + "Anna Voorbeeld;anna@delft.nl;015-1;wethouder;Gemeente Delft;gemeente;voorzitter;"
          + "27-03-2008;;\n"
          + "Bram Voorbeeld;;;adviseur;VNG;VNG;Lid;1-9-2009;;\n"
          + "Anna Voorbeeld;;;;VNG;;lid;2010-01-01;;\n"
          + ";;;;Forum;forum;lid;2010-03-01;;\n"
          + "Cor Voorbeeld;;;;Delft;;plaatsvervangend lid;2010-01-01;;Anna Voorbeeld\n";

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private ListImport.Result take(String text) throws IOException {
    return take(Files.writeString(folder.resolve("werkgroep.csv"), text), Map.of());
  }

  private ListImport.Result take(Path file, Map<String, String> fill) {
    ListTarget members = office.space.kinds().list("members").orElseThrow();
    ListImport list = new ListImport(office.space, members);
    ListDraft draft = list.read(file, Map.of(), fill);
    return list.take(draft, Progress.UNWATCHED);
  }

  private List<String> sentences(ListImport.Result result) {
    ListTarget members = office.space.kinds().list("members").orElseThrow();
    return List.of(result.problems(), result.notices()).stream()
        .flatMap(List::stream)
        .map(one -> one.row() + ": " + members.sentence(one, DUTCH))
        .toList();
  }

  private List<String> seats() {
    return office
        .space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          Names names = new Names(office.space.kinds());
          return rows.all("membership").stream()
              .map(seat ->
                  names.of("membership", seat, rows)
                      + " "
                      + seat.text("since").orElse("")
                      + "-"
                      + seat.text("until").orElse(""))
              .sorted()
              .toList();
        });
  }

  private Draft row(String table, String name) {
    return office
        .space
        .database()
        .read(tables -> new RowsStore(tables).rows(table, "name", name).getFirst());
  }

  @Test
  void oneListMakesOrganisationsPersonsAndSeatsInOneAct() throws IOException {
    ListImport.Result result = take(LIST);

    assertThat(result.problems()).isEmpty();
    assertThat(result.counts())
        .containsExactlyInAnyOrder(
            new ListImport.Count("organisation", 3, 0, 0),
            new ListImport.Count("person", 3, 0, 0),
            new ListImport.Count("membership", 5, 0, 0));
    assertThat(seats())
        .containsExactly(
            "Anna Voorbeeld Gemeente Delft voorzitter 2008-03-27-",
            "Anna Voorbeeld VNG lid 2010-01-01-",
            "Bram Voorbeeld VNG lid 2009-09-01-",
            "Cor Voorbeeld Gemeente Delft plaatsvervangend_lid 2010-01-01-",
            "Forum lid 2010-03-01-");
    office.space.journal().undo();
    assertThat(office.rows("organisation")).isEmpty();
    assertThat(office.rows("person")).isEmpty();
    assertThat(office.rows("membership")).isEmpty();
  }

  @Test
  void theSameListTwiceChangesNothing() throws IOException {
    take(LIST);
    ListImport.Result again = take(LIST);

    assertThat(again.added() + again.changed()).isZero();
    assertThat(again.same()).isEqualTo(11);
  }

  @Test
  void aColleagueOnTwoSeatsIsOnePersonAndThatIsSaid() throws IOException {
    ListImport.Result result = take(LIST);

    assertThat(office.rows("person")).hasSize(3);
    assertThat(sentences(result))
        .containsExactly(
            "4: Naam: Anna Voorbeeld heeft ook een zetel namens Gemeente Delft: gelezen als"
                + " dezelfde persoon. Geef allebei een eigen e-mailadres als het er twee zijn.");
  }

  @Test
  void namesakesWithAnAddressOfTheirOwnAreTwo() throws IOException {
    String two =
        HEADINGS
            + "J. Jansen;jan@delft.nl;;;Delft;gemeente;;;;\n"
            + "J. Jansen;joke@venlo.nl;;;Venlo;gemeente;;;;\n";
    take(two);
    ListImport.Result again = take(two);

    assertThat(office.rows("person")).hasSize(2);
    assertThat(again.added() + again.changed()).isZero();
  }

  @Test
  void aSeatThatEndedIsChangedAndNotAddedAnew() throws IOException {
    take(LIST);
    ListImport.Result ended =
        take("Naam;Organisatie;Tot\nBram Voorbeeld;VNG;01-06-2010\nanna voorbeeld;delft;\n");

    assertThat(ended.changed()).isEqualTo(1);
    assertThat(ended.added()).isZero();
    assertThat(seats()).contains("Bram Voorbeeld VNG lid 2009-09-01-2010-06-01");
  }

  @Test
  void aMunicipalityNeedsNoKindAndIsTied() throws IOException {
    String code = office.add("municipality", Map.of("code", "0503", "name", "Delft"));
    take("Naam;Organisatie\nAnna Voorbeeld;Gemeente Delft\n");

    Draft organisation = row("organisation", "Gemeente Delft");
    assertThat(organisation.text("kind")).contains("gemeente");
    assertThat(organisation.text("municipality")).contains(code);
  }

  @Test
  void whatWillNotDoIsSaidByRowAndNothingGoesIn() throws IOException {
    ListImport.Result result =
        take(
            HEADINGS
                + "Anna Voorbeeld;anna bij delft;;;Delft;gemeente;;;;\n"
                + "Bram Voorbeeld;;;;Onbekend;;;;;\n"
                + "Cor Voorbeeld;;;;Delft;gemeente;baas;31-02-2010;;\n"
                + "Dirk Voorbeeld;;;;;;;;;\n"
                + "Els Voorbeeld;;;;Delft;;plaatsvervangend lid;;;Niemand\n");

    assertThat(sentences(result))
        .containsExactlyInAnyOrder(
            "2: E-mail: anna bij delft is geen e-mailadres, schrijf bijvoorbeeld naam@gemeente.nl.",
            "3: Soort organisatie: vul dit in.",
            "4: Rol: baas kan hier niet, kies een van: voorzitter, secretaris, lid,"
                + " plaatsvervangend lid.",
            "4: Vanaf: 31-02-2010 is geen bestaande datum, schrijf bijvoorbeeld 11-09-2008 of"
                + " 11 september 2008.",
            "5: Organisatie: vul dit in.",
            "5: Soort organisatie: vul dit in.",
            "6: Plaatsvervanger van: er is geen persoon met de naam Niemand, kies een bestaande, of"
                + " voeg die eerst toe.");
    assertThat(office.rows("organisation")).isEmpty();
  }

  @Test
  void whatIsTheSameForAllRowsIsSaidOnce() throws IOException {
    Path list = Files.writeString(folder.resolve("kort.csv"), "Naam;Organisatie\nAnna;Radar\n");
    take(list, Map.of("Soort organisatie", "overig"));

    assertThat(row("organisation", "Radar").text("kind")).contains("overig");
  }

  @Test
  void theFirstRowThatSaysSomethingOfAPersonIsKept() throws IOException {
    String two =
        "Naam;Functie;Organisatie;Soort\nAnna;wethouder;Delft;gemeente\nAnna;lid;VNG;VNG\n";
    ListImport.Result result = take(two);

    assertThat(row("person", "Anna").text("function")).contains("wethouder");
    assertThat(sentences(result))
        .contains(
            "3: Functie: rij 2 zegt hier wethouder, dat is aangehouden. Laat alle rijen over Anna"
                + " hetzelfde zeggen.");
    assertThat(take(two).changed()).isZero();
  }

  @Test
  void theListThatIsSavedIsTakenBackUnchangedAndFillsAnEmptyDatabase() throws IOException {
    take(LIST);
    for (String name : List.of("leden.xlsx", "leden.csv")) {
      Path file = folder.resolve(name);
      ListExport export = new ListExport(office.space.kinds(), "members", DUTCH);
      office.space.database().<Integer>read(rows -> export.write(new RowsStore(rows), file));
      ListImport.Result back = take(file, Map.of());
      assertThat(back.problems()).isEmpty();
      assertThat(back.added() + back.changed()).isZero();
    }
    List<String> before = seats();
    office.close();
    Path other = Files.createDirectory(folder.resolve("leeg"));
    office = new Office(other);
    assertThat(take(folder.resolve("leden.xlsx"), Map.of()).problems()).isEmpty();
    assertThat(seats()).isEqualTo(before);
  }
}
