package nl.gia.feature.reporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.feature.RowViewModel;
import nl.gia.journal.Changes;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.FileOpener;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;

/** Making the annual report: which one, what it will say, and those that were made. */
final class ReportingViewModel implements AutoCloseable {
  /** What, when written, changes what a report says. */
  private static final Set<String> TABLES =
      Set.of(
          "report",
          "municipality",
          "municipality_province",
          "municipality_successor",
          "municipality_total",
          "involvement",
          "attendance",
          "meeting",
          "action_point",
          "action_state",
          "paper",
          "region",
          "region_province",
          "province",
          "indicator",
          "indicator_definition",
          "target",
          "theme",
          "edition",
          "section",
          "organisation",
          "membership");

  private final Desk desk;
  private final ReportDesk store;
  private final FileOpener opener;
  private final Lane previewing;
  private final Lane listing;
  private final Runnable unsubscribe;
  private final RowViewModel form;
  private final StringProperty year = new SimpleStringProperty("");
  private final StringProperty date = new SimpleStringProperty("");
  private String followed = "";
  private final StringProperty version = new SimpleStringProperty(Audience.KAMER.code());
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ReportPreview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ReportFigure> figures = FXCollections.observableArrayList();
  private final ObservableList<MadeReport> made = FXCollections.observableArrayList();
  private final StringProperty selected = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Path>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReportingViewModel(Desk desk, ReportDesk store, FileOpener opener) {
    this.desk = desk;
    this.store = store;
    this.opener = opener;
    previewing = desk.background().lane();
    listing = desk.background().lane();
    form = new RowViewModel(desk, store.space(), "report");
    year.subscribe(this::follow);
    date.subscribe(this::look);
    version.subscribe(this::look);
    selected.subscribe(form::open);
    unsubscribe =
        store
            .space()
            .journal()
            .subscribe(changes -> desk.background().onScreen(() -> changed(changes)));
    desk.background()
        .read(
            ReportScreenText.READING,
            progress -> Integer.toString(store.usualYear()),
            usual -> {
              if (year.get().isEmpty()) {
                year.set(usual);
              }
            });
    list();
  }

  StringProperty year() {
    return year;
  }

  /** The reference date as typed. */
  StringProperty date() {
    return date;
  }

  /** The code of the version. */
  StringProperty version() {
    return version;
  }

  /** What is wrong with the year and the date. */
  ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  /** What the report will say; empty as long as year and date make no report. */
  ReadOnlyObjectProperty<Optional<ReportPreview>> preview() {
    return preview.getReadOnlyProperty();
  }

  ObservableList<ReportFigure> figures() {
    return figures;
  }

  ObservableList<MadeReport> made() {
    return made;
  }

  /** The id of the report chosen among those made; empty text is none. */
  StringProperty selected() {
    return selected;
  }

  Optional<MadeReport> chosen() {
    return made.stream().filter(report -> report.id().equals(selected.get())).findFirst();
  }

  /** The state of play of the chosen report. */
  RowViewModel form() {
    return form;
  }

  /** The file that was written last. */
  ReadOnlyObjectProperty<Optional<Path>> last() {
    return last.getReadOnlyProperty();
  }

  /** The report that is asked for; empty when something about it will not do. */
  Optional<ReportRequest> request() {
    return check().isEmpty()
        ? Optional.of(
            new ReportRequest(
                Integer.parseInt(year.get().strip()),
                Day.stored(date.get()).orElseThrow(),
                Audience.of(version.get()).orElse(Audience.KAMER)))
        : Optional.empty();
  }

  /** What its file is called unless the user says otherwise. */
  String fileName(int of, Audience audience) {
    return desk.texts()
        .get(ReportScreenText.FILE_NAME, Integer.toString(of), desk.texts().get(audience.title()));
  }

  /** Makes the report that is asked for, and saves it. */
  void make(Path file) {
    request()
        .ifPresent(asked ->
            desk.background()
                .write(
                    ReportScreenText.MAKING,
                    progress -> store.make(asked, file, progress),
                    saved -> {
                      last.set(Optional.of(saved.file()));
                      selected.set(saved.made().report());
                      desk.notices()
                          .say(
                              desk.texts()
                                  .get(
                                      saved.made().madeBefore()
                                          ? ReportScreenText.SAVED_SAME
                                          : ReportScreenText.SAVED,
                                      Integer.toString(asked.year()),
                                      saved.made().state().code()));
                    }));
  }

  /** Makes the chosen report again from its own state, and saves it. */
  void again(Path file) {
    chosen()
        .ifPresent(report ->
            desk.background()
                .read(
                    ReportScreenText.MAKING_AGAIN,
                    progress -> store.again(report, file, progress),
                    path -> {
                      last.set(Optional.of(path));
                      desk.notices()
                          .say(desk.texts().get(ReportScreenText.SAVED_AGAIN, report.code()));
                    }));
  }

  /** Tells whether a file is a genuine report; where not, the refusal says in what. */
  void verify(Path file) {
    desk.background()
        .read(
            ReportScreenText.VERIFYING,
            progress -> store.verify(file, progress),
            genuine -> desk.notices().say(genuine.message(desk.texts())));
  }

  /** Opens the file that was written last. */
  void open() {
    last.get().ifPresent(this::open);
  }

  /** Opens the folder of the file that was written last. */
  void openFolder() {
    last.get().map(file -> file.toAbsolutePath().getParent()).ifPresent(this::open);
  }

  private void open(Path file) {
    desk.background()
        .read(
            ReportScreenText.OPENING,
            progress -> {
              opener.open(file);
              return file;
            },
            opened -> {});
  }

  void flush() {
    form.flush();
  }

  @Override
  public void close() {
    unsubscribe.run();
    previewing.drop();
    listing.drop();
    form.close();
  }

  private void changed(Changes changes) {
    if (changes.touches(TABLES)) {
      look();
      list();
      form.refresh();
    }
  }

  /** The reference date goes with the year, unless somebody chose another. */
  private void follow(String year) {
    // While a year is being typed it is none, so what is followed is the last one that was.
    if (date.get().equals(followed) && isYear(year)) {
      followed = lastDayOf(year);
      date.set(followed);
    } else {
      look();
    }
  }

  private void look() {
    problems.set(check());
    previewing.drop();
    if (request().isEmpty()) {
      show(Optional.empty());
    }
    request()
        .ifPresent(asked ->
            previewing.read(
                ReportScreenText.READING,
                progress -> store.preview(asked),
                seen -> show(Optional.of(seen))));
  }

  private void show(Optional<ReportPreview> seen) {
    preview.set(seen);
    figures.setAll(seen.map(ReportPreview::figures).orElse(List.of()));
  }

  private void list() {
    listing.read(
        ReportScreenText.READING,
        progress -> store.made(),
        reports -> {
          String kept = selected.get();
          made.setAll(reports);
          selected.set(kept);
        });
  }

  private List<Problem> check() {
    List<Problem> found = new ArrayList<>();
    Optional<LocalDate> day = Day.stored(date.get());
    if (!isYear(year.get())) {
      found.add(Problem.of("year", ReportScreenText.YEAR_WRONG));
    } else if (day.isEmpty() || day.get().getYear() != Integer.parseInt(year.get().strip())) {
      found.add(Problem.of("reference_date", ReportScreenText.DATE_WRONG));
    }
    return found;
  }

  private static boolean isYear(String text) {
    return text.strip().matches("(?:19|20)\\d{2}");
  }

  private static String lastDayOf(String year) {
    return LocalDate.of(Integer.parseInt(year.strip()), Month.DECEMBER, 31).toString();
  }
}
