package nl.gia.feature.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Notices;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
    screen.adopt();
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
  void emptyPlaceIsTaken() {
    taken("agenda-empty", starts("Anna de Vries"));
  }

  private void taken(String name, Colleague colleague) {
    assertThat(Screenshots.take(name, texts -> shown(texts, colleague)))
        .hasSize(8)
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

  private Parent shown(Texts texts, Colleague anna) {
    Notices quiet =
        new Notices() {
          @Override
          public void say(String sentence) {}

          @Override
          public void undoable(String sentence, Runnable undo) {}
        };
    Background background = Background.immediate(new Faults());
    AgendaView view = new AgendaView(new Desk(texts, background, _ -> {}, quiet), anna.screen());
    open.addFirst(view);
    return view.node();
  }
}
