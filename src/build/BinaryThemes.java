import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Writes the themes that the window starts from in JavaFX's binary form, since reading their 160 kB
 * of text takes a good part of a start.
 *
 * <p>Argument: the folder to write them in.
 */
final class BinaryThemes {
  private static final String FROM = "/atlantafx/base/theme/";

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (String theme : new String[] {"primer-light", "primer-dark"}) {
      Path binary = folder.resolve(theme + ".bss");
      if (Files.notExists(binary)) {
        write(theme, binary);
      }
    }
  }

  private static void write(String theme, Path binary) throws IOException {
    Path text = Files.createTempFile(theme, ".css");
    try (InputStream in = BinaryThemes.class.getResourceAsStream(FROM + theme + ".css")) {
      Files.write(text, in.readAllBytes());
      Stylesheet.convertToBinary(text.toFile(), binary.toFile());
    } finally {
      Files.delete(text);
    }
  }
}
