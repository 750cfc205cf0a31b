package nl.gia.feature.exchange;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.feature.Names;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.ValueWords;
import nl.gia.journal.Heads;
import nl.gia.journal.HistoryLine;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Texts;

/** What both sides changed: reads it in words, and writes what people decide. */
final class Matters {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  private final OpenDatabase open;
  private final Kinds kinds;

  Matters(OpenDatabase open, Kinds kinds) {
    this.open = open;
    this.kinds = kinds;
  }

  /** What waits at each row, the gravest of it: by table and row. */
  Map<String, Matter.Kind> marks() {
    return fields().stream()
        .collect(
            Collectors.toMap(
                field -> mark(field.table(), field.row()),
                field -> kind(field.kind()),
                (one, other) -> one.compareTo(other) < 0 ? one : other));
  }

  /** What a row is called among the marks. */
  static String mark(String table, String row) {
    return table + "/" + row;
  }

  /** How much waits for somebody to look at it. */
  int count() {
    return fields().size();
  }

  /**
   * All that waits, section by section of the agenda and then kind by kind; within these choices
   * first, then removals, then what was put together.
   */
  List<Matter> all(Texts texts) {
    List<OpenField> fields = fields();
    return open.database()
        .read(tables -> {
          Telling telling = new Telling(texts, new RowsStore(tables));
          return fields.stream()
              .flatMap(field -> telling.matter(field).stream())
              .sorted(Comparator.comparing(Matter::group).thenComparing(Matter::kind))
              .toList();
        });
  }

  /** Makes one of the values the only one. */
  void choose(Matter matter, Value value) {
    write(matter, "resolve", tx -> set(tx, matter.place(), value));
  }

  /** Puts another text in the place of all that stand there. */
  Outcome rewrite(Matter matter, String typed) {
    Matter.Place place = matter.place();
    Map<String, String> text = Map.of(place.column(), typed);
    Map<String, Heads> heads = Map.of(place.column(), place.heads());
    List<Outcome> outcome = new ArrayList<>();
    write(
        matter,
        "resolve",
        tx -> outcome.add(new Rows(kinds).set(tx, place.table(), place.row(), text, heads)));
    return outcome.getFirst();
  }

  /** Says that somebody looked at what the program put together. */
  void seen(Matter matter) {
    write(matter, "seen", tx -> set(tx, matter.place(), matter.shown()));
  }

  private void write(Matter matter, String verb, Consumer<Tx> body) {
    open.journal().write(Act.of(matter.place().table() + "." + verb, matter.place().row()), body);
  }

  private static void set(Tx tx, Matter.Place place, Value value) {
    tx.set(place.table(), place.row(), place.column(), value, place.heads());
  }

  /** Values that were not received wait for their sender, not for anyone here. */
  private List<OpenField> fields() {
    return new Reading(open.journal())
        .open().stream()
            .filter(field -> field.kind() != OpenField.Kind.WITHHELD)
            .filter(field -> kinds.find(field.table()).isPresent())
            .toList();
  }

  /** Tells of fields in the words of one language. */
  private final class Telling {
    private final Texts texts;
    private final RowsStore rows;
    private final ValueWords words;
    private final Groups groups;

    Telling(Texts texts, RowsStore rows) {
      this.texts = texts;
      this.rows = rows;
      words = new ValueWords(kinds, texts);
      groups = new Groups(kinds, rows, texts);
    }

    Optional<Matter> matter(OpenField open) {
      return kinds.find(open.table()).map(kind -> matter(open, kind));
    }

    private Matter matter(OpenField open, Kind kind) {
      Optional<Field> field = kind.field(open.column());
      return new Matter(
          new Matter.Place(open.table(), open.row(), open.column(), open.heads()),
          groups.of(open.table(), open.row()),
          kind(open.kind()),
          texts.get(DecisionText.ROW, kind.one(), name(open)),
          field.map(words::label).orElse(""),
          field.map(Matters::isText).orElse(false),
          Optional.ofNullable(open.base()).map(value -> words(field, value)).orElse(""),
          open.shown(),
          versions(open, kind, field));
    }

    private List<Matter.Version> versions(OpenField open, Kind kind, Optional<Field> field) {
      return Stream.concat(
              open.standing().stream().flatMap(one -> version(one, field).stream()),
              new Reading(Matters.this.open.journal())
                  .unseenByRemoval(open).stream().flatMap(line -> edit(line, kind).stream()))
          .toList();
    }

    /** What somebody did to a row that another removed meanwhile. */
    private Optional<Matter.Version> edit(HistoryLine line, Kind kind) {
      return kind.field(line.column())
          .filter(field -> line.content() instanceof Content.Given)
          .map(field ->
              new Matter.Version(
                  author(line.author()),
                  when(line.millis()),
                  words.label(field) + ": " + words.of(line.content(), field, rows),
                  line.content() instanceof Content.Given(Value value) ? value : Value.none()));
    }

    private String author(String id) {
      return rows.row("author", id)
          .flatMap(author -> author.text("name"))
          .orElseGet(() -> texts.get(DecisionText.SOMEBODY));
    }

    private String when(long millis) {
      return WHEN.format(Instant.ofEpochMilli(millis).atZone(Matters.this.open.clock().getZone()));
    }

    private Optional<Matter.Version> version(OpenField.Standing one, Optional<Field> field) {
      return Optional.ofNullable(one.value())
          .map(value ->
              new Matter.Version(
                  author(one.author()), when(one.millis()), words(field, value), value));
    }

    private String words(Optional<Field> field, Value value) {
      return field
          .map(known -> isText(known) ? Names.plain(value) : words.of(value, known, rows))
          .orElseGet(() -> texts.get(ofWhole(value)));
    }

    /** Of a row as a whole: an adopted text, or whether it stays. */
    private static DecisionText ofWhole(Value value) {
      if (value instanceof Value.Text) {
        return DecisionText.ADOPTED_IT;
      }
      return value.equals(Value.of(1)) ? DecisionText.REMOVED_IT : DecisionText.WORKED_ON;
    }

    private String name(OpenField open) {
      return rows.row(open.table(), open.row())
          .map(row -> new Names(kinds).of(open.table(), row, rows))
          .filter(name -> !name.isBlank())
          .orElseGet(() -> texts.get(DecisionText.NAMELESS));
    }
  }

  private static boolean isText(Field field) {
    return field.type() instanceof FieldType.Line || field.type() instanceof FieldType.Prose;
  }

  private static Matter.Kind kind(OpenField.Kind kind) {
    return switch (kind) {
      case CONFLICT -> Matter.Kind.CHOICE;
      case REMOVAL -> Matter.Kind.REMOVAL;
      case MERGED, WITHHELD -> Matter.Kind.MERGED;
    };
  }
}
