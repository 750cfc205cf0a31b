package nl.gia.feature.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.Field;
import nl.gia.feature.Kind;
import nl.gia.feature.forms.FormLine.Effect;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;

/** Gathers what each line of the forms comes to. */
final class FormTally {
  private final List<FormLine> lines = new ArrayList<>();
  private final List<List<String>> pages = new ArrayList<>();
  private final boolean overwrite;
  private String file = "";
  private String sheet = "";

  /**
   * @param overwrite whether what a form says goes over what somebody changed here meanwhile
   */
  FormTally(boolean overwrite) {
    this.overwrite = overwrite;
  }

  void in(String nextFile) {
    file = nextFile;
    sheet = "";
  }

  void on(String nextSheet) {
    sheet = nextSheet;
    pages.add(page(file, sheet));
  }

  private static List<String> page(String file, String sheet) {
    return List.of(file, sheet);
  }

  boolean overwrites() {
    return overwrite;
  }

  void add(int row, Effect effect, Text text, Object... arguments) {
    lines.add(
        new FormLine(file, sheet, row, effect, Optional.empty(), Problem.of("", text, arguments)));
  }

  void problem(int row, Text text, Object... arguments) {
    add(row, Effect.PROBLEM, text, arguments);
  }

  void problems(int row, Kind kind, List<Problem> problems) {
    for (Problem problem : problems) {
      Optional<Text> label = kind.field(problem.field()).map(Field::label);
      lines.add(new FormLine(file, sheet, row, Effect.PROBLEM, label, problem));
    }
  }

  boolean stopped() {
    return lines.stream().anyMatch(line -> line.effect() == Effect.PROBLEM);
  }

  /** What stands in the way first, and all in the order of the forms. */
  List<FormLine> lines() {
    return lines.stream()
        .sorted(
            Comparator.comparing((FormLine line) -> line.effect() != Effect.PROBLEM)
                .thenComparingInt(line -> pages.indexOf(page(line.file(), line.sheet())))
                .thenComparingInt(FormLine::row))
        .toList();
  }
}
