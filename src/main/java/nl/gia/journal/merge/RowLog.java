package nl.gia.journal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Write;

/** All admitted writes of one row, by column, each after those it points to. */
public final class RowLog {
  private final Map<String, List<FieldWrite>> fields = new LinkedHashMap<>();
  private final Set<Hash> editors = new LinkedHashSet<>();

  /** An entry that brought the row into being, or wrote no field of it. */
  public void touch(Hash entry) {
    editors.add(entry);
  }

  public void add(String column, FieldWrite write) {
    // Most fields are written once.
    fields.computeIfAbsent(column, _ -> new ArrayList<>(1)).add(write);
    if (!column.equals(Write.REMOVED)) {
      editors.add(write.id().entry());
    }
  }

  public Map<String, List<FieldWrite>> fields() {
    return fields;
  }

  public List<FieldWrite> field(String column) {
    return fields.getOrDefault(column, List.of());
  }

  /** The entries that did more to the row than remove or revive it. */
  public Set<Hash> editors() {
    return editors;
  }

  /** The entries that wrote any field of it. */
  Set<Hash> writers() {
    Set<Hash> writers = new LinkedHashSet<>();
    fields.values().forEach(all -> all.forEach(write -> writers.add(write.id().entry())));
    return writers;
  }
}
