package nl.gia.feature.overview;

import java.util.List;

/** All that the overview shows, in the words of its reader. */
record Board(
    String date,
    List<Step> steps,
    List<Figure> figures,
    List<Figure> rungs,
    List<CurvePoint> curve,
    List<Waiting> waiting,
    Changes changes) {
  Board {
    steps = List.copyOf(steps);
    figures = List.copyOf(figures);
    rungs = List.copyOf(rungs);
    curve = List.copyOf(curve);
    waiting = List.copyOf(waiting);
  }

  /**
   * What changed, the last first.
   *
   * @param since when the user was here last; empty the first time
   * @param more whether there is more than this
   */
  record Changes(String since, List<Change> lines, boolean more) {
    Changes {
      lines = List.copyOf(lines);
    }
  }
}
