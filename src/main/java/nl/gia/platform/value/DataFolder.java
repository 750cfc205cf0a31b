package nl.gia.platform.value;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder for a program's own files of one user, as each platform has it. */
public final class DataFolder {
  private static final String NAME = "GIA Secretariaat";

  private DataFolder() {}

  /**
   * The folder, which need not exist yet.
   *
   * @param system the name of the operating system, as in the property os.name
   */
  public static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
          .resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
        .resolve("gia-secretariaat");
  }

  private static Path folder(Map<String, String> environment, String key, Path usual) {
    String value = environment.getOrDefault(key, "");
    return value.isBlank() ? usual : Path.of(value);
  }
}
