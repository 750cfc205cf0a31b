package nl.gia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.feature.Office;
import nl.gia.feature.SearchableRows;
import nl.gia.feature.themes.ThemesText;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;
import nl.gia.search.Finder;
import nl.gia.search.Hit;
import nl.gia.search.Search;
import nl.gia.search.SearchRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class SearchViewModelTest {
  @TempDir private Path folder;
  private final List<Target> went = new ArrayList<>();
  private Office office;
  private SearchViewModel model;
  private String topic;
  private String theme;

  @BeforeEach
  void open() {
    office = new Office(folder);
    topic = office.add("topic", Map.of("title", "Taal", "motivation", "Voor elke school."));
    theme = office.add("theme", Map.of("name", "Taal en onderwijs"));
    office.add("person", Map.of("name", "Taal van Dam"));
    Desk desk = office.desk(new Texts(Texts.DUTCH));
    model =
        new SearchViewModel(
            new Desk(desk.texts(), desk.background(), went::add, desk.notices(), new ChosenFile()),
            new Search(
                office.space.database(),
                new SearchableRows(office.space.kinds(), office.space.database())),
            List.of("topic", "theme"));
  }

  @AfterEach
  void close() {
    model.close();
    office.close();
  }

  private List<String> lines() {
    return model.lines().stream()
        .map(line ->
            switch (line) {
              case SearchViewModel.Line.Heading(String text) -> "# " + text;
              case SearchViewModel.Line.Found(Hit hit) -> Hit.plain(hit.title());
            })
        .toList();
  }

  @Test
  void hitsStandUnderTheirKindAndOnlyOfTablesThatCanBeShown() {
    model.query().set("taal");
    assertThat(lines())
        .containsExactly("# Thema's", "Taal en onderwijs", "# Voorgestelde thema's", "Taal");
    assertThat(model.open().get()).isTrue();
  }

  @Test
  void arrowsPassHeadingsByAndStopAtTheEnds() {
    model.query().set("taal");
    List<Integer> chosen = new ArrayList<>(List.of(model.chosen().get()));
    for (int by : new int[] {1, 1, -1, -1}) {
      model.step(by);
      chosen.add(model.chosen().get());
    }
    assertThat(chosen).containsExactly(1, 3, 3, 1, 1);
  }

  @Test
  void enterGoesToTheChosenHit() {
    model.query().set("taal");
    model.step(1);
    model.go();
    assertThat(went).containsExactly(new Target("topic", topic));
    assertThat(model.open().get()).isFalse();
  }

  @Test
  void clickGoesToItsHitAndAHeadingNowhere() {
    model.query().set("taal");
    model.go(0);
    model.go(1);
    assertThat(went).containsExactly(new Target("theme", theme));
  }

  @Test
  void nothingFoundIsSaidInASentence() {
    model.query().set("zebra ");
    assertThat(model.lines()).isEmpty();
    assertThat(model.said().get())
        .isEqualTo(
            "Niets gevonden voor \"zebra\". Probeer minder woorden, of alleen het begin van een"
                + " woord.");
    model.go();
    assertThat(went).isEmpty();
  }

  @Test
  void emptiedBoxShowsNothing() {
    model.query().set("taal");
    model.query().set(" ");
    assertThat(model.open().get()).isFalse();
    assertThat(model.lines()).isEmpty();
  }

  /** Answers at a glance in one order, and at leisure in the other; meanwhile somebody moves on. */
  private record Slow(List<Hit> hits, Runnable meanwhile) implements Finder {
    @Override
    public void prepare(Progress progress) {}

    @Override
    public List<Hit> glance(String typed, Collection<String> tables, int most, Progress progress) {
      return hits;
    }

    @Override
    public List<Hit> find(String typed, Collection<String> tables, int most, Progress progress) {
      meanwhile.run();
      return hits.reversed();
    }
  }

  private void slowly(Runnable meanwhile) {
    List<Hit> hits =
        Stream.of("een", "twee", "drie")
            .map(name ->
                new Hit(
                    new SearchRow("theme", name),
                    ThemesText.THEME,
                    List.of(new Hit.Piece(name, false)),
                    List.of()))
            .toList();
    model.close();
    Desk desk = office.desk(new Texts(Texts.DUTCH));
    model = new SearchViewModel(desk, new Slow(hits, meanwhile), List.of("theme"));
    model.query().set("iets");
  }

  @Test
  void theBestHitsTakeThePlaceOfTheFirstThatWereFound() {
    List<List<String>> seen = new ArrayList<>();
    slowly(() -> seen.add(lines()));
    seen.add(lines());
    assertThat(seen)
        .containsExactly(
            List.of("# Thema", "een", "twee", "drie"), List.of("# Thema", "drie", "twee", "een"));
    assertThat(model.chosen().get()).isEqualTo(1);
  }

  @Test
  void aHitThatWasChosenByHandStaysChosenWhenBetterOnesCome() {
    slowly(() -> {
      model.step(1);
      model.step(1);
    });
    assertThat(lines()).containsExactly("# Thema", "drie", "twee", "een");
    assertThat(model.chosen().get()).isEqualTo(1);
    slowly(() -> model.step(1));
    assertThat(model.chosen().get()).isEqualTo(2);
  }

  @Test
  void leavingKeepsWhatWasTyped() {
    model.query().set("taal");
    model.leave();
    assertThat(model.query().get() + model.open().get()).isEqualTo("taalfalse");
    model.look();
    assertThat(model.open().get()).isTrue();
  }
}
