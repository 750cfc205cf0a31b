package nl.gia.feature.exchange;

import java.util.List;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.feature.RowsStore;
import nl.gia.platform.text.Texts;

/** Under which heading something stands: its section of the agenda, or else its kind. */
final class Groups {
  private static final String SECTION = "section";

  private final Kinds kinds;
  private final RowsStore rows;
  private final Texts texts;

  Groups(Kinds kinds, RowsStore rows, Texts texts) {
    this.kinds = kinds;
    this.rows = rows;
    this.texts = texts;
  }

  Matter.Group of(String table, String row) {
    return section(table, row).map(this::section).orElseGet(() -> kind(table));
  }

  /** The section that a row is, or that it says to be about. */
  private Optional<Draft> section(String table, String row) {
    if (table.equals(SECTION)) {
      return rows.row(SECTION, row);
    }
    return kinds.find(table).stream()
        .flatMap(kind -> kind.fields().stream())
        .filter(field -> field.type().equals(new FieldType.Reference(SECTION)))
        .findFirst()
        .flatMap(field -> rows.row(table, row).flatMap(draft -> draft.text(field.column())))
        .flatMap(id -> rows.row(SECTION, id));
  }

  /** In the order of the agenda, the latest edition first, and before all that is no part of it. */
  private Matter.Group section(Draft section) {
    long number =
        section
            .text("edition")
            .flatMap(id -> rows.row("edition", id))
            .flatMap(edition -> edition.number("number"))
            .orElse(0L);
    String heading = section.text("heading").orElseGet(() -> texts.get(DecisionText.NAMELESS));
    return new Matter.Group(
        texts.get(DecisionText.GROUP, Long.toString(number), heading),
        -number,
        section.text("position").orElse("~") + section.row());
  }

  private Matter.Group kind(String table) {
    List<String> tables = kinds.all().stream().map(Kind::table).toList();
    return new Matter.Group(
        kinds.find(table).map(kind -> texts.capital(kind.many())).orElse(table),
        1L + tables.indexOf(table),
        "");
  }
}
