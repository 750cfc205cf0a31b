package nl.gia.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.journal.Tx;
import nl.gia.lists.ListColumn;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/** What a list can be taken in as: the rows of a kind, or a published list read in its own way. */
public interface ListTarget {
  /** What it is called on the command line. */
  String name();

  Text title();

  /** What its columns can stand for. */
  List<ListField> fields();

  /** What a field holds, so that it can be chosen rather than typed; empty for plain text. */
  default Optional<FieldType> type(String column) {
    return Optional.empty();
  }

  /** The fields that no line can do without, and that one value can be given for all lines. */
  default List<ListField> wanted() {
    return List.of();
  }

  /** The columns under which such a list is written; empty where it is only taken in. */
  default List<ListColumn> columns(Texts texts) {
    return List.of();
  }

  /** What is written under those columns. */
  default List<List<String>> lines(RowsStore rows) {
    return List.of();
  }

  /** What is the matter; with a line, after the label of the field that it is about. */
  default String sentence(RowProblem one, Texts texts) {
    Optional<Text> label =
        fields().stream()
            .filter(field -> one.row() > 0 && field.column().equals(one.problem().field()))
            .map(ListField::label)
            .findFirst();
    return new ProblemWords(texts).of(label, one.problem());
  }

  /** Whether a list with these fields must be told of which day it is. */
  default boolean wantsDay(Set<String> fields) {
    return false;
  }

  /**
   * Takes lines in, within an act, and tells what came of each; where one is a problem, nothing of
   * the list is kept.
   *
   * @param day of which day the list is, where it does not say so itself
   */
  void take(Tx tx, List<ListLine> lines, Optional<LocalDate> day, ListTally tally);
}
