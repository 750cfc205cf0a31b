package nl.gia.text.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import nl.gia.SharedData;
import nl.gia.Yardsticks;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A key typed in a law of 7,300 words, against the toolkit's own text control with the same. */
@ExtendWith(SharedData.class)
class TypingBenchmark extends WindowTest {
  private static final int KEYS = 60;

  private final VBox window = new VBox();

  @Override
  protected Parent content() {
    return window;
  }

  @Test
  void typingInALaw() throws IOException {
    String law = Files.readString(SharedData.file("versions/wet-inburgering/2010-07-01.md"));
    bare(law);
    ours(law);
    double theirs = bare(law);
    double ours = ours(law);
    Yardsticks.report(
        "a key in a law of 7,300 words, median, against the bare text control",
        ours / theirs,
        2,
        String.format(Locale.ROOT, "%.1f ms / %.1f ms", ours, theirs));
  }

  private double ours(String law) {
    SimpleStringProperty value = new SimpleStringProperty(law);
    ProsePane pane = ask(() -> new ProsePane(TEXTS, value));
    act(() -> window.getChildren().setAll(pane));
    return median((RichTextArea) pane.control());
  }

  private double bare(String law) {
    RichTextArea area = ask(() -> new RichTextArea(new RichTextModel()));
    act(() -> {
      area.appendText(law, StyleAttributeMap.EMPTY);
      window.getChildren().setAll(area);
    });
    return median(area);
  }

  private static double median(RichTextArea area) {
    double[] millis = new double[KEYS];
    for (int i = 0; i < KEYS; i++) {
      int at = i;
      long start = System.nanoTime();
      act(() -> {
        area.replaceText(TextPos.ofLeading(0, at), TextPos.ofLeading(0, at), "x");
        area.getParent().layout();
      });
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[KEYS / 2];
  }
}
