package nl.gia.feature;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.journal.entry.Act;
import nl.gia.lists.HowRead;
import nl.gia.lists.ListFile;
import nl.gia.lists.ReadList;
import nl.gia.office.CustomProperties;
import nl.gia.office.FormSpec;
import nl.gia.office.Value;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/**
 * Takes a list in, all of it or nothing, as one act. A preview is that very act, not kept: first
 * {@link #read}, then look, then {@link #take}.
 */
public final class ListImport {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** How many rows of a table are new, become different, and say already what the list says. */
  public record Count(String table, int added, int changed, int same) {}

  /**
   * What taking a list in came to, or would.
   *
   * @param left the headings that stand for no field
   * @param day of which day a list was taken to be that does not say so
   * @param problems what stands in the way; where there is any, nothing was written
   * @param notices what a person should know
   * @param effects what becomes of lines, by their number; empty where that is not told by line
   */
  public record Result(
      HowRead how,
      List<Count> counts,
      List<String> left,
      Optional<LocalDate> day,
      List<RowProblem> problems,
      List<RowProblem> notices,
      Map<Integer, ListEffect> effects) {
    public Result {
      counts = List.copyOf(counts);
      left = List.copyOf(left);
      problems = List.copyOf(problems);
      notices = List.copyOf(notices);
      effects = Map.copyOf(effects);
    }

    public int added() {
      return counts.stream().mapToInt(Count::added).sum();
    }

    public int changed() {
      return counts.stream().mapToInt(Count::changed).sum();
    }

    public int same() {
      return counts.stream().mapToInt(Count::same).sum();
    }
  }

  /** Ends the act without keeping it. */
  private static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Workspace space;
  private final ListTarget target;
  private final ListColumns columns;
  private final MappingStore mappings;

  public ListImport(Workspace space, ListTarget target) {
    this.space = space;
    this.target = target;
    columns = new ListColumns(target);
    mappings = new MappingStore(space.database());
  }

  /**
   * Reads a file, its columns as told, as remembered or by their headings.
   *
   * @param told fields by heading; an empty one leaves the column out
   * @param fill what lines say that say nothing of a field themselves
   * @throws nl.gia.platform.problem.UserFailure when it cannot be read, or has no known column
   */
  public ListDraft read(Path file, Map<String, String> told, Map<String, String> fill) {
    Map<String, String> remembered = mappings.of(target.name());
    ReadList list = list(file, remembered, told.keySet());
    return draft(
        list,
        columns.of(list.columns(), told, remembered),
        columns.filled(fill),
        dayOf(file, list.howRead()));
  }

  /** Reads a file as far as its columns are known; the user says what the others stand for. */
  ListDraft look(Path file) {
    Map<String, String> remembered = mappings.of(target.name());
    ReadList list = list(file, remembered, Set.of());
    return draft(
        list, columns.knownOf(list.columns(), remembered), Map.of(), dayOf(file, list.howRead()));
  }

  /** The same list with its columns standing for other fields, and filled with other values. */
  ListDraft with(ListDraft draft, Map<Integer, String> fields, Map<String, String> fill) {
    return draft(draft.list(), fields, fill, draft.day().orElseGet(this::today));
  }

  /** Takes a list in. */
  public Result take(ListDraft draft, Progress progress) {
    Result result = run(draft, true, progress);
    if (result.problems().isEmpty()) {
      mappings.keep(target.name(), columns.notByName(draft.byHeading()));
    }
    return result;
  }

  /** What taking a list in would come to. */
  public Result preview(ListDraft draft, Progress progress) {
    return run(draft, false, progress);
  }

  private ReadList list(Path file, Map<String, String> remembered, Set<String> told) {
    if (CustomProperties.read(file).containsKey(FormSpec.MARK)) {
      throw new UserFailure(ListScreenText.IS_FORM, String.valueOf(file.getFileName()));
    }
    Set<String> known = columns.known();
    known.addAll(remembered.keySet());
    ReadList list = ListFile.read(file, known, told);
    if (list.rows().isEmpty()) {
      throw new UserFailure(ListScreenText.NO_ROWS, String.valueOf(file.getFileName()));
    }
    return list;
  }

  private ListDraft draft(
      ReadList list, Map<Integer, String> fields, Map<String, String> fill, LocalDate day) {
    boolean wantsDay = target.wantsDay(Set.copyOf(fields.values()));
    return new ListDraft(
        list, fields, fill, wantsDay, wantsDay ? Optional.of(day) : Optional.empty());
  }

  /** A list that names a year is taken to be of its first day, any other of today. */
  private LocalDate dayOf(Path file, HowRead how) {
    Matcher year = YEAR.matcher(file.getFileName() + " " + how.sheet());
    return year.find() ? LocalDate.of(Integer.parseInt(year.group()), Month.JANUARY, 1) : today();
  }

  private LocalDate today() {
    return LocalDate.now(space.clock());
  }

  /** What the sheet could not reckon out itself is no value to take in. */
  private static void faults(ListLine line, ListTally tally) {
    line.cells()
        .forEach((field, cell) -> {
          if (cell.value() instanceof Value.Fault(String code)) {
            tally.problem(RowProblem.at(line.number(), field, FeatureText.CELL_FAULT, code));
          }
        });
  }

  private Result run(ListDraft draft, boolean keep, Progress progress) {
    ListTally tally = new ListTally(progress);
    try {
      space
          .journal()
          .write(
              Act.of(target.name() + ".import"),
              tx -> {
                List<ListLine> lines = draft.lines();
                lines.forEach(line -> faults(line, tally));
                if (!tally.stopped()) {
                  target.take(tx, lines, draft.day(), tally);
                }
                if (!keep || tally.stopped()) {
                  throw new NotKept();
                }
                tally.busy();
              });
    } catch (NotKept _) {
      // Nothing of it was written.
    }
    return new Result(
        draft.list().howRead(),
        tally.counts().entrySet().stream()
            .map(count ->
                new Count(
                    count.getKey(), count.getValue()[0], count.getValue()[1], count.getValue()[2]))
            .toList(),
        draft.left(),
        draft.day(),
        tally.problems(),
        tally.notices(),
        tally.effects());
  }
}
