package nl.gia;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.gia.platform.value.Departure;
import nl.gia.platform.value.Departures;

/** The classes and sources that the rules of the house are held against. */
final class House {
  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Path MAIN = ROOT.resolve("src/main/java");
  static final Path TESTS = ROOT.resolve("src/test/java");
  static final Path TOOLS = ROOT.resolve("src/build");
  static final Path BENCHMARKS = ROOT.resolve("src/benchmark/java");

  /** Our own classes, without what is generated from the migrations. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPath(ROOT.resolve("target/classes"))
          .that(
              DescribedPredicate.describe(
                  "written by hand", type -> !type.getPackageName().startsWith("nl.gia.db")));

  private House() {}

  static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the class, or the one it is nested in, says that it departs from the rule. */
  static boolean departs(JavaClass type, String rule) {
    JavaClass outer = outermost(type);
    return departures(outer).anyMatch(departure -> departure.equals(rule));
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(House::outermost).orElse(type);
  }

  /** The names of the rules that the class departs from. */
  static Stream<String> departures(JavaClass type) {
    return annotations(type).map(annotation -> text(annotation, "from"));
  }

  /** The reasons that the class gives for its departures. */
  static Stream<String> reasons(JavaClass type) {
    return annotations(type).map(annotation -> text(annotation, "because"));
  }

  private static Stream<JavaAnnotation<?>> annotations(JavaClass type) {
    Stream<JavaAnnotation<?>> one =
        type.tryGetAnnotationOfType(Departure.class.getName()).stream().map(found -> found);
    Stream<JavaAnnotation<?>> several =
        type.tryGetAnnotationOfType(Departures.class.getName()).stream()
            .flatMap(found -> Stream.of((JavaAnnotation<?>[]) found.get("value").orElseThrow()));
    return Stream.concat(one, several);
  }

  private static String text(JavaAnnotation<?> annotation, String member) {
    return (String) annotation.get(member).orElseThrow();
  }
}
