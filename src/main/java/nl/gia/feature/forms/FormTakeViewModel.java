package nl.gia.feature.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.feature.forms.FormLine.Effect;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;

/** Forms that came back, before they go in: what each line of them would do. */
final class FormTakeViewModel implements AutoCloseable {
  /** A line of a form, in words. */
  record Line(String id, String where, int row, Effect effect, String sentence) {}

  private final Desk desk;
  private final Forms forms;
  private final StringProperty overwrite = new SimpleStringProperty("0");
  private final ReadOnlyObjectWrapper<Optional<Forms.Result>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper recognised = new ReadOnlyStringWrapper("");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private List<Path> chosen = List.of();
  private int asked;

  FormTakeViewModel(Desk desk, Forms forms) {
    this.desk = desk;
    this.forms = forms;
    overwrite.subscribe(this::look);
  }

  /** Whether what the forms say goes over what stands here otherwise: 1 or 0. */
  StringProperty overwrite() {
    return overwrite;
  }

  /** What taking them would do; empty until that was tried. */
  ReadOnlyObjectProperty<Optional<Forms.Result>> result() {
    return result.getReadOnlyProperty();
  }

  /** The same in words. */
  ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  /** Which forms these are. */
  ReadOnlyStringProperty recognised() {
    return recognised.getReadOnlyProperty();
  }

  ObservableList<Line> lines() {
    return lines;
  }

  /** Looks what taking these files would do. */
  void choose(List<Path> files) {
    if (!files.isEmpty()) {
      chosen = List.copyOf(files);
      look();
    }
  }

  /** Takes them, as one act. */
  void take() {
    if (!canTake()) {
      return;
    }
    List<Path> files = chosen;
    boolean over = overwrites();
    desk.background()
        .write(
            FormsText.TAKING,
            progress -> forms.take(files, over, progress),
            taken -> {
              if (taken.stopped()) {
                show(taken);
              } else {
                desk.notices()
                    .say(
                        desk.texts()
                            .get(
                                FormsText.TAKEN,
                                taken.count(Effect.NEW),
                                taken.count(Effect.CHANGED)
                                    + (over ? taken.count(Effect.DIFFERS) : 0)));
                desk.navigator().back();
              }
            });
  }

  /** Whether taking them would change something, and nothing stands in the way. */
  boolean canTake() {
    return result
        .get()
        .filter(one -> !one.stopped())
        .filter(one ->
            one.count(Effect.NEW) + one.count(Effect.CHANGED) > 0
                || (overwrites() && one.count(Effect.DIFFERS) > 0))
        .isPresent();
  }

  @Override
  public void close() {
    asked++;
  }

  private boolean overwrites() {
    return overwrite.get().equals("1");
  }

  private void look() {
    int mine = ++asked;
    result.set(Optional.empty());
    lines.clear();
    summary.set("");
    recognised.set("");
    if (chosen.isEmpty()) {
      return;
    }
    List<Path> files = chosen;
    boolean over = overwrites();
    desk.background()
        .write(
            FormsText.LOOKING,
            progress -> forms.preview(files, over, progress),
            seen -> {
              if (mine == asked) {
                show(seen);
              }
            });
  }

  private void show(Forms.Result seen) {
    Texts texts = desk.texts();
    lines.clear();
    for (FormLine line : seen.lines()) {
      String where =
          chosen.size() > 1
              ? texts.get(FormsText.SHEET_OF, line.file(), line.sheet())
              : line.sheet();
      lines.add(
          new Line(
              Integer.toString(lines.size()),
              where,
              line.row(),
              line.effect(),
              line.sentence(texts)));
    }
    summary.set(sentence(seen));
    recognised.set(seen.forms().stream().map(this::words).collect(Collectors.joining("\n")));
    result.set(Optional.of(seen));
  }

  private String words(Forms.Recognised form) {
    String day = Day.shown(form.madeOn());
    return form.subject().isEmpty()
        ? desk.texts().get(FormsText.RECOGNISED, form.file(), form.title(), day)
        : desk.texts()
            .get(FormsText.RECOGNISED_ABOUT, form.file(), form.title(), day, form.subject());
  }

  private String sentence(Forms.Result seen) {
    if (seen.stopped()) {
      return desk.texts().get(FormsText.STOPPED, seen.count(Effect.PROBLEM));
    }
    if (seen.lines().isEmpty()) {
      return desk.texts().get(FormsText.NOTHING_FILLED_IN);
    }
    return desk.texts()
        .get(
            FormsText.WOULD,
            seen.count(Effect.NEW),
            seen.count(Effect.CHANGED),
            seen.count(Effect.SAME),
            seen.count(Effect.DIFFERS));
  }
}
