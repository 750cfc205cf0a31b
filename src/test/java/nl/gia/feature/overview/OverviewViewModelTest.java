package nl.gia.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Office;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.parliament.ParliamentFeature;
import nl.gia.feature.workgroup.WorkgroupFeature;
import nl.gia.journal.Deeds;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's clock stands at 1 June 2010, nine o'clock. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class OverviewViewModelTest {
  private static final Texts TEXTS = new Texts(Texts.DUTCH);
  private static final Set<String> SHOWN =
      Set.of("municipality", "membership", "person", "section", "pledge", "question", "meeting");

  private final List<Target> visited = new ArrayList<>();
  private Office office;
  private OverviewViewModel model;
  @TempDir private Path folder;

  @BeforeEach
  void openOffice() {
    office = new Office(folder);
    model = model(Visit.FIRST);
  }

  @AfterEach
  void closeOffice() {
    model.close();
    office.close();
  }

  private OverviewViewModel model(Visit before) {
    Desk real = office.desk(TEXTS);
    return new OverviewViewModel(
        new Desk(TEXTS, real.background(), visited::add, real.notices(), new ChosenFile()),
        new BoardReader(
            office.space,
            before,
            date -> WorkgroupFeature.seats(office.space, date),
            ParliamentFeature::openPledges,
            SHOWN),
        office.space.journal());
  }

  private OverviewViewModel modelSinceNow() {
    return model(
        new Visit(
            new Deeds(office.space.journal()).end(),
            Optional.of(Instant.parse("2010-05-31T16:30:00Z"))));
  }

  private Board board() {
    return model.board().get().orElseThrow();
  }

  private Figure figure(String id) {
    return board().figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String write(String act, String table, Map<String, String> typed) {
    List<String> row = new ArrayList<>();
    office
        .space
        .journal()
        .write(
            Act.of(act),
            tx -> {
              switch (new Rows(office.space.kinds()).add(tx, table, typed)) {
                case Outcome.Done(List<String> rows) -> row.addAll(rows);
                case Outcome.Refused(var problems) -> throw new AssertionError(problems);
              }
            });
    return row.getFirst();
  }

  @Test
  void anEmptyFileSaysWhatToDoFirst() {
    assertThat(board().steps())
        .containsExactly(
            new Step("Lees de gemeentenlijst van het CBS in", new Target("municipality", "")),
            new Step("Leg vast wie er in de werkgroep zitten", new Target("membership", "")),
            new Step("Begin de eerste editie van de agenda", new Target("edition", "")));
    assertThat(board().waiting()).isEmpty();
    assertThat(figure("municipalities"))
        .isEqualTo(
            new Figure(
                "municipalities",
                "Gemeenten",
                "onbekend",
                "op 01-06-2010",
                new Target("municipality", "")));
    assertThat(board().rungs()).isEmpty();
  }

  @Test
  void whatIsRecordedNeedsNoFirstStepAnyMore() {
    office.add("municipality", Map.of("code", "0321", "name", "Houten"));

    assertThat(board().steps())
        .extracting(step -> step.target().table())
        .containsExactly("membership", "edition");
    assertThat(board().rungs())
        .extracting(Figure::name, Figure::value)
        .startsWith(tuple("0 onbekend", "1"), tuple("1 bekend", "0"));
    assertThat(board().rungs())
        .extracting(Figure::target)
        .startsWith(Target.part("municipality", "0"), Target.part("municipality", "1"));
  }

  @Test
  void aNumberOfAnEarlierDayIsNotSaidToBeOfToday() {
    office.add("municipality_total", Map.of("date", "01-01-2008", "count", "443"));

    assertThat(figure("municipalities").value()).isEqualTo("443");
    assertThat(figure("municipalities").note()).isEqualTo("op 01-01-2008");
    assertThat(board().byRung()).isEqualTo("Gemeenten per trede, van het aantal op 01-01-2008");
  }

  @Test
  void theCurveEndsWithTheLastYearThatHasATargetOrANewFigure() {
    office.add("municipality_total", Map.of("date", "01-01-2005", "count", "4"));
    String municipality = office.add("municipality", Map.of("code", "0321", "name", "Houten"));
    String indicator = office.add("indicator", Map.of("name", "Bereik"));
    office.add(
        "indicator_definition",
        Map.of(
            "indicator", indicator,
            "version", "1",
            "valid_from", "01-01-2005",
            "wording", "Gemeenten die deelnamen",
            "facts", "deelgenomen",
            "period", "peildatum"));
    office.add("target", Map.of("indicator", indicator, "year", "2006", "value", "50"));
    assertThat(board().curve()).extracting(CurvePoint::year).containsExactly(2006);
    office.add(
        "involvement",
        Map.of("municipality", municipality, "fact", "deelgenomen", "since", "01-03-2008"));
    assertThat(board().curve()).extracting(CurvePoint::year).containsExactly(2006, 2007, 2008);
  }

  @Test
  void openPledgesAreCountedAndThoseThatAreLateAlsoApart() {
    office.add("pledge", Map.of("text", "Te laat", "due", "01-05-2010"));
    office.add("pledge", Map.of("text", "Later", "due", "01-05-2011"));
    office.add("pledge", Map.of("text", "Vervallen", "due", "01-05-2010", "status", "vervallen"));

    assertThat(figure("pledges"))
        .isEqualTo(
            new Figure("pledges", "Open toezeggingen", "2", "1 te laat", new Target("pledge", "")));
  }

  @Test
  void meetingsToComeSayWhichIsFirst() {
    office.add("meeting", Map.of("kind", "werkgroep", "title", "Geweest", "date", "01-05-2010"));
    office.add("meeting", Map.of("kind", "werkgroep", "title", "Straks", "date", "20-09-2010"));
    office.add("meeting", Map.of("kind", "werkgroep", "title", "Eerst", "date", "01-06-2010"));

    assertThat(figure("meetings"))
        .isEqualTo(
            new Figure(
                "meetings",
                "Komende bijeenkomsten",
                "2",
                "eerst op 01-06-2010",
                new Target("meeting", "")));
  }

  @Test
  void whatIsLateComesBeforeWhatIsSoonDue() {
    String soon = office.add("pledge", Map.of("text", "Binnenkort", "due", "01-07-2010"));
    office.add("pledge", Map.of("text", "Later", "due", "02-07-2010"));
    String late =
        office.add(
            "question", Map.of("asked_on", "01-05-2010", "text", "Mag dat?", "due", "31-05-2010"));
    office.add(
        "question", Map.of("asked_on", "01-05-2010", "text", "Vandaag af", "due", "01-06-2010"));

    assertThat(board().waiting())
        .extracting(Waiting::status, Waiting::name, Waiting::target)
        .containsExactly(
            tuple(
                new Status(Status.Tone.BAD, "Te laat sinds 31-05-2010"),
                "Vraag: 01-05-2010 Mag dat?",
                new Target("question", late)),
            tuple(
                new Status(Status.Tone.CARE, "Termijn 01-07-2010"),
                "Toezegging of motie: Binnenkort",
                new Target("pledge", soon)));
  }

  @Test
  void requestOfAPersonWaitsWhenItIsLateOrDueWithinAWeek() {
    String person = office.add("person", Map.of("name", "Mia Voorbeeld"));
    String late = request(person, "inzage", "30-04-2010");
    String soon = request(person, "verbetering", "08-05-2010");
    request(person, "bezwaar", "09-05-2010");
    String answered = request(person, "gegevenswissing", "01-04-2010");
    office.set("privacy_request", answered, "outcome", "toegewezen");

    assertThat(board().waiting())
        .extracting(Waiting::status, Waiting::name, Waiting::target)
        .containsExactly(
            tuple(
                new Status(Status.Tone.BAD, "Te laat sinds 30-05-2010"),
                "AVG-verzoek: Mia Voorbeeld inzage 30-04-2010",
                new Target("privacy_request", late)),
            tuple(
                new Status(Status.Tone.CARE, "Termijn 08-06-2010"),
                "AVG-verzoek: Mia Voorbeeld verbetering 08-05-2010",
                new Target("privacy_request", soon)));
  }

  private String request(String person, String kind, String received) {
    return office.add(
        "privacy_request", Map.of("person", person, "kind", kind, "received_on", received));
  }

  @Test
  void aFieldWithTwoVersionsWaitsAtItsRow() {
    String person = office.add("person", Map.of("name", "Mia Voorbeeld", "function", "adviseur"));
    try (Database database = Database.create(folder.resolve("bert.gia"))) {
      Journal bert =
          new Journal(
              database,
              new Journal.Writer(new Hasher().of("bert".getBytes(StandardCharsets.UTF_8)), "bert"),
              office.space.clock(),
              new SecureRandom());
      take(bert, office.space.journal());
      bert.write(Act.of("test"), tx -> tx.set("person", person, "function", Value.of("wethouder")));
      office.set("person", person, "function", "raadslid");
      take(office.space.journal(), bert);
    }

    assertThat(board().waiting())
        .extracting(Waiting::status, Waiting::name, Waiting::target)
        .containsExactly(
            tuple(
                new Status(Status.Tone.BAD, "Twee versies, kiezen"),
                "Persoon: Mia Voorbeeld",
                new Target("person", person)));
  }

  private static void take(Journal taker, Journal from) {
    taker.take(
        from.writer().replica(),
        "test",
        taking -> from.log().entriesBeyond(Map.of()).forEach(taking::entry));
  }

  @Test
  void onlyTheMostUrgentIsShownUntilAllIsAskedFor() {
    for (int i = 0; i < OverviewViewModel.FEW + 3; i++) {
      office.add("pledge", Map.of("text", "Nummer " + i, "due", "01-05-2010"));
    }
    assertThat(model.waiting().get().orElseThrow().lines()).hasSize(OverviewViewModel.FEW);
    assertThat(model.waiting().get().orElseThrow().all()).isEqualTo(OverviewViewModel.FEW + 3);

    model.showAllWaiting();
    assertThat(model.waiting().get().orElseThrow().lines()).isEqualTo(board().waiting());
  }

  @Test
  void whatChangedSinceLastTimeIsToldInWordsAndLeadsToItsRow() {
    office.add("pledge", Map.of("text", "Van eerder"));
    model.close();
    model = modelSinceNow();
    assertThat(board().changes())
        .isEqualTo(new ChangeList("Gewijzigd sinds 31-05-2010 16:30", List.of(), false));

    String pledge = write("pledge.add", "pledge", Map.of("text", "Nieuw"));
    assertThat(board().changes().lines())
        .containsExactly(
            new Change(
                "Vandaag",
                "09:00",
                "Voorbeeld Secretaris",
                "toezegging of motie toegevoegd",
                "Nieuw",
                Optional.of(new Target("pledge", pledge))));
  }

  @Test
  void anUndoIsToldOfAsOneAndARedoAsTheActItself() {
    model.close();
    model = modelSinceNow();
    write("pledge.add", "pledge", Map.of("text", "Nieuw"));
    office.space.journal().undo();
    assertThat(board().changes().lines())
        .extracting(Change::what, Change::target)
        .contains(tuple("ongedaan gemaakt: toezegging of motie toegevoegd", Optional.empty()));

    office.space.journal().redo();
    assertThat(board().changes().lines().getFirst().what())
        .isEqualTo("toezegging of motie toegevoegd");
  }

  @Test
  void typingOnIsOneLine() {
    String pledge = office.add("pledge", Map.of("text", "Nieuw"));
    model.close();
    model = modelSinceNow();
    for (String minister : List.of("E", "Ee", "Een")) {
      office
          .space
          .journal()
          .write(
              Act.of("pledge.set", pledge),
              tx -> tx.set("pledge", pledge, "minister", Value.of(minister)));
    }

    assertThat(board().changes().lines())
        .extracting(Change::what)
        .containsExactly("toezegging of motie gewijzigd");
  }

  @Test
  void olderChangesComeWhenAskedFor() {
    for (int i = 0; i < OverviewViewModel.LINES + 1; i++) {
      write("pledge.add", "pledge", Map.of("text", "Nummer " + i));
    }
    assertThat(board().changes().lines()).hasSize(OverviewViewModel.LINES);
    assertThat(board().changes().more()).isTrue();

    model.more();
    assertThat(board().changes().lines()).hasSizeGreaterThan(OverviewViewModel.LINES);
    assertThat(board().changes().more()).isFalse();
  }

  @Test
  void aRowWithoutAPlaceOfItsOwnLeadsToWhatItIsPartOf() {
    String municipality = office.add("municipality", Map.of("code", "0321", "name", "Houten"));
    model.close();
    model = modelSinceNow();
    write(
        "involvement.add",
        "involvement",
        Map.of(
            "municipality",
            municipality,
            "fact",
            "bekend",
            "since",
            "01-01-2009",
            "evidence",
            "verslag"));

    assertThat(board().changes().lines())
        .extracting(Change::target)
        .containsExactly(Optional.of(new Target("municipality", municipality)));
  }

  @Test
  void aLinkGoesWhereItPoints() {
    model.go(new Target("pledge", "7"));
    assertThat(visited).containsExactly(new Target("pledge", "7"));
  }
}
