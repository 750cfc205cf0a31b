package nl.gia.feature.municipalities;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.gia.feature.ListVerbs;
import nl.gia.feature.RowPane;
import nl.gia.feature.RowVerb;
import nl.gia.feature.RowViewModel;
import nl.gia.figures.Fact;
import nl.gia.figures.FigureSheet;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.CountButton;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.RowsOf;
import nl.gia.platform.ui.Screen;
import nl.gia.platform.ui.Shapes;
import nl.gia.platform.ui.Standing;
import nl.gia.platform.ui.Status;
import nl.gia.platform.ui.Table;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.Toolbar;
import nl.gia.text.Markup;

/** Lays out the municipalities of a date, and the form and facts of the one that is chosen. */
final class GemeentenView implements Screen {
  private static final String LIST = "list";

  private final Texts texts;
  private final GemeentenViewModel model;
  private final ListVerbs lists;
  private final FlowPane rungs = new FlowPane();
  private final Label heading = new Label();
  private final Table<MunicipalityRow> table;
  private final Table<FactRow> facts;
  private final RowPane form;
  private final RowPane factForm;
  private final Region node;

  GemeentenView(Desk desk, GemeentenViewModel model, ListVerbs lists, List<RowVerb> verbs) {
    this.texts = desk.texts();
    this.model = model;
    this.lists = lists;
    table = municipalities();
    facts = facts();
    form =
        new RowPane(
                texts,
                model.form(),
                List.of(List.of("name", "code"), List.of("valid_from", "valid_to")),
                GemeentenText.CHOOSE)
            .with(desk, lists.space())
            .leaving(table::focus);
    factForm =
        new RowPane(
                texts,
                model.factForm(),
                List.of(
                    List.of("fact", "edition"),
                    List.of("since", "until"),
                    List.of("meeting"),
                    List.of("evidence"),
                    List.of("visibility")),
                GemeentenText.CHOOSE_FACT)
            .with(desk, lists.space())
            .leaving(facts::focus);
    node = Shapes.listAndDetail(toolbar(desk, verbs), list(), detail());
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.sheet().subscribe(sheet -> show(sheet));
    model.rung().subscribe(rung -> show(model.sheet().get()));
    model.filter().subscribe(typed -> empty());
    model.rung().subscribe(rung -> empty());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void focus() {
    table.focus();
  }

  @Override
  public void open(Target target) {
    model.open(target);
  }

  @Override
  public Standing standing() {
    return table.standing(Standing.START.with("date", model.date().get()), LIST);
  }

  @Override
  public void restore(Standing standing) {
    if (!standing.mark("date").isEmpty()) {
      model.date().set(standing.mark("date"));
      table.restore(standing, LIST);
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

  private Region toolbar(Desk desk, List<RowVerb> verbs) {
    Toolbar bar =
        new Toolbar(texts)
            .date(GemeentenText.ON, model.date())
            .toggle(GemeentenText.ENDED_TOO, "fth-clock", model.endedToo())
            .filter(GemeentenText.FIND, model.filter())
            .gap();
    for (RowVerb verb : verbs) {
      bar.plain(
          verb.title(), verb.icon(), () -> verb.action().accept(desk, List.copyOf(model.chosen())));
    }
    return bar.plain(GemeentenText.TAKE_IN, "fth-download", this::takeIn)
        .plain(GemeentenText.SAVE, "fth-upload", () -> lists.save("municipality"))
        .main(GemeentenText.ADD, "fth-plus", this::add)
        .node();
  }

  private Region list() {
    rungs.getStyleClass().add("counts");
    heading.getStyleClass().add("counts-heading");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    VBox list = new VBox(heading, rungs, table.node());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    return list;
  }

  private Table<MunicipalityRow> municipalities() {
    return new Table<>(texts, model.rows(), MunicipalityRow::id)
        .text(GemeentenText.CODE, 5, row -> row.figure().code())
        .text(MunicipalitiesText.OF_MUNICIPALITY, 18, row -> row.figure().name())
        .text(MunicipalitiesText.OF_PROVINCE, 13, row -> row.figure().province())
        .text(GemeentenText.REGION, 12, row -> row.figure().region())
        .spare()
        .status(GemeentenText.RUNG, 17, this::standing)
        .text(GemeentenText.FACTS, 14, this::factsOf)
        .spare()
        .adding(this::add)
        .editing(row -> form().start())
        .removing(row -> model.form().remove(row.id()))
        .selecting(model.selected())
        .several(model.chosen());
  }

  private RowPane form() {
    return form;
  }

  private Status standing(MunicipalityRow row) {
    Integer rung = row.figure().rung();
    if (rung == null) {
      return new Status(
          Status.Tone.NEUTRAL, texts.get(GemeentenText.ENDED, row.figure().successor()).strip());
    }
    return new Status(
        switch (rung) {
          case 0 -> Status.Tone.NEUTRAL;
          case 1, 2, 3 -> Status.Tone.BUSY;
          default -> Status.Tone.GOOD;
        },
        rung(rung));
  }

  private String rung(int rung) {
    return rung == 0
        ? texts.get(GemeentenText.RUNG_0)
        : texts.get(GemeentenText.COUNT, rung, texts.capital(fact(rung)));
  }

  private String factsOf(MunicipalityRow row) {
    return row.facts().stream()
        .map(code -> texts.capital(fact(code)))
        .collect(Collectors.joining(", "));
  }

  private static Text fact(int rung) {
    return named(Arrays.stream(Fact.values()).filter(fact -> fact.rung() == rung).findFirst());
  }

  private static Text fact(String code) {
    return code.equals(Fact.NOT_ATTENDED)
        ? MunicipalitiesText.NIET_DEELGENOMEN
        : named(Fact.of(code));
  }

  private static Text named(Optional<Fact> known) {
    return known
        .map(fact ->
            switch (fact) {
              case BEKEND -> MunicipalitiesText.BEKEND;
              case DEELGENOMEN -> MunicipalitiesText.DEELGENOMEN;
              case GEBRUIKT -> MunicipalitiesText.GEBRUIKT;
              case VERBONDEN -> MunicipalitiesText.VERBONDEN;
              case EIGEN_BELEID -> MunicipalitiesText.EIGEN_BELEID;
            })
        .orElse(MunicipalitiesText.FACT);
  }

  private Table<FactRow> facts() {
    return new Table<>(texts, model.facts(), FactRow::id)
        .text(MunicipalitiesText.FACT, 16, row -> texts.capital(fact(row.fact())))
        .date(MunicipalitiesText.SINCE, FactRow::since)
        .date(MunicipalitiesText.UNTIL, FactRow::until)
        .text(MunicipalitiesText.EVIDENCE, 8, this::evidence)
        .empty(GemeentenText.NO_FACTS)
        .adding(this::addFact)
        .editing(row -> factForm().start())
        .removing(model::removeFact)
        .selecting(model.selectedFact());
  }

  private String evidence(FactRow fact) {
    return Markup.parse(fact.evidence()).toShown().drawn();
  }

  private RowPane factForm() {
    return factForm;
  }

  private Region detail() {
    Label title = new Label(texts.get(GemeentenText.FACTS_OF));
    title.getStyleClass().add("form-heading");
    Button add = new Button(texts.get(GemeentenText.ADD_FACT));
    add.setId("add-fact");
    add.setOnAction(press -> addFact());
    facts.node().getStyleClass().add("short-table");
    VBox all = new VBox(title, facts.node(), add, attended(), factForm);
    RowsOf.table(all, "involvement");
    all.getStyleClass().add("row-pane");
    model
        .form()
        .state()
        .subscribe(state -> {
          all.setVisible(state == RowViewModel.State.ROW);
          all.setManaged(state == RowViewModel.State.ROW);
        });
    VBox detail = new VBox(all, form);
    detail.getStyleClass().add("row-pane");
    form.toBack();
    return detail;
  }

  /** What stands in the form's place for a fact that follows from attendance. */
  private Region attended() {
    Label words = new Label(texts.get(GemeentenText.ATTENDED));
    words.setWrapText(true);
    Button overrule = new Button(texts.get(GemeentenText.OVERRULE));
    overrule.setId("overrule-fact");
    overrule.setOnAction(press -> model.attended().get().ifPresent(model::removeFact));
    Button meeting = new Button(texts.get(GemeentenText.SHOW_MEETING));
    meeting.setId("show-meeting");
    meeting.setOnAction(press -> model.attended().get().ifPresent(model::showMeeting));
    VBox all = new VBox(words, Shapes.verbs(overrule, meeting));
    all.getStyleClass().add("row-pane");
    model
        .attended()
        .subscribe(fact -> {
          all.setVisible(fact.isPresent());
          all.setManaged(fact.isPresent());
          factForm.setVisible(fact.isEmpty());
          factForm.setManaged(fact.isEmpty());
        });
    return all;
  }

  private void show(Optional<FigureSheet> read) {
    rungs.getChildren().clear();
    read.ifPresent(sheet -> {
      heading.setText(sentence(sheet));
      rungs
          .getChildren()
          .addAll(count(OptionalInt.empty(), texts.get(GemeentenText.ALL), sheet.all()), byRung());
      for (FigureSheet.RungCount rung : sheet.rungs()) {
        rungs
            .getChildren()
            .add(count(OptionalInt.of(rung.rung()), rung(rung.rung()), rung.count()));
      }
    });
    empty();
  }

  private String sentence(FigureSheet sheet) {
    String day = Day.shown(sheet.referenceDate());
    List<String> words = new ArrayList<>();
    if (sheet.municipalities() == null) {
      words.add(texts.get(GemeentenText.ON_DATE_UNKNOWN, day));
    } else if (sheet.counted()) {
      words.add(texts.get(GemeentenText.ON_DATE, day, sheet.all()));
    } else {
      words.add(texts.get(GemeentenText.ON_DATE_PARTLY, day, sheet.all(), sheet.registered()));
    }
    Integer listed = sheet.listed();
    if (listed != null) {
      words.add(texts.get(GemeentenText.ON_DATE_LISTED, listed));
    }
    var target = sheet.target();
    Integer needed = sheet.needed();
    Optional<FigureSheet.IndicatorFigure> main = sheet.main();
    if (target == null || needed == null || main.isEmpty()) {
      words.add(texts.get(GemeentenText.NO_TARGET));
    } else {
      Integer count = main.get().count();
      words.add(
          texts.get(
              GemeentenText.NEEDED,
              target.setScale(1, RoundingMode.HALF_UP),
              needed,
              count == null ? 0 : count));
    }
    return String.join(" ", words);
  }

  private Label byRung() {
    Label words = new Label(texts.get(GemeentenText.BY_RUNG));
    words.getStyleClass().add("counts-word");
    return words;
  }

  private CountButton count(OptionalInt rung, String name, int count) {
    CountButton button = new CountButton(texts, name, count);
    button.setSelected(model.rung().get().equals(rung));
    button.setOnAction(press -> model.rung().set(rung));
    return button;
  }

  private void empty() {
    if (model.searching()) {
      table.empty(GemeentenText.NONE_FOUND);
    } else {
      table.empty(GemeentenText.EMPTY, GemeentenText.TAKE_IN, this::takeIn);
    }
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.isShiftDown() && key.getCode() == KeyCode.I) {
      takeIn();
      key.consume();
    }
  }

  private void takeIn() {
    lists.takeIn("municipalities");
  }

  private void add() {
    add("");
  }

  private boolean add(String typed) {
    return form.begin(model::add, typed);
  }

  private void addFact() {
    addFact("");
  }

  private boolean addFact(String typed) {
    return factForm.begin(model::addFact, typed);
  }
}
