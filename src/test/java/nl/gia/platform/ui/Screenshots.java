package nl.gia.platform.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of a screen for judging: light and dark, usual and large text, Dutch and English. */
public final class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Screenshots() {}

  /** Takes all pictures of a screen, which is made anew in each language. */
  public static List<Path> take(String screen, Function<Texts, Parent> content) {
    return List.of(Texts.DUTCH, Texts.ENGLISH).stream()
        .map(Texts::new)
        .flatMap(texts ->
            List.of(false, true).stream()
                .flatMap(dark ->
                    List.of(100, 150).stream()
                        .map(scale -> one(screen, content, texts, dark, scale))))
        .toList();
  }

  private static Path one(
      String screen, Function<Texts, Parent> content, Texts texts, boolean dark, int scale) {
    String theme = dark ? "dark" : "light";
    Path file =
        FOLDER.resolve(
            String.join("-", screen, theme, Integer.toString(scale), texts.locale().getLanguage())
                + ".png");
    write(picture(content, texts, new Theme(dark, Theme.USUAL_SIZE * scale / 100)), file);
    return file;
  }

  private static BufferedImage picture(Function<Texts, Parent> content, Texts texts, Theme theme) {
    AtomicReference<Stage> window = new AtomicReference<>();
    act(() -> {
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
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Stage stage = window.get();
          BufferedImage image = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
          stage.close();
          return image;
        });
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

  private static void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    // Lists lay out their rows in the pulse after the first.
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void write(BufferedImage image, Path file) {
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
