package nl.gia.feature.documents;

import java.util.List;
import nl.gia.feature.KindRow;

/**
 * A document in the list of all: its own fields, what is here of its content, what it belongs to.
 */
record DocumentLine(KindRow row, Attached.Holding holding, List<Linked> linked) {
  DocumentLine {
    linked = List.copyOf(linked);
  }

  String id() {
    return row.id();
  }

  String title() {
    return row.stored("title");
  }
}
