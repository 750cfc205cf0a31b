package nl.gia.feature;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the form of a row shows, read at once; no row when it is not there or was removed. */
record Glance(
    Optional<FormStore.Opened> opened, List<HistoryEntry> history, Map<String, String> unseen) {
  static Glance at(Sheet wanted, FormStore store, HistoryStore past) {
    Optional<FormStore.Opened> now = store.open(wanted.row());
    return new Glance(now, past.history(wanted.row()), past.unseen(wanted, now));
  }
}
