package nl.gia.feature.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.HistoryLine;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;

/** Tells the history of a section from the writes on its row. */
final class Versions {
  private final DateTimeFormatter format;
  private final Map<String, String> authors;

  Versions(Clock clock, Map<String, String> authors) {
    this.format =
        DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT).withZone(clock.getZone());
    this.authors = authors;
  }

  /** The versions of a section, the latest first. */
  List<Version> of(String section, List<HistoryLine> lines) {
    Map<Hash, List<HistoryLine>> entries = new LinkedHashMap<>();
    lines.forEach(
        line -> entries.computeIfAbsent(line.write().entry(), _ -> new ArrayList<>()).add(line));
    Map<String, String> texts = new HashMap<>();
    List<Version> versions = new ArrayList<>();
    entries
        .values()
        .forEach(entry -> {
          Version version = version(section, entry, texts, versions.isEmpty());
          if (version.kind() != Version.Kind.EDITED || !version.changes().isEmpty()) {
            versions.add(version);
          }
        });
    return versions.reversed();
  }

  private Version version(
      String section, List<HistoryLine> entry, Map<String, String> texts, boolean first) {
    Version.Kind kind = first ? Version.Kind.BEGUN : Version.Kind.EDITED;
    List<Version.Change> changes = new ArrayList<>();
    for (HistoryLine line : entry) {
      String column = line.column();
      Optional<HistoryLine.Again> again = line.again();
      if (again.isPresent()) {
        kind = again.get().undone() ? Version.Kind.UNDONE : Version.Kind.REDONE;
        if (SectionField.isText(column)) {
          texts.put(column, AgendaReader.text(again.get().value()));
        }
      } else if (!first && column.equals("position")) {
        kind = Version.Kind.MOVED;
      } else if (column.equals(Write.REMOVED)) {
        kind = removal(line.content());
      } else if (SectionField.isText(column)) {
        String after = text(line.content());
        String before = texts.getOrDefault(column, "");
        texts.put(column, after);
        changes.add(new Version.Change(new SectionField(section, column), before, after));
      }
    }
    changes.removeIf(change -> change.before().equals(change.after()));
    HistoryLine any = entry.getFirst();
    return new Version(
        authors.getOrDefault(any.author(), ""),
        format.format(Instant.ofEpochMilli(any.millis())),
        kind,
        changes);
  }

  private static Version.Kind removal(Content content) {
    return content.equals(new Content.Given(Value.of(1)))
        ? Version.Kind.REMOVED
        : Version.Kind.REVIVED;
  }

  private static String text(Content content) {
    return content instanceof Content.Given(Value value) && value instanceof Value.Text(String text)
        ? text
        : "";
  }
}
