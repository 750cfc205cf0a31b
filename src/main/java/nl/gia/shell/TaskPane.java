package nl.gia.shell;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.gia.platform.task.Job;
import nl.gia.platform.text.Texts;

/**
 * The strip with what takes longer: what it is, how far, and a button to cancel it. It is one line
 * however much is being done, so that the screen above it stands still. Its parts come with the
 * first of it, so that the window is there sooner.
 */
final class TaskPane extends HBox {
  private final Texts texts;
  private final Set<Job> jobs = new LinkedHashSet<>();
  private final Label label = new Label();
  private final Label percent = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel = new Button();
  private Optional<Job> first = Optional.empty();

  TaskPane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("task");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    percent.getStyleClass().add("task-percent");
    cancel.setText(texts.get(ShellText.CANCEL));
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(press -> {
      cancel.setDisable(true);
      first.ifPresent(Job::cancel);
    });
    tell();
  }

  void shown(Job job) {
    jobs.add(job);
    tell();
  }

  void moved(Job job) {
    if (jobs.contains(job)) {
      tell();
    }
  }

  void ended(Job job) {
    jobs.remove(job);
    tell();
  }

  private void tell() {
    Optional<Job> now = jobs.stream().findFirst();
    if (!now.equals(first)) {
      first = now;
      cancel.setDisable(false);
    }
    setVisible(now.isPresent());
    setManaged(now.isPresent());
    if (now.isPresent() && getChildren().isEmpty()) {
      getChildren().setAll(label, bar, percent, cancel);
    }
    now.ifPresent(this::tell);
  }

  private void tell(Job job) {
    String name = job.label(texts);
    int others = jobs.size() - 1;
    label.setText(others == 0 ? name : texts.get(ShellText.AND_OTHERS, name, others));
    bar.setProgress(job.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
    percent.setText(
        job.fraction().isPresent() ? Math.round(job.fraction().getAsDouble() * 100) + " %" : "");
  }
}
