package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.SharedData;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

class AgendaScreenshotsTest extends WindowTest {
  private static final List<String> THEMES =
      List.of(
          "Inburgering",
          "Onderwijs",
          "Werk",
          "Wonen",
          "Sociale integratie",
          "Actief burgerschap",
          "Emancipatie en participatie van allochtone vrouwen",
          "Veiligheid");
  private static final String LAW = "versions/wet-inburgering/2014-05-01.md";
  private static final String VISION =
      """
      Integratie is een zaak van iedereen: van nieuwkomers, van wie hier al lang woont, en van de \
      overheid. Deze handreiking beschrijft **wat gemeenten kunnen doen**, ieder op eigen wijze.

      Drie uitgangspunten:

      - meedoen staat voorop, in werk, school en buurt;
      - de taal leren begint op de eerste dag;
      - wat lokaal werkt, wordt gedeeld met *andere* gemeenten.

      ### Ambitie

      In elke wijk kennen bewoners elkaar en weten zij waar zij terechtkunnen met vragen.\
      """;

  @TempDir private Path folder;
  private final List<AutoCloseable> open = new ArrayList<>();

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @AfterEach
  void end() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  @Test
  void editionBeingWrittenIsTaken() {
    taken("agenda", writing());
  }

  @Test
  void adoptedEditionIsTaken() {
    Colleague anna = writing();
    AgendaViewModel screen = anna.screen();
    screen.editionModel().adopt();
    screen.close();
    taken("agenda-adopted", anna);
  }

  @Test
  void conflictIsTaken() {
    Colleague anna = writing();
    Colleague bert = starts("Bert Bakker");
    bert.take(anna);
    AgendaViewModel screen = anna.screen();
    String first = screen.section().get();
    screen.close();
    anna.write(first, VISION.replace("van de overheid", "van alle overheden"));
    bert.write(first, VISION.replace("van de overheid", "van rijk en gemeenten"));
    anna.take(bert);
    taken("agenda-conflict", anna);
  }

  @Test
  void mergedTextAndWhoWorksOnItAreTaken() {
    Colleague anna = writing();
    Colleague bert = starts("Bert Bakker");
    bert.take(anna);
    AgendaViewModel screen = anna.screen();
    AgendaViewModel other = bert.screen();
    String first = screen.section().get();
    other.work().toggle();
    anna.write(first, VISION.replace("van iedereen", "van ons allen"));
    bert.write(first, VISION.replace("In elke wijk", "In elke buurt"));
    other.section().set(other.outline().get(2).id());
    other.work().toggle();
    anna.take(bert);
    screen.close();
    other.close();
    taken("agenda-merged", anna);
    anna.time.pass(Duration.ofDays(23));
    taken("agenda-long-ago", anna);
  }

  @Test
  void editionWithItsProposalsIsTaken() {
    Colleague anna = writing();
    Colleague bert = starts("Bert Bakker");
    bert.take(anna);
    AgendaViewModel screen = anna.screen();
    String first = screen.section().get();
    screen.editionModel().adopt();
    bert.write(first, VISION.replace("van de overheid", "van rijk en gemeenten"));
    bert.time.pass(Duration.ofHours(1));
    bert.write(first, VISION.replace("op eigen wijze", "op een eigen wijze"));
    anna.take(bert);
    screen.draftFrom(screen.edition().get().orElseThrow());
    screen
        .proposals()
        .leave(
            screen.state().get().orElseThrow().proposals().getFirst(),
            ProposalDecision.NIET_OVERGENOMEN,
            "De werkgroep houdt vast aan de tekst van juni.");
    screen.close();
    taken("agenda-proposals", anna, AgendaView::proposals);
  }

  @Test
  void stepThatIsAskedForIsTaken() {
    Colleague anna = writing();
    taken("agenda-step", anna, AgendaView::next);
  }

  @Test
  void editionItselfIsTaken() {
    taken("agenda-edition", writing(), AgendaView::edition);
  }

  @Test
  void twoAdoptionsAreTaken() {
    Colleague anna = writing();
    Colleague bert = starts("Bert Bakker");
    bert.take(anna);
    AgendaViewModel screen = anna.screen();
    AgendaViewModel other = bert.screen();
    anna.write(screen.section().get(), VISION.replace("van de overheid", "van alle overheden"));
    bert.write(screen.section().get(), VISION.replace("van de overheid", "van rijk en gemeenten"));
    screen.editionModel().adopt();
    other.editionModel().adopt();
    anna.take(bert);
    screen.close();
    other.close();
    taken("agenda-two-adoptions", anna);
  }

  @Test
  @ExtendWith(SharedData.class)
  void longTextIsTaken() throws IOException {
    Path law = SharedData.file(LAW);
    Colleague anna = writing();
    AgendaViewModel screen = anna.screen();
    anna.write(screen.section().get(), Files.readString(law));
    screen.close();
    taken("agenda-long", anna);
  }

  @Test
  void emptyPlaceIsTaken() {
    taken("agenda-empty", starts("Anna de Vries"));
  }

  private void taken(String name, Colleague colleague) {
    taken(name, colleague, _ -> {});
  }

  private void taken(String name, Colleague colleague, Consumer<AgendaView> then) {
    assertThat(Screenshots.take(name, texts -> shown(texts, colleague, then)))
        .hasSize(Screenshots.each())
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private Colleague starts(String name) {
    try {
      Colleague colleague = Colleague.starts(Files.createTempDirectory(folder, "copy"), name);
      open.addFirst(colleague);
      return colleague;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Colleague writing() {
    Colleague anna = starts("Anna de Vries");
    String first = anna.sectionWith(VISION.replace("van iedereen", "van ons allen"));
    String edition = anna.state(first).section().edition();
    for (String theme : THEMES) {
      ThemeName name = new ThemeName(anna.theme(theme), theme);
      anna.parts.editions().addSection(edition, Optional.of(name), theme);
    }
    anna.time.pass(Duration.ofHours(2));
    anna.write(first, VISION);
    return anna;
  }

  private Parent shown(Texts texts, Colleague anna, Consumer<AgendaView> then) {
    AgendaView view = new AgendaView(anna.desk(texts), anna.screen());
    open.addFirst(view);
    then.accept(view);
    return view.node();
  }
}
