package nl.gia.platform.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Tells of which table the rows in a part of a screen are, where a screen has several parts. */
public final class RowsOf {
  private static final String KEY = "rows of";

  private RowsOf() {}

  /** Says that all in this part is about the rows of a table. */
  public static void table(Node part, String table) {
    part.getProperties().put(KEY, table);
  }

  /** The table of the part in which something stands; empty where no part says so. */
  public static Optional<String> around(@Nullable Node node) {
    for (Node part = node; part != null; part = part.getParent()) {
      if (part.hasProperties() && part.getProperties().get(KEY) instanceof String table) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
