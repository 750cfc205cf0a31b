package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

  /** How many lines are read at a time: some screens full. */
  private static final int PAGE = 200;

  private final Desk desk;
  private final Audit audit;
  private final Lane reading;
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty chosen = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Boolean> older = new ReadOnlyObjectWrapper<>(false);
  private int most = PAGE;
  private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();

  /**
   * @param entry the id of the line to begin at; empty for the first
   */
  AuditViewModel(Desk desk, Workspace space, String entry) {
    chosen.set(entry);
    this.desk = desk;
    audit = new Audit(space, desk.texts());
    reading = desk.background().lane();
    words.subscribe(typed -> lookAnew());
    from.subscribe(typed -> lookAnew());
  }

  /** What a line must say somewhere. */
  StringProperty words() {
    return words;
  }

  /** The first day, as an ISO date; empty for the whole log. */
  StringProperty from() {
    return from;
  }

  /** The id of the line that is chosen; empty for none. */
  StringProperty chosen() {
    return chosen;
  }

  ObservableList<AuditLine> lines() {
    return lines;
  }

  String time(AuditLine line) {
    return audit.shown(line);
  }

  /** Whether there can be older lines than those in view. */
  ReadOnlyObjectProperty<Boolean> older() {
    return older.getReadOnlyProperty();
  }

  /** Shows so many older lines as well. */
  void more() {
    most += PAGE;
    look();
  }

  private void lookAnew() {
    most = PAGE;
    look();
  }

  private void look() {
    int asked = most;
    Audit.Wanted wanted =
        new Audit.Wanted(first(), Optional.empty(), words.get(), asked, chosen.get());
    reading.read(
        AuditText.READING,
        progress -> audit.lines(wanted, progress),
        found -> {
          lines.setAll(found);
          older.set(found.size() >= asked);
        });
  }

  private Optional<LocalDate> first() {
    try {
      return from.get().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(from.get()));
    } catch (DateTimeParseException _) {
      // What is not typed to its end asks for nothing yet.
      return Optional.empty();
    }
  }

  /** Writes all lines that are asked for into a file, also those that are not in view. */
  void save() {
    Audit.Wanted wanted = Audit.Wanted.all(first(), Optional.empty(), words.get());
    desk.files()
        .toSave(AuditText.FILE_KIND, desk.texts().get(AuditText.FILE_NAME), ENDINGS)
        .ifPresent(file ->
            desk.background()
                .read(
                    AuditText.SAVING,
                    progress -> {
                      List<AuditLine> all = audit.lines(wanted, progress);
                      audit.write(all, file);
                      return all.size();
                    },
                    count -> desk.notices().say(desk.texts().get(AuditText.SAVED, count, file))));
  }

  @Override
  public void close() {
    reading.drop();
  }
}
