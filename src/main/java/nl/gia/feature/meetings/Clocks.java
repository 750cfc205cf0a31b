package nl.gia.feature.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** Times of the day, kept as 14:30, of which the one does not lie after the other. */
record Clocks(String starts, String ends) implements Rule {
  private static final Pattern KEPT = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?:\\s*(?:uur|u))?");

  /** A time as it is kept; a text that is no time comes back as it was. */
  static String tidy(String typed) {
    Matcher time = WRITTEN.matcher(typed.strip());
    if (!time.matches()) {
      return typed;
    }
    String minutes = Optional.ofNullable(time.group(2)).orElse("00");
    return "0".repeat(2 - time.group(1).length()) + time.group(1) + ":" + minutes;
  }

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    List<Problem> wrong =
        Stream.of(starts, ends)
            .filter(column -> !draft.blank(column) && time(draft, column).isEmpty())
            .map(column -> Problem.of(column, MeetingsText.NO_TIME, draft.text(column).orElse("")))
            .toList();
    Optional<String> from = time(draft, starts);
    Optional<String> to = time(draft, ends);
    return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0
        ? List.of(Problem.of(ends, MeetingsText.ENDS_BEFORE_START, from.get(), to.get()))
        : wrong;
  }

  private static Optional<String> time(Draft draft, String column) {
    return draft.text(column).filter(text -> KEPT.matcher(text).matches());
  }
}
