package nl.gia.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.gia.bundle.BundleText;
import nl.gia.journal.Contents;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // Fields are set before each test.
class ExchangeViewModelTest {
  private Secretary anna;
  private Secretary bert;
  private ExchangeViewModel model;
  @TempDir private Path folder;

  @BeforeEach
  void openBoth() throws IOException {
    anna = new Secretary(Files.createDirectory(folder.resolve("a")), "Anna");
    bert = new Secretary(Files.createDirectory(folder.resolve("b")), "Bert");
    model = bert.files(new Texts(Texts.DUTCH));
  }

  @AfterEach
  void closeBoth() {
    assertThat(anna.faults).isEmpty();
    assertThat(bert.faults).isEmpty();
    model.close();
    anna.close();
    bert.close();
  }

  @Test
  void aFileIsLookedIntoBeforeAnythingIsTaken() {
    anna.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));

    model.look(List.of(anna.file("anna.gia.json")));

    Incoming found = model.incoming().get().orElseThrow();
    assertThat(found.sender()).isEqualTo("Anna");
    assertThat(found.trusted()).isFalse();
    assertThat(found.all()).isEqualTo(2);
    assertThat(found.fresh()).isEqualTo(2);
    assertThat(found.code()).isEqualTo(anna.files(new Texts(Texts.DUTCH)).me().get().code());
    assertThat(model.colleagues()).isEmpty();
    assertThat(bert.all("organisation")).isEmpty();
  }

  @Test
  void takingSaysWhatCameInAndKeepsTheColleague() {
    String delft = anna.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));

    model.look(List.of(anna.file("anna.gia.json")));
    model.take();

    assertThat(bert.get("organisation", delft, "name")).isEqualTo("Gemeente Delft");
    assertThat(model.incoming().get()).isEmpty();
    Arrival arrival = model.arrival().get().orElseThrow();
    assertThat(arrival.changes()).isEqualTo(2);
    assertThat(arrival.rows()).extracting(Arrival.Row::name).containsExactly("Gemeente Delft");
    assertThat(model.colleagues())
        .extracting(Colleague::name, Colleague::trusted, Colleague::heardOn)
        .containsExactly(tuple("Anna", true, "01-06-2010 09:00"));
  }

  @Test
  void whatBothChangedStandsFirstInTheListOfWhatCameIn() {
    anna.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));
    String venlo = anna.add("organisation", Map.of("name", "Venlo", "kind", "gemeente"));
    bert.take(anna);
    anna.add("organisation", Map.of("name", "Gemeente Almere", "kind", "gemeente"));
    anna.set("organisation", venlo, "name", "Gemeente Venlo");
    bert.set("organisation", venlo, "name", "Venlo aan de Maas");

    model.look(List.of(anna.file("anna.gia.json")));
    model.take();

    assertThat(model.arrival().get().orElseThrow().rows())
        .extracting(Arrival.Row::id, Arrival.Row::mark)
        .startsWith(tuple(venlo, Optional.of(Matter.Kind.CHOICE)))
        .hasSize(2);
  }

  @Test
  void theSameFileAgainBringsNothing() {
    anna.add("organisation", Map.of("name", "Gemeente Delft", "kind", "gemeente"));
    Path file = anna.file("anna.gia.json");
    model.look(List.of(file));
    model.take();

    model.look(List.of(file));
    assertThat(model.incoming().get().orElseThrow().fresh()).isZero();
    model.take();

    assertThat(model.arrival().get().orElseThrow().changes()).isZero();
  }

  @Test
  void aFileForAColleagueIsEncryptedAndHoldsOnlyWhatTheyLack() {
    anna.add("organisation", Map.of("name", "Forum", "kind", "forum"));
    bert.take(anna);
    anna.take(bert);
    ExchangeViewModel hers = anna.files(new Texts(Texts.DUTCH));
    hers.selected().set(hers.colleagues().getFirst().id());
    assertThat(hers.sealed().get()).isTrue();
    assertThat(hers.fileName()).isEqualTo("GIA voor Bert.gia.json.age");
    anna.add("organisation", Map.of("name", "Gemeente Venlo", "kind", "gemeente"));
    Path file = folder.resolve("voor-bert.gia.json.age");

    hers.make(file);

    assertThat(file).content(StandardCharsets.ISO_8859_1).startsWith("age-encryption.org/v1");
    model.look(List.of(file));
    assertThat(model.incoming().get().orElseThrow().all()).isEqualTo(1);
    assertThat(model.incoming().get().orElseThrow().trusted()).isTrue();
  }

  @Test
  void whatIsNoExchangeFileIsRefusedInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("brief.txt"), "Geachte voorzitter,");

    model.look(List.of(file));

    assertThat(bert.refusals).containsExactly(BundleText.NOT_A_BUNDLE);
    assertThat(model.incoming().get()).isEmpty();
  }

  @Test
  void aColleagueIsTrustedByCodeBeforeAnythingCame() {
    model.theirCode().set(anna.files(new Texts(Texts.DUTCH)).me().get().code());
    model.trustTyped();
    model.look(List.of(anna.file("anna.gia.json")));

    assertThat(model.theirCode().get()).isEmpty();
    assertThat(model.incoming().get().orElseThrow().trusted()).isTrue();
  }

  @Test
  void aWrongCodeIsRefusedAtItsField() {
    model.theirCode().set("abc");
    model.trustTyped();
    assertThat(model.problems().get())
        .singleElement()
        .extracting("text")
        .isEqualTo(ExchangeText.NO_CODE);

    model.theirCode().set(model.me().get().code());
    model.trustTyped();
    assertThat(model.problems().get())
        .singleElement()
        .extracting("text")
        .isEqualTo(ExchangeText.OWN_CODE);
  }

  @Test
  void trustThatIsWithdrawnHoldsTheNextFileBack() {
    bert.take(anna);
    model = bert.files(new Texts(Texts.DUTCH));
    model.selected().set(model.colleagues().getFirst().id());

    model.revokeChosen();
    anna.add("organisation", Map.of("name", "Gemeente Venlo", "kind", "gemeente"));
    model.look(List.of(anna.file("anna.gia.json")));

    assertThat(model.incoming().get().orElseThrow().trusted()).isFalse();
    model.leave();
    assertThat(model.incoming().get()).isEmpty();
  }

  @Test
  void whoSentAFileIsNotTrustedWhenTakingItIsCancelled() {
    bert.add("organisation", Map.of("name", "Delft", "kind", "gemeente"));
    Post post = new Post(anna.open, anna.kinds);
    Incoming file =
        post.look(bert.file("bert.gia.json"), new Texts(Texts.DUTCH), Progress.UNWATCHED);

    assertThatThrownBy(() -> post.take(file, new Stopped()))
        .isInstanceOf(CancellationException.class);

    assertThat(file.trusted()).isFalse();
    assertThat(post.colleagues()).noneMatch(Colleague::trusted);
    assertThat(anna.all("organisation")).isEmpty();
  }

  /** Work that is cancelled as soon as it has begun to read. */
  private static final class Stopped implements Progress {
    private int checks;

    @Override
    public void at(double fraction) {}

    @Override
    public void at(double fraction, Text step, Object... arguments) {}

    @Override
    public void check() {
      if (checks++ > 1) {
        throw new CancellationException();
      }
    }
  }

  @Test
  void whatLiesBesideAFileIsTakenWithIt() {
    Hash hash = anna.keep("Besluit", "%PDF besluit");
    model.look(List.of(anna.file("anna.gia.json")));
    model.take();

    assertThat(new Contents(bert.open.journal()).state(hash)).isEqualTo(Contents.State.KEPT);
    assertThat(model.arrival().get().orElseThrow().attachments().kept()).isEqualTo(1);
  }

  @Test
  void attachmentsThatComeLaterAreTakenAlone() throws IOException {
    Hash hash = anna.keep("Besluit", "%PDF besluit");
    Path bundle = anna.file("anna.gia.json");
    Path later = folder.resolve("later.bijlagen.zip");
    Files.move(bundle.resolveSibling("anna.bijlagen.zip"), later);
    model.look(List.of(bundle));
    model.take();
    assertThat(model.arrival().get().orElseThrow().attachments().missing()).isEqualTo(1);

    model.look(List.of(later));

    assertThat(new Contents(bert.open.journal()).state(hash)).isEqualTo(Contents.State.KEPT);
    assertThat(bert.notices).last().isEqualTo("De inhoud van één document is ingelezen.");
  }

  @Test
  void makingAFileTellsWhatToSendAlong() {
    anna.keep("Besluit", "%PDF besluit");
    ExchangeViewModel files = anna.files(new Texts(Texts.DUTCH));
    files.make(folder.resolve("alles.gia.json"));
    files.close();
    assertThat(anna.notices).last().asString().contains("alles.bijlagen.zip", "één document");
  }
}
