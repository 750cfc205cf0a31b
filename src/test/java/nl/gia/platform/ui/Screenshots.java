package nl.gia.platform.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.gia.platform.text.Texts;

/** Pictures of a screen for judging: light and dark, usual and large text, Dutch and English. */
public final class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screenshots() {}

  /** A language, how large the text is, and in which colours the pictures are: light, dark. */
  private record Look(Locale language, int scale, List<Boolean> dark) {}

  /** Every day each half of every choice is seen once; all together when that is asked for. */
  private static final List<Look> LOOKS =
      "all".equals(System.getProperty("gia.pictures"))
          ? List.of(
              new Look(Texts.DUTCH, 100, List.of(false, true)),
              new Look(Texts.DUTCH, 150, List.of(false, true)),
              new Look(Texts.ENGLISH, 100, List.of(false, true)),
              new Look(Texts.ENGLISH, 150, List.of(false, true)))
          : List.of(
              new Look(Texts.DUTCH, 100, List.of(false)),
              new Look(Texts.ENGLISH, 150, List.of(true)));

  /** How many pictures are taken of each screen. */
  public static int each() {
    return LOOKS.stream().mapToInt(look -> look.dark().size()).sum();
  }

  /** Takes the pictures of a screen, which is made anew in each language and size. */
  public static List<Path> take(String screen, Function<Texts, Parent> content) {
    List<Path> files = new ArrayList<>();
    for (Look look : LOOKS) {
      Texts texts = new Texts(look.language());
      Stage stage = open(content, texts, theme(look.dark().getFirst(), look.scale()));
      for (boolean dark : look.dark()) {
        Theme theme = theme(dark, look.scale());
        WindowThread.act(() -> stage.getScene().setUserAgentStylesheet(theme.stylesheet()));
        String colours = dark ? "dark" : "light";
        String name =
            screen + "-" + colours + "-" + look.scale() + "-" + texts.locale().getLanguage();
        files.add(write(stage, FOLDER.resolve(name + ".png")));
      }
      WindowThread.act(stage::close);
    }
    return files;
  }

  private static Theme theme(boolean dark, int scale) {
    return new Theme(dark, Theme.USUAL_SIZE * scale / 100);
  }

  private static Stage open(Function<Texts, Parent> content, Texts texts, Theme theme) {
    AtomicReference<Stage> window = new AtomicReference<>();
    WindowThread.act(() -> {
      Parent root = content.apply(texts);
      Optional<Node> keyboard = leaveWindow(root);
      Scene scene = new Scene(root, 1280, 820);
      scene.setUserAgentStylesheet(theme.stylesheet());
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      keyboard.ifPresent(Node::requestFocus);
      window.set(stage);
    });
    return window.get();
  }

  /** Takes a root out of the window it was made in; where the keyboard was there. */
  private static Optional<Node> leaveWindow(Parent root) {
    Optional<Scene> scene = Optional.ofNullable(root.getScene());
    Optional<Node> keyboard = scene.map(Scene::getFocusOwner);
    scene.ifPresent(left -> {
      left.setRoot(new StackPane());
      left.getWindow().hide();
    });
    return keyboard;
  }

  private static Path write(Stage stage, Path file) {
    BufferedImage image =
        WindowThread.ask(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
