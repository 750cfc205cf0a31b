package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.gia.journal.OpenField;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaViewModelTest {
  private static final String TEXT =
      "Taal is de sleutel.\n\nWie woont, buurt.\n\nWerk is de beste weg.";

  @TempDir private Path folder;
  private Colleague anna;
  private Colleague bert;
  private String section;
  private AgendaViewModel screen;

  @BeforeEach
  void begin() {
    anna = Colleague.starts(folder, "anna");
    bert = Colleague.starts(folder, "bert");
    section = anna.sectionWith(TEXT);
    bert.take(anna);
    screen = anna.screen();
  }

  @AfterEach
  void end() {
    assertThat(anna.faults).isEmpty();
    anna.close();
    bert.close();
  }

  private void pause() {
    anna.time.pass(FieldViewModel.PAUSE);
    screen.tick();
  }

  private long entries() {
    long[] count = new long[1];
    anna.journal.log().entriesBeyond(java.util.Map.of()).forEach(_ -> count[0]++);
    return count[0];
  }

  @Test
  void latestEditionAndItsFirstSectionAreShown() {
    assertThat(List.of(screen.heading().get(), screen.body().get())).containsExactly("Visie", TEXT);
  }

  @Test
  void typedTextSurvivesAKill() {
    screen.body().set("Getypt en nog geen wijziging.");
    screen.tick();
    anna = anna.afterAKill("anna");
    screen = anna.screen();
    assertThat(screen.body().get()).isEqualTo("Getypt en nog geen wijziging.");
    assertThat(anna.body(section)).isEqualTo(TEXT);
    assertThat(screen.outline().getFirst().sign()).isEqualTo(OutlineRow.Sign.TYPED);
  }

  @Test
  void theWindowIsToldThatTypedTextWaits() {
    AgendaFeature feature = new AgendaFeature(anna.journal, anna.database, anna.time);
    assertThat(feature.hasTyped()).isFalse();
    screen.body().set("Getypt en nog geen wijziging.");
    screen.tick();
    assertThat(feature.hasTyped()).isTrue();
    pause();
    assertThat(feature.hasTyped()).isFalse();
  }

  @Test
  void textThatSurvivedAKillGoesOnFromWhereItStarted() {
    screen.body().set(TEXT.replace("sleutel", "eerste sleutel"));
    screen.tick();
    anna = anna.afterAKill("anna");
    bert.write(section, TEXT.replace("beste", "snelste"));
    anna.take(bert);
    screen = anna.screen();
    screen.flush();
    assertThat(anna.body(section)).contains("eerste sleutel", "snelste");
  }

  @Test
  void typingBecomesOneEntryAfterAPause() {
    long before = entries();
    for (String text : List.of("T", "Ta", "Taa", "Taal")) {
      screen.body().set(text);
      anna.time.pass(Duration.ofSeconds(1));
      screen.tick();
    }
    assertThat(anna.body(section)).isEqualTo(TEXT);
    pause();
    assertThat(anna.body(section)).isEqualTo("Taal");
    assertThat(entries()).isEqualTo(before + 1);
  }

  @Test
  void savedTextIsKeptNoLonger() {
    screen.body().set("Taal");
    screen.tick();
    pause();
    assertThat(anna.parts.drafts().all()).isEmpty();
  }

  @Test
  void leavingASectionSavesIt() {
    String other = anna.section(screen.editionId().get(), "Werk", "Werk.");
    screen.body().set("Taal");
    screen.section().set(other);
    assertThat(anna.body(section)).isEqualTo("Taal");
    assertThat(screen.body().get()).isEqualTo("Werk.");
  }

  @Test
  void closingSavesWhatWasTyped() {
    screen.body().set("Taal");
    screen.close();
    assertThat(anna.body(section)).isEqualTo("Taal");
  }

  @Test
  void textThatArrivesIsShownAtOnceWhereNothingWasTyped() {
    bert.write(section, "Van Bert.");
    anna.take(bert);
    assertThat(screen.body().get()).isEqualTo("Van Bert.");
  }

  @Test
  void whatArrivesWhileTypingDoesNotTouchWhatIsTyped() {
    screen.body().set("Van Anna.");
    bert.write(section, "Van Bert.");
    anna.take(bert);
    assertThat(screen.body().get()).isEqualTo("Van Anna.");
  }

  @Test
  void whoTypesIsToldInOneLineThatTheSameTextChangedElsewhere() {
    screen.body().set("Van Anna.");
    screen.tick();
    bert.write(section, "Van Bert.");
    anna.take(bert);
    assertThat(screen.arrived().get()).contains("bert");

    screen.flush();
    assertThat(screen.arrived().get()).isEmpty();
    assertThat(anna.state(section).body().standing())
        .extracting(SectionState.Standing::text)
        .containsExactlyInAnyOrder("Van Anna.", "Van Bert.");
  }

  @Test
  void anotherTextOfTheSectionFollowsWhileOneIsTyped() {
    screen.body().set("Van Anna.");
    bert.journal.write(
        Act.of("test"), tx -> tx.set("section", section, "heading", Value.of("Onze visie")));
    anna.take(bert);

    assertThat(screen.heading().get()).isEqualTo("Onze visie");
    assertThat(screen.body().get()).isEqualTo("Van Anna.");
    assertThat(screen.arrived().get()).isEmpty();
    screen.flush();
    assertThat(anna.body(section)).isEqualTo("Van Anna.");
    assertThat(anna.state(section).body().open()).isEmpty();
  }

  @Test
  void aSectionThatIsRemovedUnderTheTypingComesBackWithIt() {
    screen.body().set("Van Anna.");
    bert.parts.editions().remove(section);
    anna.take(bert);
    assertThat(screen.body().get()).isEqualTo("Van Anna.");
    assertThat(screen.gone()).isTrue();

    pause();

    assertThat(screen.gone()).isFalse();
    assertThat(screen.outline()).extracting(OutlineRow::id).containsExactly(section);
    bert.take(anna);
    assertThat(bert.body(section)).isEqualTo("Van Anna.");
    anna.journal.undo();
    assertThat(screen.outline()).isEmpty();
    assertThat(anna.body(section)).as("as it was before").isEqualTo(TEXT);
  }

  @Test
  void textThatArrivedElsewhereInTheSectionIsMergedWithWhatIsTyped() {
    screen.body().set(TEXT.replace("sleutel", "eerste sleutel"));
    screen.tick();
    bert.write(section, TEXT.replace("beste", "snelste"));
    anna.take(bert);
    pause();
    assertThat(screen.body().get()).contains("eerste sleutel", "snelste");
    assertThat(screen.outline().getFirst().sign()).isEqualTo(OutlineRow.Sign.MERGED);
  }

  @Test
  void typingOnReplacesTheOwnWriteAndNotTheOneThatArrived() {
    screen.body().set("Van Anna.");
    pause();
    screen.body().set("Van Anna, en verder.");
    bert.write(section, "Van Bert.");
    anna.take(bert);
    screen.body().set("Van Anna, en nog verder.");
    pause();
    assertThat(anna.state(section).body().standing())
        .extracting(SectionState.Standing::text)
        .containsExactlyInAnyOrder("Van Anna, en nog verder.", "Van Bert.");
  }

  @Test
  void textInConflictCannotBeTypedOver() {
    conflict();
    assertThat(screen.writable().get()).isFalse();
    assertThat(screen.outline().getFirst().sign()).isEqualTo(OutlineRow.Sign.CONFLICT);
  }

  @Test
  void choosingAVersionEndsTheConflict() {
    conflict();
    OpenField open = anna.state(section).body().open().orElseThrow();
    screen.settle(open, "Van Bert.");
    assertThat(screen.body().get()).isEqualTo("Van Bert.");
    assertThat(screen.writable().get()).isTrue();
    assertThat(screen.outline().getFirst().sign()).isEqualTo(OutlineRow.Sign.NONE);
  }

  private void conflict() {
    screen.body().set("Van Anna.");
    bert.write(section, "Van Bert.");
    anna.take(bert);
    pause();
  }

  @Test
  void anEarlierVersionCanBePutBack() {
    screen.body().set("Taal");
    pause();
    Version earlier = screen.state().get().orElseThrow().history().get(1);
    screen.putBack(earlier.changes().getFirst());
    assertThat(screen.body().get()).isEqualTo(TEXT);
  }

  @Test
  void historySaysWhoMadeWhatOfTheText() {
    bert.write(section, "Van Bert.");
    anna.take(bert);
    Version latest = screen.state().get().orElseThrow().history().getFirst();
    SectionField body = new SectionField(section, SectionField.BODY);
    assertThat(latest)
        .isEqualTo(
            new Version(
                "bert",
                "11-09-2008 12:00",
                Version.Kind.EDITED,
                List.of(new Version.Change(body, TEXT, "Van Bert."))));
  }

  @Test
  void aSectionMovesUpInTheOutline() {
    String second = anna.section(screen.editionId().get(), "Werk", "Werk.");
    screen.section().set(second);
    screen.sections().up();
    assertThat(screen.outline()).extracting(OutlineRow::id).containsExactly(second, section);
    assertThat(screen.section().get()).isEqualTo(second);
  }

  @Test
  void aRemovedSectionComesBack() {
    screen.sections().remove(section);
    assertThat(screen.outline()).isEmpty();
    screen.sections().revive(section);
    assertThat(screen.outline()).extracting(OutlineRow::id).containsExactly(section);
  }

  @Test
  void chaptersAreNumberedAndFollowTheVision() {
    ThemeName work = new ThemeName(anna.theme("Werk"), "Werk");
    screen.sections().add(Optional.of(work), "Werk");
    screen.sections().add(Optional.empty(), "Slot");
    assertThat(screen.outline())
        .extracting(row -> row.number() + " " + row.section().heading())
        .containsExactly("0 Visie", "0 Slot", "1 Werk");
  }

  private List<String> headings() {
    return screen.outline().stream().map(row -> row.section().heading()).toList();
  }

  /** Two chapters of two sections each, after the vision. */
  private void chapters() {
    for (String name : List.of("Werk", "Wonen")) {
      ThemeName theme = new ThemeName(anna.theme(name), name);
      screen.sections().add(Optional.of(theme), name);
      screen.sections().add(Optional.of(theme), name + " 2");
      screen.sections().add(Optional.of(theme), name + " 3");
    }
  }

  private void choose(String heading) {
    screen.section().set(screen.outline().get(headings().indexOf(heading)).id());
  }

  @Test
  void aSectionStaysBelowTheOneThatOpensItsChapter() {
    chapters();
    choose("Werk 3");
    screen.sections().up();
    List<String> last = List.of("Visie", "Werk", "Werk 3", "Werk 2", "Wonen", "Wonen 2", "Wonen 3");
    assertThat(headings()).isEqualTo(last);
    screen.sections().up();
    assertThat(headings()).isEqualTo(last);
    choose("Werk 2");
    screen.sections().down();
    assertThat(headings()).isEqualTo(last);
    screen.sections().move(screen.section().get(), Optional.empty());
    assertThat(headings().subList(0, 4)).containsExactly("Visie", "Werk", "Werk 2", "Werk 3");
  }

  @Test
  void aChapterMovesAsAWholeAndIsUndoneAtOnce() {
    chapters();
    List<String> before = headings();
    choose("Wonen");
    screen.sections().up();
    assertThat(headings())
        .containsExactly("Visie", "Wonen", "Wonen 2", "Wonen 3", "Werk", "Werk 2", "Werk 3");
    anna.journal.undo();
    assertThat(headings()).isEqualTo(before);
    choose("Visie");
    screen.sections().down();
    assertThat(headings().subList(0, 5))
        .containsExactly("Werk", "Werk 2", "Werk 3", "Visie", "Wonen");
  }

  @Test
  void whatStoodBesideARemovedSectionIsChosen() {
    chapters();
    choose("Werk 2");
    screen.sections().remove(screen.section().get());
    assertThat(screen.heading().get()).isEqualTo("Werk 3");
    choose("Wonen 3");
    screen.sections().remove(screen.section().get());
    assertThat(screen.heading().get()).isEqualTo("Wonen 2");
  }

  @Test
  void aDraftHasTheSameSectionsUnderIdsOfItsOwn() {
    screen.draftFrom(screen.edition().get().orElseThrow());
    Section copy = screen.outline().getFirst().section();
    assertThat(copy.id()).isNotEqualTo(section);
    assertThat(copy.lineage()).isEqualTo(section);
    assertThat(copy.body()).isEqualTo(TEXT);
    assertThat(screen.edition().get().orElseThrow().number()).isEqualTo(2);
  }
}
