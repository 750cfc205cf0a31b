package nl.gia.feature;

import java.util.List;
import java.util.Optional;

/** Rows as they are now, for rules that look beyond the row being edited. */
public interface Lookup {
  /** The row with this id, also when it is removed; empty when it was never there. */
  Optional<Draft> row(String table, String id);

  /** The rows, without removed ones, whose column holds this text. */
  List<Draft> rows(String table, String column, String text);
}
