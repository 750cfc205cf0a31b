package nl.gia.feature.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.figures.FigureSheet;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileChoice;
import nl.gia.platform.ui.Form;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.StatusLabel;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.Toolbar;

/** Lays out the annual report: which one, every figure it will print, and those that were made. */
final class ReportingView implements Screen {
  private static final List<String> WORKBOOKS = List.of(".xlsx");

  private final Texts texts;
  private final ReportingViewModel model;
  private final FileChoice files;
  private final Form asked;
  private final Form status;
  private final Label chosen = new Label();
  private final Table<MadeReport> made;
  private final FlowPane sums = new FlowPane();
  private final VBox remarks = new VBox();
  private final Region node;

  ReportingView(Desk desk, ReportingViewModel model, FileChoice files) {
    this.texts = desk.texts();
    this.model = model;
    this.files = files;
    asked = asked();
    status = status();
    made = made();
    node = Shapes.listAndDetail(toolbar(), list(), beside());
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.preview().subscribe(this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    asked.focus("year");
  }

  @Override
  public void open(Target target) {
    model.selected().set(target.row());
  }

  @Override
  public Standing standing() {
    return made.standing(
        Standing.START
            .with("year", model.year().get())
            .with("date", model.date().get())
            .with("version", model.version().get()),
        "made");
  }

  @Override
  public void restore(Standing standing) {
    if (!standing.equals(Standing.START)) {
      model.year().set(standing.mark("year"));
      model.date().set(standing.mark("date"));
      model.version().set(standing.mark("version"));
      made.restore(standing, "made");
    }
  }

  @Override
  public void flush() {
    model.flush();
  }

  @Override
  public void close() {
    model.close();
  }

  private Region toolbar() {
    return new Toolbar(texts)
        .title(ReportScreenText.PLACE)
        .gap()
        .plain(ReportScreenText.VERIFY, "fth-check-square", this::verify)
        .main(ReportScreenText.MAKE, "fth-file-plus", this::make)
        .node();
  }

  private Form asked() {
    List<Choice> versions =
        Arrays.stream(Audience.values())
            .map(audience -> new Choice(audience.code(), texts.capital(audience.title())))
            .toList();
    return new Form(texts)
        .row(row ->
            row.line("year", ReportScreenText.YEAR, model.year())
                .date("reference_date", ReportScreenText.DATE, model.date())
                .choice("audience", ReportScreenText.VERSION, model.version(), versions))
        .problems(model.problems());
  }

  private Region list() {
    Table<ReportFigure> figures =
        new Table<>(texts, model.figures(), figure -> figure.sheet() + figure.cell())
            .text(ReportScreenText.SHEET, 12, ReportFigure::sheet)
            .text(ReportScreenText.FIGURE, 34, this::named)
            .number(ReportScreenText.VALUE, 9, figure -> new BigDecimal(figure.value()))
            .empty(ReportScreenText.NO_FIGURES);
    VBox.setVgrow(figures.node(), Priority.ALWAYS);
    VBox.setVgrow(made.node(), Priority.SOMETIMES);
    made.node().getStyleClass().add("short-table");
    sums.getStyleClass().add("counts");
    VBox question = new VBox(asked.node());
    question.getStyleClass().add("report-question");
    question.setMinHeight(Region.USE_PREF_SIZE);
    VBox list =
        new VBox(
            question,
            heading(ReportScreenText.SAYS),
            inDutch(),
            sums,
            figures.node(),
            heading(ReportScreenText.MADE_REPORTS),
            made.node());
    list.getStyleClass().add("report-list");
    return list;
  }

  /** The workbook is Dutch in whatever language it is looked at; who reads another is told so. */
  private Label inDutch() {
    Label note = new Label(texts.get(ReportScreenText.IN_DUTCH));
    note.getStyleClass().addAll("form-note", "report-language");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    visible(note, !texts.locale().equals(Texts.DUTCH));
    return note;
  }

  private Table<MadeReport> made() {
    return new Table<>(texts, model.made(), MadeReport::id)
        .text(ReportingText.FIELD_YEAR, 5, report -> Integer.toString(report.year()))
        .text(ReportScreenText.VERSION, 11, report -> texts.capital(report.audience().title()))
        .date(ReportScreenText.DATE, MadeReport::referenceDate)
        .text(ReportScreenText.CODE, 32, MadeReport::code)
        .date(ReportScreenText.MADE_ON, ReportingView::day)
        .spare()
        .status(ReportScreenText.STATUS, 12, this::status)
        .empty(ReportScreenText.NONE_MADE)
        .editing(report -> status.focus("status"))
        .selecting(model.selected());
  }

  private static String day(MadeReport report) {
    return report.madeOn().length() >= 10 ? report.madeOn().substring(0, 10) : report.madeOn();
  }

  private Status status(MadeReport report) {
    String word =
        ReportingKinds.STATUSES.stream()
            .filter(option -> option.code().equals(report.status()))
            .findFirst()
            .map(option -> texts.capital(option.name()))
            .orElse(report.status());
    return new Status(
        switch (report.status()) {
          case "verzonden" -> Status.Tone.GOOD;
          case "akkoord", "aangeboden" -> Status.Tone.BUSY;
          default -> Status.Tone.NEUTRAL;
        },
        word);
  }

  private Region beside() {
    remarks.getStyleClass().add("report-remarks");
    Button again = new Button(texts.get(ReportScreenText.SAVE_AGAIN));
    again.setOnAction(press -> again());
    chosen.setWrapText(true);
    Runnable tell =
        () -> {
          Optional<MadeReport> report = model.chosen();
          chosen.setText(report.map(this::about).orElse(texts.get(ReportScreenText.CHOOSE)));
          visible(status.node(), report.isPresent());
          visible(again, report.isPresent());
        };
    model.selected().subscribe(tell);
    // A report that was just made is chosen before it is read.
    model.made().subscribe(tell);
    Label lookFirst = heading(ReportScreenText.LOOK_FIRST);
    model.preview().subscribe(seen -> visible(lookFirst, seen.isPresent()));
    VBox beside =
        new VBox(
            lookFirst,
            remarks,
            new WrittenPane(texts, model),
            heading(ReportScreenText.CHOSEN),
            chosen,
            status.node(),
            again);
    beside.getStyleClass().add("report-beside");
    return beside;
  }

  private Form status() {
    List<Choice> statuses =
        ReportingKinds.STATUSES.stream()
            .map(option -> new Choice(option.code(), texts.capital(option.name())))
            .toList();
    return new Form(texts)
        .choice("status", ReportScreenText.STATUS, model.form().field("status"), statuses)
        .reference(
            "paper",
            ReportingText.FIELD_PAPER,
            model.form().field("paper"),
            model.form().choices("paper"),
            Optional.empty())
        .problems(model.form().problems())
        .onCommit(model.form()::commit);
  }

  private String about(MadeReport report) {
    return texts.get(
        ReportScreenText.OF_YEAR,
        Integer.toString(report.year()),
        texts.get(report.audience().title()),
        Day.shown(report.referenceDate()),
        report.code());
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void show(Optional<ReportPreview> seen) {
    sums.getChildren()
        .setAll(seen.map(this::sums).orElse(List.of()).stream().map(this::sum).toList());
    List<Node> found = new ArrayList<>();
    seen.ifPresent(one -> {
      one.remarks().forEach(remark -> found.add(remark(remark)));
      if (found.isEmpty()) {
        found.add(
            new StatusLabel(
                new Status(Status.Tone.GOOD, texts.get(ReportScreenText.NOTHING_TO_REMARK))));
      }
    });
    remarks.getChildren().setAll(found);
  }

  private Label sum(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("report-sum");
    return label;
  }

  private List<String> sums(ReportPreview seen) {
    FigureSheet sheet = seen.sheet();
    List<String> words = new ArrayList<>();
    if (sheet.municipalities() == null) {
      words.add(texts.get(ReportScreenText.SUM_UNKNOWN));
    } else {
      words.add(
          sheet.partly()
              ? texts.get(ReportScreenText.SUM_PARTLY, sheet.all(), sheet.registered())
              : texts.get(ReportScreenText.SUM_ALL, sheet.all()));
    }
    BigDecimal target = sheet.target();
    Integer needed = sheet.needed();
    words.add(
        target == null || needed == null || !seen.showsTarget()
            ? texts.get(ReportScreenText.SUM_NO_TARGET)
            : texts.get(ReportScreenText.SUM_TARGET, target, needed));
    words.add(
        sheet
            .main()
            .filter(main -> sheet.recorded() && main.count() != null && main.share() != null)
            .map(this::realised)
            .orElseGet(() -> texts.get(ReportScreenText.SUM_NOT_REALISED)));
    return words;
  }

  private String realised(FigureSheet.IndicatorFigure main) {
    Integer count = main.count();
    BigDecimal share = main.share();
    return count == null || share == null
        ? ""
        : texts.get(ReportScreenText.SUM_REALISED, count, share.setScale(1, RoundingMode.HALF_UP));
  }

  private String named(ReportFigure figure) {
    return figure.percent() && !figure.figure().contains("%")
        ? texts.get(ReportScreenText.PERCENT, figure.figure())
        : figure.figure();
  }

  private Label remark(Problem problem) {
    Status.Tone tone =
        problem.field().equals(ReportRemarks.CONTRADICTION) ? Status.Tone.BAD : Status.Tone.CARE;
    Label label = new StatusLabel(new Status(tone, problem.message(texts)));
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }

  private Label heading(Text words) {
    Label label = new Label(texts.get(words));
    label.getStyleClass().add("form-heading");
    return label;
  }

  private void make() {
    model
        .request()
        .flatMap(request ->
            files.toSave(
                ReportScreenText.WORKBOOK,
                model.fileName(request.year(), request.audience()),
                WORKBOOKS))
        .ifPresentOrElse(model::make, this::focusProblem);
  }

  private void focusProblem() {
    model.problems().get().stream().findFirst().ifPresent(problem -> asked.focus(problem.field()));
  }

  private void again() {
    model
        .chosen()
        .flatMap(report ->
            files.toSave(
                ReportScreenText.WORKBOOK,
                model.fileName(report.year(), report.audience()),
                WORKBOOKS))
        .ifPresent(model::again);
  }

  private void verify() {
    Optional<Path> file = files.toOpen(ReportScreenText.WORKBOOK, WORKBOOKS);
    file.ifPresent(model::verify);
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      make();
      key.consume();
    }
  }
}
