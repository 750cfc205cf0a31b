package nl.gia.feature;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.journal.Heads;
import nl.gia.journal.HistoryLine;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Write;
import nl.gia.journal.entry.WriteId;
import nl.gia.platform.text.Texts;

/** Reads how a row came to be as it is, in the words of its reader. */
final class HistoryStore {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  private final Workspace space;
  private final Kind kind;
  private final ValueWords words;

  HistoryStore(Workspace space, Kind kind, Texts texts) {
    this.space = space;
    this.kind = kind;
    words = new ValueWords(space.kinds(), texts);
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

  /** Who wrote what a form did not show, by field. */
  Map<String, String> unseen(Sheet form, Optional<FormStore.Opened> now) {
    Map<String, Heads> seen = Map.copyOf(form.seen());
    Map<String, Heads> other = new HashMap<>(now.map(FormStore.Opened::heads).orElse(Map.of()));
    other.entrySet().removeIf(field -> field.getValue().equals(seen.get(field.getKey())));
    if (seen.isEmpty() || other.isEmpty()) {
      return Map.of();
    }
    List<HistoryLine> lines = new Reading(space.journal()).history(kind.table(), form.row());
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          Map<String, String> who = new HashMap<>();
          other.forEach((column, heads) ->
              lines.stream()
                  .filter(line -> heads.writes().contains(line.write()))
                  .filter(line -> !shown(seen, column).contains(line.write()))
                  .forEach(line -> who.put(column, author(line.author(), rows))));
          return who;
        });
  }

  private static List<WriteId> shown(Map<String, Heads> seen, String column) {
    return seen.getOrDefault(column, Heads.NONE).writes();
  }

  private HistoryEntry entry(List<HistoryLine> lines, RowsStore rows) {
    HistoryLine first = lines.getFirst();
    return new HistoryEntry(
        WHEN.format(Instant.ofEpochMilli(first.millis()).atZone(space.clock().getZone())),
        author(first.author(), rows),
        lines.stream()
            .sorted(Comparator.comparingInt(this::place))
            .map(line -> sentence(line, rows))
            .filter(sentence -> !sentence.isEmpty())
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
    Optional<Content> again = line.again().map(one -> new Content.Given(one.value()));
    if (line.column().equals(Write.REMOVED)) {
      return words.ofRemoval(again.orElse(line.content()));
    }
    return kind.field(line.column())
        .filter(field -> !(field.type() instanceof FieldType.Place))
        .map(field ->
            words.label(field)
                + ": "
                + again
                    .map(one -> words.again(one, field, rows))
                    .orElseGet(() -> words.of(line.content(), field, rows)))
        .orElse("");
  }
}
