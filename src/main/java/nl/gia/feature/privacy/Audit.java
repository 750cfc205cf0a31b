package nl.gia.feature.privacy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.ActNames;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Kind;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.RowWrites;
import nl.gia.lists.ListColumn;
import nl.gia.lists.ListWriter;
import nl.gia.office.WholeFile;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;

/** Who did what when: the log in the six fields of the security baseline, without any value. */
final class Audit {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");

  /**
   * Which lines are asked for; what is empty asks for nothing in particular.
   *
   * @param most how many, and more when the line of this entry is not among them
   */
  record Wanted(
      Optional<LocalDate> from, Optional<LocalDate> until, String words, int most, String entry) {
    static Wanted all(Optional<LocalDate> from, Optional<LocalDate> until, String words) {
      return new Wanted(from, until, words, Integer.MAX_VALUE, "");
    }
  }

  private final Workspace space;
  private final Texts texts;
  private final ActNames acts;
  private final Names names;

  Audit(Workspace space, Texts texts) {
    this.space = space;
    this.texts = texts;
    acts = new ActNames(space.kinds(), texts);
    names = new Names(space.kinds());
  }

  /** The lines that are asked for, the latest first; no more of the log is read than they take. */
  List<AuditLine> lines(Wanted wanted, Progress progress) {
    Gathering gathering = new Gathering(wanted);
    space
        .journal()
        .log()
        .latest(batch -> {
          progress.check();
          return space.database().read(tables -> gathering.more(batch, new RowsStore(tables)));
        });
    return gathering.lines;
  }

  /** The lines that were found so far, and the names of those who wrote them. */
  private final class Gathering {
    private final Wanted wanted;
    private final String sought;
    private final Map<String, String> authors = new HashMap<>();
    private final List<AuditLine> lines = new ArrayList<>();
    private boolean found;

    Gathering(Wanted wanted) {
      this.wanted = wanted;
      sought = wanted.words().strip().toLowerCase(texts.locale());
      found = wanted.entry().isEmpty();
    }

    boolean more(List<Entry> batch, RowsStore rows) {
      for (Entry entry : batch) {
        if (lines.size() >= wanted.most() && found) {
          return false;
        }
        if (!entry.replica().equals(LogReader.STARTER) && isWithin(wanted, entry)) {
          AuditLine line = line(entry, rows, authors);
          if (sought.isEmpty() || cells(line).anyMatch(cell -> isIn(cell, sought))) {
            lines.add(line);
            found = found || line.id().equals(wanted.entry());
          }
        }
      }
      return lines.size() < wanted.most() || !found;
    }
  }

  private boolean isIn(String cell, String sought) {
    return cell.toLowerCase(texts.locale()).contains(sought);
  }

  private boolean isWithin(Wanted wanted, Entry entry) {
    LocalDate day = local(time(entry)).toLocalDate();
    return wanted.from().filter(day::isBefore).isEmpty()
        && wanted.until().filter(day::isAfter).isEmpty();
  }

  private static Instant time(Entry entry) {
    return Instant.ofEpochMilli(entry.clock().millis());
  }

  private LocalDateTime local(Instant time) {
    return LocalDateTime.ofInstant(time, space.clock().getZone());
  }

  private AuditLine line(Entry entry, RowsStore rows, Map<String, String> authors) {
    boolean own = entry.replica().equals(space.journal().writer().replica());
    return new AuditLine(
        entry.hash().hex(),
        acts.of(entry.act()),
        object(entry, rows),
        texts.get(entry.undoes() == null ? AuditText.DONE : AuditText.UNDONE),
        texts.get(
            own ? AuditText.HERE : AuditText.TAKEN_IN, Fingerprint.of(entry.replica()).text()),
        authors.computeIfAbsent(
            entry.author(),
            author -> rows.row("author", author).flatMap(row -> row.text("name")).orElse(author)),
        time(entry).truncatedTo(ChronoUnit.SECONDS));
  }

  /** What it was done to: the row that the act names, or else the first that it wrote. */
  private String object(Entry entry, RowsStore rows) {
    String table = entry.act().code().replaceFirst("\\..*$", "");
    Optional<RowWrites> written =
        entry.rows().stream()
            .filter(group -> entry.act().rows().contains(group.row()))
            .findFirst()
            .or(() -> entry.rows().stream().findFirst());
    String of = written.map(RowWrites::table).orElse(table);
    String row =
        written.map(RowWrites::row).orElse(entry.act().rows().stream().findFirst().orElse(""));
    Optional<Kind> kind = space.kinds().find(of);
    String name =
        kind.flatMap(_ -> rows.row(of, row)).map(one -> names.of(of, one, rows)).orElse("");
    return kind.map(known -> texts.capital(known.one()) + " " + (name.isBlank() ? row : name))
        .orElse(of + " " + row)
        .strip();
  }

  /** The cells of a line, as they are shown and written. */
  Stream<String> cells(AuditLine line) {
    return Stream.of(
        shown(line), line.actor(), line.action(), line.object(), line.result(), line.origin());
  }

  String shown(AuditLine line) {
    return TIME.format(local(line.time()));
  }

  /**
   * Writes lines into a workbook or a CSV, after the file's name.
   *
   * @throws UserFailure when the name ends in neither, or the file cannot be written
   */
  void write(List<AuditLine> lines, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
      throw new UserFailure(FeatureText.XLSX_OR_CSV, file);
    }
    ListWriter writer =
        new ListWriter(
            Stream.of(
                    AuditText.TIME,
                    AuditText.ACTOR,
                    AuditText.ACTION,
                    AuditText.OBJECT,
                    AuditText.RESULT,
                    AuditText.ORIGIN)
                .map(text -> ListColumn.text(texts.get(text)))
                .toList(),
            lines.stream().map(line -> cells(line).toList()).toList());
    WholeFile.write(
        file,
        out -> {
          if (name.endsWith(".csv")) {
            writer.csv(out);
          } else {
            writer.xlsx(out, texts.get(AuditText.SHEET));
          }
        });
  }
}
