import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the classes of a jar that were compiled for Java 5, in the form of Java 8. The JVM keeps
 * no class of that age ready in its cache, and checks each anew at every start.
 */
final class ModernJar {
  private static final int OLD = ClassFile.JAVA_5_VERSION;

  private ModernJar() {}

  /** The jar itself when its classes are new enough, else a copy of it in the folder given. */
  static String of(String jar, Path folder) {
    Path source = Path.of(jar);
    if (!jar.endsWith(".jar") || !isOld(source)) {
      return jar;
    }
    Path copy = folder.resolve(source.getFileName());
    try {
      // A cache is bound to the time of its jars, so that a copy is made once.
      if (!Files.exists(copy)) {
        Files.createDirectories(folder);
        Path part = folder.resolve(source.getFileName() + ".part");
        copy(source, part);
        Files.move(part, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy.toString();
  }

  private static boolean isOld(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isClass(entry)) {
          byte[] start = zip.getInputStream(entry).readNBytes(8);
          return (start[6] << 8 | start[7]) <= OLD;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class of the jar itself, not one for a certain Java or of another language beside it. */
  private static boolean isClass(ZipEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
  }

  private static void copy(Path jar, Path copy) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy));
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      ClassFile classes =
          ClassFile.of(
              ClassFile.ConstantPoolSharingOption.NEW_POOL,
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofClassLoading(loader)));
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      for (ZipEntry entry : entries) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(isClass(entry) ? modern(classes, content) : content);
        out.closeEntry();
      }
    }
  }

  private static byte[] modern(ClassFile classes, byte[] content) {
    ClassModel model = classes.parse(content);
    if (model.majorVersion() > OLD) {
      return content;
    }
    ClassTransform newer =
        (builder, element) ->
            builder.with(
                element instanceof ClassFileVersion
                    ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0)
                    : element);
    return classes.transformClass(
        model,
        newer.andThen(ClassTransform.transformingMethodBodies((code, one) -> code.with(one))));
  }
}
