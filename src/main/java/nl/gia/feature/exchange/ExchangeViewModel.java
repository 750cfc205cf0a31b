package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.bundle.Attachments;
import nl.gia.bundle.Exchange;
import nl.gia.journal.Journal;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The colleagues, the file that goes to one of them, and the file that came from one. */
final class ExchangeViewModel implements AutoCloseable {
  static final String THEIR_CODE = "their_code";

  /** Who this copy is, as colleagues know it. */
  record Me(String name, String code) {}

  private record Known(Me me, List<Colleague> colleagues) {}

  private final Desk desk;
  private final Post post;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final ReadOnlyObjectWrapper<Me> me = new ReadOnlyObjectWrapper<>(new Me("", ""));
  private final ObservableList<Colleague> colleagues = FXCollections.observableArrayList();
  private final StringProperty selected = new SimpleStringProperty("");
  private final ObservableList<Choice> receivers = FXCollections.observableArrayList();
  private final StringProperty receiver = new SimpleStringProperty("");
  private final BooleanProperty sealed = new SimpleBooleanProperty(false);
  private final BooleanProperty sealable = new SimpleBooleanProperty(false);
  private final StringProperty theirCode = new SimpleStringProperty("");
  private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Incoming>> incoming =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Arrival>> arrival =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final JoiningViewModel joining;
  private final Deque<Path> further = new ArrayDeque<>();

  ExchangeViewModel(Desk desk, Post post, Journal journal) {
    this.desk = desk;
    this.post = post;
    reading = desk.background().lane();
    joining = new JoiningViewModel(desk, post, this::read);
    selected.subscribe(this::choose);
    receiver.subscribe(id -> seal());
    unsubscribe = journal.subscribe(changes -> desk.background().onScreen(this::read));
    read();
  }

  ReadOnlyObjectProperty<Me> me() {
    return me.getReadOnlyProperty();
  }

  ObservableList<Colleague> colleagues() {
    return colleagues;
  }

  /** The id of the colleague chosen in the list; empty text is none. */
  StringProperty selected() {
    return selected;
  }

  /** For whom a file can be made alone. */
  ObservableList<Choice> receivers() {
    return receivers;
  }

  /** For whom the next file is; empty text is a new colleague, who gets everything. */
  StringProperty receiver() {
    return receiver;
  }

  BooleanProperty sealed() {
    return sealed;
  }

  /** Whether the receiver's key is known. */
  BooleanProperty sealable() {
    return sealable;
  }

  StringProperty theirCode() {
    return theirCode;
  }

  ObjectProperty<List<Problem>> problems() {
    return problems;
  }

  /** The file that was looked into and waits for a yes or no. */
  ReadOnlyObjectProperty<Optional<Incoming>> incoming() {
    return incoming.getReadOnlyProperty();
  }

  /** What came in last. */
  ReadOnlyObjectProperty<Optional<Arrival>> arrival() {
    return arrival.getReadOnlyProperty();
  }

  /** What the file for the receiver is best called. */
  String fileName() {
    String name =
        chosenReceiver()
            .map(one -> desk.texts().get(ExchangeText.FILE_FOR, one.name()))
            .orElseGet(() -> desk.texts().get(ExchangeText.FILE_FOR_NEW));
    String plain = name.replaceAll("[^\\p{L}\\p{N} -]", "").strip();
    return plain + (sealed.get() ? ".gia.json.age" : ".gia.json");
  }

  /** Makes a file, and beside it a mail that is ready to be sent with it. */
  void makeMail(Path file) {
    String to = receiver.get();
    String called = chosenReceiver().map(Colleague::name).orElse("");
    boolean closed = sealed.get();
    Path draft = file.resolveSibling(file.getFileName() + ".eml");
    desk.background()
        .write(
            ExchangeText.MAKING,
            progress -> {
              Exchange.Sent sent = post.write(file, to, closed, progress);
              List<Path> files =
                  sent.contents() == 0 ? List.of(file) : List.of(file, sent.attachments());
              post.mail(draft, called, files, desk.texts());
              return sent;
            },
            sent ->
                say(ExchangeText.MADE_MAIL, sent.changes(), String.valueOf(draft.getFileName())));
  }

  /** Meeting a colleague by card. */
  JoiningViewModel joining() {
    return joining;
  }

  /** Takes back what the last file brought. */
  void undoTaking() {
    desk.background()
        .write(
            ExchangeText.TAKING_BACK,
            progress -> post.undoTakes(1),
            done -> {
              arrival.set(Optional.empty());
              say(ExchangeText.TAKEN_BACK);
            });
  }

  void make(Path file) {
    String to = receiver.get();
    boolean closed = sealed.get();
    desk.background()
        .write(
            ExchangeText.MAKING,
            progress -> post.write(file, to, closed, progress),
            sent -> {
              String name = String.valueOf(file.getFileName());
              if (sent.startAlone()) {
                say(ExchangeText.MADE_START, name);
              } else if (sent.contents() == 0) {
                say(ExchangeText.MADE, sent.changes(), name);
              } else {
                String beside = String.valueOf(sent.attachments().getFileName());
                say(ExchangeText.MADE_WITH, sent.changes(), name, sent.contents(), beside);
              }
            });
  }

