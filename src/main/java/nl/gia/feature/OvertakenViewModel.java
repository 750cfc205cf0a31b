package nl.gia.feature;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.gia.journal.entry.Write;

/** Which fields others changed while somebody types in them, and who did. */
public final class OvertakenViewModel {
  private final ReadOnlyObjectWrapper<Map<String, String>> fields =
      new ReadOnlyObjectWrapper<>(Map.of());

  /** The names of those who did, by field. */
  public ReadOnlyObjectProperty<Map<String, String>> fields() {
    return fields.getReadOnlyProperty();
  }

  /** The row was removed, and there is typing that is not saved. */
  void gone() {
    fields.set(Map.of(Write.REMOVED, ""));
  }

  /** Whether the row was removed while somebody types in its form. */
  boolean isGone() {
    return fields.get().containsKey(Write.REMOVED);
  }

  /**
   * What is told of a form.
   *
   * @param typed what was typed and not saved, by field
   * @param unseen who wrote what the form did not show, by field
   */
  void tell(Map<String, String> typed, Map<String, String> unseen) {
    Map<String, String> told = new TreeMap<>(unseen);
    told.keySet().retainAll(typed.keySet());
    fields.set(Map.copyOf(told));
  }
}
