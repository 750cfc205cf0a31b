package nl.gia.feature;

import java.util.ArrayList;
import java.util.List;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Background;
import nl.gia.platform.task.Job;
import nl.gia.platform.task.Watcher;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Notices;

/** Remembers what the program told its user, what it refused, and what went wrong in it. */
public class Witness implements Watcher, Notices {
  public final List<String> notices = new ArrayList<>();
  public final List<Text> refusals = new ArrayList<>();
  public final List<String> faults = new ArrayList<>();
  protected final Background background = Background.immediate(new Faults());

  @SuppressWarnings("this-escape") // Nothing is told before somebody works at the desk.
  public Witness() {
    background.watch(this);
  }

  /** A desk at which all work is done at once, and of which we hear everything. */
  public Desk desk(Texts texts) {
    return new Desk(texts, background, target -> {}, this, new ChosenFile());
  }

  @Override
  public void say(String sentence) {
    notices.add(sentence);
  }

  @Override
  public void undoable(String sentence, Runnable undo) {
    notices.add(sentence);
  }

  @Override
  public void shown(Job job) {}

  @Override
  public void moved(Job job) {}

  @Override
  public void ended(Job job) {}

  @Override
  public void refused(Text what, UserFailure failure) {
    refusals.add(failure.text());
  }

  @Override
  public void faulted(String code) {
    faults.add(code);
  }
}
