package nl.gia.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import nl.gia.SharedData;
import nl.gia.platform.ui.WindowTest;
import nl.gia.text.Lines;
import nl.gia.text.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Laws and policy pages of 1,700 to 7,300 words, as civil servants edited them. */
@ExtendWith(SharedData.class)
class RealTextsTest extends WindowTest {
  private final StringProperty value = new SimpleStringProperty("");
  private final List<ProsePane> panes = new ArrayList<>();

  @Override
  protected Parent content() {
    ProsePane pane = new ProsePane(TEXTS, value);
    panes.add(pane);
    return pane;
  }

  private static List<String> texts() {
    return Stream.of("bias", "wet-inburgering")
        .flatMap(folder -> files(SharedData.file("versions/" + folder)).stream())
        .map(RealTextsTest::read)
        .toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theyGoThroughTheControlUnchanged() {
    assertThat(texts()).hasSizeGreaterThan(20);
    for (String text : texts()) {
      Markup markup = Markup.parse(text);
      assertThat(Lines.join(Lines.of(markup))).isEqualTo(markup);
      act(() -> {
        WritingPane area = new WritingPane(() -> {});
        area.show(Lines.of(markup));
        assertThat(Lines.join(area.lines())).isEqualTo(markup);
      });
    }
  }

  @Test
  void whatIsTypedAndTakenBackLeavesThemAsTheyWere() {
    for (String text : texts()) {
      act(() -> value.set(text));
      RichTextArea area = (RichTextArea) panes.getFirst().control();
      act(() -> area.replaceText(TextPos.ZERO, TextPos.ZERO, "x"));
      assertThat(ask(value::get)).isNotEqualTo(text);
      act(() -> area.replaceText(TextPos.ZERO, TextPos.ofLeading(0, 1), ""));
      assertThat(ask(value::get)).isEqualTo(text);
    }
  }
}
