package nl.gia.feature.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.gia.bundle.Attachments;
import nl.gia.bundle.BundleText;
import nl.gia.bundle.Card;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;

/** The file that came, the file that goes, and the codes by which people know each other. */
final class FilesPane extends VBox {
  private static final int MOST_LINES = 12;

  private final Texts texts;
  private final ExchangeViewModel model;
  private final Verbs verbs;
  private final VBox silent = new VBox();
  private final VBox came = new VBox();
  private final VBox chosen = new VBox();
  private final Form making;

  /** What takes more than this pane: questions about files, and the other half of the screen. */
  record Verbs(
      Runnable choose,
      Runnable make,
      Runnable mail,
      Runnable card,
      Runnable copy,
      Runnable decide) {}

  /**
   * @param folder the shared folder, which comes first
   */
  FilesPane(Texts texts, ExchangeViewModel model, Verbs verbs, Node folder) {
    this.texts = texts;
    this.model = model;
    this.verbs = verbs;
    making =
        new Form(texts)
            .reference("receiver", ExchangeText.RECEIVER, model.receiver(), model.receivers());
    getStyleClass().add("exchange");
    came.getStyleClass().add("exchange-came");
    getChildren().setAll(silent, folder, came, chosen, making(), me(), trusting());
    silent.getStyleClass().add("exchange-silent");
    model.joining().card().subscribe(card -> came());
    model.colleagues().subscribe(this::silent);
    model.incoming().subscribe(file -> came());
    model.arrival().subscribe(arrival -> came());
    model.selected().subscribe(id -> chosen());
    model.colleagues().subscribe(this::chosen);
    silent();
  }

  /** Puts the keyboard where the receiver of a file is chosen. */
  void start() {
    making.focus("receiver");
  }

  /** Of whom nothing came for long. */
  private void silent() {
    silent
        .getChildren()
        .setAll(
            model.colleagues().stream()
                .filter(Colleague::silent)
                .map(one ->
                    new StatusLabel(
                        new Status(
                            Status.Tone.CARE,
                            texts.get(ExchangeText.SILENT_OF, one.silentWeeks(), one.name()))))
                .toList());
    silent.setVisible(!silent.getChildren().isEmpty());
    silent.setManaged(!silent.getChildren().isEmpty());
  }

  private void came() {
    Optional<Incoming> file = model.incoming().get();
    Optional<Arrival> arrival = model.arrival().get();
    Optional<Card> card = model.joining().card().get();
    boolean hadKeyboard = came.isFocusWithin();
    if (card.isPresent()) {
      met(card.get());
    } else if (file.isPresent()) {
      looked(file.get());
    } else {
      came.getChildren().setAll(arrival.map(this::arrived).orElseGet(this::ask));
      // What was pressed is gone; the keyboard stays with what came of it.
      reachable(came).filter(_ -> hadKeyboard).findFirst().ifPresent(Node::requestFocus);
    }
  }

  private static Stream<Node> reachable(Parent within) {
    return within.getChildrenUnmodifiable().stream()
        .flatMap(node ->
            node.isFocusTraversable()
                ? Stream.of(node)
                : node instanceof Parent inner ? reachable(inner) : Stream.empty());
  }

  private Node ask() {
    Button choose = button(ExchangeText.CHOOSE_FILE, verbs.choose());
    choose.getStyleClass().add("accent");
    choose.setId("choose-file");
    VBox place = card(ExchangeText.OPEN_FILE, words(ExchangeText.DROP_NOTE), choose);
    place.getStyleClass().add("drop-place");
    return place;
  }

  /** A card is nobody's until its code was compared, so the keyboard goes to leaving it. */
  private void met(Card card) {
    Button accept = button(ExchangeText.CARD_ACCEPT, model.joining()::accept);
    accept.getStyleClass().add("accent");
    accept.setId("accept-card");
    Button leave = button(ExchangeText.CARD_LEAVE, model.joining()::leave);
    Label code = new Label(JoiningViewModel.code(card));
    code.getStyleClass().add("exchange-code");
    came.getChildren()
        .setAll(
            card(
                ExchangeText.CARD_READ,
                words(ExchangeText.CARD_OF, card.name()),
                code,
                words(ExchangeText.CARD_COMPARE, card.name()),
                Shapes.verbs(accept, leave)));
    leave.requestFocus();
  }

