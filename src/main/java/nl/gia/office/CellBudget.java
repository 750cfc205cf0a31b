package nl.gia.office;

import nl.gia.platform.problem.UserFailure;

/** Counts the cells of one file and refuses when there are too many for memory. */
final class CellBudget {
  private final String file;
  private final int limit;
  private int used;

  CellBudget(String file, int limit) {
    this.file = file;
    this.limit = limit;
  }

  String file() {
    return file;
  }

  void take(int cells) {
    used += cells;
    if (used > limit) {
      throw new UserFailure(OfficeText.TOO_MANY_CELLS, file, limit);
    }
  }
}
