package nl.gia.feature.privacy;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.ValueWords;
import nl.gia.feature.Workspace;
import nl.gia.journal.HistoryLine;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.platform.text.Texts;

/** Gathers everything that is held on a person: rows, documents, changes, texts that name them. */
final class Holdings {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
  private static final String AUTHOR = "author";

  private final Workspace space;
  private final Texts texts;
  private final ValueWords words;

  Holdings(Workspace space, Texts texts) {
    this.space = space;
    this.texts = texts;
    words = new ValueWords(space.kinds(), texts);
  }

  /** All that is held, the person's own rows first; what holds nothing is left out. */
  List<Holding> of(Forgetting.Plan plan) {
    List<Holding> all =
        new ArrayList<>(
            space
                .database()
                .read(tables -> rows(plan, new RowsStore(tables), new PrivacyStore(tables))));
    all.add(documents(plan));
    all.add(changes(plan));
    all.add(named(plan));
    all.removeIf(holding -> holding.lines().isEmpty());
    return all;
  }

  private List<Holding> rows(Forgetting.Plan plan, RowsStore rows, PrivacyStore store) {
    List<Holding> all = new ArrayList<>();
    all.add(
        holding(
            plan.table(),
            plan.rows().stream().flatMap(row -> rows.row(plan.table(), row).stream()).toList(),
            "",
            rows));
    for (Map.Entry<String, String> place : store.referring(plan.table())) {
      if (!place.getKey().equals(plan.table())) {
        all.add(
            holding(
                place.getKey(),
                rows.everything(place.getKey()).stream()
                    .filter(
                        row -> row.text(place.getValue()).filter(plan.rows()::contains).isPresent())
                    .toList(),
                place.getValue(),
                rows));
      }
    }
    return all;
  }

  /** Rows in words, without the column that says whose they are. */
  private Holding holding(String table, List<Draft> found, String without, RowsStore rows) {
    Optional<Kind> kind = space.kinds().find(table);
    return new Holding(
        table,
        kind.map(known -> texts.capital(known.many())).orElse(table),
        kind.stream()
            .flatMap(known -> found.stream().map(row -> line(known, row, without, rows)))
            .toList());
  }

  private Holding.Line line(Kind kind, Draft row, String without, RowsStore rows) {
    List<Holding.Fact> facts = new ArrayList<>();
    for (Field field : kind.fields()) {
      boolean told = !row.blank(field.column()) && !field.column().equals(without);
      if (told && !(field.type() instanceof FieldType.Place)) {
        facts.add(
            new Holding.Fact(
                field.column(),
                words.label(field),
                Names.plain(row.value(field.column())),
                words.shown(row.value(field.column()), field, rows)));
      }
    }
    if (row.removed()) {
      facts.add(
          new Holding.Fact(
              Write.REMOVED, texts.get(DossierText.REMOVED), "1", texts.get(DossierText.YES)));
    }
    return new Holding.Line(row.row(), facts);
  }

  private Holding documents(Forgetting.Plan plan) {
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          List<Draft> linked =
              plan.rows().stream()
                  .flatMap(row -> rows.rows("document_link", "row", row).stream())
                  .flatMap(link -> link.text("document").stream())
                  .flatMap(id -> rows.row("document", id).stream())
                  .toList();
          return holding("document", linked, "", rows);
        });
  }

  private Holding changes(Forgetting.Plan plan) {
    Reading reading = new Reading(space.journal());
    List<Holding.Line> lines =
        space
            .database()
            .read(tables -> {
              RowsStore rows = new RowsStore(tables);
              return plan.rows().stream()
                  .flatMap(row -> reading.history(plan.table(), row).stream())
                  .flatMap(line -> change(plan.table(), line, rows))
                  .toList();
            });
    return new Holding("history", texts.get(DossierText.CHANGES), lines);
  }

  private Stream<Holding.Line> change(String table, HistoryLine line, RowsStore rows) {
    return space.kinds().find(table).flatMap(kind -> kind.field(line.column())).stream()
        .map(field -> {
          Instant when = Instant.ofEpochMilli(line.millis());
          String stored =
              line.content() instanceof Content.Given(Value value) ? Names.plain(value) : "";
          return new Holding.Line(
              line.write().toString(),
              List.of(
                  fact("time", DossierText.WHEN, when.toString(), shown(when)),
                  fact("author", DossierText.WHO, line.author(), author(line.author(), rows)),
                  fact("field", DossierText.FIELD, line.column(), words.label(field)),
                  fact("value", DossierText.VALUE, stored, words.of(line.content(), field, rows))));
        });
  }

  private String shown(Instant when) {
    return WHEN.format(when.atZone(space.clock().getZone()));
  }

  private static String author(String id, RowsStore rows) {
    return rows.row(AUTHOR, id).flatMap(author -> author.text("name")).orElse(id);
  }

  private Holding named(Forgetting.Plan plan) {
    List<Holding.Line> lines =
        space
            .database()
            .read(tables -> {
              RowsStore rows = new RowsStore(tables);
              return plan.occurrences().stream()
                  .map(one ->
                      new Holding.Line(
                          one.id(),
                          List.of(
                              fact("place", DossierText.PLACE, one.id(), place(one, rows)),
                              fact("text", DossierText.TEXT, one.around(), one.around()))))
                  .toList();
            });
    return new Holding("named_in", texts.get(DossierText.NAMED_IN), lines);
  }

  /** Where an occurrence stands, as people call it. */
  String place(Occurrence one, RowsStore rows) {
    Optional<Kind> kind = space.kinds().find(one.table());
    String name =
        rows.row(one.table(), one.row())
            .map(row -> new Names(space.kinds()).of(one.table(), row, rows))
            .orElse("");
    String label =
        kind.flatMap(known -> known.field(one.column())).map(words::label).orElse(one.column());
    String what = kind.map(known -> texts.capital(known.one())).orElse(one.table());
    return name.isBlank() ? what + " · " + label : what + " " + name + " · " + label;
  }

  private Holding.Fact fact(String column, DossierText label, String stored, String shown) {
    return new Holding.Fact(column, texts.get(label), stored, shown);
  }
}
