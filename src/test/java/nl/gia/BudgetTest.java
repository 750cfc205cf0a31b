package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files, methods and constructors keep to their sizes. */
class BudgetTest {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final int CONSTRUCTOR_PARAMETERS = 5;

  @Test
  void filesAreShort() {
    assertThat(sources())
        .allSatisfy(
            file -> assertThat(House.read(file).lines().count()).isLessThanOrEqualTo(FILE_LINES));
  }

  @Test
  void methodsAreShort() {
    List<Method> methods = methods(sources());
    assertThat(methods).hasSizeGreaterThan(20);
    assertThat(methods.stream().filter(method -> method.lines() > METHOD_LINES)).isEmpty();
  }

  @Test
  void constructorsTakeFewParameters() {
    List<Method> constructors =
        methods(House.sources(House.MAIN)).stream().filter(Method::constructor).toList();
    assertThat(constructors).isNotEmpty();
    assertThat(
            constructors.stream()
                .filter(method -> !method.ofRecord())
                .filter(method -> method.parameters() > CONSTRUCTOR_PARAMETERS))
        .isEmpty();
  }

  private static List<Path> sources() {
    List<Path> main = House.sources(House.MAIN);
    assertThat(main).isNotEmpty();
    return Stream.of(
            main,
            House.sources(House.TESTS),
            House.sources(House.TOOLS),
            House.sources(House.BENCHMARKS))
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<Method> methods(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      Counter counter = new Counter(Trees.instance(task).getSourcePositions());
      task.parse().forEach(unit -> counter.scan(unit, unit));
      return counter.methods;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Method(
      String name, int parameters, long lines, boolean constructor, boolean ofRecord) {}

  private static final class Counter extends TreeScanner<Void, CompilationUnitTree> {
    private final List<Method> methods = new ArrayList<>();
    private final List<ClassTree> nesting = new ArrayList<>();
    private final SourcePositions positions;

    Counter(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, CompilationUnitTree unit) {
      nesting.addLast(type);
      super.visitClass(type, unit);
      nesting.removeLast();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      ClassTree owner = nesting.getLast();
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, method));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      methods.add(
          new Method(
              owner.getSimpleName() + "." + method.getName(),
              method.getParameters().size(),
              last - first + 1,
              method.getReturnType() == null,
              owner.getKind() == Tree.Kind.RECORD));
      return super.visitMethod(method, unit);
    }
  }
}
