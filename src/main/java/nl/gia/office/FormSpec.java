package nl.gia.office;

import java.util.List;
import java.util.Set;

/**
 * A workbook that others fill in: what its columns take, and a mark by which it is known again.
 *
 * @param entries the columns that are filled in; all other cells are protected
 * @param choices the lists that cells are chosen from
 * @param open cells beside a name that are filled in too, by the sheet and the name
 * @param hidden the headers of columns that nobody sees
 * @param mark the rows of a sheet that nobody sees; all text
 */
public record FormSpec(
    WorkbookSpec workbook,
    List<Entry> entries,
    List<Choices> choices,
    List<OpenLine> open,
    Set<String> hidden,
    List<List<String>> mark) {
  /** The name of the sheet that nobody sees. */
  public static final String MARK = "gia-formulier";

  public FormSpec {
    entries = List.copyOf(entries);
    choices = List.copyOf(choices);
    open = List.copyOf(open);
    hidden = Set.copyOf(hidden);
    mark = mark.stream().map(List::copyOf).toList();
  }

  /**
   * A column that is filled in; cells that hold something already are protected like all others.
   *
   * @param prompt says what to fill in
   * @param refusal says what will not do
   */
  public record Entry(String table, String header, Takes takes, String prompt, String refusal) {}

  /** What may be filled in. */
  public sealed interface Takes {
    /** One of a list. */
    record OneOf(String choices) implements Takes {}

    /** A date from this year on, up to today. */
    record PastDay(int fromYear) implements Takes {}

    /** A whole number. */
    record Whole(int from, int to) implements Takes {}

    /** Text up to so many characters. */
    record Words(int most) implements Takes {}
  }

  /** A list to choose from, by its name. */
  public record Choices(String name, List<String> values) {
    public Choices {
      values = List.copyOf(values);
    }
  }

  /** The name beside which a cell is filled in. */
  public record OpenLine(String sheet, String name) {}
}
