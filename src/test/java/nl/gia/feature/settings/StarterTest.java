package nl.gia.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.gia.feature.Draft;
import nl.gia.feature.FieldRules;
import nl.gia.feature.Kind;
import nl.gia.feature.Office;
import nl.gia.platform.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
    new Starter().acts().forEach(act -> office.write(act.writes()));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void starterObeysTheRules() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void exampleObeysTheRules() {
    new Example().acts().forEach(act -> office.write(act.writes()));
    assertThat(problems()).isEmpty();
  }

  @Test
  void starterKnowsNoPersons() {
    assertThat(office.all("person")).isEmpty();
  }

  @Test
  void themesStandInTheOrderOfTheFirstEdition() {
    assertThat(
            office.all("theme").stream()
                .sorted(java.util.Comparator.comparing(row -> row.text("position").orElseThrow()))
                .map(row -> row.text("name").orElseThrow()))
        .isEqualTo(Starter.THEMES);
  }

  @Test
  void onlyFirstAndLastTargetWerePromised() {
    assertThat(
            office.all("target").stream()
                .filter(row -> row.number("own_interim").orElseThrow() == 0)
                .map(row -> row.number("year").orElseThrow()))
        .containsExactlyInAnyOrder(2008L, 2012L);
  }

  @Test
  void madeUpPersonsSayThatTheyAreExamples() {
    new Example().acts().forEach(act -> office.write(act.writes()));
    assertThat(office.all("person"))
        .isNotEmpty()
        .allMatch(row -> row.text("name").orElseThrow().startsWith("Voorbeeld "));
  }

  private List<Problem> problems() {
    FieldRules rules = new FieldRules(office.kinds);
    return office.kinds.all().stream()
        .flatMap(kind -> office.all(kind.table()).stream().flatMap(row -> check(rules, kind, row)))
        .toList();
  }

  private java.util.stream.Stream<Problem> check(FieldRules rules, Kind kind, Draft row) {
    return office.read(store -> rules.check(kind, row, store)).stream();
  }
}
