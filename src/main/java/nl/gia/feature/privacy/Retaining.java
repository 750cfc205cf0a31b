package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Draft;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;

/** Finds what has been kept longer than the terms say that a user gave. */
final class Retaining {
  private final Workspace space;

  Retaining(Workspace space) {
    this.space = space;
  }

  /**
   * What is past its term on a day, by term; a term without years or without records of this
   * program names nothing.
   */
  List<PastTerm> past(LocalDate day) {
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          Set<String> listed = listed(rows);
          List<PastTerm> all = new ArrayList<>();
          for (Draft term : rows.all(Destroying.RETENTION)) {
            kind(term).ifPresent(kind -> all.add(past(term, kind, day, rows, listed)));
          }
          all.sort(Comparator.comparing(PastTerm::name));
          return all;
        });
  }

  /** Terms that name no records of this program, or no years yet. */
  List<String> without() {
    return space
        .database()
        .read(tables ->
            new RowsStore(tables)
                .all(Destroying.RETENTION).stream()
                    .filter(term -> kind(term).isEmpty())
                    .map(term -> term.text("kind").orElse(""))
                    .sorted()
                    .toList());
  }

  private static Optional<RecordKind> kind(Draft term) {
    return term.number("term").flatMap(_ -> term.text("records")).flatMap(RecordKind::of);
  }

  /** What is on a list already. */
  private static Set<String> listed(RowsStore rows) {
    Set<String> listed = new HashSet<>();
    for (Draft line : rows.all(Destroying.LINE)) {
      boolean stands =
          line.text("destruction")
              .flatMap(list -> rows.row(Destroying.LIST, list))
              .filter(list -> !list.removed())
              .isPresent();
      if (stands) {
        listed.add(line.text("table_name").orElse("") + "/" + line.text("row").orElse(""));
      }
    }
    return listed;
  }

  private PastTerm past(
      Draft term, RecordKind kind, LocalDate day, RowsStore rows, Set<String> listed) {
    long years = term.number("term").orElse(0L);
    Names names = new Names(space.kinds());
    List<PastTerm.Line> lines = new ArrayList<>();
    int noDay = 0;
    for (Draft row : rows.standing(kind.table())) {
      if (kind.isGone(row) || listed.contains(kind.table() + "/" + row.row())) {
        continue;
      }
      Optional<LocalDate> since = kind.since(row, rows);
      if (since.isEmpty()) {
        noDay++;
      }
      since
          .map(begun ->
              new PastTerm.Line(
                  row.row(), names.of(kind.table(), row, rows), begun, begun.plusYears(years)))
          .filter(line -> line.pastOn().isBefore(day))
          .ifPresent(lines::add);
    }
    lines.sort(Comparator.comparing(PastTerm.Line::pastOn).thenComparing(PastTerm.Line::name));
    return new PastTerm(term.row(), kind, term.text("kind").orElse(""), lines, noDay);
  }
}
