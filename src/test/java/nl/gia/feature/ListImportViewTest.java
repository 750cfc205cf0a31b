package nl.gia.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListImportViewTest extends WindowTest {
  private static final String CBS =
      """
      Gemcode;Gemcodel;provcode;provcodel;Opmerking
      0518;'s-Gravenhage;28;Zuid-Holland;a
      0153;Enschede;23;Overijssel;b
      """;

  private final ExampleOffice office = new ExampleOffice(true);
  private final ListImportViewModel model =
      new ListImportViewModel(office.desk(TEXTS), office.space, "municipalities");
  private final ChosenFile files = new ChosenFile();
  private Optional<ListImportView> view = Optional.empty();

  @Override
  protected Parent content() {
    ListImportView made = new ListImportView(office.desk(TEXTS), model, files);
    view = Optional.of(made);
    return (Parent) made.node();
  }

  @AfterEach
  void closeOffice() {
    act(() -> view.ifPresent(ListImportView::close));
    office.close();
  }

  private Path list(String name, String content) throws IOException {
    return Files.writeString(office.folder.resolve(name), content);
  }

  @Test
  void aListGoesInWithoutAMouseAndIsSeenFirst() throws IOException {
    files.choose(list("gemeenten-2012.csv", CBS));
    int before = office.all("municipality").size();
    act(() -> view.ifPresent(ListImportView::focus));
    push(KeyCode.SPACE);

    assertThat(ask(() -> model.summary().get())).contains("1 nieuw");
    assertThat(ask(() -> model.day().get())).isEqualTo("2012-01-01");
    assertThat(ask(() -> lookup("#column0").queryAll())).hasSize(1);
    assertThat(office.all("municipality")).hasSize(before);

    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(office.all("municipality")).hasSize(before + 1);
    assertThat(office.notices).last().asString().contains("Ctrl+Z");

    act(() -> office.space.journal().undo());
    assertThat(office.all("municipality")).hasSize(before);
  }

  @Test
  void theFileIsNamedAndItsRowsAreShownWithWhatBecomesOfThem() throws IOException {
    Path list = list("gemeenten-2012.csv", CBS);
    act(() -> model.choose(list));

    assertThat(model.howRead()).startsWith("Bestand gemeenten-2012.csv. ");
    assertThat(model.lines())
        .filteredOn(line -> line.id().startsWith("row "))
        .extracting(line -> line.row() + " " + line.says() + " " + line.sentence())
        .containsExactly(
            "2 SAME 0518 \u00b7 's-Gravenhage \u00b7 28 \u00b7 Zuid-Holland",
            "3 NEW 0153 \u00b7 Enschede \u00b7 23 \u00b7 Overijssel");
  }

  @Test
  void aDayIsAskedOnlyOfAListThatNamesNone() throws IOException {
    Path dated =
        list(
            "gemeentelijke-indeling.csv",
            "gemeentecode;gemeentenaam;begindatum;einddatum\n0153;Enschede;1970-01-01;\n");
    Path undated = list("gemeenten-2012.csv", CBS);
    act(() -> model.choose(undated));
    assertThat(asksDay()).isTrue();
    act(() -> model.choose(dated));
    assertThat(model.canTake()).isTrue();
    assertThat(asksDay()).isFalse();
    act(() -> model.columns().get(2).field().set(""));
    assertThat(asksDay()).isTrue();
  }

  private boolean asksDay() {
    return ask(() -> shown(lookup("#day").query()));
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aRowThatWillNotDoIsNamedAndNothingGoesIn() throws IOException {
    Path wrong = list("fout.csv", CBS + "abc;Nergens;23;Overijssel;c\n");
    int before = office.all("municipality").size();
    act(() -> model.choose(wrong));
    act(model::take);

    assertThat(model.lines())
        .filteredOn(ListImportViewModel.Line::stops)
        .extracting(ListImportViewModel.Line::row)
        .containsExactly(4);
    assertThat(model.canTake()).isFalse();
    assertThat(office.all("municipality")).hasSize(before);
  }

  @Test
  void whatIsSaidOfSeveralRowsIsSaidOnce() throws IOException {
    Path wrong = list("fout.csv", CBS + "0599;;28;Zuid-Holland;c\n0772;;30;Noord-Brabant;d\n");
    act(() -> model.choose(wrong));

    assertThat(model.lines())
        .extracting(ListImportViewModel.Line::sentence)
        .contains("Rijen 4 en 5: Naam: de naam van de gemeente ontbreekt.")
        .doesNotHaveDuplicates();
    assertThat(model.summary().get()).contains("2 problemen");
  }

  @Test
  void whatAColumnStandsForIsRememberedForTheNextList() throws IOException {
    Path first = list("een.csv", "Plaatsnaam;CBS\nEnschede;153\n");
    act(() -> model.choose(first));
    assertThat(model.canTake()).isFalse();
    act(() -> model.columns().get(0).field().set("name"));
    act(() -> model.columns().get(1).field().set("code"));
    act(model::take);
    assertThat(office.notices).last().asString().contains("Ctrl+Z");

    Path second = list("twee.csv", "Plaatsnaam;CBS\nAlmelo;141\n");
    act(() -> model.choose(second));
    assertThat(model.columns())
        .extracting(column -> column.field().get())
        .containsExactly("name", "code");
  }

  @Test
  void theSameListReadAsAnotherKindHasTheColumnsOfThatKind() throws IOException {
    Path list = list("taken.csv", "Snarf;Wie\nLeveranciers zoeken;Mark\n");
    act(() -> model.target().set("person"));
    act(() -> model.choose(list));
    assertThat(offered()).contains("Naam").doesNotContain("Onderwerp");
    assertThat(model.summary().get()).startsWith("Geen enkele kolom is herkend.");

    act(() -> model.target().set("action_item"));
    assertThat(offered()).contains("Onderwerp").doesNotContain("Naam");
  }

  private List<String> offered() {
    return ask(
        () -> lookup("#column0").queryComboBox().getItems().stream().map(String::valueOf).toList());
  }

  @Test
  void oneFieldInTwoColumnsIsRefusedAtBoth() throws IOException {
    Path list = list("gemeenten.csv", CBS);
    act(() -> model.choose(list));
    act(() -> model.columns().get(4).field().set("name"));

    assertThat(model.problems().get()).hasSize(2);
    assertThat(model.canTake()).isFalse();
  }

  @Test
  void membersGoInByTheSameScreen() throws IOException {
    Path list = list("personen.csv", "Naam;Functie\nMia Voorbeeld;wethouder\n");
    act(() -> model.target().set("person"));
    act(() -> model.choose(list));
    act(model::take);

    assertThat(office.all("person"))
        .anyMatch(row -> row.text("name").filter("Mia Voorbeeld"::equals).isPresent());
  }

  @Test
  void aListThatWasCopiedGoesInAsOneActLikeAFile() {
    String copied = "Naam\tFunctie\temail\nMia Voorbeeld\twethouder\tmia@voorbeeld.nl\n";
    act(() -> model.target().set("person"));
    int before = office.all("person").size();
    act(() -> model.paste(copied));
    assertThat(model.summary().get()).contains("1 nieuw");
    assertThat(office.all("person")).hasSize(before);

    act(model::take);
    assertThat(office.all("person"))
        .filteredOn(row -> row.text("name").filter("Mia Voorbeeld"::equals).isPresent())
        .singleElement()
        .satisfies(row -> assertThat(row.text("email")).contains("mia@voorbeeld.nl"));
    act(() -> office.space.journal().undo());
    assertThat(office.all("person")).hasSize(before);
  }

  @Test
  void aCopiedListWithAWrongRowIsRefusedLikeAFile() {
    act(() -> model.target().set("person"));
    int before = office.all("person").size();
    act(() -> model.paste("Naam\temail\nMia\tgeen adres\n"));
    act(model::take);
    assertThat(model.lines()).filteredOn(ListImportViewModel.Line::stops).hasSize(1);
    assertThat(office.all("person")).hasSize(before);
  }

  @Test
  void aClipboardWithoutAListIsSaidAndNothingOpens() {
    ListVerbs verbs = new ListVerbs(office.desk(TEXTS), office.space, files);
    act(() -> verbs.takeCopied("person", "zomaar een woord"));
    assertThat(office.notices)
        .containsExactly(
            "Op het klembord staat geen lijst. Er is niets gewijzigd. "
                + "Kopieer rijen met hun koppen, bijvoorbeeld uit Excel.");
  }

  @Test
  void pictures() throws IOException {
    Path mixed =
        list("gemeenten-2012.csv", CBS + "abc;Nergens;23;Overijssel;c\n0599;;28;Zuid-Holland;d\n");
    List<ListImportView> views = new ArrayList<>();
    for (boolean chosen : List.of(true, false)) {
      assertThat(
              Screenshots.take(
                  chosen ? "lijst-inlezen" : "lijst-inlezen-leeg",
                  texts -> {
                    ListImportViewModel other =
                        new ListImportViewModel(office.desk(texts), office.space, "municipalities");
                    ListImportView made =
                        new ListImportView(office.desk(texts), other, new ChosenFile());
                    views.add(made);
                    if (chosen) {
                      other.choose(mixed);
                    }
                    return (Parent) made.node();
                  }))
          .hasSize(Screenshots.each());
    }
    act(() -> views.forEach(ListImportView::close));
  }
}