  /** The keyboard goes to what is usual: taking it, but for a file of a stranger leaving it. */
  private void looked(Incoming file) {
    Button take =
        button(file.trusted() ? ExchangeText.TAKE : ExchangeText.TRUST_AND_TAKE, model::take);
    take.getStyleClass().add("accent");
    take.setId("take-file");
    VBox card =
        card(
            ExchangeText.LOOKED,
            words(ExchangeText.LOOKED_SENDER, file.sender(), file.code()),
            words(ExchangeText.LOOKED_MADE, file.made()),
            words(ExchangeText.LOOKED_ALL, file.all(), file.fresh()));
    card.getChildren().addAll(inside(file.inside()));
    if (!file.trusted()) {
      card.getChildren().add(words(ExchangeText.LOOKED_UNTRUSTED, file.sender(), file.code()));
    }
    Button leave = button(ExchangeText.LEAVE, model::leave);
    card.getChildren().add(Shapes.verbs(take, leave));
    came.getChildren().setAll(card);
    (file.trusted() ? take : leave).requestFocus();
  }

  private List<Node> inside(Incoming.Inside inside) {
    List<Node> lines = new ArrayList<>();
    inside.by().forEach(line -> lines.add(line(line)));
    lines.add(words(ExchangeText.LOOKED_CONFLICTS, inside.conflicts().size()));
    lines.addAll(first(inside.conflicts()));
    if (!inside.rows().isEmpty()) {
      lines.add(words(ExchangeText.LOOKED_ROWS));
      lines.addAll(first(inside.rows()));
    }
    return lines;
  }

  private List<Node> first(List<String> all) {
    List<Node> lines = new ArrayList<>();
    all.stream().limit(MOST_LINES).forEach(line -> lines.add(line("· " + line)));
    if (all.size() > MOST_LINES) {
      lines.add(words(ExchangeText.ARRIVED_MORE, all.size() - MOST_LINES));
    }
    return lines;
  }

  private static Label line(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    return label;
  }

  private Node arrived(Arrival arrival) {
    VBox card = card(ExchangeText.OPEN_FILE, came(arrival));
    List<Node> lines = card.getChildren();
    if (arrival.waiting() > 0) {
      lines.add(words(ExchangeText.ARRIVED_WAITING, arrival.waiting()));
    }
    if (arrival.refused() > 0) {
      lines.add(words(ExchangeText.ARRIVED_REFUSED, arrival.refused()));
    }
    arrival.forked().forEach(name -> lines.add(words(BundleText.FORKED, name)));
    lines.addAll(attachments(arrival.attachments()));
    if (arrival.undecided() > 0) {
      Button show = button(ExchangeText.SHOW_DECISIONS, verbs.decide());
      lines.add(words(ExchangeText.ARRIVED_UNDECIDED, arrival.undecided()));
      lines.add(show);
    }
    lines.add(new CameInPane(texts, arrival.rows(), model::open));
    Button choose = button(ExchangeText.CHOOSE_FILE, verbs.choose());
    lines.add(
        arrival.changes() > 0
            ? Shapes.verbs(choose, button(ExchangeText.TAKE_BACK, model::undoTaking))
            : choose);
    return card;
  }

  private Label came(Arrival arrival) {
    if (arrival.changes() > 0 || arrival.waiting() > 0) {
      return words(ExchangeText.ARRIVED, arrival.changes(), arrival.sender());
    }
    return words(
        arrival.rows().isEmpty() ? ExchangeText.ARRIVED_NOTHING : ExchangeText.ARRIVED_LACKING,
        arrival.sender());
  }

  private List<Node> attachments(Attachments.Picked picked) {
    List<Node> lines = new ArrayList<>();
    if (picked.kept() > 0) {
      lines.add(words(ExchangeText.ATTACHMENTS, picked.kept()));
    }
    for (UserFailure refused : picked.refused()) {
      Label why = new Label(refused.message(texts));
      why.setWrapText(true);
      lines.add(why);
    }
    if (picked.missing() > 0) {
      lines.add(words(ExchangeText.ATTACHMENTS_MISSING, picked.missing()));
    }
    return lines;
  }

