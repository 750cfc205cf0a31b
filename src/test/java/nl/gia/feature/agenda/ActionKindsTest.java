package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.gia.feature.Secretariat;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.CanonicalJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionKindsTest {
  @TempDir Path folder;
  private Secretariat office;
  private String edition;
  private String section;
  private String point;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    edition = office.add("edition", "number=2", "title=A");
    section = office.add("section", "edition=" + edition, "part=vision", "heading=Visie");
    point = office.add("action_point", "section=" + section, "text=A");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void moreThanAllIsRefused() {
    assertThat(
            office.refusalOf(
                "action_state",
                "action_point=" + point,
                "state=op schema",
                "date=2010-06-01",
                "percent=101"))
        .containsExactly(AgendaText.PERCENT_RANGE);
  }

  @Test
  void whatIsDoneIsWhollyDone() {
    assertThat(
            office.refusalOf(
                "action_state",
                "action_point=" + point,
                "state=gereed",
                "date=2010-06-01",
                "percent=90"))
        .containsExactly(AgendaText.DONE_IS_ALL);
  }

  @Test
  void whatHasNotStartedIsNotDoneAtAll() {
    assertThat(
            office.refusalOf(
                "action_state",
                "action_point=" + point,
                "state=niet gestart",
                "date=2010-06-01",
                "percent=10"))
        .containsExactly(AgendaText.NOT_STARTED_IS_NONE);
  }

  @Test
  void whatLapsedDoesNotComeBack() {
    office.add("action_state", "action_point=" + point, "state=vervallen", "date=2010-06-01");
    assertThat(
            office.refusalOf(
                "action_state", "action_point=" + point, "state=op schema", "date=2010-06-02"))
        .containsExactly(AgendaText.NO_NEXT_STANDING);
  }

  @Test
  void stateBeforeOneThatIsKnownLeadsToIt() {
    office.add("action_state", "action_point=" + point, "state=niet gestart", "date=2010-06-01");
    assertThat(
            office.refusalOf(
                "action_state", "action_point=" + point, "state=gereed", "date=2010-05-01"))
        .containsExactly(AgendaText.NO_NEXT_STANDING);
  }

  @Test
  void stateInOneMunicipalitySaysNothingOfAnother() {
    office.add("municipality", "code=0503", "name=Delft");
    office.add("action_state", "action_point=" + point, "state=vervallen", "date=2010-06-01");
    assertThat(
            office.refusalOf(
                "action_state",
                "action_point=" + point,
                "municipality=0503",
                "state=op schema",
                "date=2010-06-02"))
        .isEmpty();
  }

  @Test
  void pointOfAnAdoptedEditionStays() {
    office.write(this::freeze);
    assertThat(office.refusalOfChange("action_point", point, "text=B"))
        .containsExactly(AgendaText.ADOPTED_TEXT_STAYS);
  }

  @Test
  void ownerOfAPointOfAnAdoptedEditionChanges() {
    office.add("organisation", "name=VNG", "kind=vng");
    office.write(this::freeze);
    assertThat(office.refusalOfChange("action_point", point, "owner=VNG")).isEmpty();
  }

  @Test
  void languageHasACode() {
    assertThat(office.refusalOf("section_variant", "section=" + section, "language=Turks"))
        .containsExactly(AgendaText.LANGUAGE_SHAPE);
  }

  private void freeze(Tx tx) {
    String text = CanonicalJson.of(Map.of("section", AgendaStore.whole(tx, edition)));
    tx.set("edition", edition, "frozen", Value.of(text));
  }
}
