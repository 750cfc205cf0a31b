package nl.gia.platform.ui;

import java.util.Optional;
import javafx.scene.input.Clipboard;

/** What was copied in this or another program. */
public final class Copied {
  private Copied() {}

  /** The text on the clipboard; empty where there is none. */
  public static String text() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
  }
}
