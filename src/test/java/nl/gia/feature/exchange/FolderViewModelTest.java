package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two secretaries at their windows, with a folder that both see. */
@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class FolderViewModelTest {
  private static final Texts TEXTS = new Texts(Texts.DUTCH);

  private Secretary anna;
  private Secretary bert;
  private Path shared;
  @TempDir private Path home;

  @BeforeEach
  void openBoth() throws IOException {
    anna = new Secretary(Files.createDirectory(home.resolve("a")), "Anna");
    bert = new Secretary(Files.createDirectory(home.resolve("b")), "Bert");
    shared = Files.createDirectory(home.resolve("map"));
  }

  @AfterEach
  void closeBoth() {
    assertThat(anna.faults).isEmpty();
    assertThat(bert.faults).isEmpty();
    anna.close();
    bert.close();
  }

  /** Meets by card, as both compared the codes by phone. */
  private void know(Secretary one, Secretary other) {
    Path card = home.resolve(one.open.user() + ".kaart.json");
    one.files(TEXTS).joining().make(card);
    ExchangeViewModel model = other.files(TEXTS);
    model.look(List.of(card));
    assertThat(JoiningViewModel.code(model.joining().card().get().orElseThrow()))
        .isEqualTo(one.files(TEXTS).me().get().code());
    assertThat(model.colleagues()).noneMatch(Colleague::trusted);
    model.joining().accept();
    assertThat(model.colleagues())
        .extracting(Colleague::name, Colleague::trusted, Colleague::sealable)
        .containsExactly(org.assertj.core.api.Assertions.tuple(one.open.user(), true, true));
  }

  private FolderNews exchange(Secretary who) {
    FolderViewModel model = who.folder(TEXTS);
    model.choose(shared);
    model.exchange();
    return model.news().get().orElseThrow();
  }

  @Test
  void oneButtonTakesAndPutsAndSaysSo() {
    know(anna, bert);
    know(bert, anna);
    String delft = anna.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    exchange(anna);
    bert.add("organisation", Map.of("name", "Venlo", "kind", "gemeente"));

    FolderNews news = exchange(bert);

    assertThat(bert.get("organisation", delft, "name")).isEqualTo("Delft");
    assertThat(news.rows()).extracting(Arrival.Row::name).containsExactly("Delft");
    assertThat(FolderViewModel.sentences(news.report(), TEXTS))
        .containsExactly("2 wijzigingen ingelezen.", "2 wijzigingen neergezet voor collega's.");
    assertThat(bert.folder(TEXTS).folder().get()).contains(shared);
    assertThat(FolderViewModel.sentences(exchange(bert).report(), TEXTS))
        .containsExactly("Er was niets nieuws in de map.", "Alles van hier lag al in de map.");
  }

  @Test
  void whatCameInIsTakenBackAndComesAgain() {
    know(anna, bert);
    know(bert, anna);
    String delft = anna.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    exchange(anna);
    FolderViewModel model = bert.folder(TEXTS);
    model.choose(shared);
    model.exchange();

    model.undo();

    assertThat(bert.get("organisation", delft, "name")).isEmpty();
    assertThat(model.news().get()).isEmpty();
    model.exchange();
    assertThat(bert.get("organisation", delft, "name")).isEqualTo("Delft");
  }

  @Test
  void whatWasWrittenSinceKeepsWhatCameIn() {
    know(anna, bert);
    String delft = anna.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    exchange(anna);
    FolderViewModel model = bert.folder(TEXTS);
    model.choose(shared);
    model.exchange();
    bert.set("organisation", delft, "name", "Gemeente Delft");

    model.undo();

    assertThat(bert.refusals).containsExactly(ExchangeText.WRITTEN_SINCE);
    assertThat(bert.get("organisation", delft, "name")).isEqualTo("Gemeente Delft");
  }

  @Test
  void aFolderThatIsGoneIsRefusedInWords() throws IOException {
    FolderViewModel model = bert.folder(TEXTS);
    model.choose(shared);
    Files.delete(shared);
    model.exchange();
    assertThat(bert.refusals).containsExactly(nl.gia.bundle.BundleText.NO_FOLDER);
  }

  @Test
  void whatAFileWouldBringIsSeenBeforeItIsTaken() {
    String delft = anna.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    bert.take(anna);
    bert.set("organisation", delft, "name", "Stad Delft");
    anna.set("organisation", delft, "name", "Gemeente Delft");
    anna.add("organisation", Map.of("name", "Venlo", "kind", "gemeente"));
    ExchangeViewModel model = bert.files(TEXTS);

    model.look(List.of(anna.file("anna.gia.json")));

    Incoming.Inside inside = model.incoming().get().orElseThrow().inside();
    assertThat(inside.by()).containsExactly("Anna: 2 wijzigingen, op 01-06-2010");
    assertThat(inside.rows()).containsExactly("nieuw: organisatie (één)", "organisatie Stad Delft");
    assertThat(inside.conflicts()).containsExactly("organisatie Stad Delft · Naam");
    assertThat(new Matters(bert.open, bert.kinds).count()).isZero();
  }

  @Test
  void aMailThatIsReadyHoldsTheFileAndFindsTheAddress() throws IOException {
    bert.add("person", Map.of("name", "Anna", "email", "anna@voorbeeld.nl"));
    know(anna, bert);
    ExchangeViewModel model = bert.files(TEXTS);
    model.selected().set(model.colleagues().getFirst().id());
    Path file = home.resolve("GIA voor Anna.gia.json.age");

    model.makeMail(file);

    String mail =
        Files.readString(home.resolve("GIA voor Anna.gia.json.age.eml"), StandardCharsets.UTF_8);
    assertThat(mail)
        .contains(
            "X-Unsent: 1\r\n", "To: anna@voorbeeld.nl\r\n", "GIA%20voor%20Anna.gia.json.age.zip");
    String coded = mail.substring(mail.indexOf("age.zip") + "age.zip".length());
    Path zip = home.resolve("uit de mail.zip");
    Files.write(
        zip, Base64.getMimeDecoder().decode(coded.substring(0, coded.indexOf("--gia-deel--"))));
    know(bert, anna);
    ExchangeViewModel hers = anna.files(TEXTS);
    hers.look(List.of(zip));
    hers.take();
    assertThat(hers.arrival().get().orElseThrow().sender()).isEqualTo("Bert");
  }
}
