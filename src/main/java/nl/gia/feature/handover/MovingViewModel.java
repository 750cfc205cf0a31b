package nl.gia.feature.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.bundle.Card;
import nl.gia.bundle.RecoveryStore;
import nl.gia.journal.Fingerprint;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;

/** The steps by which one's work goes on on another computer, and the directorate's key. */
final class MovingViewModel implements AutoCloseable {
  private static final List<String> CARD = List.of(".kaart.json");
  private static final List<String> BUNDLE = List.of(".gia.json.age");

  private final Desk desk;
  private final Moving moving;
  private final RecoveryStore recovery;
  private final Lane reading;
  private final ReadOnlyObjectWrapper<Optional<Card>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Choice> formers = FXCollections.observableArrayList();
  private final StringProperty former = new SimpleStringProperty("");
  private final StringProperty key = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<String>> kept =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  MovingViewModel(Desk desk, Moving moving, RecoveryStore recovery) {
    this.desk = desk;
    this.moving = moving;
    this.recovery = recovery;
    reading = desk.background().lane();
    look();
  }

  private record Known(List<Choice> formers, Optional<String> key) {}

  private void look() {
    reading.read(
        MovingText.READING,
        progress -> new Known(choices(moving, desk.texts()), recovery.recipient()),
        known -> {
          formers.setAll(known.formers());
          kept.set(known.key());
          key.set(known.key().orElse(""));
        });
  }

  /** The keys with which was written before, in words. */
  static List<Choice> choices(Moving moving, Texts texts) {
    return moving.formers().stream()
        .map(former ->
            new Choice(
                former.code(),
                texts.get(
                    MovingText.FORMER_LINE,
                    former.name(),
                    former.code(),
                    former.changes(),
                    Day.shown(former.lastOn()))))
        .toList();
  }

  String ownCode() {
    return moving.ownCode();
  }

  /** The card of the new computer, of which the code is still to be compared. */
  ReadOnlyObjectProperty<Optional<Card>> card() {
    return card.getReadOnlyProperty();
  }

  static String code(Card card) {
    return Fingerprint.of(card.replica()).text();
  }

  /** The keys with which was written before, by their code. */
  ObservableList<Choice> formers() {
    return formers;
  }

  /** The code of the key with which the user wrote before; empty until chosen. */
  StringProperty former() {
    return former;
  }

  /** The directorate's key as it is typed. */
  StringProperty key() {
    return key;
  }

  /** The directorate's key as it is kept. */
  ReadOnlyObjectProperty<Optional<String>> kept() {
    return kept.getReadOnlyProperty();
  }

  /** Makes the card of this computer where the user says. */
  void makeCard() {
    save(
        MovingText.CARD_FILE,
        MovingText.CARD_NAME,
        CARD,
        file ->
            desk.background()
                .write(
                    MovingText.MAKING,
                    progress -> {
                      moving.card(file);
                      return file;
                    },
                    made -> say(MovingText.CARD_MADE, made, moving.ownCode())));
  }

  /** Reads the card of the new computer. */
  void readCard() {
    desk.files()
        .toOpen(MovingText.CARD_FILE, CARD)
        .ifPresent(file ->
            desk.background()
                .read(
                    MovingText.READING,
                    progress -> Card.read(file),
                    read -> card.set(Optional.of(read))));
  }

  /** Writes everything for the new computer: the code on its card was compared. */
  void give() {
    card.get()
        .ifPresent(known ->
            save(
                MovingText.BUNDLE_FILE,
                MovingText.BUNDLE_NAME,
                BUNDLE,
                file ->
                    desk.background()
                        .write(
                            MovingText.MAKING,
                            progress -> moving.give(known, file, progress),
                            sent -> {
                              card.set(Optional.empty());
                              say(MovingText.GIVEN, sent.changes(), file, moving.ownCode());
                            })));
  }

  /** Goes on for the key that was chosen, and withdraws that. */
  void takeOver() {
    String code = former.get();
    if (!code.isEmpty()) {
      desk.background()
          .write(
              MovingText.TAKING_OVER,
              progress -> moving.takeOver(code),
              stay -> {
                say(MovingText.TAKEN_OVER, code, stay);
                former.set("");
                look();
              });
    }
  }

  /** Keeps the directorate's key as typed, or takes it away. */
  void keep() {
    String typed = key.get();
    desk.background()
        .write(
            MovingText.KEEPING,
            progress -> {
              recovery.set(typed);
              return recovery.recipient().isPresent();
            },
            set -> {
              desk.notices().say(desk.texts().get(set ? MovingText.KEPT : MovingText.TAKEN_AWAY));
              look();
            });
  }

  private void save(Text kind, Text name, List<String> endings, Consumer<Path> then) {
    desk.files().toSave(kind, desk.texts().get(name), endings).ifPresent(then);
  }

  private void say(Text words, Object... arguments) {
    desk.notices().say(desk.texts().get(words, arguments));
  }

  @Override
  public void close() {
    reading.drop();
  }
}
