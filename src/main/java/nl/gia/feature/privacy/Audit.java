package nl.gia.feature.privacy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;

/** Who did what when: the log in the six fields of the security baseline, without any value. */
final class Audit {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");

  /** Which lines are asked for; what is empty asks for nothing in particular. */
  record Wanted(Optional<LocalDate> from, Optional<LocalDate> until, String words) {}

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

  /** The lines that are asked for, the latest first. */
  List<AuditLine> lines(Wanted wanted, Progress progress) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : space.journal().log().entriesBeyond(Map.of())) {
      progress.check();
      if (!entry.replica().equals(LogReader.STARTER) && isWithin(wanted, entry)) {
        entries.add(entry);
      }
    }
    List<AuditLine> lines =
        space
            .database()
            .read(tables -> {
              RowsStore rows = new RowsStore(tables);
              return entries.stream().map(entry -> line(entry, rows)).toList();
            });
    String sought = wanted.words().strip().toLowerCase(texts.locale());
    return lines.reversed().stream()
        .filter(line -> cells(line).anyMatch(cell -> isIn(cell, sought)))
        .toList();
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

  private AuditLine line(Entry entry, RowsStore rows) {
    boolean own = entry.replica().equals(space.journal().writer().replica());
    return new AuditLine(
        entry.hash().hex(),
        acts.of(entry.act()),
        object(entry, rows),
        texts.get(entry.undoes() == null ? AuditText.DONE : AuditText.UNDONE),
        texts.get(
            own ? AuditText.HERE : AuditText.TAKEN_IN, Fingerprint.of(entry.replica()).text()),
        rows.row("author", entry.author())
            .flatMap(author -> author.text("name"))
            .orElse(entry.author()),
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
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        if (name.endsWith(".csv")) {
          writer.csv(out);
        } else {
          writer.xlsx(out, texts.get(AuditText.SHEET));
        }
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
  }
}
