package nl.gia.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;

/**
 * What a file brings that is not here yet: by whom, when, and on which rows.
 *
 * @param names what authors are called in the file, by their ids
 */
public record Overview(List<By> by, List<Row> rows, Map<String, String> names) {
  private static final String AUTHOR = "author";

  /** The work of one author. */
  public record By(String author, long changes, long first, long last) {}

  /** A row, and how many of its fields were written. */
  public record Row(String table, String row, long writes) {}

  public Overview {
    by = List.copyOf(by);
    rows = List.copyOf(rows);
    names = Map.copyOf(names);
  }

  /** What an author is called in the file; empty when it does not say. */
  public Optional<String> name(String author) {
    return Optional.ofNullable(names.get(author));
  }

  /** How many changes there are. */
  public long changes() {
    return by.stream().mapToLong(By::changes).sum();
  }

  static Overview of(BundleReader reader, LogReader log) {
    Gathering gathering = new Gathering(log);
    reader.read(gathering);
    return gathering.overview();
  }

  private static final class Gathering implements BundleSink {
    private final LogReader log;
    private final Map<String, By> by = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> rows = new TreeMap<>();

    Gathering(LogReader log) {
      this.log = log;
    }

    Overview overview() {
      return new Overview(
          List.copyOf(by.values()),
          rows.entrySet().stream()
              .flatMap(table ->
                  table.getValue().entrySet().stream()
                      .map(row -> new Row(table.getKey(), row.getKey(), row.getValue())))
              .toList(),
          names);
    }

    @Override
    public void entry(Entry entry) {
      entry.rows().forEach(this::name);
      if (log.has(entry.hash())) {
        return;
      }
      long millis = entry.clock().millis();
      by.merge(
          entry.author(),
          new By(entry.author(), 1, millis, millis),
          (one, two) ->
              new By(
                  one.author(),
                  one.changes() + 1,
                  Math.min(one.first(), millis),
                  Math.max(one.last(), millis)));
      for (RowWrites group : entry.rows()) {
        rows.computeIfAbsent(group.table(), _ -> new TreeMap<>())
            .merge(group.row(), (long) group.writes().size(), Long::sum);
      }
    }

    private void name(RowWrites group) {
      if (group.table().equals(AUTHOR)) {
        for (Write write : group.writes()) {
          if (write.column().equals("name")
              && write.content() instanceof Content.Given(Value.Text(String name))) {
            names.put(group.row(), name);
          }
        }
      }
    }

    @Override
    public void fill(Fill fill) {}

    @Override
    public void signature(HeadSignature signature) {}
  }
}
