package nl.gia.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.platform.task.Job;
import nl.gia.platform.text.Texts;

/** The strip with what takes longer: what it is, how far, and a button to cancel it. */
final class TaskPane extends VBox {
  private final Texts texts;
  private final Map<Job, Row> rows = new LinkedHashMap<>();

  TaskPane(Texts texts) {
    this.texts = texts;
    getStyleClass().add("tasks");
  }

  void shown(Job job) {
    Row row = new Row(job);
    rows.put(job, row);
    getChildren().add(row);
  }

  void moved(Job job) {
    Row row = rows.get(job);
    if (row != null) {
      row.refresh();
    }
  }

  void ended(Job job) {
    getChildren().remove(rows.remove(job));
  }

  private final class Row extends HBox {
    private final Job job;
    private final Label label = new Label();
    private final Label percent = new Label();
    private final ProgressBar bar = new ProgressBar();

    Row(Job job) {
      this.job = job;
      getStyleClass().add("task");
      HBox.setHgrow(label, Priority.ALWAYS);
      label.setMaxWidth(Double.MAX_VALUE);
      percent.getStyleClass().add("task-percent");
      Button cancel = new Button(texts.get(ShellText.CANCEL));
      cancel.getStyleClass().add("small");
      cancel.setMinWidth(Region.USE_PREF_SIZE);
      cancel.setOnAction(press -> {
        cancel.setDisable(true);
        job.cancel();
      });
      getChildren().setAll(label, bar, percent, cancel);
      refresh();
    }

    void refresh() {
      label.setText(job.label(texts));
      bar.setProgress(job.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
      percent.setText(
          job.fraction().isPresent() ? Math.round(job.fraction().getAsDouble() * 100) + " %" : "");
    }
  }
}
