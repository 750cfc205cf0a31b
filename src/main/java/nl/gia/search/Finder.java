package nl.gia.search;

import java.util.Collection;
import java.util.List;
import nl.gia.platform.task.Progress;

/** Finds rows by their words. */
public interface Finder {
  /** Does beforehand what would keep the first question waiting. */
  void prepare(Progress progress);

  /**
   * Some hits in these tables, in no order that means anything: there at once, however many match,
   * for whoever waits for the best.
   */
  List<Hit> glance(String typed, Collection<String> tables, int most, Progress progress);

  /**
   * The best hits in these tables, the best first. Whatever was typed is a question: what is no
   * word in it is passed over.
   */
  List<Hit> find(String typed, Collection<String> tables, int most, Progress progress);
}
