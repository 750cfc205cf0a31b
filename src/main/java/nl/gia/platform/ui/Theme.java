package nl.gia.platform.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** How the program looks: light or dark, and the size of its text. */
public record Theme(boolean dark, int textSize) {
  /** The usual size of text, in pixels. */
  public static final int USUAL_SIZE = 14;

  public static final Theme LIGHT = new Theme(false, USUAL_SIZE);
  public static final Theme DARK = new Theme(true, USUAL_SIZE);

  /** The address of the whole stylesheet, for a scene or for the application. */
  public String stylesheet() {
    // The build makes each look one file, in the form that JavaFX reads soonest.
    String look = dark ? "/css/dark.bss" : "/css/light.bss";
    String css =
        "@import url(\""
            + Objects.requireNonNull(Theme.class.getResource(look), look).toExternalForm()
            + "\");\n.root { -fx-font-size: "
            + textSize
            + "px; }\n"
            + icons("", Math.round(textSize * 1.15))
            + icons(".small-icon ", textSize)
            + icons(".large-icon ", Math.round(textSize * 1.8));
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  /** An icon's em is its own size, so icons follow the text in pixels. */
  private static String icons(String where, long pixels) {
    return where + ".ikonli-font-icon { -fx-icon-size: " + pixels + "px; }\n";
  }
}
