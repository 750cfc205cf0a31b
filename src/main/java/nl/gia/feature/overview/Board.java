package nl.gia.feature.overview;

import java.util.List;

/** All that the overview shows, in the words of its reader. */
record Board(
    String date,
    List<Step> steps,
    List<Figure> figures,
    String byRung,
    List<Figure> rungs,
    List<CurvePoint> curve,
    List<Waiting> waiting,
    ChangeList changes) {
  Board {
    steps = List.copyOf(steps);
    figures = List.copyOf(figures);
    rungs = List.copyOf(rungs);
    curve = List.copyOf(curve);
    waiting = List.copyOf(waiting);
  }
}
