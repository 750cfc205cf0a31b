package nl.gia.feature;

import java.time.LocalDate;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

/** Counts rows whose term has passed. */
public final class Overdue {
  private Overdue() {}

  /**
   * How many rows of a table are late at the moment of asking.
   *
   * @param due the column with their term
   * @param open whether a row still has to be done
   */
  public static IntSupplier of(Workspace space, String table, String due, Predicate<Draft> open) {
    return () -> {
      LocalDate today = LocalDate.now(space.clock());
      return space
          .database()
          .<Integer>read(tables ->
              (int)
                  new RowsStore(tables)
                      .all(table).stream()
                          .filter(open)
                          .filter(row -> row.date(due).filter(today::isAfter).isPresent())
                          .count());
    };
  }
}