  private void chosen() {
    chosen.getChildren().clear();
    chosen.setVisible(model.chosen().isPresent());
    chosen.setManaged(chosen.isVisible());
    model.chosen().ifPresent(colleague -> chosen.getChildren().add(card(colleague)));
  }

  private Node card(Colleague colleague) {
    Label name =
        new Label(colleague.known() ? colleague.name() : texts.get(ExchangeText.NOTHING_YET));
    name.getStyleClass().add("row-heading");
    Label code = new Label(colleague.code());
    code.getStyleClass().add("exchange-code");
    Button trust =
        button(
            colleague.trusted() ? ExchangeText.REVOKE : ExchangeText.TRUST_BUTTON,
            colleague.trusted() ? model::revokeChosen : model::trustChosen);
    VBox card = new VBox(name, code);
    if (colleague.known()) {
      card.getChildren().add(words(ExchangeText.LACKS_LINE, colleague.lacks()));
    }
    if (colleague.forked()) {
      card.getChildren().add(words(BundleText.FORKED, colleague.name()));
    }
    if (colleague.trusted()) {
      Label note = words(ExchangeText.REVOKE_NOTE);
      note.getStyleClass().add("form-note");
      card.getChildren().add(note);
    }
    card.getChildren().add(trust);
    card.getStyleClass().add("exchange-card");
    return card;
  }

  private Node making() {
    CheckBox sealed = new CheckBox(texts.get(ExchangeText.SEALED));
    sealed.setWrapText(true);
    sealed.selectedProperty().bindBidirectional(model.sealed());
    sealed.disableProperty().bind(model.sealable().not());
    Label not = words(ExchangeText.SEALED_NOT);
    not.getStyleClass().add("form-note");
    not.visibleProperty().bind(model.sealable().not());
    not.managedProperty().bind(not.visibleProperty());
    Button make = button(ExchangeText.MAKE_BUTTON, verbs.make());
    make.setId("make-file");
    Label note = words(ExchangeText.MAKE_NOTE);
    note.getStyleClass().add("form-note");
    Button mail = button(ExchangeText.MAKE_MAIL, verbs.mail());
    mail.setId("make-mail");
    return card(ExchangeText.MAKE, note, making.node(), sealed, not, Shapes.verbs(make, mail));
  }

  private Node me() {
    Label line = new Label();
    line.setWrapText(true);
    Label code = new Label();
    code.getStyleClass().add("exchange-code");
    model
        .me()
        .subscribe(me -> {
          line.setText(texts.get(ExchangeText.ME_LINE, me.name()));
          code.setText(me.code());
        });
    Label note = words(ExchangeText.CODE_NOTE);
    note.getStyleClass().add("form-note");
    Button makeCard = button(ExchangeText.CARD_MAKE, verbs.card());
    makeCard.setId("make-card");
    Label steps = words(ExchangeText.JOIN_NOTE);
    return card(
        ExchangeText.JOIN,
        steps,
        line,
        code,
        Shapes.verbs(makeCard, button(ExchangeText.COPY, verbs.copy())),
        note);
  }

  private Node trusting() {
    Form form =
        new Form(texts)
            .line(ExchangeViewModel.THEIR_CODE, ExchangeText.THEIR_CODE, model.theirCode())
            .problems(model.problems());
    return card(
        ExchangeText.TRUST_HEADING,
        form.node(),
        button(ExchangeText.TRUST_BUTTON, model::trustTyped));
  }

  private VBox card(Text heading, Node... content) {
    Label title = new Label(texts.get(heading));
    title.getStyleClass().add("form-heading");
    title.setWrapText(true);
    VBox card = new VBox(title);
    card.getChildren().addAll(content);
    card.getStyleClass().add("exchange-card");
    return card;
  }

  private Label words(Text sentence, Object... arguments) {
    Label label = new Label(texts.get(sentence, arguments));
    label.setWrapText(true);
    return label;
  }

  private Button button(Text verb, Runnable action) {
    Button button = new Button(texts.get(verb));
    button.setOnAction(press -> action.run());
    return button;
  }
}
