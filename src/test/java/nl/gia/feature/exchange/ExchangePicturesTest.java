package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.bundle.Card;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exchange in all its states, to be looked at. */
class ExchangePicturesTest extends WindowTest {
  private static final Standing FILES = Standing.START.with("decides", "false");
  private static final String BASE =
      """
      Iedereen doet **mee**, in de stad en in het dorp.

      De gemeente zorgt voor scholen in elke wijk:

      - scholen voor allen
      - taalles om de hoek

      Wie hier woont heeft werk of zoekt daarnaar met hulp van de gemeente.\
      """;

  @TempDir private Path home;
  private final List<ExchangeView> views = new ArrayList<>();
  private final List<Secretary> all = new ArrayList<>();

  @Override
  protected Parent content() {
    return new StackPane();
  }

  @AfterEach
  void close() {
    act(() -> views.forEach(ExchangeView::close));
    all.forEach(Secretary::close);
  }

  private Secretary secretary(String name) {
    try {
      Secretary made = new Secretary(Files.createDirectory(home.resolve(name)), name);
      all.add(made);
      return made;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The models of one picture, in its language. */
  private record Models(
      ExchangeViewModel files, FolderViewModel folder, DecisionViewModel decisions) {}

  private void taken(String name, Secretary who, Standing standing, Consumer<Models> prepared) {
    List<Path> taken =
        Screenshots.take(
            name,
            texts -> {
              Models models = new Models(who.files(texts), who.folder(texts), who.decisions(texts));
              ExchangeView made =
                  new ExchangeView(
                      who.desk(texts), models.files(), models.folder(), models.decisions());
              views.add(made);
              made.restore(standing);
              prepared.accept(models);
              return (Parent) made.node();
            });
    assertThat(taken).hasSize(Screenshots.each());
  }

  /** A name that is long, colleagues who were silent, and one who is known by a card alone. */
  private Secretary withColleagues() {
    Secretary anna = secretary("Anna de Vries");
    Secretary bert = secretary("Bert Jansen");
    Secretary mei = secretary("Meike van der Veen-Oosterhuis");
    bert.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));
    ask(() -> {
      anna.take(bert);
      return true;
    });
    all.forEach(one -> one.time.pass(Duration.ofDays(23)));
    ask(() -> {
      anna.take(mei);
      return true;
    });
    anna.add("organisation", Map.of("name", "Gemeente Venlo", "kind", "gemeente"));
    return anna;
  }

  @Test
  void nobodyYetIsTaken() {
    taken("uitwisselen-leeg", secretary("Anna de Vries"), FILES, models -> {});
  }

  @Test
  void colleaguesAreTaken() {
    taken("uitwisselen-collegas", withColleagues(), FILES, models -> {});
  }

  @Test
  void folderThatWasExchangedWithIsTaken() throws IOException {
    Secretary anna = withColleagues();
    Secretary bert = all.get(1);
    ask(() -> {
      bert.take(anna);
      return true;
    });
    Path shared = Files.createDirectory(home.resolve("werkgroep-gia"));
    String delft = bert.all("organisation").getFirst().row();
    bert.set("organisation", delft, "short_name", "Delft");
    anna.set("organisation", delft, "short_name", "Gem. Delft");
    bert.add("organisation", Map.of("name", "Gemeente Lelystad", "kind", "gemeente"));
    bert.exchange(shared);
    Files.writeString(shared.resolve("GIA kapot.gia.json"), "{\"format\": \"gia-bundle\"");
    Card.write(
        shared.resolve("Kaartje van Dirk.kaart.json"),
        secretary("Dirk Stam").open.own().identity(),
        "Dirk Stam");
    FolderNews news = anna.exchange(shared);
    taken(
        "uitwisselen-map",
        anna,
        FILES,
        models -> {
          models.folder().choose(shared);
          models.folder().show(news);
        });
  }

  @Test
  void fileThatIsLookedIntoIsTaken() {
    Secretary anna = withColleagues();
    Secretary bert = all.get(1);
    String delft = bert.all("organisation").getFirst().row();
    bert.set("organisation", delft, "short_name", "Delft");
    anna.set("organisation", delft, "short_name", "Gem. Delft");
    bert.add("organisation", Map.of("name", "Gemeente Lelystad", "kind", "gemeente"));
    Path file = bert.file("GIA voor Anna.gia.json");
    taken("uitwisselen-bekeken", anna, FILES, models -> models.files().look(List.of(file)));
  }

  @Test
  void whatBothChangedIsTakenBeforeAndAfter() {
    Secretary anna = withColleagues();
    String section = bothChanged(anna, all.get(1));
    Standing deciding = Standing.START.with("decides", "true");
    Consumer<Models> chosen =
        models -> models.decisions().selected().set("section/" + section + "/body");
    taken("beide-gewijzigd", anna, deciding, chosen);
    taken("samengevoegd", anna, deciding, models -> first(models, Matter.Kind.MERGED));
    taken("verwijderd-en-gewijzigd", anna, deciding, models -> first(models, Matter.Kind.REMOVAL));
    ask(() -> {
      DecisionViewModel model = anna.decisions(TEXTS);
      model.selected().set("section/" + section + "/body");
      model.choose(0);
      model.close();
      return true;
    });
    taken("beide-gewijzigd-na-keuze", anna, deciding, models -> {});
    Secretary bert = all.get(1);
    bert.add("organisation", Map.of("name", "Gemeente Almere", "kind", "gemeente"));
    bert.all("person").forEach(one -> bert.set("person", one.row(), "phone", "0123456789"));
    Path file = bert.file("van bert.gia.json");
    taken(
        "uitwisselen-binnen",
        anna,
        FILES,
        models -> {
          if (anna.open.undoable().filter(last -> last.code().equals("bundle.take")).isPresent()) {
            anna.open.undo();
          }
          models.files().look(List.of(file));
          models.files().take();
        });
  }

  private static void first(Models models, Matter.Kind kind) {
    models.decisions().all().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .ifPresent(one -> models.decisions().selected().set(one.id()));
  }

  /** Conflicts in two sections and a person, a merged text, and a removal; gives the first. */
  private String bothChanged(Secretary anna, Secretary bert) {
    String edition = anna.add("edition", Map.of("title", "GIA", "number", "2"));
    String vision = section(anna, edition, "Wat ons bindt", BASE);
    String work = section(anna, edition, "Onderwijs", BASE);
    String mia =
        anna.add("person", Map.of("name", "Mia Voorbeeld", "function", "adviseur inburgering"));
    String noor = anna.add("person", Map.of("name", "Noor Voorbeeld"));
    ask(() -> {
      bert.take(anna);
      return true;
    });
    anna.set("section", vision, "body", BASE.replace("in de stad", "in de wijk"));
    bert.set("section", vision, "body", BASE.replace("in de stad en in het dorp", "overal"));
    anna.set("section", work, "body", BASE.replace("**mee**", "van harte **mee**"));
    bert.set("section", work, "body", BASE.replace("heeft werk", "heeft betaald werk"));
    anna.set("section", work, "heading", "Onderwijs en taal");
    bert.set("section", work, "heading", "Taal en onderwijs");
    anna.set("person", mia, "function", "wethouder inburgering");
    bert.set("person", mia, "function", "adviseur inburgering en werk");
    anna.remove("person", noor);
    bert.set("person", noor, "function", "raadslid");
    ask(() -> {
      anna.take(bert);
      return true;
    });
    return vision;
  }

  private static String section(Secretary who, String edition, String heading, String body) {
    return who.add(
        "section", Map.of("edition", edition, "part", "vision", "heading", heading, "body", body));
  }
}
