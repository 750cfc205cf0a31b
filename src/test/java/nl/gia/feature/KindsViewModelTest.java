package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindsViewModelTest {
  private final List<Target> gone = new ArrayList<>();
  private Office office;
  private KindsViewModel place;
  private String autumn;
  private String spring;

  @BeforeEach
  void open(@TempDir Path folder) {
    office = new Office(folder);
    spring = meeting("Voorjaarsoverleg", "2010-03-01");
    autumn = meeting("Najaarsoverleg", "2010-10-01");
    office.add("agenda_item", Map.of("meeting", autumn, "title", "Opening"));
    office.add("agenda_item", Map.of("meeting", autumn, "title", "Rondvraag"));
    place =
        new KindsViewModel(
            new Desk(
                new Texts(Texts.DUTCH),
                Background.immediate(new Faults()),
                gone::add,
                office,
                new ChosenFile()),
            office.space,
            Stream.of("meeting", "agenda_item", "decision")
                .map(table -> office.space.kinds().find(table).orElseThrow())
                .map(kind -> KindPart.of(kind, KindsText.FIND))
                .toList());
  }

  @AfterEach
  void close() {
    place.close();
    office.close();
  }

  private String meeting(String title, String date) {
    return office.add("meeting", Map.of("kind", "werkgroep", "title", title, "date", date));
  }

  private KindListViewModel list(String table) {
    return place.lists().stream()
        .filter(list -> list.table().equals(table))
        .findFirst()
        .orElseThrow();
  }

  private List<String> titles(String table) {
    return list(table).inView().stream().map(row -> row.shown("title")).toList();
  }

  @Test
  void theLatestComesFirst() {
    assertThat(titles("meeting")).containsExactly("Najaarsoverleg", "Voorjaarsoverleg");
  }

  @Test
  void aCodeIsShownAsAWordAndAnIdAsAName() {
    assertThat(list("meeting").inView().getFirst().shown("kind")).isEqualTo("Werkgroep");
    assertThat(list("agenda_item").inView().getFirst().shown("meeting")).contains("Najaarsoverleg");
  }

  @Test
  void whatIsSearchedForStandsInAnyColumn() {
    place.filter().set("werkgroep najaar");
    assertThat(titles("meeting")).containsExactly("Najaarsoverleg");
  }

  @Test
  void whatBelongsToARowIsCountedAndFollowed() {
    list("meeting").selected().set(autumn);
    Belonging items =
        place.belongings().stream()
            .filter(one -> one.list() == list("agenda_item"))
            .findFirst()
            .orElseThrow();
    assertThat(items.count()).isEqualTo(2);
    place.follow(items);
    assertThat(place.current().get()).isSameAs(list("agenda_item"));
    assertThat(titles("agenda_item")).containsExactly("Opening", "Rondvraag");
  }

  @Test
  void aRowThatIsAddedToWhatIsMeantBelongsToItAtOnce() {
    list("meeting").selected().set(spring);
    place.follow(place.belongings().getFirst());
    assertThat(titles("agenda_item")).isEmpty();
    assertThat(place.add()).isTrue();
    RowViewModel form = list("agenda_item").form();
    form.field("title").set("Mededelingen");
    form.commitAll();
    assertThat(titles("agenda_item")).containsExactly("Mededelingen");
  }

  @Test
  void aRemovedRowIsFoundAmongTheRemovedAndBroughtBack() {
    list("meeting").form().remove(spring);
    assertThat(titles("meeting")).containsExactly("Najaarsoverleg");
    place.removed().set(true);
    assertThat(titles("meeting")).containsExactly("Voorjaarsoverleg");
    list("meeting").form().revive(spring);
    place.removed().set(false);
    assertThat(titles("meeting")).containsExactly("Najaarsoverleg", "Voorjaarsoverleg");
  }

  @Test
  void aLinkElsewhereShowsItsRowWhateverWasSearchedFor() {
    place.filter().set("niets van dit alles");
    place.open(new Target("meeting", spring));
    assertThat(place.current().get()).isSameAs(list("meeting"));
    assertThat(list("meeting").selected().get()).isEqualTo(spring);
    assertThat(list("meeting").form().field("title").get()).isEqualTo("Voorjaarsoverleg");
  }

  @Test
  void aNameInARowLeadsToThePageOfWhatItNames() {
    KindListViewModel items = list("agenda_item");
    place.follow(items, items.inView().getFirst(), "meeting");
    assertThat(gone).containsExactly(new Target("meeting", autumn));
  }

  @Test
  void workOfAnotherIsSeenAtOnce() {
    office.set("meeting", autumn, "title", "Najaarsconferentie");
    assertThat(titles("meeting")).containsExactly("Najaarsconferentie", "Voorjaarsoverleg");
  }
}
