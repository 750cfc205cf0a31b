package nl.gia.shell;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.FileChoice;
import nl.gia.platform.ui.Theme;
import nl.gia.shell.Settings.Colours;

/** The window: what is open in it, how it looks, and what it remembers for the next time. */
public final class Shell implements Commands {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;
  private static final List<String> DATABASES = List.of(".db", ".gia");

  private final ShellContext context;
  private final Background background;
  private final Stage stage;
  private final BorderPane root = new BorderPane();
  private Settings settings;
  private Texts texts;
  private Foot foot;
  private Optional<Session> session = Optional.empty();
  private Optional<Frame> frame = Optional.empty();
  private Optional<Path> lastFolder = Optional.empty();

  /** Made on the window's thread, with settings that were read before. */
  public Shell(ShellContext context, Settings settings, Stage stage) {
    this.context = context;
    this.background = context.background();
    this.settings = settings;
    this.stage = stage;
    texts = speak(settings.language());
    // Before the first control is made, or JavaFX reads its own theme for nothing.
    Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> dress());
    foot = new Foot(texts);
  }

  /** Shows the window, with the database that was asked for or the start screen. */
  public void show() {
    fill(Optional.empty());
    // Only now, or each part of the window is styled as it is added.
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    stage.setOnCloseRequest(request -> {
      request.consume();
      quit();
    });
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    settings.window().filter(Shell::isOnScreen).ifPresent(this::place);
    stage.show();
    context.database().ifPresent(this::open);
  }

  /** The open database as the window shows it. */
  Optional<Frame> frame() {
    return frame;
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public void makeNew(Sessions.Content content) {
    ShellText name =
        switch (content) {
          case STARTER -> ShellText.NEW_NAME;
          case EXAMPLE -> ShellText.EXAMPLE_NAME;
        };
    files()
        .toSave(ShellText.DATABASE_FILE, texts.get(name), DATABASES.subList(0, 1))
        .ifPresent(file ->
            background.write(
                ShellText.MAKING,
                progress -> context.sessions().create(file, content, texts),
                this::enter));
  }

  @Override
  public void open() {
    files().toOpen(ShellText.DATABASE_FILE, DATABASES).ifPresent(this::open);
  }

  @Override
  public void open(Path file) {
    background.write(
        ShellText.OPENING, progress -> context.sessions().open(file, texts), this::enter);
  }

  @Override
  public void closeDatabase() {
    leave();
    build(Optional.empty());
  }

  @Override
  public void quit() {
    settings =
        settings.withWindow(
            new Settings.Place(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized()));
    keep();
    leave();
    background.write(
        ShellText.CLOSING,
        progress -> settings,
        done -> {
          stage.hide();
          background.close();
        });
  }

  @Override
  public void colours(Colours colours) {
    settings = settings.withColours(colours);
    looks();
  }

  @Override
  public void textSize(int size) {
    settings = settings.withTextSize(size);
    looks();
  }

  @Override
  public void language(Locale language) {
    settings = settings.withLanguage(language);
    texts = speak(language);
    changed();
  }

  /** A plus is not the same key on every keyboard; the menu names the one that most have. */
  private void key(KeyEvent key) {
    boolean larger = key.getCode() == KeyCode.EQUALS || key.getCode() == KeyCode.ADD;
    if (key.isShortcutDown() && (larger || key.getCode() == KeyCode.SUBTRACT)) {
      textSize(settings.textSize() + (larger ? 1 : -1));
      key.consume();
    }
  }

  @Override
  public void name(String name, Consumer<List<Problem>> refused) {
    session.ifPresent(
        open -> background.write(ShellText.RENAMING, progress -> open.rename(name), refused));
  }

  @Override
  public void chooseFolder() {
    files().folder(ShellText.FILES_FOLDER).ifPresent(chosen -> folder(Optional.of(chosen)));
  }

  @Override
  public void folder(Optional<Path> folder) {
    settings = settings.withFolder(folder);
    changed();
  }

  @Override
  public Path dataFolder() {
    return context.settings().folder();
  }

  @Override
  public void openSettings() {
    if (inSettings().isEmpty()) {
      SettingsPane pane = new SettingsPane(texts, this, session.map(Session::userName));
      if (frame.isPresent()) {
        frame.get().over(pane);
      } else {
        root.setCenter(foot.around(pane.node()));
        root.applyCss();
        pane.focus();
      }
    }
  }

  @Override
  public void closeSettings() {
    frame.ifPresentOrElse(Frame::back, () -> build(Optional.empty()));
  }

  private Optional<Node> inSettings() {
    return Optional.ofNullable(root.lookup("#" + SettingsPane.ID));
  }

  /** A calendar knows of no language but the one of the whole program. */
  private static Texts speak(Locale language) {
    Texts spoken = new Texts(language);
    Locale.setDefault(Locale.Category.FORMAT, spoken.locale());
    return spoken;
  }

  /** Dresses the window as it stands. */
  private void looks() {
    keep();
    dress();
  }

  /** Builds the window anew; who was choosing settings goes on where the keyboard was. */
  private void changed() {
    keep();
    Optional<String> at =
        inSettings()
            .map(_ -> Objects.requireNonNullElse(stage.getScene().getFocusOwner(), root))
            .map(node -> String.valueOf(node.getId()));
    at.ifPresent(_ -> frame.ifPresent(Frame::back));
    build(frame);
    at.ifPresent(id -> {
      openSettings();
      root.applyCss();
      Optional.ofNullable(root.lookup("#" + id)).ifPresent(Node::requestFocus);
    });
  }

  private void keep() {
    Settings now = settings;
    background.write(
        ShellText.KEEPING_SETTINGS,
        progress -> {
          context.settings().write(now);
          return now;
        });
  }

  private void enter(Session opened) {
    leave();
    session = Optional.of(opened);
    opened.onChange(() -> background.onScreen(() -> saved(opened)));
    settings = settings.opened(opened.file());
    keep();
    build(Optional.empty());
    opened.notice(texts).ifPresent(foot.notices()::say);
  }

  private void leave() {
    frame.ifPresent(Frame::close);
    frame = Optional.empty();
    session.ifPresent(open ->
        background.write(
            ShellText.CLOSING,
            progress -> {
              open.close();
              return open;
            }));
    session = Optional.empty();
  }

  private void saved(Session changed) {
    if (session.filter(changed::equals).isPresent()) {
      foot.moveOn();
      foot.status().saved(LocalTime.now(context.clock()));
      frame.ifPresent(Frame::refresh);
    }
  }

  /** Builds the window anew, in this language and these colours, and returns to where one stood. */
  private void build(Optional<Frame> before) {
    dress();
    frame.ifPresent(Frame::close);
    background.unwatch(foot);
    foot = new Foot(texts);
    fill(before);
  }

  private void fill(Optional<Frame> before) {
    stage.setTitle(session.map(this::title).orElseGet(() -> texts.get(ShellText.PROGRAM)));
    background.watch(foot);
    frame = session.map(open -> new Frame(open, texts, background, foot.notices(), files()));
    before.ifPresent(old -> frame.ifPresent(open -> open.goOn(old)));
    session.ifPresent(open -> foot.status().opened(open));
    StatusPane status = foot.status();
    frame.ifPresent(open -> open.inView().subscribe(_ -> foot.moveOn()));
    frame.ifPresent(open -> open.signs().subscribe(signs -> status.signs(signs, open::go)));
    frame.ifPresent(open -> open.typed().subscribe(status::typed));
    root.setTop(
        new HeaderPane(
            texts,
            new Menus(texts, this, frame, context.version()).bar(),
            frame.map(Frame::search)));
    if (frame.isPresent()) {
      root.setCenter(foot.around(frame.get()));
    } else {
      root.setCenter(foot.around(new StartPane(texts, this)));
    }
    root.setBottom(foot.bottom());
    frame.ifPresent(Frame::focus);
  }

  private String title(Session open) {
    ShellText words = open.madeUp() ? ShellText.TITLE_OF_EXAMPLE : ShellText.TITLE;
    return texts.get(words, String.valueOf(open.file().getFileName()));
  }

  private void dress() {
    boolean dark =
        switch (settings.colours()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    String stylesheet = new Theme(dark, settings.textSize()).stylesheet();
    if (!stylesheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(stylesheet);
    }
  }

  private FileChoice files() {
    return context
        .files()
        .in(
            texts,
            () -> settings.folder().or(() -> lastFolder),
            chosen -> lastFolder = Optional.of(chosen));
  }

  private void place(Settings.Place window) {
    stage.setX(window.x());
    stage.setY(window.y());
    stage.setWidth(window.width());
    stage.setHeight(window.height());
    stage.setMaximized(window.maximized());
  }

  /** A window remembered on a screen that is no longer there would be out of reach. */
  private static boolean isOnScreen(Settings.Place window) {
    return !Screen.getScreensForRectangle(window.x() + 40, window.y() + 10, 100, 20).isEmpty();
  }
}
