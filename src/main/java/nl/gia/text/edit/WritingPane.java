package nl.gia.text.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.ContentChange;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.skin.CellContext;
import nl.gia.text.Line;
import nl.gia.text.Line.Place;
import nl.gia.text.LineEdits;
import nl.gia.text.Lines;
import nl.gia.text.Markup;
import nl.gia.text.Run;
import org.jspecify.annotations.Nullable;

/**
 * The control in which text is typed as it reads. Every key and button replaces whole lines by
 * others, so that each is one step back.
 */
final class WritingPane extends RichTextArea {
  private static final StyleHandlerRegistry LOOKS = looks();

  private final Runnable changed;
  private final Steps steps = new Steps();
  private LinesModel lines = LinesModel.of(List.of());
  private boolean stepping;

  /**
   * Makes it empty.
   *
   * @param changed is told of each change of the lines
   */
  WritingPane(Runnable changed) {
    this.changed = changed;
    begin(lines);
    getStyleClass().add("writing");
    setWrapText(true);
    getInputMap().registerFunction(Tag.INSERT_LINE_BREAK, () -> atCaret(LineEdits::split));
    getInputMap().registerFunction(Tag.BACKSPACE, this::backspaced);
    getInputMap().registerFunction(Tag.COPY, this::copied);
    getInputMap().registerFunction(Tag.CUT, this::cutOut);
    getInputMap().registerFunction(Tag.PASTE, this::pasted);
    getInputMap().registerFunction(Tag.UNDO, () -> steps.back().ifPresent(this::stepBack));
    getInputMap().registerFunction(Tag.REDO, () -> steps.again().ifPresent(this::stepAgain));
    // The toolbar knows when these are ours.
    getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.Z));
    getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.Y));
    getInputMap().registerFunction(Tag.PASTE_PLAIN_TEXT, this::pastedPlain);
  }

  private static StyleHandlerRegistry looks() {
    StyleHandlerRegistry.Builder looks =
        StyleHandlerRegistry.builder(RichTextArea.styleHandlerRegistry);
    looks.setParHandler(
        LinesModel.PLACE, (WritingPane _, CellContext cell, Place place) -> look(cell, place));
    looks.setSegHandler(
        LinesModel.LINK,
        (WritingPane _, CellContext cell, String link) -> {
          if (!link.isEmpty()) {
            cell.getNode().getStyleClass().add("writing-link");
          }
        });
    return looks.build();
  }

  /** The classes by which the style sheet knows a line: of its cell, or of the text within. */
  private static void look(CellContext context, Place place) {
    Node text = context.getNode();
    Node cell = text.getParent();
    cell.getStyleClass().add("writing-line");
    if (place.heading() > 0) {
      cell.getStyleClass().add("writing-heading-" + Math.min(place.heading(), 3));
    }
    if (place.joint().isPresent()) {
      cell.getStyleClass().add("writing-joined");
    }
    if (place.mark().isPresent()) {
      cell.getStyleClass().addAll("writing-item", "writing-depth-" + place.depth());
    } else if (place.depth() > 0) {
      // Not of the cell: that measures its height as if it had no padding at its sides.
      text.getStyleClass().add("writing-within-" + place.depth());
    }
  }

  @Override
  public StyleHandlerRegistry getStyleHandlerRegistry() {
    return LOOKS;
  }

  /** The whole text for a screen reader that asks before the caret has moved. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Object known = super.queryAccessibleAttribute(attribute, parameters);
    return known == null && attribute == AccessibleAttribute.TEXT
        ? lines.lines().stream().map(Line::text).collect(Collectors.joining("\n"))
        : known;
  }

  /** All lines as they stand. */
  List<Line> lines() {
    return lines.lines();
  }

  /** Shows other lines, in which nothing is left to undo; the caret stays where it was. */
  void show(List<Line> shown) {
    TextPos caret = getCaretPosition();
    // A model that forgets its steps back still does them again, in whatever stands there then.
    begin(LinesModel.of(shown));
    if (caret != null) {
      select(lines.clamp(caret));
    }
  }

  private void begin(LinesModel fresh) {
    lines = fresh;
    steps.clear();
    setModel(fresh);
    fresh.addListener(this::changed);
  }

  private void changed(ContentChange change) {
    if (!stepping) {
      steps.add(change, start(), lines);
      changed.run();
    }
  }

  private void stepBack(Steps.Step step) {
    step(step, Tag.UNDO);
    select(lines.clamp(step.caret()));
  }

  private void stepAgain(Steps.Step step) {
    step(step, Tag.REDO);
    // Selected, it would be lost to the next key.
    select(end());
  }

  private void step(Steps.Step step, FunctionTag once) {
    stepping = true;
    for (int i = 0; i < step.changes(); i++) {
      executeDefault(once);
    }
    stepping = false;
    changed.run();
  }

  Place placeAtCaret() {
    TextPos caret = getCaretPosition();
    return caret == null ? Place.PLAIN : lines.line(caret.index()).place();
  }

  /** Whether what is selected, or what would be typed, has this style. */
  boolean has(StyleAttribute<Boolean> style) {
    StyleAttributeMap active = getActiveStyleAttributeMap();
    return active != null && active.getBoolean(style);
  }

  /** Makes what is selected bold or italic, or not any more; or else what is typed next. */
  void toggle(StyleAttribute<Boolean> style) {
    StyleAttributeMap other = StyleAttributeMap.of(style, !has(style));
    if (hasNonEmptySelection()) {
      TextPos start = start();
      TextPos end = end();
      applyStyle(start, end, other);
      select(start, end);
    } else {
      StyleAttributeMap active = getActiveStyleAttributeMap();
      setInsertStyles(active == null ? other : active.combine(other));
    }
  }

  /** The address behind the caret, or empty. */
  String link() {
    StyleAttributeMap active = getActiveStyleAttributeMap();
    return active == null ? "" : LinesModel.link(active);
  }

  /** Has what is selected lead somewhere; with nothing selected, the link at the caret. */
  void link(String address) {
    TextPos start = start();
    TextPos end = end();
    if (start.equals(end)) {
      Run run = runAt(start);
      int from = start.offset() - before(start);
      if (run.link().isEmpty()) {
        replaceText(start, end, LinesModel.input(List.of(linked(start.index(), address))));
        return;
      }
      start = TextPos.ofLeading(start.index(), from);
      end = TextPos.ofLeading(start.index(), from + run.text().length());
    }
    applyStyle(start, end, StyleAttributeMap.of(LinesModel.LINK, address));
    select(end);
  }

  private Line linked(int index, String address) {
    return new Line(
        lines.line(index).place(), List.of(new Run(shortened(address), false, false, address)));
  }

  private static String shortened(String address) {
    return address.replaceFirst("^(https?://|mailto:)", "");
  }

  private Run runAt(TextPos at) {
    int end = 0;
    for (Run run : lines.line(at.index()).runs()) {
      end += run.text().length();
      if (at.offset() <= end) {
        return run;
      }
    }
    return Run.plain("");
  }

  /** How many characters of the run at this point stand before it. */
  private int before(TextPos at) {
    int start = 0;
    for (Run run : lines.line(at.index()).runs()) {
      int end = start + run.text().length();
      if (at.offset() <= end) {
        return at.offset() - start;
      }
      start = end;
    }
    return 0;
  }

  void heading(int level) {
    each(selected -> LineEdits.heading(selected, level));
  }

  void list(boolean numbered) {
    each(selected -> LineEdits.list(selected, numbered));
  }

  void indent() {
    int first = start().index();
    Place above = first == 0 ? Place.PLAIN : lines.line(first - 1).place();
    each(selected -> LineEdits.indent(selected, above));
  }

  void outdent() {
    each(LineEdits::outdent);
  }

  void breakLine() {
    atCaret(LineEdits::breakLine);
  }

  private TextPos start() {
    return lines.clamp(getSelection() == null ? TextPos.ZERO : getSelection().getMin());
  }

  private TextPos end() {
    return lines.clamp(getSelection() == null ? TextPos.ZERO : getSelection().getMax());
  }

  private List<Line> selectedLines() {
    return lines.lines().subList(start().index(), end().index() + 1);
  }

  /** Changes all lines that the selection touches, and leaves it where it is. */
  private void each(UnaryOperator<List<Line>> change) {
    TextPos start = start();
    TextPos end = end();
    List<Line> before = selectedLines();
    List<Line> after = change.apply(before);
    if (isEditable() && !after.equals(before)) {
      put(start.index(), end.index(), after);
      select(start, end);
    }
  }

  private void put(int first, int last, List<Line> instead) {
    replaceText(
        TextPos.ofLeading(first, 0),
        lines.getEndOfParagraphTextPos(last),
        LinesModel.input(instead));
  }

  private void atCaret(BiFunction<Line, Integer, List<Line>> change) {
    if (!isEditable()) {
      return;
    }
    if (hasNonEmptySelection()) {
      replaceText(start(), end(), "");
      select(start());
    }
    TextPos caret = start();
    List<Line> instead = change.apply(lines.line(caret.index()), caret.offset());
    put(caret.index(), caret.index(), instead);
    select(TextPos.ofLeading(caret.index() + instead.size() - 1, 0));
  }

  private void backspaced() {
    TextPos caret = start();
    Optional<Line> plainer =
        hasNonEmptySelection() || caret.offset() > 0 || !isEditable()
            ? Optional.empty()
            : LineEdits.plainer(lines.line(caret.index()));
    if (plainer.isPresent()) {
      put(caret.index(), caret.index(), List.of(plainer.get()));
      select(TextPos.ofLeading(caret.index(), 0));
    } else {
      executeDefault(Tag.BACKSPACE);
    }
  }

  private void copied() {
    if (hasNonEmptySelection()) {
      Markup markup = Lines.join(selection());
      ClipboardContent content = new ClipboardContent();
      content.putString(markup.toPlain());
      content.putHtml(HtmlWriter.write(markup));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private List<Line> selection() {
    List<Line> touched = new ArrayList<>(selectedLines());
    int last = touched.size() - 1;
    Line bottom = touched.get(last);
    touched.set(last, new Line(bottom.place(), bottom.between(0, end().offset())));
    Line top = touched.getFirst();
    Place place = start().offset() == 0 && last > 0 ? top.place() : Place.PLAIN;
    touched.set(0, new Line(place, top.between(start().offset(), top.text().length())));
    return touched;
  }

  private void cutOut() {
    if (hasNonEmptySelection() && isEditable()) {
      copied();
      TextPos start = start();
      replaceText(start, end(), "");
      select(start);
    }
  }

  private void pasted() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasHtml()) {
      paste(Pasted.html(clipboard.getHtml()));
    } else {
      pastedPlain();
    }
  }

  private void pastedPlain() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasString()) {
      paste(Pasted.plain(clipboard.getString()));
    }
  }

  /** Puts lines in place of the selection. */
  void paste(List<Line> pasted) {
    if (!isEditable() || pasted.isEmpty()) {
      return;
    }
    TextPos start = start();
    TextPos end = end();
    List<Line> instead =
        LineEdits.insert(
            lines.line(start.index()),
            start.offset(),
            lines.line(end.index()),
            end.offset(),
            pasted);
    int rest = lines.getParagraphLength(end.index()) - end.offset();
    put(start.index(), end.index(), instead);
    int last = start.index() + instead.size() - 1;
    select(TextPos.ofLeading(last, lines.getParagraphLength(last) - rest));
  }
}
