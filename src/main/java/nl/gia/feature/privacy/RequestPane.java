package nl.gia.feature.privacy;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.BeneathPane;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beneath a request: how it stands, what answers it, or which act did. */
final class RequestPane implements BeneathPane {
  private final Desk desk;
  private final Reach reach;
  private final Texts texts;
  private final RequestViewModel model;
  private final VBox node = new VBox();

  RequestPane(Desk desk, Reach reach, RequestViewModel model) {
    this.desk = desk;
    this.reach = reach;
    this.model = model;
    texts = desk.texts();
    node.getStyleClass().add("row-history");
    node.setId("request");
    model.told().subscribe(this::show);
  }

  private void show(Optional<RequestViewModel.Told> told) {
    node.getChildren().clear();
    node.setVisible(told.isPresent());
    node.setManaged(told.isPresent());
    told.ifPresent(one -> {
      node.getChildren()
          .setAll(
              Shapes.heading(texts.get(PrivacyText.TERM_AND_ANSWER)),
              new StatusLabel(one.stand().status(texts)));
      one.usual()
          .ifPresent(usual ->
              node.getChildren()
                  .add(
                      Shapes.note(
                          texts.get(
                              PrivacyText.TERM_RULE,
                              Day.shown(usual),
                              Day.shown(one.longest().orElse(usual))))));
      one.answer()
          .ifPresent(
              answer -> node.getChildren().addAll(Shapes.note(sentence(answer)), trace(answer)));
      one.waiting().map(this::taken).ifPresent(node.getChildren()::add);
      if (one.answer().isEmpty() && one.stand().state() != RequestStand.State.ANSWERED) {
        node.getChildren().add(act(one));
      }
    });
  }

  private Node taken(List<String> waiting) {
    StatusLabel taken =
        new StatusLabel(
            waiting.isEmpty()
                ? new Status(Status.Tone.GOOD, texts.get(ErasureText.ALL_HAVE_IT))
                : new Status(
                    Status.Tone.CARE, texts.get(ErasureText.WAITING, String.join(", ", waiting))));
    taken.setWrapText(true);
    taken.setMinWidth(0);
    return taken;
  }

  private String sentence(RequestViewModel.Answer answer) {
    return texts.get(PrivacyText.ANSWERED_BY, answer.what(), answer.day(), answer.who());
  }

  private Region trace(RequestViewModel.Answer answer) {
    Button trace = new Button(texts.get(PrivacyText.SHOW_ACT), new FontIcon("fth-list"));
    trace.setId("request-act");
    trace.setOnAction(press -> AuditView.open(desk, reach.space(), answer.entry()));
    return buttons(trace);
  }

  private Region act(RequestViewModel.Told told) {
    Button act =
        switch (told.asked()) {
          case ACCESS -> new Button(texts.get(ErasureText.EXPORT), new FontIcon("fth-download"));
          case ERASURE -> new Button(texts.get(ErasureText.OPEN), new FontIcon("fth-trash-2"));
          case OTHER -> new Button(texts.get(PrivacyText.TO_PERSON), new FontIcon("fth-user"));
        };
    act.setId("request-answer");
    act.setOnAction(
        press -> model.answer(() -> ErasureView.open(desk, reach, "person", told.person())));
    return buttons(act);
  }

  private static Region buttons(Button button) {
    FlowPane pane = new FlowPane(button);
    pane.getStyleClass().add("privacy-buttons");
    return pane;
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void close() {
    model.close();
  }
}
