package nl.gia.feature.forms;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gia.office.Block;
import nl.gia.office.Cell;
import nl.gia.office.ColumnKind;
import nl.gia.office.FormSpec;
import nl.gia.office.KeyValueBlock;
import nl.gia.office.KeyValueBlock.Line;
import nl.gia.office.PageSpec;
import nl.gia.office.SheetSpec;
import nl.gia.office.TextBlock;
import nl.gia.office.WorkbookProperties;
import nl.gia.office.WorkbookSpec;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;

/** What all forms have in common: the explanation, the sheets, the mark. */
record FormFrame(FormRequest request, FormMark mark, Choices choices) {
  /**
   * A sheet to fill in.
   *
   * @param about lines under its title
   */
  record Page(FormTable table, String title, List<String> about, List<FormTable.Line> lines) {}

  FormSpec form(String title, List<Line> about, List<Text> explanation, List<Page> pages) {
    List<SheetSpec> sheets = new ArrayList<>();
    sheets.add(explanation(title, about, explanation));
    pages.forEach(page -> sheets.add(sheet(page)));
    return new FormSpec(
        new WorkbookSpec(
            properties(title), mark.madeOn().atStartOfDay(ZoneOffset.UTC).toInstant(), sheets),
        pages.stream().flatMap(page -> page.table().entries().stream()).toList(),
        choices.specs(),
        List.of(new FormSpec.OpenLine(words(FormsText.SHEET_HELP), words(FormsText.RETURN_TO))),
        Set.of(words(FormsText.KEY)),
        mark.rows());
  }

  static String words(Text text, Object... arguments) {
    return FormTable.WORDS.get(text, arguments);
  }

  static Line line(FormsText name, String value) {
    return new Line(words(name), Cell.text(value), ColumnKind.TEXT);
  }

  private SheetSpec explanation(String title, List<Line> about, List<Text> explanation) {
    List<Line> lines = new ArrayList<>();
    lines.add(line(FormsText.ASKED_BY, words(FormsText.SECRETARIAT)));
    lines.addAll(about);
    lines.add(line(FormsText.MADE_ON, Day.shown(mark.madeOn())));
    lines.add(line(FormsText.RETURN_BY, Day.shown(request.due())));
    lines.add(line(FormsText.RETURN_TO, request.returnTo()));
    List<String> paragraphs = new ArrayList<>();
    explanation.forEach(text -> paragraphs.add(words(text)));
    paragraphs.add(words(FormsText.HELP_FILL_IN));
    paragraphs.add(words(FormsText.HELP_SEND));
    paragraphs.add(words(FormsText.HELP_PUBLIC));
    List<Block> blocks = List.of(new KeyValueBlock("", lines), new TextBlock(paragraphs));
    return new SheetSpec(words(FormsText.SHEET_HELP), title, List.of(), blocks, foot(title));
  }

  private SheetSpec sheet(Page page) {
    List<String> about = new ArrayList<>(page.about());
    about.add(
        words(
            FormsText.FILL_IN_COLUMNS,
            page.table().columns().stream()
                .filter(column -> column.asked().isPresent())
                .map(column -> words(column.header()))
                .toList()));
    return new SheetSpec(
        page.table().sheetName(),
        page.title(),
        about,
        List.of(page.table().spec(page.lines())),
        foot(page.title()));
  }

  private PageSpec foot(String title) {
    return new PageSpec(
        List.of(title, words(FormsText.FOOT_DUE, Day.shown(request.due()))),
        words(FormsText.FOOT_PAGE, "{0}", "{1}"));
  }

  private WorkbookProperties properties(String title) {
    TreeMap<String, String> custom = new TreeMap<>();
    custom.put(FormSpec.MARK, mark.kind().code());
    return new WorkbookProperties(
        title,
        words(FormsText.SECRETARIAT),
        words(FormsText.PROGRAMME),
        Texts.DUTCH.toLanguageTag(),
        words(mark.kind().title()),
        custom);
  }

  static Cell day(Optional<LocalDate> date) {
    return date.map(Cell::day).orElse(Cell.BLANK);
  }
}
