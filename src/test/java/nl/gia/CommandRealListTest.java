package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Untidy lists from elsewhere, mapped and read by the command line. */
@RealData
class CommandRealListTest {
  private static final String MEETING = "meeting=2008-06-11 Voorbeeldoverleg";

  @TempDir private Path folder;
  private Terminal user;

  @BeforeEach
  void make() {
    user = new Terminal(folder);
    user.run("new", "--empty");
    user.run("add", "meeting", "kind=werkgroep", "title=Voorbeeldoverleg", "date=2008-06-11");
  }

  private Terminal.Answer take(String kind, String file, String... options) {
    return user.run(
        Stream.concat(
                Stream.of("import", kind, SharedData.file("excel/" + file).toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void aTaskListIsReadAsActionsOfAMeeting() {
    String[] options = {
      "--map", "Snarf=subject", "--map", "Due Date=", "--fill", MEETING,
    };
    assertThat(take("action_item", "48962.xlsx", options).out())
        .contains("Toegevoegd: 12.")
        .contains("Niet ingelezen kolommen: #, Status, Priority, Due Date, Assigned To");
    assertThat(take("action_item", "48962.xlsx", options).out())
        .contains("Toegevoegd: 0. Bijgewerkt: 0. Al hetzelfde: 12.");
    user.run("undo");
    assertThat(user.run("list", "action_item", "--json").rows()).isEmpty();
  }

  @Test
  void datesAndNamesThatAreNoneAreToldByRowAndNothingGoesIn() {
    Terminal.Answer answer =
        take(
            "action_item",
            "48962.xlsx",
            "--map",
            "Snarf=subject",
            "--map",
            "Due Date=due",
            "--map",
            "Assigned To=owner",
            "--fill",
            MEETING);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("Rij 2: Uiterlijk: TBD is geen bestaande datum")
        .contains("Rij 5: Uiterlijk: 9-Nove-07 is geen bestaande datum")
        .contains("Rij 6: Wie: er is geen persoon met de naam Mary")
        .contains("Rij 7: Wie: er is geen persoon met de naam Sue");
    assertThat(user.run("list", "action_item", "--json").rows()).isEmpty();
  }

  @Test
  void contactsUnderTwoRowsOfHeadingsAreReadAsMembers() {
    assertThat(
            take(
                    "members",
                    "33082.xls",
                    "--map",
                    "1 Supplier Name=organisation",
                    "--fill",
                    "Soort organisatie=overig")
                .out())
        .contains("organisaties: 1 nieuw", "personen: 1 nieuw", "lidmaatschappen: 1 nieuw");
    assertThat(user.run("list", "person").out())
        .contains("Stacie Sattler", "Stacie@ABC.com", "123-456-7890", "ABC Company");
  }

  @Test
  void aSheetOfAnotherProgramIsAnsweredWithHowToSaveIt() {
    assertThat(take("person", "SampleSS.ods").err())
        .hasLineCount(1)
        .contains("SampleSS.ods", "Er is niets gewijzigd.", "XLSX");
  }
}
