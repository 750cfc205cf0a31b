package nl.gia.platform.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/**
 * How the program looks: light or dark, and the size of its text. One stylesheet: AtlantaFX's
 * theme, the names of the Modena colours that ControlsFX asks for, and our own rules.
 */
public record Theme(boolean dark, int textSize) {
  /** The usual size of text, in pixels. */
  public static final int USUAL_SIZE = 14;

  public static final Theme LIGHT = new Theme(false, USUAL_SIZE);
  public static final Theme DARK = new Theme(true, USUAL_SIZE);

  /** The address of the whole stylesheet, for a scene or for the application. */
  public String stylesheet() {
    String css =
        "@import url(\""
            + base().toExternalForm()
            + "\");\n"
            + read("/css/modena-names.css")
            + read(dark ? "/css/dark.css" : "/css/light.css")
            + read("/css/gia.css")
            + sizes();
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  /** The theme in the form that the build made of it, which is read in no time; else its text. */
  private URL base() {
    URL binary = Theme.class.getResource(dark ? "/css/primer-dark.bss" : "/css/primer-light.bss");
    String text =
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    return binary == null ? resource(text) : binary;
  }

  /** An icon's em is its own size, so icons follow the text in pixels. */
  private String sizes() {
    return String.format(
        Locale.ROOT,
        """
        .root { -fx-font-size: %dpx; }
        .ikonli-font-icon { -fx-icon-size: %dpx; }
        .small-icon .ikonli-font-icon { -fx-icon-size: %dpx; }
        .large-icon .ikonli-font-icon { -fx-icon-size: %dpx; }
        """,
        textSize,
        Math.round(textSize * 1.15),
        textSize,
        Math.round(textSize * 1.8));
  }

  private static URL resource(String path) {
    return Objects.requireNonNull(Theme.class.getResource(path), path);
  }

  private static String read(String path) {
    try (InputStream in = resource(path).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
