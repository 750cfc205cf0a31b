package nl.gia.feature.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.TypedDate;
import nl.gia.office.FormSpec.Takes;
import nl.gia.office.GridCell;
import nl.gia.office.Value;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Phrase;

/**
 * A line of a form that came back.
 *
 * @param number as the spreadsheet numbers it
 * @param key what the program knows it by; empty in a line that was added
 */
record FilledLine(int number, String key, Map<FormsText, GridCell> cells) {
  FilledLine {
    cells = Map.copyOf(cells);
  }

  /** Whether a cell that can be filled in holds anything. */
  boolean isFilledIn(List<FormColumn> columns) {
    return columns.stream()
        .filter(column -> column.asked().isPresent())
        .filter(column -> !column.asked().get().takes().equals(FormTables.OF_ORGANISATION))
        .anyMatch(column -> has(column.header()));
  }

  boolean has(FormsText column) {
    return !text(column).isEmpty();
  }

  /** What stands in a cell, as text. */
  String text(FormsText column) {
    return cell(column).shown().strip();
  }

  /** The date that a cell holds, typed as one or as text. */
  Optional<LocalDate> date(FormsText column) {
    return switch (cell(column).value()) {
      case Value.Day(LocalDate day) -> Optional.of(day);
      case Value.Moment moment -> Optional.of(moment.value().toLocalDate());
      case Value.Text(String text) -> TypedDate.of(text);
      case Value.Blank _, Value.Amount _, Value.Hour _, Value.Truth _, Value.Fault _ ->
          Optional.empty();
    };
  }

  /** The date as it is kept; empty without one. */
  String day(FormsText column) {
    return date(column).map(LocalDate::toString).orElse("");
  }

  /** The whole number that a cell holds, as text; empty without one. */
  String whole(FormsText column) {
    return switch (cell(column).value()) {
      case Value.Amount(double amount) ->
          amount == Math.rint(amount) ? Long.toString((long) amount) : "";
      case Value.Text(String text) -> text.strip().matches("\\d{1,9}") ? text.strip() : "";
      case Value.Blank _, Value.Day _, Value.Moment _, Value.Hour _, Value.Truth _, Value.Fault _ ->
          "";
    };
  }

  /** What was filled in against the bounds that the form itself gave. */
  List<Problem> problems(List<FormColumn> columns, Choices choices, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    for (FormColumn column : columns) {
      column
          .asked()
          .filter(asked -> has(column.header()))
          .filter(asked -> key.isEmpty() || !asked.takes().equals(FormTables.OF_ORGANISATION))
          .filter(asked -> !fits(column.header(), asked.takes(), choices, today))
          .ifPresent(asked ->
              problems.add(
                  Problem.of(
                      "",
                      FormsText.WILL_NOT_DO,
                      FormTable.WORDS.get(column.header()),
                      shortened(text(column.header())),
                      Phrase.of(asked.refusal()))));
    }
    return problems;
  }

  private boolean fits(FormsText column, Takes takes, Choices choices, LocalDate today) {
    return switch (takes) {
      case Takes.OneOf(String list) -> choices.meant(list, text(column)).isPresent();
      case Takes.PastDay(int year) ->
          date(column).filter(day -> day.getYear() >= year && !day.isAfter(today)).isPresent();
      case Takes.Whole(int from, int to) ->
          !whole(column).isEmpty()
              && Long.parseLong(whole(column)) >= from
              && Long.parseLong(whole(column)) <= to;
      case Takes.Words(int most) -> text(column).length() <= most;
    };
  }

  private GridCell cell(FormsText column) {
    return cells.getOrDefault(column, GridCell.BLANK);
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 59) + "…" : text;
  }
}
