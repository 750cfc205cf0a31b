package nl.gia.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Desk;

/**
 * The forms of a kind in which something was typed that is not saved: at hand while the window is
 * open, kept on this computer until they are, and told of in the foot of the window.
 */
final class Unsaved {
  private final Desk desk;
  private final Kind kind;
  private final FormStore store;
  private final FormDraftStore drafts;

  /** Forms that were left, by row; the new row's under no text. */
  private final Map<String, Sheet> sheets = new HashMap<>();

  Unsaved(Desk desk, Workspace space, Kind kind, FormStore store) {
    this.desk = desk;
    this.kind = kind;
    this.store = store;
    drafts = new FormDraftStore(space, kind);
  }

  /** Reads what was kept when the window was closed. */
  void recall(Runnable then) {
    desk.background()
        // In order with the writes: a window that is built anew keeps as it closes.
        .write(
            FormText.OPENING,
            progress -> drafts.all(),
            found -> {
              found.forEach(kept ->
                  sheets.putIfAbsent(
                      kept.row(), Sheet.recalled(kept, kind.initial(), kind.fields())));
              then.run();
            });
  }

  /** Holds a form that is left. */
  void hold(Sheet left, Map<String, String> whole) {
    left.typed().putAll(whole);
    sheets.put(left.row(), left);
  }

  /** The form of a row as it was left, or a fresh one. */
  Sheet take(String row) {
    return Optional.ofNullable(sheets.remove(row)).orElseGet(() -> new Sheet(row));
  }

  boolean holdsNew() {
    return sheets.containsKey("");
  }

  void saved(Sheet sheet) {
    sheets.values().remove(sheet);
  }

  /** Saves a form, and keeps what is refused; called on the database thread. */
  Outcome write(Sheet sheet, Map<String, String> typed, Map<String, String> whole) {
    String row = sheet.row();
    // Which row it is, and what the form showed, is known once earlier saves are done.
    Map<String, String> values = row.isEmpty() ? whole : typed;
    Outcome outcome = sheet.write(store, values);
    switch (outcome) {
      case Outcome.Done done -> forget(sheet, row);
      case Outcome.Refused refused -> keepNow(sheet, values);
    }
    return outcome;
  }

  /** Keeps a new row's form as it stands, or nothing of it where nothing is typed. */
  void keep(Sheet sheet, boolean dirty, Map<String, String> whole) {
    if (dirty || sheet.isKept()) {
      desk.background()
          .write(
              FormText.SAVING,
              progress -> {
                if (dirty && sheet.row().isEmpty()) {
                  keepNow(sheet, whole);
                } else if (!dirty) {
                  forget(sheet, "");
                }
                return dirty;
              });
    }
  }

  /** Keeps nothing more of a form. */
  void drop(Sheet sheet) {
    String row = sheet.row();
    desk.background()
        .write(
            FormText.SAVING,
            progress -> {
              forget(sheet, row);
              return row;
            });
  }

  private void keepNow(Sheet sheet, Map<String, String> values) {
    drafts.keep(new FormDraftStore.Kept(sheet.row(), values, Map.copyOf(sheet.seen())));
    sheet.kept(true);
  }

  private void forget(Sheet sheet, String row) {
    if (sheet.isKept()) {
      drafts.drop(row);
      sheet.kept(false);
    }
  }

  /** Says in the foot of the window that something is not saved yet. */
  void tell(RowViewModel.State state, boolean dirty, boolean refused) {
    boolean isNew = dirty && state == RowViewModel.State.NEW;
    boolean isRow = dirty && refused && state == RowViewModel.State.ROW;
    if (isRow || sheets.keySet().stream().anyMatch(row -> !row.isEmpty())) {
      tell(FormText.ROW_UNSAVED);
    } else if (isNew || holdsNew()) {
      tell(FormText.NEW_UNSAVED);
    } else {
      tellNothing();
    }
  }

  private void tell(Text sentence) {
    desk.notices().pending(this, desk.texts().get(sentence, kind.one()));
  }

  void tellNothing() {
    desk.notices().pending(this, "");
  }

  /** Says why what was typed is not saved. */
  void say(List<Problem> found) {
    String why = new ProblemWords(desk.texts()).of(kind, found.getFirst());
    desk.notices().say(desk.texts().get(FormText.NOT_SAVED, why));
  }
}
