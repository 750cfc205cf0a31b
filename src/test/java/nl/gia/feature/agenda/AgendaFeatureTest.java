package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.StringJoiner;
import nl.gia.feature.Draft;
import nl.gia.feature.Secretariat;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaFeatureTest {
  @TempDir Path folder;
  private Secretariat office;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void conceptIsNotPublishedAtOnce() {
    String edition = edition();
    assertThat(office.refusalOfChange("edition", edition, "status=gepubliceerd"))
        .containsExactly(AgendaText.NO_STEP);
  }

  @Test
  void conceptGoesOutForDiscussion() {
    assertThat(office.refusalOfChange("edition", edition(), "status=ter bespreking")).isEmpty();
  }

  @Test
  void editionIsAdoptedOnlyWithItsText() {
    assertThat(office.refusalOfChange("edition", edition(), "status=vastgesteld"))
        .containsExactly(AgendaText.ADOPTING_FREEZES);
  }

  @Test
  void withdrawnEditionStaysWithdrawn() {
    String edition = edition();
    office.refusalOfChange("edition", edition, "status=ingetrokken");
    assertThat(office.refusalOfChange("edition", edition, "status=concept"))
        .containsExactly(AgendaText.NO_STEP);
  }

  @Test
  void twoEditionsDoNotShareANumber() {
    edition();
    assertThat(office.refusalOf("edition", "number=2", "title=Andere"))
        .containsExactly(nl.gia.feature.FeatureText.DUPLICATE);
  }

  @Test
  void textOfAConceptChanges() {
    String section = section(edition());
    assertThat(office.refusalOfChange("section", section, "body=Nieuw")).isEmpty();
  }

  @Test
  void textOfAnAdoptedEditionStays() {
    String edition = edition();
    String section = section(edition);
    freeze(edition);
    assertThat(office.refusalOfChange("section", section, "body=Nieuw"))
        .containsExactly(AgendaText.ADOPTED_TEXT_STAYS);
  }

  @Test
  void adoptedEditionGetsNoSection() {
    String edition = edition();
    freeze(edition);
    assertThat(office.refusalOf("section", "edition=" + edition, "part=vision", "heading=B"))
        .containsExactly(AgendaText.ADOPTED_TEXT_STAYS);
  }

  @Test
  void sectionOfAnAdoptedEditionIsNotRemoved() {
    String edition = edition();
    String section = section(edition);
    freeze(edition);
    assertThat(office.refusalOfRemoval("section", section))
        .containsExactly(AgendaText.ADOPTED_TEXT_STAYS);
  }

  @Test
  void sectionDoesNotMoveIntoAnAdoptedEdition() {
    String adopted = edition();
    freeze(adopted);
    String section = section(office.add("edition", "number=3", "title=Drie"));
    assertThat(office.refusalOfChange("section", section, "edition=" + adopted))
        .containsExactly(AgendaText.ADOPTED_TEXT_STAYS);
  }

  @Test
  void publishedEditionWithoutKeptTextIsFilledIn() {
    String edition = published();
    String section = office.add("section", "edition=" + edition, "part=vision", "heading=Visie");
    assertThat(office.refusalOfChange("section", section, "body=Ingelezen")).isEmpty();
  }

  @Test
  void whatIsFilledInIsCorrectedUntilItIsWrittenDown() {
    String edition = published();
    String section = section(edition);
    assertThat(office.refusalOfChange("section", section, "body=Anders")).isEmpty();
    freeze(edition);
    assertThat(office.refusalOfChange("section", section, "body=Weer anders"))
        .containsExactly(AgendaText.ADOPTED_TEXT_STAYS);
  }

  @Test
  void textOfAWithdrawnEditionStays() {
    String edition = edition();
    String section = section(edition);
    office.refusalOfChange("edition", edition, "status=ingetrokken");
    assertThat(office.refusalOfChange("section", section, "body=Anders"))
        .containsExactly(AgendaText.ADOPTED_TEXT_STAYS);
  }

  @Test
  void themeChapterNamesItsTheme() {
    assertThat(office.refusalOf("section", "edition=" + edition(), "part=theme", "heading=A"))
        .containsExactly(AgendaText.THEME_OF_CHAPTER);
  }

  @Test
  void visionHasNoTheme() {
    office.add("theme", "name=Werk");
    assertThat(
            office.refusalOf(
                "section", "edition=" + edition(), "part=vision", "theme=Werk", "heading=A"))
        .containsExactly(AgendaText.VISION_HAS_NO_THEME);
  }

  @Test
  void dateOfDecisionNeedsADecision() {
    String section = section(edition());
    assertThat(office.refusalOf("change_proposal", "section=" + section, "decided_on=1-2-2009"))
        .containsExactly(AgendaText.DECIDED_WITHOUT_DECISION);
  }

  private String edition() {
    return office.add("edition", "number=2", "title=Twee");
  }

  private String published() {
    return office.add("edition", "number=1", "title=Een", "status=gepubliceerd");
  }

  private String section(String edition) {
    return office.add(
        "section", "edition=" + edition, "part=vision", "heading=Visie", "body=Tekst");
  }

  /** Adopts an edition with the text that its sections have. */
  private void freeze(String edition) {
    StringJoiner sections = new StringJoiner(",", "{\"section\":{", "}}");
    for (Draft section : office.read(store -> store.rows("section", "edition", edition))) {
      sections.add(
          "\"%s\":{\"edition\":\"%s\",\"part\":\"vision\",\"heading\":\"Visie\",\"body\":\"Tekst\"}"
              .formatted(section.row(), edition));
    }
    office.write(tx -> {
      tx.set("edition", edition, "frozen", Value.of(sections.toString()));
      tx.set("edition", edition, "status", Value.of("vastgesteld"));
    });
  }
}
