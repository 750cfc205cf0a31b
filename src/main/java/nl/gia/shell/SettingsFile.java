package nl.gia.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.gia.platform.problem.UserFailure;
import nl.gia.shell.Settings.Colours;

/** The settings in a file of the user's data folder; replaced whole, so never half written. */
public final class SettingsFile {
  private final Path folder;
  private final Path file;

  public SettingsFile(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("settings.properties");
  }

  /** Where the file lies. */
  Path folder() {
    return folder;
  }

  /** The settings as kept; the first ones where the file is missing or cannot be understood. */
  public Settings read() {
    Properties lines = new Properties();
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        lines.load(reader);
      } catch (IOException | IllegalArgumentException unreadable) {
        return Settings.FIRST;
      }
    }
    return settings(lines);
  }

  /**
   * Keeps the settings.
   *
   * @throws UserFailure when the folder cannot be written
   */
  public void write(Settings settings) {
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "settings", ".new");
      Files.writeString(fresh, text(settings));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(ShellText.SETTINGS_NOT_KEPT, folder);
      failure.initCause(e);
      throw failure;
    }
  }

  private static Settings settings(Properties lines) {
    return new Settings(
        Locale.of(lines.getProperty("language", "nl")),
        colours(lines.getProperty("colours", "")),
        (int) number(lines, "text_size").orElse((double) Settings.FIRST.textSize()).doubleValue(),
        Optional.ofNullable(lines.getProperty("folder")).map(Path::of),
        recent(lines),
        window(lines));
  }

  private static Colours colours(String name) {
    return Arrays.stream(Colours.values())
        .filter(colours -> colours.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(Colours.SYSTEM);
  }

  private static List<Path> recent(Properties lines) {
    List<Path> files = new ArrayList<>();
    for (int i = 0; lines.containsKey("recent." + i); i++) {
      files.add(Path.of(lines.getProperty("recent." + i)));
    }
    return files;
  }

  private static Optional<Settings.Place> window(Properties lines) {
    Optional<Double> x = number(lines, "window.x");
    Optional<Double> y = number(lines, "window.y");
    Optional<Double> width = number(lines, "window.width");
    Optional<Double> height = number(lines, "window.height");
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    boolean maximized = Boolean.parseBoolean(lines.getProperty("window.maximized"));
    return Optional.of(new Settings.Place(x.get(), y.get(), width.get(), height.get(), maximized));
  }

  private static Optional<Double> number(Properties lines, String key) {
    String text = lines.getProperty(key, "");
    return text.matches("-?\\d{1,6}(\\.\\d{1,9})?")
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }

  private static String text(Settings settings) {
    Properties lines = new Properties();
    lines.setProperty("language", settings.language().getLanguage());
    lines.setProperty("colours", settings.colours().name().toLowerCase(Locale.ROOT));
    lines.setProperty("text_size", Integer.toString(settings.textSize()));
    settings.folder().ifPresent(folder -> lines.setProperty("folder", folder.toString()));
    for (int i = 0; i < settings.recent().size(); i++) {
      lines.setProperty("recent." + i, settings.recent().get(i).toString());
    }
    settings
        .window()
        .ifPresent(window -> {
          lines.setProperty("window.x", whole(window.x()));
          lines.setProperty("window.y", whole(window.y()));
          lines.setProperty("window.width", whole(window.width()));
          lines.setProperty("window.height", whole(window.height()));
          lines.setProperty("window.maximized", Boolean.toString(window.maximized()));
        });
    return withoutDate(lines);
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }

  /** Properties put the date on top of what they store; equal settings give equal files here. */
  private static String withoutDate(Properties lines) {
    StringWriter text = new StringWriter();
    try {
      lines.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
