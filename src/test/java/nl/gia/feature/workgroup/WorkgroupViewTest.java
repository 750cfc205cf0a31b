package nl.gia.feature.workgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import nl.gia.feature.Office;
import nl.gia.feature.RowViewModel;
import nl.gia.feature.workgroup.WorkgroupViewModel.Part;
import nl.gia.platform.ui.Theme;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkgroupViewTest extends WindowTest {
  private final Office office = new Office(folder());
  private final Members members = new Members(office).filled();
  private final WorkgroupViewModel model = new WorkgroupViewModel(office.desk(TEXTS), office.space);
  private Optional<WorkgroupView> view = Optional.empty();

  private static Path folder() {
    try {
      return Files.createTempDirectory("werkgroep");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Parent content() {
    WorkgroupView made = new WorkgroupView(office.desk(TEXTS), model);
    view = Optional.of(made);
    return (Parent) made.node();
  }

  @AfterEach
  void closeOffice() {
    act(() -> view.ifPresent(WorkgroupView::close));
    office.close();
  }

  private void focusList() {
    act(() -> view.ifPresent(WorkgroupView::focus));
  }

  private String selected(Part part) {
    return ask(() -> model.selected(part).get());
  }

  @Test
  void theCrossInTheSearchFieldShowsAllAgain() {
    int all = ask(() -> model.seats().size());
    act(() -> model.filter().set("niets van dit alles"));
    assertThat(ask(() -> model.seats().size())).isZero();
    clickOn(".filter-field .clear-button");
    assertThat(ask(() -> model.seats().size())).isEqualTo(all);
  }

  @Test
  void aPersonIsAddedChangedAndRemovedWithoutAMouse() {
    focusList();
    push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    push(KeyCode.CONTROL, KeyCode.N);
    write("Mia Voorbeeld");
    push(KeyCode.ENTER);
    String mia = selected(Part.PERSONS);
    assertThat(office.get("person", mia, "name")).isEqualTo("Mia Voorbeeld");

    push(KeyCode.TAB);
    write("Venlo");
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    write("Wethouder");
    push(KeyCode.TAB);
    assertThat(office.get("person", mia, "function")).isEqualTo("Wethouder");
    assertThat(office.get("person", mia, "organisation")).isNotEmpty();

    push(KeyCode.ESCAPE);
    push(KeyCode.DELETE);
    assertThat(office.get("person", mia, "name")).isEmpty();
    act(office::pressUndo);
    assertThat(office.get("person", mia, "name")).isEqualTo("Mia Voorbeeld");
  }

  @Test
  void enterInTheListGoesToTheFormAndEscapeBack() {
    focusList();
    push(KeyCode.HOME);
    push(KeyCode.DOWN);
    String member = selected(Part.COMPOSITION);
    assertThat(members.ids).containsValue(member);
    push(KeyCode.ENTER);
    assertThat(ask(() -> lookup("#organisation").queryAll().stream().anyMatch(n -> n.isFocused())))
        .isTrue();
    push(KeyCode.ESCAPE);
    push(KeyCode.DOWN);

    assertThat(selected(Part.COMPOSITION)).isNotEqualTo(member);
  }

  @Test
  void typingUnderTheListAddsAPersonAndOneUndoTakesItBack() {
    focusList();
    push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    push(KeyCode.END);
    push(KeyCode.DOWN);
    write("Noor Nieuw");
    push(KeyCode.ENTER);
    String noor = selected(Part.PERSONS);
    assertThat(office.get("person", noor, "name")).isEqualTo("Noor Nieuw");

    act(() -> office.space.journal().undo());
    assertThat(office.get("person", noor, "name")).isEmpty();
  }

  @Test
  void typingUnderTheListLooksUpTheOrganisationOfANewMember() {
    focusList();
    push(KeyCode.END);
    push(KeyCode.DOWN);
    write("Venlo");
    push(KeyCode.ENTER);
    assertThat(ask(() -> lookup("#organisation").queryTextInputControl().getText()))
        .isEqualTo("Gemeente Venlo");
  }

  @Test
  void whatIsTypedWaitsWhileAnUnfinishedRowCannotBeAdded() {
    focusList();
    push(KeyCode.END);
    push(KeyCode.DOWN);
    write("Venlo");
    push(KeyCode.ENTER);
    act(() -> model.form(Part.COMPOSITION).field("organisation").set(""));
    act(() -> model.form(Part.COMPOSITION).field("since").set("2010-01-01"));
    focusList();
    push(KeyCode.END);
    push(KeyCode.DOWN);
    write("B");

    assertThat(ask(() -> model.form(Part.COMPOSITION).problems().get())).isNotEmpty();
    assertThat(ask(() -> lookup(".table-adding").queryTextInputControl().getText())).isEqualTo("B");
    assertThat(ask(() -> model.form(Part.COMPOSITION).field("since").get()))
        .isEqualTo("2010-01-01");
  }

  private String addBredaWithKeys() {
    focusList();
    push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    push(KeyCode.CONTROL, KeyCode.N);
    write("Gemeente Breda");
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.SPACE);
    String breda = selected(Part.ORGANISATIONS);
    assertThat(office.get("organisation", breda, "name")).isEqualTo("Gemeente Breda");
    assertThat(office.get("organisation", breda, "kind")).isEqualTo("gemeente");
    return breda;
  }

  @Test
  void anOrganisationANewPersonAndTheirMembershipAreAddedWithKeysAlone() {
    String breda = addBredaWithKeys();

    push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    push(KeyCode.CONTROL, KeyCode.N);
    write("Breda");
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    write("Mia Nieuw");
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    String member = selected(Part.COMPOSITION);
    String mia = office.get("membership", member, "person");
    assertThat(office.get("person", mia, "name")).isEqualTo("Mia Nieuw");
    assertThat(office.get("person", mia, "organisation")).isEqualTo(breda);
    assertThat(office.get("membership", member, "organisation")).isEqualTo(breda);
    assertThat(office.get("membership", member, "role")).isEqualTo("lid");

    push(KeyCode.ESCAPE);
    push(KeyCode.DELETE);
    assertThat(office.get("membership", member, "person")).isEmpty();
    act(() -> model.removed().set(true));
    push(KeyCode.HOME);
    assertThat(selected(Part.COMPOSITION)).isEqualTo(member);
    push(KeyCode.ENTER);
    push(KeyCode.SPACE);
    assertThat(office.get("membership", member, "person")).isEqualTo(mia);
  }

  @Test
  void tabTakesTheLineThatMakesANewPerson() {
    focusList();
    push(KeyCode.CONTROL, KeyCode.N);
    write("Venlo");
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    write("Klaas Vaak");
    push(KeyCode.TAB);
    push(KeyCode.ENTER);

    String member = selected(Part.COMPOSITION);
    assertThat(office.get("person", office.get("membership", member, "person"), "name"))
        .isEqualTo("Klaas Vaak");
  }

  @Test
  void aFormIsNotAddedWithWordsThatNameNoRowAndKeepsThem() {
    int members = office.rows("membership").size();
    focusList();
    push(KeyCode.CONTROL, KeyCode.N);
    write("zzz");
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);

    assertThat(office.rows("membership")).hasSize(members);
    assertThat(ask(() -> lookup("#organisation").queryTextInputControl().getText()))
        .isEqualTo("zzz");
  }

  @Test
  void escapeInAListOfNamesClosesThatAloneAndInTheFormCanBeUndone() {
    focusList();
    push(KeyCode.CONTROL, KeyCode.N);
    write("Venlo");
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    write("del");
    push(KeyCode.ESCAPE);
    assertThat(ask(() -> model.form(Part.COMPOSITION).state().get()))
        .isEqualTo(RowViewModel.State.NEW);
    assertThat(ask(() -> lookup("#person").queryTextInputControl().getText())).isEqualTo("del");

    push(KeyCode.ESCAPE);
    assertThat(ask(() -> model.form(Part.COMPOSITION).state().get()))
        .isEqualTo(RowViewModel.State.CLOSED);
    act(office::pressUndo);
    assertThat(ask(() -> lookup("#person").queryTextInputControl().getText())).isEqualTo("del");
    assertThat(ask(() -> lookup("#organisation").queryTextInputControl().getText()))
        .isEqualTo("Gemeente Venlo");
  }

  @Test
  void escapeInACalendarOrAListOfChoicesClosesThatAlone() {
    focusList();
    push(KeyCode.CONTROL, KeyCode.N);
    for (String field : List.of("since", "role")) {
      ComboBoxBase<?> control = (ComboBoxBase<?>) lookup("#" + field).query();
      act(control::requestFocus);
      act(control::show);
      push(KeyCode.ESCAPE);
      assertThat(ask(control::isShowing)).isFalse();
      assertThat(ask(() -> model.form(Part.COMPOSITION).state().get()))
          .isEqualTo(RowViewModel.State.NEW);
    }
  }

  private void typeDate(String typed) {
    Node field = lookup(".toolbar-date .date-field").query();
    act(field::requestFocus);
    push(KeyCode.CONTROL, KeyCode.A);
    write(typed);
  }

  @Test
  void theListFollowsOnlyWholeDates() {
    typeDate("11-12-20");
    assertThat(ask(() -> model.onDate().get())).isEqualTo("01-06-2010");
    write("12");
    assertThat(ask(() -> model.onDate().get())).isEqualTo("11-12-2012");
  }

  @Test
  void whatIsNoDateStaysInTheBarAndIsSaid() {
    typeDate("morgen");
    push(KeyCode.ENTER);
    assertThat(ask(() -> lookup(".toolbar-date .text-input").queryTextInputControl().getText()))
        .isEqualTo("morgen");
    assertThat(ask(() -> lookup(".toolbar-date .field-problem").query().isVisible())).isTrue();
    assertThat(ask(() -> model.onDate().get())).isEqualTo("01-06-2010");
  }

  private List<ToggleButton> chosenTabs() {
    return ask(() ->
        lookup(".toolbar .toggle-button").queryAllAs(ToggleButton.class).stream()
            .filter(ToggleButton::isSelected)
            .toList());
  }

  @Test
  void exactlyOneTabIsChosenWhateverIsPressedAndTheListFollows() {
    act(() -> chosenTabs().getFirst().requestFocus());
    push(KeyCode.RIGHT);
    assertThat(ask(() -> model.part().get())).isEqualTo(Part.PERSONS);
    push(KeyCode.SPACE);
    push(KeyCode.ENTER);
    assertThat(chosenTabs()).extracting(ToggleButton::getText).containsExactly("Personen");
    clickOn(chosenTabs().getFirst());
    assertThat(chosenTabs()).extracting(ToggleButton::getText).containsExactly("Personen");
    act(() -> model.part().set(Part.ORGANISATIONS));
    assertThat(chosenTabs()).extracting(ToggleButton::getText).containsExactly("Organisaties");
  }

  @Test
  void theKeyboardIsSeenOnTheChosenTabInLightAndDark() {
    act(() -> chosenTabs().getFirst().requestFocus());
    push(KeyCode.RIGHT);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      ToggleButton tab = chosenTabs().getFirst();
      act(() -> tab.getScene().setUserAgentStylesheet(theme.stylesheet()));
      List<Color> layers =
          ask(() -> {
            tab.applyCss();
            return tab.getBackground().getFills().stream()
                .map(fill -> (Color) fill.getFill())
                .toList();
          });
      assertThat(layers).hasSize(3);
      assertThat(contrast(layers.get(0), layers.get(1))).isGreaterThan(3);
    }
  }

  private static double contrast(Color one, Color other) {
    double[] both = {light(one), light(other)};
    Arrays.sort(both);
    return (both[1] + 0.05) / (both[0] + 0.05);
  }

  private static double light(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void afterARefusedEnterTheKeyboardIsInTheFirstFieldThatIsWrong() {
    focusList();
    push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    push(KeyCode.CONTROL, KeyCode.N);
    write("Gemeente Breda");
    push(KeyCode.ENTER);
    Node kind =
        ask(() ->
            lookup("#kind").queryAll().stream()
                .filter(n -> n.isFocused())
                .findFirst()
                .orElseThrow());
    assertThat(kind).isInstanceOf(ComboBoxBase.class);
  }

  @Test
  void theCompositionIsCopiedAsItIsShown() {
    act(() -> ((MenuButton) lookup("#more").query()).getItems().getFirst().fire());

    assertThat(ask(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("Samenstelling op 01-06-2010\nLid\tOrganisatie\tRol\tVanaf\tBezetting\n")
        .contains("Bram Voorbeeld\tGemeente 's-Hertogenbosch\tLid\t27-03-2008\tBezet\n");
  }

  @Test
  void theListIsExportedAndNamesItsFile() {
    Path file = folder().resolve("leden.csv");
    act(() -> model.export(file));

    assertThat(file)
        .content()
        .contains(";Bram Voorbeeld;;;Beleidsmedewerker;Gemeente 's-Hertogenbosch;")
        .contains(";gemeente;lid;2008-03-27;");
    assertThat(office.notices).last().asString().endsWith("geschreven in leden.csv.");
  }
}
