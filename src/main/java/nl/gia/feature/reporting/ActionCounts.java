package nl.gia.feature.reporting;

/** How many action points of a theme stand how; those of which nothing is known only in total. */
record ActionCounts(int total, int done, int busy, int waiting, int lapsed) {
  static final ActionCounts NONE = new ActionCounts(0, 0, 0, 0, 0);

  int known() {
    return done + busy + waiting + lapsed;
  }
}
