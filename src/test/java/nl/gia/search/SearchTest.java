package nl.gia.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.feature.Office;
import nl.gia.feature.SearchableRows;
import nl.gia.journal.Dump;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class SearchTest {
  @TempDir private Path folder;
  private Office office;
  private Search search;

  @BeforeEach
  void open() {
    office = new Office(folder);
    search = search();
    search.follow(office.space.journal());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Search search() {
    return new Search(office.space.database(), searchable());
  }

  private SearchableRows searchable() {
    return new SearchableRows(office.space.kinds(), office.space.database());
  }

  private String topic(String title, String motivation) {
    return office.add("topic", Map.of("title", title, "motivation", motivation));
  }

  private List<Hit> hits(String typed) {
    return search.find(typed, searchable().tables(), 50, Progress.UNWATCHED);
  }

  private List<String> glanced(String typed) {
    return search.glance(typed, searchable().tables(), 50, Progress.UNWATCHED).stream()
        .map(hit -> hit.row().row())
        .toList();
  }

  private List<String> rows(String typed) {
    return hits(typed).stream().map(hit -> hit.row().row()).toList();
  }

  private static String marked(List<Hit.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "gemeente, De gemeenten",
    "gemeenten, Een gemeente",
    "inburgeraars, Elke inburgeraar",
    "inburgeren, Inburgering",
    "school, Alle scholen",
    "COORDINATIE, Coördinatie",
    "coördinatie, coordinatie",
    "Coo\u0308rdinatie, de coördinatie",
    "inbur, Inburgering",
    "agenda, GIA-agenda",
    "gia-agenda, de GIA agenda",
    "32824, Kamerstuk 32824"
  })
  void wordIsFoundInAnyOfItsForms(String typed, String title) {
    String row = topic(title, "");
    assertThat(rows(typed)).containsExactly(row);
    assertThat(glanced(typed)).containsExactly(row);
  }

  @Test
  void aGlanceFindsWhatEveryWordIsInAndNothingElse() {
    topic("Taalles in het weekend", "");
    String row = topic("Taal in het weekend", "");
    assertThat(glanced("taal wee")).containsExactly(row);
    assertThat(glanced("taal wek")).isEmpty();
    assertThat(glanced(" ")).isEmpty();
  }

  @Test
  void allWordsMustBeThere() {
    topic("Taal op de werkvloer", "");
    String both = topic("Taal", "Op school en thuis.");
    assertThat(rows("taal school")).containsExactly(both);
  }

  @Test
  void onlyTheLastWordMayStillGrow() {
    topic("Taalles in het weekend", "");
    String row = topic("Taal in het weekend", "");
    assertThat(rows("taal wee")).containsExactly(row);
  }

  @Test
  void wordsBetweenQuotesStandTogether() {
    topic("Taal en werk", "Werk en taal.");
    String row = topic("Werk voor taal", "Zo komt taal voor werk.");
    assertThat(rows("\"taal voor werk\"")).containsExactly(row);
  }

  @Test
  void wordInANameCountsForMoreThanInAText() {
    String inText = topic("Wonen", "Onderwijs, onderwijs en nog eens onderwijs.");
    String inTitle = topic("Onderwijs", "Over scholen in de gemeente.");
    assertThat(rows("onderwijs")).containsExactly(inTitle, inText);
  }

  @Test
  void hitShowsWhereItsWordsAre() {
    topic("De gemeente", "Zeven **gemeenten** doen mee aan de proef.");
    assertThat(hits("gemeente"))
        .extracting(hit -> marked(hit.title()) + " | " + marked(hit.snippet()))
        .containsExactly("De [gemeente] | Zeven [gemeenten] doen mee aan de proef.");
  }

  @Test
  void longTextIsCutAroundTheWord() {
    topic("Lang", "Eerst dit. ".repeat(60) + "Dan de sleutel. " + "En dan dat. ".repeat(60));
    String snippet = marked(hits("sleutel").getFirst().snippet());
    assertThat(snippet).startsWith("…").endsWith("…").contains("Dan de [sleutel].");
    assertThat(snippet.length()).isLessThan(150);
  }

  @Test
  void onlyTablesThatWereAskedForAreFound() {
    topic("Onderwijs", "");
    assertThat(search.find("onderwijs", List.of("person"), 50, Progress.UNWATCHED)).isEmpty();
  }

  @Test
  void changedRowIsFoundByWhatItNowSays() {
    String row = topic("Wonen", "");
    assertThat(rows("wonen")).containsExactly(row);
    office.set("topic", row, "title", "Werken");
    assertThat(rows("wonen")).isEmpty();
    assertThat(rows("werken")).containsExactly(row);
  }

  @Test
  void rowThatIsCalledAfterAnotherTakesItsNewName() {
    String person = office.add("person", Map.of("name", "Jansen"));
    String organisation = office.add("organisation", Map.of("name", "Bond", "kind", "gemeente"));
    String seat =
        office.add(
            "membership", Map.of("person", person, "organisation", organisation, "role", "lid"));
    assertThat(rows("jansen")).containsExactlyInAnyOrder(person, seat);
    office.set("person", person, "name", "Pietersen");
    assertThat(rows("jansen")).isEmpty();
    assertThat(rows("pietersen")).containsExactlyInAnyOrder(person, seat);
  }

  @Test
  void undoneAndRedoneIsFollowed() {
    String row = topic("Wonen", "");
    assertThat(rows("wonen")).containsExactly(row);
    office.space.journal().undo();
    assertThat(rows("wonen")).isEmpty();
    office.space.journal().redo();
    assertThat(rows("wonen")).containsExactly(row);
  }

  @Test
  void removedRowIsNotFoundUntilItIsRevived() {
    String row = topic("Wonen", "");
    assertThat(rows("wonen")).containsExactly(row);
    office.space.journal().write(Act.of("test"), tx -> tx.remove("topic", row));
    assertThat(rows("wonen")).isEmpty();
    office.space.journal().write(Act.of("test"), tx -> tx.revive("topic", row));
    assertThat(rows("wonen")).containsExactly(row);
  }

  @Test
  void whatAnotherWroteIsFoundWithoutBeingTold() {
    assertThat(rows("wonen")).isEmpty();
    // A journal of its own tells nobody of the first, as that of another process would.
    Journal other = office.space.journal().on(office.space.database());
    other.write(
        Act.of("test"),
        tx -> {
          tx.bring("topic", "t");
          tx.set("topic", "t", "title", Value.of("Wonen"));
        });
    assertThat(rows("wonen")).containsExactly("t");
  }

  @Test
  void removedTextLeavesTheIndex() {
    String row = topic("Zonder", "");
    search.prepare(Progress.UNWATCHED);
    office.set("topic", row, "motivation", "Xylofoonbouwer");
    assertThat(count("xylofoonbouwer")).isEqualTo(1);
    office.set("topic", row, "motivation", "Niets");
    assertThat(count("xylofoonbouwer")).isZero();
    assertThat(terms("xylof%")).isZero();
  }

  /** How often the index itself has it, whatever is asked of it. */
  private int count(String word) {
    return office
        .space
        .database()
        .read(rows ->
            rows.fetch("SELECT rowid FROM local_search WHERE local_search MATCH ?", word).size());
  }

  private int terms(String like) {
    office
        .space
        .database()
        .writing()
        .execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, local_search, 'row')");
    return office
        .space
        .database()
        .writing()
        .fetch("SELECT term FROM temp.terms WHERE term LIKE ?", like)
        .size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"open",
        "a\"b\"c",
        "AND",
        "OR NOT",
        "NEAR(a b)",
        "a*",
        "*",
        "^a",
        "title:a",
        "{title} : a",
        "-a",
        "(",
        "a + b",
        "'; DROP TABLE topic; --",
        "\0",
        "a\0b",
        "\uD83D",
        "\uD83D\uDE00",
        "\u0301",
        " ",
        "١٢٣",
        "漢字",
        "ﬁ",
        "İ",
        "{0}",
        ":x"
      })
  void whateverIsTypedIsAQuestion(String typed) {
    String row = topic("Wonen", "Over de woning.");
    assertThat(rows(typed)).isSubsetOf(row);
    assertThat(rows("wonen " + typed)).isSubsetOf(row);
  }

  @Test
  void endlessQuestionIsAnswered() {
    topic("Wonen", "");
    assertThat(rows("a".repeat(10_000))).isEmpty();
    assertThat(rows("a ".repeat(10_000))).isEmpty();
    assertThat(rows("\"a ".repeat(10_000))).isEmpty();
    assertThat(rows("()".repeat(5_000))).isEmpty();
  }

  @Test
  void indexIsNoPartOfWhatIsExchanged() {
    topic("Wonen", "");
    assertThat(rows("wonen")).hasSize(1);
    String tables = Dump.text(office.space.database().writing());
    assertThat(tables).contains("Wonen").doesNotContain("local_search");
  }
}
