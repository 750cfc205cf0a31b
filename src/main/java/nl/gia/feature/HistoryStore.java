package nl.gia.feature;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.journal.HistoryLine;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;

/** Reads how a row came to be as it is, in the words of its reader. */
final class HistoryStore {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  private final Workspace space;
  private final Kind kind;
  private final Texts texts;
  private final Names names;

  HistoryStore(Workspace space, Kind kind, Texts texts) {
    this.space = space;
    this.kind = kind;
    this.texts = texts;
    names = new Names(space.kinds());
  }

  /** What was done to the row, the latest first. */
  List<HistoryEntry> history(String row) {
    Map<String, List<HistoryLine>> acts =
        new Reading(space.journal())
            .history(kind.table(), row).stream()
                .collect(
                    Collectors.groupingBy(
                        line -> line.write().entry().hex(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    return space.database().read(tables -> entries(acts, new RowsStore(tables)));
  }

  private List<HistoryEntry> entries(Map<String, List<HistoryLine>> acts, RowsStore rows) {
    return acts.values().stream()
        .map(lines -> entry(lines, rows))
        .filter(entry -> !entry.what().isEmpty())
        .toList()
        .reversed();
  }

  private HistoryEntry entry(List<HistoryLine> lines, RowsStore rows) {
    HistoryLine first = lines.getFirst();
    return new HistoryEntry(
        WHEN.format(Instant.ofEpochMilli(first.millis()).atZone(space.clock().getZone())),
        author(first.author(), rows),
        lines.stream()
            .sorted(Comparator.comparingInt(this::place))
            .map(line -> sentence(line, rows))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · ")));
  }

  /** In the order of the form. */
  private int place(HistoryLine line) {
    return kind.fields().stream().map(Field::column).toList().indexOf(line.column());
  }

  private static String author(String id, RowsStore rows) {
    return rows.row("author", id).flatMap(author -> author.text("name")).orElse(id);
  }

  private String sentence(HistoryLine line, RowsStore rows) {
    if (line.column().equals(Write.REMOVED)) {
      boolean removed = line.content().equals(new Content.Given(Value.of(1)));
      return texts.get(removed ? FormText.REMOVED : FormText.REVIVED);
    }
    return kind.field(line.column())
        .filter(field -> !(field.type() instanceof FieldType.Place))
        .map(field -> bare(texts.get(field.label())) + ": " + content(line.content(), field, rows))
        .orElse("");
  }

  /** A label without what it explains to whoever fills in the field. */
  private static String bare(String label) {
    return label.replaceFirst(" \\(.*\\)$", "");
  }

  private String content(Content content, Field field, RowsStore rows) {
    return switch (content) {
      case Content.Given(Value value) -> shown(Names.plain(value), field.type(), rows);
      case Content.Withheld withheld -> texts.get(FormText.WITHHELD);
      case Content.Erased erased -> texts.get(FormText.ERASED);
      case Content.Again again -> texts.get(FormText.RESTORED);
    };
  }

  private String shown(String value, FieldType type, RowsStore rows) {
    if (value.isEmpty()) {
      return texts.get(FormText.EMPTY_VALUE);
    }
    return switch (type) {
      case FieldType.Date day -> Day.shown(value);
      case FieldType.Choice choice ->
          choice.options().stream()
              .filter(option -> option.code().equals(value))
              .findFirst()
              .map(option -> texts.get(option.name()))
              .orElse(value);
      case FieldType.Reference(String table) ->
          rows.row(table, value).map(row -> names.of(table, row, rows)).orElse(value);
      case FieldType.Line line -> value;
      case FieldType.Prose prose -> value;
      case FieldType.Whole whole -> value;
      case FieldType.Decimal decimal -> value;
      case FieldType.Flag flag -> value;
      case FieldType.Place place -> value;
    };
  }
}
