package nl.gia.feature.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Tabs;
import nl.gia.platform.ui.Toolbar;

/** Lays out the exchange: colleagues with their files, and what both sides changed. */
final class ExchangeView implements Screen {
  private static final String CARD = ".kaart.json";
  private static final List<String> ENDINGS = List.of(".json", ".age", ".zip", ".txt", ".gz");

  private final Desk desk;
  private final Texts texts;
  private final ExchangeViewModel model;
  private final DecisionViewModel decisions;
  private final FolderViewModel folder;
  private final FilesPane files;
  private final DecisionPane deciding;
  private final Table<Colleague> colleagues;
  private final MattersPane matters;
  private final BooleanProperty decides = new SimpleBooleanProperty(false);
  private final Region node;
  private boolean urged;

  ExchangeView(
      Desk desk, ExchangeViewModel model, FolderViewModel folder, DecisionViewModel decisions) {
    this.desk = desk;
    this.texts = desk.texts();
    this.model = model;
    this.decisions = decisions;
    this.folder = folder;
    files =
        new FilesPane(
            texts,
            model,
            new FilesPane.Verbs(
                this::choose,
                () -> make(model::make),
                () -> make(model::makeMail),
                this::card,
                this::copy,
                () -> decide(true)),
            new FolderPane(texts, folder, this::chooseFolder, () -> decide(true)));
    deciding = new DecisionPane(texts, decisions);
    colleagues = colleagues();
    matters = new MattersPane(texts, decisions, deciding::start);
    node =
        Shapes.listAndDetail(
            bar(), new StackPane(colleagues.node(), matters), new StackPane(files, deciding));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
    List.of(colleagues.node(), files).forEach(half -> bind(half, false));
    List.of(matters, deciding).forEach(half -> bind(half, true));
    decisions.all().addListener((ListChangeListener<Matter>) change -> urge());
    urge();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void onShow() {
    urged = false;
    urge();
  }

  /** What cannot wait comes first, once each time that somebody comes here. */
  private void urge() {
    if (!urged && !decisions.all().isEmpty()) {
      urged = true;
      decide(true);
    }
  }

  @Override
  public void focus() {
    if (decides.get()) {
      matters.focus();
    } else {
      colleagues.focus();
    }
  }

  @Override
  public Standing standing() {
    Standing standing =
        Standing.START
            .with("decides", Boolean.toString(decides.get()))
            .with("matter", decisions.selected().get());
    return colleagues.standing(standing, "colleagues");
  }

  @Override
  public void restore(Standing standing) {
    urged = true;
    decides.set(Boolean.parseBoolean(standing.mark("decides")));
    colleagues.restore(standing, "colleagues");
    if (!standing.mark("matter").isEmpty()) {
      decisions.selected().set(standing.mark("matter"));
    }
  }

  @Override
  public void close() {
    model.close();
    folder.close();
    decisions.close();
  }

  private Region bar() {
    Tabs<Boolean> tabs = new Tabs<>(decides);
    ToggleButton people = tabs.tab(texts.get(ExchangeText.COLLEAGUES), false);
    ToggleButton both = tabs.tab("", true);
    Stream.of(people, both).forEach(tab -> tab.setOnAction(press -> decide(decides.get())));
    both.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get(ExchangeText.DECISIONS, decisions.all().size()), decisions.all()));
    return new Toolbar(texts)
        .node(tabs.node())
        .gap()
        .plain(ExchangeText.CHOOSE_FILE, "fth-download", this::choose)
        .main(ExchangeText.MAKE_BUTTON, "fth-upload", this::startMaking)
        .node();
  }

  private Table<Colleague> colleagues() {
    Table<Colleague> table = new Table<>(texts, model.colleagues(), Colleague::id);
    return table
        .text(
            ExchangeText.NAME,
            14,
            one -> one.known() ? one.name() : texts.get(ExchangeText.NOTHING_YET))
        .status(ExchangeText.TRUST, 13, this::trust)
        .text(ExchangeText.HEARD, 15, this::heard)
        .text(ExchangeText.LACKS, 9, one -> one.known() ? Long.toString(one.lacks()) : "")
        .text(ExchangeText.CODE, 24, Colleague::code)
        .spare()
        .empty(ExchangeText.NO_COLLEAGUES, ExchangeText.CHOOSE_FILE, this::choose)
        .editing(one -> startMaking())
        .selecting(model.selected());
  }

  private String heard(Colleague one) {
    return one.silent() ? texts.get(ExchangeText.SILENT, one.silentWeeks()) : one.heardOn();
  }

  private Status trust(Colleague one) {
    if (one.trusted() && one.forked()) {
      return new Status(Status.Tone.CARE, texts.get(ExchangeText.FORKED));
    }
    return one.trusted()
        ? new Status(Status.Tone.GOOD, texts.get(ExchangeText.TRUSTED))
        : new Status(Status.Tone.CARE, texts.get(ExchangeText.UNTRUSTED));
  }

  private void decide(boolean which) {
    urged = true;
    decides.set(which);
    focus();
  }

  private void showFiles() {
    urged = true;
    decides.set(false);
  }

  private void startMaking() {
    showFiles();
    files.start();
  }

  private void key(KeyEvent key) {
    boolean page = key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP;
    if (key.isShortcutDown() && page) {
      decide(!decides.get());
      key.consume();
    } else if (decides.get()) {
      deciding.key(key);
    }
  }

  private void choose() {
    showFiles();
    List<Path> files = desk.files().allToOpen(ExchangeText.BUNDLE_FILE, ENDINGS);
    if (!files.isEmpty()) {
      model.look(files);
    }
  }

  private void chooseFolder() {
    desk.files().folder(ExchangeText.BUNDLE_FILE).ifPresent(folder::choose);
  }

  private void card() {
    desk.files()
        .toSave(
            ExchangeText.CARD_FILE,
            texts.get(ExchangeText.CARD_NAME, model.me().get().name()) + CARD,
            List.of(CARD))
        .ifPresent(model.joining()::make);
  }

  private void make(Consumer<Path> maker) {
    String name = model.fileName();
    List<String> ending = List.of(name.substring(name.lastIndexOf('.')));
    desk.files().toSave(ExchangeText.BUNDLE_FILE, name, ending).ifPresent(maker);
  }

  private void copy() {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, model.me().get().code()));
    model.copied();
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    List<Path> dropped = drop.getDragboard().getFiles().stream().map(File::toPath).toList();
    showFiles();
    model.look(dropped);
    drop.setDropCompleted(!dropped.isEmpty());
    drop.consume();
  }

  private void bind(Node half, boolean which) {
    decides.subscribe(now -> {
      half.setVisible(now == which);
      half.setManaged(now == which);
    });
  }
}