  /** Looks into files, one after the other; nothing is taken before somebody says so. */
  void look(List<Path> files) {
    files.stream().filter(JoiningViewModel::isCard).forEach(joining::read);
    List<Path> bundles =
        files.stream()
            .filter(file -> !Attachments.isCalledSo(file) && !JoiningViewModel.isCard(file))
            .toList();
    if (files.stream().allMatch(Attachments::isCalledSo)) {
      files.forEach(this::pick);
    }
    // What lies beside a bundle goes in with it.
    further.addAll(bundles);
    if (incoming.get().isEmpty()) {
      next();
    }
  }

  private void pick(Path attachments) {
    desk.background()
        .write(
            ExchangeText.TAKING,
            progress -> post.pick(attachments),
            picked -> {
              String refused = picked.refused().isEmpty() ? "" : words(picked.refused());
              String kept = desk.texts().get(ExchangeText.ATTACHMENTS, picked.kept());
              desk.notices().say((kept + " " + refused).strip());
            });
  }

  private String words(List<UserFailure> failures) {
    return failures.stream()
        .map(failure -> failure.message(desk.texts()))
        .collect(Collectors.joining(" "));
  }

  void leave() {
    incoming.set(Optional.empty());
    next();
  }

  /** Takes the file that was looked into; who sent it is trusted from now on. */
  void take() {
    incoming
        .get()
        .ifPresent(file -> {
          arrival.set(Optional.empty());
          desk.background()
              .write(ExchangeText.TAKING, progress -> post.take(file, progress), this::arrived);
        });
  }

  /** Trusts whoever has the code that was typed. */
  void trustTyped() {
    String code = theirCode.get().replaceAll("[\\s-]", "");
    problems.set(List.of());
    if (!code.matches("[0-9A-Za-z]{20}")) {
      problems.set(List.of(Problem.of(THEIR_CODE, ExchangeText.NO_CODE)));
    } else if (code.equalsIgnoreCase(me.get().code().replace("-", ""))) {
      problems.set(List.of(Problem.of(THEIR_CODE, ExchangeText.OWN_CODE)));
    } else {
      theirCode.set("");
      trust(code);
    }
  }

  void trustChosen() {
    chosen().ifPresent(colleague -> trust(colleague.code()));
  }

  /** Withdraws the key of the chosen colleague, whose laptop was lost or who left. */
  void revokeChosen() {
    chosen()
        .ifPresent(colleague ->
            desk.background()
                .write(
                    ExchangeText.KEEPING,
                    progress -> post.revoke(colleague.code()),
                    last -> {
                      say(ExchangeText.NO_LONGER, last);
                      read();
                    }));
  }

  /** The colleague chosen in the list. */
  Optional<Colleague> chosen() {
    return find(selected.get());
  }

  void copied() {
    say(ExchangeText.COPIED);
  }

  void open(Arrival.Row row) {
    desk.navigator().go(new Target(row.table(), row.id()));
  }

  @Override
  public void close() {
    unsubscribe.run();
    reading.drop();
  }

  private void next() {
    Path file = further.poll();
    if (file != null) {
      desk.background()
          .write(
              ExchangeText.LOOKING,
              progress -> post.look(file, desk.texts(), progress),
              found -> {
                arrival.set(Optional.empty());
                incoming.set(Optional.of(found));
              });
    }
  }

  private void arrived(Arrival came) {
    incoming.set(Optional.empty());
    arrival.set(Optional.of(came));
    read();
    next();
  }

  private void trust(String code) {
    desk.background()
        .write(
            ExchangeText.KEEPING,
            progress -> {
              post.trust(code);
              return code;
            },
            done -> {
              say(ExchangeText.NOW_TRUSTED);
              read();
            });
  }

  private void say(Text sentence, Object... arguments) {
    desk.notices().say(desk.texts().get(sentence, arguments));
  }

  private void read() {
    reading.read(
        ExchangeText.READING,
        progress -> new Known(new Me(post.ownName(), post.ownCode()), post.colleagues()),
        this::show);
  }

  private void show(Known known) {
    me.set(known.me());
    if (!colleagues.equals(known.colleagues())) {
      colleagues.setAll(known.colleagues());
      receivers.setAll(
          known.colleagues().stream()
              .filter(Colleague::known)
              .map(one -> new Choice(one.id(), one.name()))
              .toList());
    }
    seal();
  }

  private void choose(String id) {
    find(id).filter(Colleague::known).ifPresent(one -> receiver.set(one.id()));
  }

  private void seal() {
    boolean can = chosenReceiver().map(Colleague::sealable).orElse(false);
    if (can != sealable.get()) {
      sealable.set(can);
      sealed.set(can);
    }
  }

  private Optional<Colleague> chosenReceiver() {
    return find(receiver.get());
  }

  private Optional<Colleague> find(String id) {
    return colleagues.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
