package nl.gia.feature.privacy;

import static java.util.stream.Collectors.toSet;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.feature.ActNames;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Kind;
import nl.gia.feature.Lookup;
import nl.gia.feature.Names;
import nl.gia.feature.Remembering;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.lists.ListColumn;
import nl.gia.lists.ListWriter;
import nl.gia.platform.db.WholeFile;
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
    private final Map<Hash, String> origins = new HashMap<>();
    private final List<AuditLine> lines = new ArrayList<>();
    private boolean found;

    Gathering(Wanted wanted) {
      this.wanted = wanted;
      sought = wanted.words().strip().toLowerCase(texts.locale());
      found = wanted.entry().isEmpty();
    }

    boolean more(List<Entry> batch, RowsStore rows) {
      List<Entry> within =
          batch.stream()
              .filter(entry -> !entry.replica().equals(LogReader.STARTER))
              .filter(entry -> isWithin(wanted, entry))
              .toList();
      Remembering known = new Remembering(rows);
      within.stream()
          .map(Audit::object)
          .collect(Collectors.groupingBy(Of::table, Collectors.mapping(Of::row, toSet())))
          .forEach(known::foresee);
      for (Entry entry : within) {
        if (isEnough()) {
          return false;
        }
        AuditLine line = line(entry, known);
        if (sought.isEmpty() || cells(line).anyMatch(cell -> isIn(cell, sought))) {
          lines.add(line);
          found = found || line.id().equals(wanted.entry());
        }
      }
      return !isEnough();
    }

    private boolean isEnough() {
      return lines.size() >= wanted.most() && found;
    }

    private AuditLine line(Entry entry, Lookup rows) {
      return new AuditLine(
          entry.hash().hex(),
          acts.of(entry.act()),
          called(object(entry), rows),
          texts.get(entry.undoes() == null ? AuditText.DONE : AuditText.UNDONE),
          origins.computeIfAbsent(entry.replica(), Audit.this::origin),
          authors.computeIfAbsent(entry.author(), author -> author(author, rows)),
          time(entry).truncatedTo(ChronoUnit.SECONDS));
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

  private String origin(Hash replica) {
    boolean own = replica.equals(space.journal().writer().replica());
    return texts.get(own ? AuditText.HERE : AuditText.TAKEN_IN, Fingerprint.of(replica).text());
  }

  private static String author(String author, Lookup rows) {
    return rows.row("author", author).flatMap(row -> row.text("name")).orElse(author);
  }

  /** What an act was done to. */
  private record Of(String table, String row) {}

  /** The row that the act names, or else the first that it wrote. */
  private static Of object(Entry entry) {
    List<String> named = entry.act().rows();
    return entry.rows().stream()
        .filter(group -> named.contains(group.row()))
        .findFirst()
        .or(() -> entry.rows().stream().findFirst())
        .map(group -> new Of(group.table(), group.row()))
        .orElseGet(() ->
            new Of(
                entry.act().code().replaceFirst("\\..*$", ""),
                named.isEmpty() ? "" : named.getFirst()));
  }

  private String called(Of object, Lookup rows) {
    Optional<Kind> kind = space.kinds().find(object.table());
    String name =
        kind.flatMap(_ -> rows.row(object.table(), object.row()))
            .map(row -> names.of(object.table(), row, rows))
            .orElse("");
    return kind.map(
            known -> texts.capital(known.one()) + " " + (name.isBlank() ? object.row() : name))
        .orElse(object.table() + " " + object.row())
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
