package nl.gia.feature.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Kinds;
import nl.gia.feature.Names;
import nl.gia.feature.OpenPledges;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Seats;
import nl.gia.journal.OpenField;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Target;

/** Finds what waits for somebody: late, soon due, to be decided, or vacant. */
final class Attention {
  private static final int PLEDGE_DAYS = 30;
  private static final int REQUEST_DAYS = 7;

  /** What shows only once its last day has passed. */
  private static final int LATE_ALONE = -1;

  private static final String AGREED_LATER = "aangehouden";

  private final Texts texts;
  private final Kinds kinds;
  private final RowsStore rows;
  private final LocalDate today;
  private final OpenPledges pledges;

  Attention(Texts texts, Kinds kinds, RowsStore rows, LocalDate today, OpenPledges pledges) {
    this.pledges = pledges;
    this.texts = texts;
    this.kinds = kinds;
    this.rows = rows;
    this.today = today;
  }

  List<Waiting> all(Seats seats, List<OpenField> open, Links links) {
    List<Waiting> all = new ArrayList<>();
    terms(all, "pledge", pledges.on(rows, today), PLEDGE_DAYS);
    terms(all, "privacy_request", Terms.openRequests(rows), REQUEST_DAYS);
    terms(all, "question", Terms.openQuestions(rows), LATE_ALONE);
    terms(all, "parliamentary_question", Terms.openParliamentaryQuestions(rows), LATE_ALONE);
    terms(all, "action_item", Terms.openActionItems(rows), LATE_ALONE);
    open.stream()
        .filter(field -> field.kind() != OpenField.Kind.WITHHELD)
        .flatMap(field -> matter(field, links).stream())
        .distinct()
        .forEach(all::add);
    rows.all("change_proposal").stream()
        .flatMap(row -> proposal(row, links).stream())
        .forEach(all::add);
    seats.vacancies().stream().map(this::vacancy).forEach(all::add);
    return all.stream().sorted(Waiting.MOST_URGENT).toList();
  }

  /**
   * @param ahead how many days before their last they show
   */
  private void terms(List<Waiting> all, String table, List<Draft> open, int ahead) {
    open.forEach(row -> term(table, row, today.plusDays(ahead)).ifPresent(all::add));
  }

  private Optional<Waiting> term(String table, Draft row, LocalDate last) {
    return row.date("due")
        .filter(due -> !due.isAfter(last))
        .map(due ->
            new Waiting(
                due.isBefore(today)
                    ? status(Status.Tone.BAD, OverviewText.LATE_SINCE, Day.shown(due))
                    : status(Status.Tone.CARE, OverviewText.DUE, Day.shown(due)),
                name(table, row),
                due,
                new Target(table, row.row())));
  }

  private Optional<Waiting> matter(OpenField field, Links links) {
    return rows.row(field.table(), field.row())
        .flatMap(row ->
            links
                .to(field.table(), row, rows)
                .map(target ->
                    new Waiting(
                        status(Status.Tone.BAD, kind(field.kind())),
                        name(field.table(), row),
                        today,
                        target)));
  }

  private static Text kind(OpenField.Kind kind) {
    return switch (kind) {
      case CONFLICT -> OverviewText.TWO_VERSIONS;
      case REMOVAL -> OverviewText.REMOVED_AND_CHANGED;
      case MERGED, WITHHELD -> OverviewText.PUT_TOGETHER;
    };
  }

  private Optional<Waiting> proposal(Draft row, Links links) {
    return Optional.of(row)
        .filter(
            one -> one.blank("decision") || one.text("decision").orElse("").equals(AGREED_LATER))
        .flatMap(one -> links.to("change_proposal", one, rows))
        .map(target ->
            new Waiting(
                status(Status.Tone.BUSY, OverviewText.TO_DECIDE),
                name("change_proposal", row),
                LocalDate.MAX,
                target));
  }

  private Waiting vacancy(Seats.Vacancy vacancy) {
    return new Waiting(
        status(Status.Tone.CARE, OverviewText.VACANCY),
        vacancy.organisation(),
        LocalDate.MAX,
        vacancy.target());
  }

  private Status status(Status.Tone tone, Text word, Object... arguments) {
    return new Status(tone, texts.get(word, arguments));
  }

  private String name(String table, Draft row) {
    return kinds.find(table).map(kind -> texts.capital(kind.one())).stream()
        .flatMap(kind -> Stream.of(kind, Brief.of(new Names(kinds).of(table, row, rows))))
        .filter(words -> !words.isEmpty())
        .reduce((kind, name) -> kind + ": " + name)
        .orElse("");
  }
}
