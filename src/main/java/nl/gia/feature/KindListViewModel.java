package nl.gia.feature;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.platform.ui.Desk;

/** One kind at a place: its rows, those of them in view, the one chosen, and its form. */
final class KindListViewModel implements AutoCloseable {
  private final KindPart part;
  private final RowViewModel form;
  private final ObservableList<KindRow> inView = FXCollections.observableArrayList();
  private final StringProperty selected = new SimpleStringProperty("");
  private List<KindRow> rows = List.of();
  private List<KindRow> removed = List.of();

  KindListViewModel(Desk desk, Workspace space, KindPart part) {
    this.part = part;
    form = new RowViewModel(desk, space, part.table());
    selected.subscribe(row -> {
      if (!row.isEmpty()) {
        form.open(row);
      }
    });
    form.onAdded(selected::set);
    form.resuming();
  }

  KindPart part() {
    return part;
  }

  String table() {
    return part.table();
  }

  Kind kind() {
    return form.kind();
  }

  RowViewModel form() {
    return form;
  }

  /** The rows that the table shows. */
  ObservableList<KindRow> inView() {
    return inView;
  }

  /** The id of the chosen row; empty text is none. */
  StringProperty selected() {
    return selected;
  }

  /** All rows that are there. */
  List<KindRow> rows() {
    return rows;
  }

  /** The rows that turned out to be doubles of others. */
  List<KindRow> doubles() {
    return removed.stream().filter(row -> !row.stored(FieldRules.MERGED_INTO).isEmpty()).toList();
  }

  void hold(List<KindRow> there, List<KindRow> gone) {
    rows = there;
    removed = gone;
  }

  /** Shows the rows that are meant, of those that are there or those that were removed. */
  void lay(boolean ofRemoved, String words, Narrowed narrowed) {
    inView.setAll(
        (ofRemoved ? removed : rows)
            .stream()
                .filter(row -> row.holds(words))
                .filter(row -> narrowed.shows(table(), row))
                .toList());
  }

  boolean begin(Map<String, String> filledIn) {
    selected.set("");
    return form.openNew(filledIn);
  }

  @Override
  public void close() {
    form.close();
  }
}
