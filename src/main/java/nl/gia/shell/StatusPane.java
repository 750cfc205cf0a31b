package nl.gia.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.gia.platform.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the foot: when was last saved, by whom, in which file. */
final class StatusPane extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final String SAVED = "fth-check";
  private static final String UNSAVED = "fth-edit-3";

  private final Texts texts;
  private final Label saved = new Label();
  private final Label file = new Label();
  private final HBox signs = new HBox();
  private final FontIcon state = new FontIcon(SAVED);
  private final Map<Object, String> pending = new LinkedHashMap<>();
  private Optional<Session> session = Optional.empty();
  private Optional<LocalTime> last = Optional.empty();
  private Optional<Boolean> typed = Optional.empty();

  StatusPane(Texts texts) {
    this.texts = texts;
    getStyleClass().addAll("status", "small-icon");
    saved.setGraphic(state);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    signs.getStyleClass().add("status-signs");
    getChildren().setAll(saved, gap, signs, file);
    tell();
  }

  void opened(Session opened) {
    session = Optional.of(opened);
    file.setText(String.valueOf(opened.file().getFileName()));
    tell();
  }

  void saved(LocalTime time) {
    last = Optional.of(time);
    tell();
  }

  /** Whether something typed is kept and not saved yet; empty while that is not known. */
  void typed(Optional<Boolean> waits) {
    typed = waits;
    tell();
  }

  /** Says instead that something typed is not saved, until the empty text comes. */
  void pending(Object by, String words) {
    if (words.isEmpty()) {
      pending.remove(by);
    } else {
      pending.put(by, words);
    }
    tell();
  }

  private void tell() {
    Optional<String> unadded = pending.values().stream().findFirst();
    boolean unsaved = unadded.isPresent() || typed.orElse(false);
    saved.setText(unadded.or(() -> session.map(this::line)).orElse(""));
    state.setIconLiteral(unsaved ? UNSAVED : SAVED);
    saved.setVisible(session.isPresent() && (unsaved || typed.isPresent() || last.isPresent()));
  }

  /** Shows what waits for a decision; pressing it leads there. */
  void signs(Map<Integer, String> words, IntConsumer go) {
    signs.getChildren().clear();
    words.forEach((place, sentence) -> {
      Button sign = new Button(sentence, new FontIcon("fth-alert-triangle"));
      sign.getStyleClass().addAll("status-sign", "small");
      sign.setOnAction(press -> go.accept(place));
      signs.getChildren().add(sign);
    });
  }

  private String line(Session open) {
    String sentence =
        typed.orElse(false)
            ? texts.get(ShellText.TYPED_WAITS)
            : last.map(time -> texts.get(ShellText.SAVED_AT, TIME.format(time)))
                .orElseGet(() -> texts.get(ShellText.NOTHING_SAVED));
    return open.userName().isBlank() ? sentence : sentence + " · " + open.userName();
  }
}
