package nl.gia.feature.forms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Lane;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;

/** Forms before they are made: about what, by when they come back, and where to. */
final class FormMakeViewModel implements AutoCloseable {
  static final String DUE = "due";

  private final Desk desk;
  private final Forms forms;
  private final FormKind kind;
  private final List<String> subjects;
  private final Lane reading;
  private final StringProperty due = new SimpleStringProperty("");
  private final StringProperty returnTo = new SimpleStringProperty("");
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<List<String>> files = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param subjects the rows that forms are made about; none for a form about nothing in particular
   */
  FormMakeViewModel(Desk desk, Forms forms, FormKind kind, List<String> subjects) {
    this.desk = desk;
    this.forms = forms;
    this.kind = kind;
    this.subjects = kind.table().isEmpty() ? List.of("") : List.copyOf(subjects);
    reading = desk.background().lane();
    due.set(FormRequest.usualDue(forms.today()).toString());
    due.subscribe(this::check);
    List<FormRequest> requests = requests(forms.today());
    reading.read(
        FormsText.READING, progress -> requests.stream().map(forms::fileName).toList(), files::set);
  }

  FormKind kind() {
    return kind;
  }

  /** By when the forms come back, as it is stored. */
  StringProperty due() {
    return due;
  }

  /** Where the forms are to be returned to; may stay empty. */
  StringProperty returnTo() {
    return returnTo;
  }

  ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  /** What the files will be called, until the user calls a single one otherwise. */
  ReadOnlyObjectProperty<List<String>> files() {
    return files.getReadOnlyProperty();
  }

  /** Whether there is more than one form to make, so that they go into a folder. */
  boolean several() {
    return subjects.size() > 1;
  }

  boolean canMake() {
    return problems.get().isEmpty();
  }

  /** Makes the one form as this file, or the forms in this folder. */
  void make(Path place) {
    check();
    Optional<LocalDate> day = Day.stored(due.get());
    if (day.isEmpty() || !canMake()) {
      return;
    }
    List<FormRequest> requests = requests(day.get());
    desk.background()
        .read(
            FormsText.MAKING,
            progress -> {
              if (several()) {
                return forms.make(requests, place, progress).size();
              }
              forms.make(requests.getFirst(), place);
              return 1;
            },
            made -> {
              desk.notices().say(desk.texts().get(FormsText.MADE, made, place));
              desk.navigator().back();
            });
  }

  @Override
  public void close() {
    reading.drop();
  }

  private List<FormRequest> requests(LocalDate day) {
    return subjects.stream()
        .map(row -> new FormRequest(kind, row, day, returnTo.get().strip()))
        .toList();
  }

  private void check() {
    boolean past = Day.stored(due.get()).map(day -> day.isBefore(forms.today())).orElse(true);
    problems.set(past ? List.of(Problem.of(DUE, FormsText.DUE_WRONG)) : List.of());
  }
}
