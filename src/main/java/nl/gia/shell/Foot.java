package nl.gia.shell;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Job;
import nl.gia.platform.task.Watcher;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Notices;

/** What the window says around a screen: refusals above it, notices and tasks below it. */
final class Foot implements Watcher {
  private final MessagePane message;
  private final NoticePane notice;
  private final TaskPane tasks;
  private final StatusPane status;

  Foot(Texts texts) {
    message = new MessagePane(texts);
    status = new StatusPane(texts);
    notice = new NoticePane(texts, status);
    tasks = new TaskPane(texts);
  }

  Notices notices() {
    return notice;
  }

  StatusPane status() {
    return status;
  }

  Node around(Node screen) {
    VBox.setVgrow(screen, Priority.ALWAYS);
    return new VBox(message, screen);
  }

  Node bottom() {
    return new VBox(notice, tasks, status);
  }

  @Override
  public void shown(Job job) {
    tasks.shown(job);
  }

  @Override
  public void moved(Job job) {
    tasks.moved(job);
  }

  @Override
  public void ended(Job job) {
    tasks.ended(job);
  }

  @Override
  public void succeeded(Text what) {
    message.succeeded(what);
  }

  @Override
  public void refused(Text what, UserFailure failure) {
    message.refused(what, failure);
  }

  /** What could not be done is behind the user: something else was, or the screen was left. */
  void moveOn() {
    message.hide();
  }

  @Override
  public void faulted(String code) {
    message.faulted(code);
  }
}
