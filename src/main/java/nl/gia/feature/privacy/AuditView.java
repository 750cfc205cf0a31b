package nl.gia.feature.privacy;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import nl.gia.feature.Workspace;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Toolbar;

/** Lays out who did what when: one table, to be narrowed and saved. */
final class AuditView implements Screen {
  private final Desk desk;
  private final Texts texts;
  private final AuditViewModel model;
  private final Table<AuditLine> table;
  private final Region node;

  AuditView(Desk desk, AuditViewModel model) {
    this.desk = desk;
    this.model = model;
    texts = desk.texts();
    table =
        new Table<>(texts, model.lines(), AuditLine::id)
            .text(AuditText.TIME, 18, model::time)
            .text(AuditText.ACTOR, 16, AuditLine::actor)
            .text(AuditText.ACTION, 22, AuditLine::action)
            .text(AuditText.OBJECT, 30, AuditLine::object)
            .text(AuditText.RESULT, 14, AuditLine::result)
            .text(AuditText.ORIGIN, 26, AuditLine::origin)
            .spare()
            .empty(AuditText.NOTHING)
            .selecting(model.chosen());
    node = Shapes.underBar(toolbar(), table.node());
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Opens it over the screen that is shown.
   *
   * @param entry the id of the line to begin at; empty for the first
   */
  static void open(Desk desk, Workspace space, String entry) {
    desk.navigator().over(new AuditView(desk, new AuditViewModel(desk, space, entry)));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public ObservableValue<List<String>> trail() {
    return new ReadOnlyObjectWrapper<>(List.of(texts.get(AuditText.TITLE)));
  }

  @Override
  public void focus() {
    table.focus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .job(AuditText.TITLE, desk.navigator()::back)
        .date(AuditText.FROM, model.from())
        .gap()
        .filter(AuditText.FIND, model.words())
        .plain(AuditText.OLDER, "fth-chevrons-down", model::more, model.older())
        .plain(AuditText.SAVE, "fth-download", model::save)
        .node();
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      desk.navigator().back();
      key.consume();
    }
  }
}
