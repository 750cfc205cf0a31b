package nl.gia.feature.forms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kinds;
import nl.gia.feature.RowsStore;

/** The rows that forms speak of; to outsiders go the public ones alone. */
record FormRows(RowsStore store, Kinds kinds) {
  private static final String NAME = "name";

  /** An action point of the published edition, with its chapter and how it stands. */
  record Point(Draft row, String theme, Optional<Draft> standing) {}

  static boolean isPublic(Draft row) {
    return row.text("visibility").filter("openbaar"::equals).isPresent();
  }

  /** A row that is there and was not removed. */
  Optional<Draft> live(String table, String id) {
    return store.row(table, id).filter(row -> !row.removed());
  }

  String name(String table, Optional<String> id) {
    return id.flatMap(row -> live(table, row)).flatMap(row -> row.text(NAME)).orElse("");
  }

  /** The published edition, the newest of more. */
  Optional<Draft> published() {
    return store.rows("edition", "status", "gepubliceerd").stream()
        .filter(FormRows::isPublic)
        .max(Comparator.comparingLong(row -> row.number("number").orElse(0L)));
  }

  /** The action points of the published edition that speak to this municipality, in its order. */
  List<Point> points(Draft municipality) {
    return published().stream()
        .flatMap(edition -> ordered(store.rows("section", "edition", edition.row())))
        .flatMap(section ->
            ordered(store.rows("action_point", "section", section.row()))
                .filter(point -> speaksTo(point, municipality))
                .map(point ->
                    new Point(
                        point,
                        chapter(section),
                        standings(point.row(), municipality.row())
                            .filter(FormRows::isPublic)
                            .max(latest("date")))))
        .toList();
  }

  /** How a point stood in a municipality, at all dates. */
  Stream<Draft> standings(String point, String municipality) {
    return store.rows("action_state", "action_point", point).stream()
        .filter(row -> row.text("municipality").filter(municipality::equals).isPresent());
  }

  /** What is known of a municipality, the latest of each fact; public or all. */
  Optional<Draft> fact(String municipality, String fact, boolean publicOnly) {
    return facts(municipality, fact)
        .filter(row -> !publicOnly || isPublic(row))
        .max(latest("since"));
  }

  Stream<Draft> facts(String municipality, String fact) {
    return store.rows("involvement", "municipality", municipality).stream()
        .filter(row -> row.text("fact").filter(fact::equals).isPresent());
  }

  /** The facts, or other options of a choice, by what they are called. */
  Map<String, String> options(String table, String column) {
    Map<String, String> options = new LinkedHashMap<>();
    if (kinds.find(table).orElseThrow().field(column).orElseThrow().type()
        instanceof FieldType.Choice(List<FieldType.Option> all)) {
      all.forEach(option -> options.put(FormTable.WORDS.capital(option.name()), option.code()));
    }
    return options;
  }

  /** What a code of a choice is called. */
  String option(String table, String column, Optional<String> code) {
    return options(table, column).entrySet().stream()
        .filter(option -> code.filter(option.getValue()::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** The municipalities that live on a date, by name; namesakes with their code. */
  Map<String, String> municipalities(LocalDate on) {
    List<Draft> alive = store.all("municipality").stream().filter(row -> livesOn(row, on)).toList();
    return named(alive, row -> " (" + row.text("code").orElse("") + ")");
  }

  Map<String, String> themes() {
    return named(
        store.all("theme").stream().filter(row -> !store.isDouble("theme", row)).toList(),
        row -> "");
  }

  Map<String, String> organisations() {
    return named(
        store.all("organisation").stream()
            .filter(FormRows::isPublic)
            .filter(row -> !store.isDouble("organisation", row))
            .toList(),
        row -> " (" + row.text("short_name").orElse("") + ")");
  }

  private static Map<String, String> named(List<Draft> rows, Function<Draft, String> apart) {
    Map<String, String> named = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.blank(NAME))
        .sorted(Comparator.comparing((Draft row) -> row.text(NAME).orElse("")))
        .forEach(row -> {
          String name = row.text(NAME).orElse("");
          named.putIfAbsent(named.containsKey(name) ? name + apart.apply(row) : name, row.row());
        });
    return named;
  }

  private static boolean livesOn(Draft row, LocalDate on) {
    return row.date("valid_from").map(from -> !from.isAfter(on)).orElse(true)
        && row.date("valid_to").map(to -> to.isAfter(on)).orElse(true);
  }

  private Stream<Draft> ordered(List<Draft> rows) {
    return rows.stream()
        .filter(FormRows::isPublic)
        .sorted(
            Comparator.comparing((Draft row) -> row.text("position").orElse(""))
                .thenComparing(Draft::row));
  }

  private String chapter(Draft section) {
    String theme = name("theme", section.text("theme"));
    return theme.isEmpty() ? section.text("heading").orElse("") : theme;
  }

  /** Points are for municipalities in general, or name the one. */
  private static boolean speaksTo(Draft point, Draft municipality) {
    String addressee = point.text("addressee").orElse("").toLowerCase(Locale.ROOT);
    String name = municipality.text(NAME).orElse("").toLowerCase(Locale.ROOT);
    return addressee.contains("gemeenten")
        || addressee.strip().equals("gemeente")
        || (!name.isEmpty() && addressee.contains(name));
  }

  private static Comparator<Draft> latest(String column) {
    return Comparator.comparing((Draft row) -> row.date(column).orElse(LocalDate.MIN))
        .thenComparing(Draft::row);
  }
}
