package nl.gia.feature.forms;

import java.util.List;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.RowVerb;
import nl.gia.feature.Tool;
import nl.gia.feature.Workspace;
import nl.gia.platform.ui.Desk;

/** Asking outsiders by a form, and reading their answers back in. */
public record FormsFeature(Workspace space) implements Feature {
  @Override
  public List<Kind> kinds() {
    return List.of();
  }

  @Override
  public List<Tool> tools() {
    return List.of(new Tool(FormsText.TAKE_IN, "Shortcut+Shift+F", (desk, tables) -> takeIn(desk)));
  }

  /** Asks the municipalities that are chosen how far they are. */
  public RowVerb ofMunicipalities() {
    return verb(FormKind.PROGRESS, FormsText.MAKE_PROGRESS, FormsText.CHOOSE_MUNICIPALITY);
  }

  /** Asks who comes to the meeting that is chosen. */
  public RowVerb ofMeeting() {
    return verb(FormKind.ATTENDANCE, FormsText.MAKE_ATTENDANCE, FormsText.CHOOSE_MEETING);
  }

  /** Asks Forum for the questions of its help desk. */
  public RowVerb ofQuestions() {
    return verb(FormKind.QUESTIONS, FormsText.MAKE_QUESTIONS, FormsText.MAKE_QUESTIONS);
  }

  private RowVerb verb(FormKind kind, FormsText title, FormsText nothingChosen) {
    return new RowVerb(
        title,
        "fth-send",
        (desk, rows) -> {
          if (rows.isEmpty() && !kind.table().isEmpty()) {
            desk.notices().say(desk.texts().get(nothingChosen));
          } else {
            make(desk, kind, rows);
          }
        });
  }

  private void make(Desk desk, FormKind kind, List<String> rows) {
    FormMakeViewModel model = new FormMakeViewModel(desk, new Forms(space), kind, rows);
    desk.navigator().over(new FormMakeView(desk, model, desk.files()));
  }

  private void takeIn(Desk desk) {
    FormTakeViewModel model = new FormTakeViewModel(desk, new Forms(space));
    desk.navigator().over(new FormTakeView(desk, model, desk.files()));
  }
}
