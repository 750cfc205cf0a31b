package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;
import nl.gia.journal.merge.FieldMerge;
import nl.gia.platform.text.Text;

/**
 * Records that can be destroyed once their term is over: from which day that runs, and which texts
 * go. What figures count by (dates, theme, organisation, role) stays.
 */
enum RecordKind {
  PERSON(PrivacyText.RECORDS_PERSON, "name email phone") {
    @Override
    Optional<LocalDate> since(Draft row, RowsStore rows) {
      List<Draft> seats = new ArrayList<>(rows.rows("membership", "person", row.row()));
      rows.doubles("person")
          .forEach((twin, stays) -> {
            if (stays.equals(row.row())) {
              seats.addAll(rows.rows("membership", "person", twin));
            }
          });
      boolean over = seats.stream().noneMatch(seat -> seat.date("until").isEmpty());
      return over
          ? seats.stream()
              .flatMap(seat -> seat.date("until").stream())
              .max(Comparator.naturalOrder())
          : Optional.empty();
    }
  },
  QUESTION(PrivacyText.RECORDS_QUESTION, "caller text") {
    @Override
    Optional<LocalDate> since(Draft row, RowsStore rows) {
      return row.date("answered_on");
    }

    @Override
    List<Part> parts(Draft row, RowsStore rows) {
      return Stream.concat(
              super.parts(row, rows).stream(),
              rows.rows("answer", "question", row.row()).stream()
                  .filter(answer -> answer.number("reusable").orElse(0L) == 0)
                  .map(answer -> new Part("answer", answer.row(), List.of("text"))))
          .toList();
    }
  },
  ACTION_ITEM(PrivacyText.RECORDS_ACTION_ITEM, "subject") {
    @Override
    Optional<LocalDate> since(Draft row, RowsStore rows) {
      return row.date("closed_on");
    }
  },
  PRIVACY_REQUEST(PrivacyText.RECORDS_PRIVACY_REQUEST, "ground extension") {
    @Override
    Optional<LocalDate> since(Draft row, RowsStore rows) {
      return row.date("answered_on");
    }
  },
  DOCUMENT(PrivacyText.RECORDS_DOCUMENT, "title dms_number") {
    @Override
    Optional<LocalDate> since(Draft row, RowsStore rows) {
      return row.date("date");
    }
  };

  /** Texts of one row that go. */
  record Part(String table, String row, List<String> columns) {
    Part {
      columns = List.copyOf(columns);
    }
  }

  private final PrivacyText label;

  /** With a space between them. */
  private final String columns;

  RecordKind(PrivacyText label, String columns) {
    this.label = label;
    this.columns = columns;
  }

  Text label() {
    return label;
  }

  /** The table, which is also the code that is stored. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  private List<String> columns() {
    return List.of(columns.split(" ", -1));
  }

  static Optional<RecordKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.table().equals(code)).findFirst();
  }

  /** From which day the term of a row runs; empty as long as that day is not known. */
  abstract Optional<LocalDate> since(Draft row, RowsStore rows);

  /** What goes when a row is destroyed. */
  List<Part> parts(Draft row, RowsStore rows) {
    return List.of(new Part(table(), row.row(), columns()));
  }

  /** Whether nothing is left of a row that could be destroyed. */
  boolean isGone(Draft row) {
    return columns().stream()
        .allMatch(column ->
            row.blank(column) || row.text(column).filter(FieldMerge.BLANK::equals).isPresent());
  }
}
