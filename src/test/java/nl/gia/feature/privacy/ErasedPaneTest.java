package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.gia.feature.RowViewModel;
import nl.gia.journal.LogReader;
import nl.gia.journal.Scrubbing;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands at the form of a person who was erased. */
class ErasedPaneTest extends PrivacyWindowTest {
  private static final Hash BRAM = new Hasher().of(new byte[] {7});
  private static final Hash CARLA = new Hasher().of(new byte[] {8});

  private final String person = add("person", Map.of("name", "Anna Zwartewaal"));
  private final String other = add("person", Map.of("name", "Mia Voorbeeld"));
  private final RowViewModel form = new RowViewModel(office.desk(TEXTS), office.space, "person");
  private final ErasedPane pane = new ErasedPane(office.desk(TEXTS), reach, form);

  ErasedPaneTest() {
    super(true);
  }

  @Override
  protected Parent content() {
    return new VBox(pane);
  }

  @AfterEach
  void closeForm() {
    act(form::close);
  }

  private void erase() {
    act(() -> {
      Forgetting forgetting = new Forgetting(office.space);
      forgetting.erase(forgetting.plan("person", person, List.of(), Progress.UNWATCHED), Set.of());
    });
  }

  /** Leaves the place and comes back to it. */
  private void comeBack() {
    VBox place = (VBox) pane.getParent();
    act(() -> place.getChildren().clear());
    act(() -> place.getChildren().add(pane));
  }

  private void open(String row) {
    act(() -> form.open(row));
  }

  private Map<Hash, Long> all() {
    return office.space.journal().log().heads().stream()
        .collect(Collectors.toMap(LogReader.Chain::head, LogReader.Chain::last));
  }

  @Test
  void ofWhoWasNotErasedItSaysNothing() {
    meet(BRAM, "Bram", Map.of());
    open(person);
    assertThat(words()).isEmpty();
    assertThat(lookup("#erased").query().isManaged()).isFalse();
  }

  @Test
  void itNamesAllWhoHaveNotTakenTheErasureYetAsSoonAsItIsDone() {
    Map<Hash, Long> before = all();
    meet(CARLA, "Carla", before);
    meet(BRAM, "Bram", Map.of());
    open(person);

    erase();
    act(form::refresh);

    assertThat(words()).containsExactly("Nog niet overgenomen door: Bram, Carla.");
  }

  @Test
  void whoHasTakenItIsNotNamedAnyMore() {
    meet(BRAM, "Bram", Map.of());
    meet(CARLA, "Carla", Map.of());
    erase();
    open(person);
    meet(CARLA, "Carla", all());
    comeBack();
    assertThat(words()).containsExactly("Nog niet overgenomen door: Bram.");

    meet(BRAM, "Bram", all());
    comeBack();
    assertThat(words()).containsExactly("Gewist; alle bekende collega’s hebben het overgenomen.");
  }

  @Test
  void whoseKeyWasWithdrawnIsNotWaitedFor() {
    meet(BRAM, "Bram", Map.of());
    peers.find(BRAM).ifPresent(bram -> peers.keep(bram.revoked(BRAM)));
    erase();
    open(person);
    assertThat(words()).containsExactly("Gewist; alle bekende collega’s hebben het overgenomen.");
  }

  @Test
  void itGoesWhenAnotherPersonIsOpened() {
    erase();
    open(person);
    assertThat(words()).isNotEmpty();
    open(other);
    assertThat(words()).isEmpty();
  }

  @Test
  void aBackupThatIsAwayIsNamed() {
    scrubbing.follow();
    Path away = office.folder.resolve("stick").resolve("reserve.gia");
    Scrubbing.note(office.space.database(), away);
    erase();
    open(person);
    assertThat(words())
        .containsExactlyInAnyOrder(
            "Gewist; alle bekende collega’s hebben het overgenomen.",
            "Nu niet bereikbaar: " + away);
  }
}
