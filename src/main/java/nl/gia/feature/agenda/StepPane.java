package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;

/** What a step of an edition will do and what to know before it, with the button that does it. */
final class StepPane extends VBox {
  private final Texts texts;
  private final Button confirm = new Button();
  private final Button leave;

  /** With what is done once the question is gone. */
  StepPane(Texts texts, EditionViewModel model, Runnable onward) {
    this.texts = texts;
    setId("step-asked");
    getStyleClass().add("step-asked");
    leave = new Button(texts.get(AgendaScreenText.NOT_NOW));
    leave.setId("step-leave");
    confirm.setId("step-confirm");
    confirm.getStyleClass().add("accent");
    confirm.setOnAction(_ -> {
      model.confirm();
      onward.run();
    });
    leave.setOnAction(_ -> {
      model.leave();
      onward.run();
    });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave.fire();
            key.consume();
          }
        });
    model.asked().subscribe(this::show);
  }

  private void show(Optional<EditionViewModel.Asked> asked) {
    setVisible(asked.isPresent());
    setManaged(asked.isPresent());
    getChildren().clear();
    asked.ifPresent(this::show);
  }

  private void show(EditionViewModel.Asked asked) {
    EditionStep step = asked.step();
    step.will()
        .ifPresent(will ->
            getChildren()
                .add(
                    Shapes.heading(
                        texts.get(
                            will,
                            Long.toString(asked.edition().number()),
                            Day.shown(asked.day())))));
    Readiness ready = asked.readiness();
    if (step == EditionStep.ADOPT || step == EditionStep.PUBLISH) {
      agreed(ready.agreed());
    }
    if (step != EditionStep.REPLACE && step != EditionStep.WITHDRAW) {
      warn(ready);
    }
    confirm.setText(texts.get(step.verb()));
    confirm.setDisable(step.fixesText() && !ready.undecided().isEmpty());
    getChildren().add(Shapes.verbs(confirm, leave));
    (confirm.isDisabled() ? leave : confirm).requestFocus();
  }

  private void agreed(List<Readiness.Agreement> agreed) {
    if (agreed.isEmpty()) {
      say(Status.Tone.CARE, AgendaScreenText.NOBODY_AGREED);
    } else {
      say(
          Status.Tone.GOOD,
          AgendaScreenText.AGREED,
          agreed.stream()
              .map(one ->
                  texts.get(
                      AgendaScreenText.AGREED_ON,
                      TextPane.author(texts, one.person()),
                      Day.shown(one.date())))
              .collect(Collectors.joining(", ")));
    }
  }

  private void warn(Readiness ready) {
    if (!ready.undecided().isEmpty()) {
      say(
          Status.Tone.BAD,
          AgendaScreenText.STILL_UNDECIDED,
          ready.undecided().size(),
          String.join(", ", ready.undecided()));
    }
    if (ready.withoutText() == ready.sections()) {
      say(Status.Tone.CARE, AgendaScreenText.NO_TEXT_AT_ALL);
    } else if (ready.withoutText() > 0) {
      say(
          Status.Tone.CARE,
          AgendaScreenText.PARTS_WITHOUT_TEXT,
          ready.withoutText(),
          ready.sections());
    }
    if (ready.proposals() > 0) {
      say(Status.Tone.CARE, AgendaScreenText.PROPOSALS_UNDECIDED, ready.proposals());
    }
    if (ready.remarks() > 0) {
      say(Status.Tone.CARE, AgendaScreenText.REMARKS_UNSETTLED, ready.remarks());
    }
  }

  private void say(Status.Tone tone, AgendaScreenText sentence, Object... arguments) {
    StatusLabel label = new StatusLabel(new Status(tone, texts.get(sentence, arguments)));
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
  }
}
