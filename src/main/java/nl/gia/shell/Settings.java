package nl.gia.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Theme;

/**
 * What the window remembers on this machine, for this user.
 *
 * @param folder where choosing a file begins; empty for where one was chosen last
 */
public record Settings(
    Locale language,
    Colours colours,
    int textSize,
    Optional<Path> folder,
    List<Path> recent,
    Optional<Place> window) {
  static final int SMALLEST = 11;
  static final int LARGEST = 28;
  private static final int MOST_RECENT = 8;

  public static final Settings FIRST =
      new Settings(
          Texts.DUTCH,
          Colours.SYSTEM,
          Theme.USUAL_SIZE,
          Optional.empty(),
          List.of(),
          Optional.empty());

  public Settings {
    recent = List.copyOf(recent);
    textSize = Math.clamp(textSize, SMALLEST, LARGEST);
  }

  /** Light, dark, or as the system is. */
  public enum Colours {
    LIGHT,
    DARK,
    SYSTEM
  }

  /** Where the window stood. */
  public record Place(double x, double y, double width, double height, boolean maximized) {}

  public Settings withLanguage(Locale other) {
    return new Settings(other, colours, textSize, folder, recent, window);
  }

  public Settings withColours(Colours other) {
    return new Settings(language, other, textSize, folder, recent, window);
  }

  public Settings withTextSize(int other) {
    return new Settings(language, colours, other, folder, recent, window);
  }

  public Settings withFolder(Optional<Path> other) {
    return new Settings(language, colours, textSize, other, recent, window);
  }

  public Settings withWindow(Place other) {
    return new Settings(language, colours, textSize, folder, recent, Optional.of(other));
  }

  /** These settings with this file as the one opened last. */
  public Settings opened(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    List<Path> files = new ArrayList<>(recent);
    files.remove(whole);
    files.addFirst(whole);
    return new Settings(
        language,
        colours,
        textSize,
        folder,
        files.subList(0, Math.min(files.size(), MOST_RECENT)),
        window);
  }
}
