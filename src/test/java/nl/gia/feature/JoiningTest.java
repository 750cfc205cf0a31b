package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningTest {
  @TempDir Path folder;
  private Secretariat office;
  private Joining joining;
  private String twin;
  private String stays;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    joining = new Joining(office.kinds);
    office.add("organisation", "name=VNG", "kind=vng");
    twin = office.add("person", "name=J. Jansen", "phone=1", "function=wethouder");
    stays = office.add("person", "name=Jan Jansen", "phone=2");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<Text> join(String table, String goes, String into) {
    return Secretariat.texts(office.act(tx -> joining.join(tx, table, goes, into)));
  }

  @Test
  void theRowThatStaysKeepsWhatItTellsAndTakesTheRestFromItsDouble() {
    Draft before = office.row("person", stays);
    assertThat(join("person", twin, stays)).isEmpty();
    assertThat(office.row("person", stays))
        .isEqualTo(before.with(Map.of("function", Value.of("wethouder"))));
    assertThat(office.row("person", twin).text("merged_into")).contains(stays);
  }

  @Test
  void aFieldThatIsChosenComesFromTheDouble() {
    office.act(tx -> joining.join(tx, "person", twin, stays, Set.of("phone")));
    assertThat(office.row("person", stays).text("phone")).contains("1");
    assertThat(office.row("person", stays).blank("function")).isTrue();
  }

  @Test
  void whatPointedAtTheDoublePointsAtTheRowThatStays() {
    String seat = office.add("membership", "person=" + twin, "organisation=VNG");
    String meeting = office.add("meeting", "kind=werkgroep", "title=A", "date=2010-01-01");
    String present = office.add("attendance", "meeting=" + meeting, "person=" + twin);
    String earlier = office.add("person", "name=J.J.", "merged_into=" + twin);
    join("person", twin, stays);
    assertThat(office.row("membership", seat).text("person")).contains(stays);
    assertThat(office.row("attendance", present).text("person")).contains(stays);
    assertThat(office.row("person", earlier).text("merged_into")).contains(stays);
  }

  @Test
  void aDocumentThatWasLinkedToTheDoubleIsLinkedToTheRowThatStays() {
    String document = office.add("document", "title=Brief");
    String link =
        office.add("document_link", "document=" + document, "table_name=person", "row=" + twin);
    join("person", twin, stays);
    assertThat(office.row("document_link", link).text("row")).contains(stays);
  }

  @Test
  void whatARuleKeepsAsItIsIsReadAsOfTheRowThatStays() {
    office.add("membership", "person=" + stays, "organisation=VNG", "since=2009-01-01");
    String same =
        office.add("membership", "person=" + twin, "organisation=VNG", "since=2009-01-01");
    Joining.Plan plan = office.read(rows -> joining.plan(rows, "person", twin, stays, Set.of()));
    assertThat(plan.pointing())
        .extracting(one -> one.kind().table(), Joining.Pointing::moved, Joining.Pointing::kept)
        .containsExactly(tuple("membership", 0, 1));
    join("person", twin, stays);
    assertThat(office.row("membership", same).text("person")).contains(twin);
    assertThat(
            office.<String>read(rows ->
                new Names(office.kinds)
                    .of("membership", rows.row("membership", same).orElseThrow(), rows)))
        .startsWith("Jan Jansen");
  }

  @Test
  void theNameOfADoubleLeadsToTheRowThatStays() {
    join("person", twin, stays);
    String seat = office.add("membership", "person=J. Jansen", "organisation=VNG");
    assertThat(office.row("membership", seat).text("person")).contains(stays);
  }

  @Test
  void aRowIsNotJoinedWithItself() {
    assertThat(join("person", stays, stays)).containsExactly(FeatureText.REFERENCE_TO_ITSELF);
  }

  @Test
  void rowsAreNotJoinedInACircle() {
    join("person", twin, stays);
    assertThat(join("person", stays, twin)).containsExactly(FeatureText.JOINS_IN_CIRCLE);
    assertThat(office.row("person", stays).blank("merged_into")).isTrue();
  }

  @Test
  void aRowIsJoinedOnce() {
    String third = office.add("person", "name=Derde");
    join("person", twin, stays);
    assertThat(join("person", twin, third)).containsExactly(FeatureText.JOINED_ALREADY);
    assertThat(join("person", third, twin)).containsExactly(FeatureText.MERGED_ALREADY);
  }

  @Test
  void nothingIsJoinedWithWhatWasRemoved() {
    office.write(tx -> office.rows.remove(tx, "person", stays));
    assertThat(join("person", twin, stays)).containsExactly(FeatureText.REFERENCE_REMOVED);
    assertThat(join("person", stays, twin)).containsExactly(FeatureText.JOINS_REMOVED);
    assertThat(office.row("person", twin).blank("merged_into")).isTrue();
  }

  @Test
  void municipalitiesAreNotJoined() {
    String one = office.add("municipality", "code=1", "name=A");
    String two = office.add("municipality", "code=2", "name=B");
    assertThatThrownBy(() -> join("municipality", one, two))
        .isInstanceOfSatisfying(
            UserFailure.class,
            failure -> assertThat(failure.text()).isEqualTo(FeatureText.NOT_JOINED));
  }

  @Test
  void aCircleThatTwoPlacesMadeHasOneRowThatStays() {
    office.write(tx -> {
      tx.set("person", twin, "merged_into", Value.of(stays));
      tx.set("person", stays, "merged_into", Value.of(twin));
    });
    String first = twin.compareTo(stays) < 0 ? twin : stays;
    assertThat(
            office.<List<String>>read(rows ->
                rows.all("person").stream()
                    .filter(row -> !rows.isDouble("person", row))
                    .map(Draft::row)
                    .toList()))
        .containsExactly(first);
  }
}
