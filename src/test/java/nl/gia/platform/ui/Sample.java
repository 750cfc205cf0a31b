package nl.gia.platform.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status.Tone;
import nl.gia.text.edit.ProsePane;

/** A list-and-detail screen as features have them, with rows of its own. */
public final class Sample implements Screen {
  private static final List<Status> STATES =
      List.of(
          new Status(Tone.NEUTRAL, "Niet gestart"),
          new Status(Tone.BUSY, "Bezig"),
          new Status(Tone.GOOD, "Gereed"),
          new Status(Tone.CARE, "Achter"),
          new Status(Tone.BAD, "Vervallen"));

  final ObservableList<Row> rows = FXCollections.observableArrayList();
  final StringProperty selected = new SimpleStringProperty("");
  final StringProperty name = new SimpleStringProperty("Gemeente Den Haag");
  final StringProperty kind = new SimpleStringProperty("gemeente");
  final StringProperty since = new SimpleStringProperty("2008-09-11");
  final StringProperty inhabitants = new SimpleStringProperty("475580");
  final StringProperty municipality = new SimpleStringProperty("0518");
  final StringProperty active = new SimpleStringProperty("1");
  final StringProperty note =
      new SimpleStringProperty("Trekker van het thema **onderwijs** sinds de eerste agenda.");
  final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(List.of());
  final ObservableList<Choice> municipalities =
      FXCollections.observableArrayList(
          new Choice("0363", "Amsterdam"),
          new Choice("0518", "'s-Gravenhage"),
          new Choice("1900", "Súdwest-Fryslân"),
          new Choice("0599", "Rotterdam"));
  final List<String> calls = new ArrayList<>();
  final Table<Row> table;
  final Form form;
  private final Region node;

  /** One organisation. */
  record Row(String id, String name, String kind, String since, int inhabitants, Status state) {}

  /** The screen, with its notices shown by somebody. */
  public Sample(Texts texts, Notices notices) {
    table =
        new Table<>(texts, rows, Row::id)
            .link(SampleText.NAME, 28, Row::name, row -> calls.add("open " + row.id()))
            .text(SampleText.KIND, 12, Row::kind)
            .date(SampleText.SINCE, Row::since)
            .number(SampleText.INHABITANTS, 9, Row::inhabitants)
            .status(SampleText.STATE, 12, Row::state)
            .empty(SampleText.EMPTY, SampleText.ADD, () -> calls.add("add"))
            .adding(typed -> {
              calls.add("add" + typed);
              return !typed.equals("x");
            })
            .editing(row -> calls.add("edit " + row.id()))
            .removing(notices, rows::remove, rows::add)
            .selecting(selected);
    form = form(texts);
    Toolbar bar =
        new Toolbar(texts)
            .title(SampleText.PLACE)
            .main(SampleText.ADD, "fth-plus", () -> calls.add("add"))
            .gap()
            .filter(SampleText.FILTER, new SimpleStringProperty(""));
    node = Shapes.listAndDetail(bar.node(), table.node(), form.node());
  }

  private Form form(Texts texts) {
    List<Choice> kinds = List.of(new Choice("rijk", "Rijk"), new Choice("gemeente", "Gemeente"));
    ProsePane prose = new ProsePane(texts, note);
    return new Form(texts)
        .line("name", SampleText.NAME, name)
        .row(row ->
            row.choice("kind", SampleText.KIND, kind, kinds).date("since", SampleText.SINCE, since))
        .row(row ->
            row.reference("municipality", SampleText.MUNICIPALITY, municipality, municipalities)
                .number("inhabitants", SampleText.INHABITANTS, inhabitants))
        .flag("active", SampleText.ACTIVE, active)
        .field("note", SampleText.NOTE, prose, prose.control(), note)
        .required("name", "kind")
        .problems(problems)
        .onCommit(field -> calls.add("commit " + field));
  }

  /** Fills the table with organisations. */
  public Sample filled() {
    String[] names = {
      "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
      "Gemeente Den Haag",
      "Gemeente Súdwest-Fryslân",
      "Vereniging van Nederlandse Gemeenten",
      "Gemeente Amsterdam",
      "Provincie Overijssel",
      "Forum Standaardisatie",
      "Gemeente 's-Hertogenbosch"
    };
    for (int i = 0; i < 40; i++) {
      rows.add(
          new Row(
              Integer.toString(i),
              i < 8 ? names[i] : "Organisatie " + i,
              i % 2 == 0 ? "Rijk" : "Gemeente",
              "2008-09-1" + i % 10,
              (i * 7919 + 13) % 900_000,
              STATES.get(i % 5)));
    }
    return this;
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void focus() {
    table.focus();
  }

  @Override
  public Standing standing() {
    return table.standing(Standing.START, "rows");
  }

  @Override
  public void restore(Standing standing) {
    table.restore(standing, "rows");
  }

  @Override
  public void open(Target target) {
    selected.set(target.row());
  }
}
