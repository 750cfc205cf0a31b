package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.gia.bundle.Card;
import nl.gia.bundle.ExchangeFolder;
import nl.gia.platform.ui.Desk;

/** Meeting a colleague: the card that goes to them, and theirs, of which the code is compared. */
final class JoiningViewModel {
  private static final String CARD = ".kaart";

  private final Desk desk;
  private final Post post;
  private final Runnable after;
  private final ReadOnlyObjectWrapper<Optional<Card>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param after what is to be done once somebody is trusted
   */
  JoiningViewModel(Desk desk, Post post, Runnable after) {
    this.desk = desk;
    this.post = post;
    this.after = after;
  }

  /** Whether a file is called as a card is. */
  static boolean isCard(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).contains(CARD);
  }

  /** The card that was read and waits for its code to be compared. */
  ReadOnlyObjectProperty<Optional<Card>> card() {
    return card.getReadOnlyProperty();
  }

  static String code(Card card) {
    return ExchangeFolder.code(card);
  }

  /** Makes a card with who this copy is. */
  void make(Path file) {
    desk.background()
        .write(
            ExchangeText.MAKING,
            progress -> {
              post.card(file);
              return post.ownCode();
            },
            code -> {
              String name = String.valueOf(file.getFileName());
              desk.notices().say(desk.texts().get(ExchangeText.CARD_MADE, name, code));
            });
  }

  void read(Path file) {
    desk.background()
        .read(
            ExchangeText.LOOKING, progress -> Card.read(file), read -> card.set(Optional.of(read)));
  }

  /** Trusts whose card was read: the code was compared. */
  void accept() {
    card.get()
        .ifPresent(shown ->
            desk.background()
                .write(
                    ExchangeText.KEEPING,
                    progress -> {
                      post.meet(shown);
                      return shown;
                    },
                    done -> {
                      card.set(Optional.empty());
                      desk.notices().say(desk.texts().get(ExchangeText.NOW_TRUSTED));
                      after.run();
                    }));
  }

  void leave() {
    card.set(Optional.empty());
  }
}
