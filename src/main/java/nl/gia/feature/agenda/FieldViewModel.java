package nl.gia.feature.agenda;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.gia.platform.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * One text being typed. What is typed is kept within a second, and becomes one entry after a pause,
 * or when the user leaves. While there is something unsaved, nothing replaces it on the screen.
 */
final class FieldViewModel {
  /** How long the user pauses before what was typed becomes an entry. */
  static final Duration PAUSE = Duration.ofSeconds(20);

  private final Background background;
  private final Clock clock;
  private final Runnable onSaved;
  private final StringProperty text = new SimpleStringProperty("");
  private @Nullable Typing typing;
  private String saved = "";
  private String kept = "";
  private long typedAt;
  private int saving;

  FieldViewModel(Background background, Clock clock, Runnable onSaved) {
    this.background = background;
    this.clock = clock;
    this.onSaved = onSaved;
    text.addListener((_, _, _) -> typedAt = clock.millis());
  }

  StringProperty text() {
    return text;
  }

  /** Shows a text, or what was typed over it and kept. */
  void open(Typing start, String current, Optional<String> typed) {
    typing = start;
    saving = 0;
    saved = current;
    kept = typed.orElse(current);
    if (!text.get().equals(kept)) {
      text.set(kept);
    }
  }

  /** Saves, and shows nothing. */
  void shut() {
    save();
    typing = null;
    saved = "";
    kept = "";
    text.set("");
  }

  /** Whether there is anything on the screen that is no entry yet. */
  boolean unsaved() {
    return typing != null && (saving > 0 || !text.get().equals(saved));
  }

  /** Whether the text became another than the one that is being typed over. */
  boolean overtaken(String current) {
    return unsaved() && saving == 0 && !current.equals(saved);
  }

  /** Called every second. */
  void tick() {
    keep();
    if (unsaved() && clock.millis() - typedAt >= PAUSE.toMillis()) {
      save();
    }
  }

  private void keep() {
    String now = text.get();
    Typing here = typing;
    if (here != null && !now.equals(kept)) {
      kept = now;
      boolean as = now.equals(saved) && saving == 0;
      background.write(AgendaScreenText.KEEPING, _ -> as ? here.drop() : here.keep(now));
    }
  }

  /** Makes what was typed an entry. */
  void save() {
    String now = text.get();
    Typing here = typing;
    if (here != null && !now.equals(saved)) {
      // Kept first, so that nothing is lost where saving is refused.
      keep();
      saving++;
      saved = now;
      background.write(AgendaScreenText.SAVING, _ -> here.save(now), _ -> saved(here));
    }
  }

  private void saved(Typing here) {
    if (typing == here) {
      saving--;
      onSaved.run();
    }
  }
}
