package nl.gia.text.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.RichTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import nl.gia.text.Line;
import nl.gia.text.Line.Place;
import nl.gia.text.Lines;
import nl.gia.text.Run;
import org.jspecify.annotations.Nullable;

/** The lines in the text control: a paragraph of the control for each, with its place. */
final class LinesModel extends RichTextModel {
  static final StyleAttribute<Place> PLACE = new StyleAttribute<>("place", Place.class, true);
  static final StyleAttribute<String> LINK = new StyleAttribute<>("link", String.class, false);

  private int @Nullable [] numbers;

  /** With these lines to begin with, which is no step that can be undone. */
  static LinesModel of(List<Line> lines) {
    LinesModel model = new LinesModel();
    model.setUndoRedoEnabled(false);
    model.replace(null, TextPos.ZERO, TextPos.ZERO, input(lines));
    model.setUndoRedoEnabled(true);
    return model;
  }

  /** All lines as they stand. */
  List<Line> lines() {
    return IntStream.range(0, size()).mapToObj(this::line).toList();
  }

  Line line(int index) {
    RichParagraph paragraph = super.prepareParagraph(index).build();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < paragraph.getSegmentCount(); i++) {
      StyledSegment segment = paragraph.getSegment(i);
      StyleAttributeMap style = segment.getStyleAttributeMap(null);
      runs.add(
          new Run(
              segment.getText(),
              style.getBoolean(StyleAttributeMap.BOLD),
              style.getBoolean(StyleAttributeMap.ITALIC),
              link(style)));
    }
    return new Line(place(paragraph.getParagraphAttributes()), runs);
  }

  static String link(StyleAttributeMap style) {
    String link = style.get(LINK);
    return link == null ? "" : link;
  }

  private static Place place(@Nullable StyleAttributeMap style) {
    Place place = style == null ? null : style.get(PLACE);
    return place == null ? Place.PLAIN : place;
  }

  /** Lines as the control takes them in: over whole lines, the last without its end. */
  static StyledInput input(List<Line> lines) {
    List<StyledSegment> segments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        segments.add(StyledSegment.LINE_BREAK);
      }
      Line line = lines.get(i);
      segments.add(StyledSegment.ofParagraphAttributes(StyleAttributeMap.of(PLACE, line.place())));
      line.runs().forEach(run -> segments.add(StyledSegment.of(run.text(), style(run))));
    }
    Iterator<StyledSegment> left = segments.iterator();
    return new StyledInput() {
      @Override
      public @Nullable StyledSegment nextSegment() {
        return left.hasNext() ? left.next() : null;
      }

      @Override
      public void close() {}
    };
  }

  private static StyleAttributeMap style(Run run) {
    StyleAttributeMap.Builder style = StyleAttributeMap.builder();
    if (run.bold()) {
      style.set(StyleAttributeMap.BOLD, true);
    }
    if (run.italic()) {
      style.set(StyleAttributeMap.ITALIC, true);
    }
    if (!run.link().isEmpty()) {
      style.set(LINK, run.link());
    }
    return style.build();
  }

  /** What stands before the line: a bullet, its number, or nothing. */
  private String bullet(int index, Place place) {
    return place.mark().map(mark -> mark.numbered() ? numbers()[index] + "." : "•").orElse("");
  }

  private int[] numbers() {
    int[] known = numbers;
    if (known == null || known.length != size()) {
      known = Lines.numbers(lines().stream().map(Line::place).toList());
      numbers = known;
    }
    return known;
  }

  @Override
  protected RichParagraph.Builder prepareParagraph(int index) {
    Place place = line(index).place();
    StyleAttributeMap.Builder style = StyleAttributeMap.builder();
    style.set(PLACE, place);
    if (place.mark().isPresent()) {
      style.setBullet(bullet(index, place));
    }
    return super.prepareParagraph(index).setParagraphAttributes(style.build());
  }

  @Override
  protected void setParagraphStyle(int index, StyleAttributeMap style) {
    numbers = null;
    // Bullets are drawn from the place and not kept beside it.
    super.setParagraphStyle(index, StyleAttributeMap.of(PLACE, place(style)));
  }

  @Override
  protected void insertLineBreak(int index, int offset) {
    numbers = null;
    super.insertLineBreak(index, offset);
  }

  @Override
  protected Set<StyleAttribute<?>> getSupportedAttributes() {
    return Set.of(PLACE, LINK, StyleAttributeMap.BOLD, StyleAttributeMap.ITALIC);
  }
}
