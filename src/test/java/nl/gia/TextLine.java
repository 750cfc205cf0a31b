package nl.gia;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** One text in one language as its file has it, with what the other language has; empty if none. */
record TextLine(
    String owner,
    String constant,
    String file,
    String pattern,
    String other,
    boolean dutch,
    boolean lookedUpByName) {

  private static final Path FOLDER = House.ROOT.resolve("resources/texts");
  private static final Pattern NAMED =
      Pattern.compile("\\b([A-Z]\\w*)\\s*\\.\\s*([A-Z][A-Z0-9_]*)\\b");
  private static final Pattern IMPORTED = Pattern.compile("import static \\S+\\.([A-Z]\\w*)\\.");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

  String key() {
    return constant.toLowerCase(Locale.ROOT);
  }

  /** The text as code names it. */
  String named() {
    return owner + "." + constant;
  }

  /** The texts that a source shows, by their full name or after a static import. */
  static Stream<String> namedIn(String source) {
    Stream<String> whole =
        NAMED.matcher(source).results().map(name -> name.group(1) + "." + name.group(2));
    Stream<String> imported =
        IMPORTED
            .matcher(source)
            .results()
            .map(owner -> owner.group(1) + ".")
            .distinct()
            .flatMap(owner -> CONSTANT.matcher(source).results().map(name -> owner + name.group()));
    return Stream.concat(whole, imported);
  }

  /** The lines that the program's texts ask for. */
  static List<TextLine> all() {
    return House.CLASSES.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(Text.class))
        .flatMap(TextLine::ofOwner)
        .toList();
  }

  /** The names of the files that there are. */
  static List<String> files() {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> keys(String file) {
    return load(file).stringPropertyNames().stream().sorted();
  }

  private static Stream<TextLine> ofOwner(JavaClass type) {
    Class<?> owner = type.reflect();
    boolean byName = House.departs(type, "unused texts");
    return Stream.of(Texts.DUTCH, Texts.ENGLISH).flatMap(locale -> lines(owner, locale, byName));
  }

  private static Stream<TextLine> lines(Class<?> owner, Locale locale, boolean byName) {
    boolean dutch = locale.equals(Texts.DUTCH);
    String file = name(owner, locale);
    Properties here = load(file);
    Properties there = load(name(owner, dutch ? Texts.ENGLISH : Texts.DUTCH));
    return Stream.of(owner.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .map(constant -> {
          String key = constant.toLowerCase(Locale.ROOT);
          return new TextLine(
              owner.getSimpleName(),
              constant,
              file,
              here.getProperty(key, ""),
              there.getProperty(key, ""),
              dutch,
              byName);
        });
  }

  private static String name(Class<?> owner, Locale locale) {
    return Texts.file(owner, locale).replaceFirst("^/texts/", "");
  }

  private static Properties load(String file) {
    Properties lines = new Properties();
    Path path = FOLDER.resolve(file);
    if (Files.exists(path)) {
      try {
        lines.load(new StringReader(House.read(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lines;
  }
}
