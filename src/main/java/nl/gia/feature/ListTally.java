package nl.gia.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Progress;

/** Counts what taking a list in does, and gathers what stands in the way. */
public final class ListTally {
  private final Progress progress;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<RowProblem> problems = new ArrayList<>();
  private final List<RowProblem> notices = new ArrayList<>();

  private final Map<Integer, ListEffect> effects = new LinkedHashMap<>();
  private int line;

  ListTally(Progress progress) {
    this.progress = progress;
  }

  /** Tells how many lines are done; stops here when the user asked to. */
  public void at(int line, int of) {
    progress.check();
    progress.at(of == 0 ? 1 : line / (double) of);
  }

  /** Tells that how far it is cannot be told; stops here when the user asked to. */
  public void busy() {
    progress.check();
    progress.busy();
  }

  /** What is told next comes of the line with this number. */
  public void on(int number) {
    line = number;
  }

  public void added(String table) {
    count(table)[0]++;
    note(ListEffect.NEW);
  }

  public void changed(String table) {
    count(table)[1]++;
    note(ListEffect.CHANGED);
  }

  /** A row that said already what the list says. */
  public void same(String table) {
    count(table)[2]++;
    note(ListEffect.SAME);
  }

  private void note(ListEffect effect) {
    if (line > 0) {
      effects.merge(line, effect, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
  }

  /** Something that stands in the way. */
  public void problem(RowProblem problem) {
    problems.add(problem);
  }

  /** Something that a person should know. */
  public void notice(RowProblem notice) {
    notices.add(notice);
  }

  /** All that stands in the way in one line. */
  public void problems(int row, List<Problem> found) {
    found.forEach(problem -> problems.add(new RowProblem(row, problem)));
  }

  boolean stopped() {
    return !problems.isEmpty();
  }

  List<RowProblem> problems() {
    return problems;
  }

  List<RowProblem> notices() {
    return notices;
  }

  /** Rows added, changed and found the same, by table. */
  Map<String, int[]> counts() {
    return counts;
  }

  /** What becomes of lines, by their number; of those that told. */
  Map<Integer, ListEffect> effects() {
    return effects;
  }

  private int[] count(String table) {
    return counts.computeIfAbsent(table, key -> new int[3]);
  }
}
