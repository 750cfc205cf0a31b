import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes each look of the window as one stylesheet in JavaFX's binary form, since reading its 190
 * kB of text takes a good part of a start: AtlantaFX's theme, the names of the Modena colours that
 * ControlsFX asks for, the look's own colours, and the program's rules.
 *
 * <p>Argument: the folder with the program's stylesheets, in which the looks are written as well.
 */
final class BinaryThemes {
  private static final String FROM = "/atlantafx/base/theme/primer-";

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (String look : List.of("light", "dark")) {
      List<Path> own =
          Stream.of("modena-names", look, "gia")
              .map(name -> folder.resolve(name + ".css"))
              .toList();
      Path binary = folder.resolve(look + ".bss");
      // Left as it is where it can be, or all that is made of it would be made anew.
      if (own.stream().anyMatch(sheet -> isNewer(sheet, binary))) {
        write(look, own, binary);
      }
    }
  }

  private static boolean isNewer(Path sheet, Path binary) {
    return binary.toFile().lastModified() <= sheet.toFile().lastModified();
  }

  private static void write(String look, List<Path> own, Path binary) throws IOException {
    Path text = Files.createTempFile(look, ".css");
    try (InputStream theme = BinaryThemes.class.getResourceAsStream(FROM + look + ".css")) {
      StringBuilder rules =
          new StringBuilder(new String(theme.readAllBytes(), StandardCharsets.UTF_8));
      for (Path sheet : own) {
        rules.append('\n').append(Files.readString(sheet));
      }
      Files.writeString(text, rules);
      Stylesheet.convertToBinary(text.toFile(), binary.toFile());
    } finally {
      Files.delete(text);
    }
  }
}
