package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.feature.Workspace;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Desk;

/** The lines of the log that were asked for, and a file of them. */
final class AuditViewModel implements AutoCloseable {
  private static final List<String> ENDINGS = List.of(".xlsx", ".csv");

  private final Desk desk;
  private final Audit audit;
  private final Lane reading;
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();

  AuditViewModel(Desk desk, Workspace space) {
    this.desk = desk;
    audit = new Audit(space, desk.texts());
    reading = desk.background().lane();
    words.subscribe(typed -> look());
    from.subscribe(typed -> look());
  }

  /** What a line must say somewhere. */
  StringProperty words() {
    return words;
  }

  /** The first day, as an ISO date; empty for the whole log. */
  StringProperty from() {
    return from;
  }

  ObservableList<AuditLine> lines() {
    return lines;
  }

  String time(AuditLine line) {
    return audit.shown(line);
  }

  private void look() {
    Audit.Wanted wanted = new Audit.Wanted(first(), Optional.empty(), words.get());
    reading.read(AuditText.READING, progress -> audit.lines(wanted, progress), lines::setAll);
  }

  private Optional<LocalDate> first() {
    try {
      return from.get().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(from.get()));
    } catch (DateTimeParseException _) {
      // What is not typed to its end asks for nothing yet.
      return Optional.empty();
    }
  }

  /** Writes what is in view into a file. */
  void save() {
    List<AuditLine> shown = List.copyOf(lines);
    desk.files()
        .toSave(AuditText.FILE_KIND, desk.texts().get(AuditText.FILE_NAME), ENDINGS)
        .ifPresent(file ->
            desk.background()
                .read(
                    AuditText.SAVING,
                    progress -> {
                      audit.write(shown, file);
                      return file;
                    },
                    made ->
                        desk.notices().say(desk.texts().get(AuditText.SAVED, shown.size(), made))));
  }

  @Override
  public void close() {
    reading.drop();
  }
}
