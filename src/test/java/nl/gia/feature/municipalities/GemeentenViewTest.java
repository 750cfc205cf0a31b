package nl.gia.feature.municipalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.ListVerbs;
import nl.gia.feature.RowVerb;
import nl.gia.feature.forms.FormsFeature;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

class GemeentenViewTest extends WindowTest {
  private final ExampleOffice office = new ExampleOffice(true);
  private final ChosenFile files = new ChosenFile();
  private final GemeentenViewModel model = new GemeentenViewModel(office.desk(TEXTS), office.space);
  private final List<List<String>> handed = new ArrayList<>();
  private Optional<GemeentenView> view = Optional.empty();

  private GemeentenView view(ExampleOffice of, Texts texts, GemeentenViewModel shown) {
    RowVerb real = new FormsFeature(of.space).ofMunicipalities();
    RowVerb verb = new RowVerb(real.title(), real.icon(), (_, rows) -> handed.add(rows));
    return new GemeentenView(
        of.desk(texts), shown, new ListVerbs(of.desk(texts), of.space, files), List.of(verb));
  }

  @Override
  protected Parent content() {
    GemeentenView made = view(office, TEXTS, model);
    view = Optional.of(made);
    return (Parent) made.node();
  }

  @AfterEach
  void closeOffice() {
    act(() -> view.ifPresent(GemeentenView::close));
    office.close();
  }

  @Test
  void severalMunicipalitiesAreHandedOnWithoutAMouse() {
    act(() -> view.ifPresent(GemeentenView::focus));
    push(KeyCode.HOME);
    push(KeyCode.SHIFT, KeyCode.DOWN);
    push(KeyCode.SHIFT, KeyCode.DOWN);
    List<String> first = model.rows().stream().limit(3).map(MunicipalityRow::id).toList();
    assertThat(ask(() -> List.copyOf(model.chosen()))).isEqualTo(first);

    act(() -> model.filter().set("e"));
    act(() -> model.filter().set(""));
    assertThat(ask(() -> List.copyOf(model.chosen()))).isSubsetOf(first).isNotEmpty();
    act(() ->
        lookup(".button").<Button>queryAllAs(Button.class).stream()
            .filter(button ->
                button.getGraphic() instanceof FontIcon icon
                    && icon.getIconLiteral().equals("fth-send"))
            .forEach(Button::fire));
    assertThat(handed).singleElement().isEqualTo(List.copyOf(model.chosen()));
  }

  @Test
  void onlyThoseAliveOnTheDateAreShown() {
    act(() -> model.date().set("2009-12-31"));
    assertThat(model.rows()).extracting(row -> row.figure().name()).contains("Helden");
    act(() -> model.date().set("2010-12-31"));
    assertThat(model.rows())
        .extracting(row -> row.figure().name())
        .doesNotContain("Helden")
        .contains("Peel en Maas");
    act(() -> model.endedToo().set(true));
    assertThat(model.rows()).extracting(row -> row.figure().name()).contains("Helden");
  }

  @Test
  void aRungShowsTheMunicipalitiesThatStandOnIt() {
    act(() -> model.date().set("2010-12-31"));
    int onFour = model.sheet().get().orElseThrow().rungs().get(4).count();
    act(() -> model.rung().set(OptionalInt.of(4)));

    assertThat(model.rows())
        .hasSize(onFour)
        .allMatch(row -> Objects.equals(row.figure().rung(), 4));
  }

  @Test
  void aLinkToARungShowsTheMunicipalitiesThatStandOnIt() {
    act(() -> model.open(Target.part("municipality", "4")));
    assertThat(model.rung().get()).hasValue(4);
    act(() -> model.open(new Target("municipality", "")));
    assertThat(model.rung().get()).isEmpty();
  }

  @Test
  void aFactIsAddedWithoutAMouse() {
    int before = office.all("involvement").size();
    act(() -> model.filter().set("rotterdam"));
    act(() -> view.ifPresent(GemeentenView::focus));
    push(KeyCode.HOME);
    push(KeyCode.DOWN);
    act(() -> lookup("#add-fact").query().requestFocus());
    push(KeyCode.SPACE);
    push(KeyCode.DOWN);
    push(KeyCode.TAB);
    push(KeyCode.ENTER);

    assertThat(ask(() -> model.factForm().problems().get())).isEmpty();
    assertThat(office.all("involvement")).hasSize(before + 1);
    assertThat(ask(() -> model.facts().size())).isEqualTo(1);
  }

  @Test
  void theListIsSavedAsOneThatCanBeTakenInAgain() {
    files.choose(office.folder.resolve("gemeenten"));
    act(() -> new ListVerbs(office.desk(TEXTS), office.space, files).save("municipality"));

    assertThat(office.folder.resolve("gemeenten.xlsx")).exists();
    assertThat(office.notices).last().asString().contains("gemeenten.xlsx");
    act(() -> new ListVerbs(office.desk(TEXTS), office.space, files).save("municipality"));
    assertThat(office.refusals).hasSize(1);
  }

  @Test
  void pictures() {
    List<GemeentenView> views = new ArrayList<>();
    ExampleOffice empty = new ExampleOffice(false);
    for (ExampleOffice of : List.of(office, empty)) {
      assertThat(
              Screenshots.take(
                  of == office ? "gemeenten" : "gemeenten-leeg",
                  texts -> {
                    GemeentenViewModel shown = new GemeentenViewModel(of.desk(texts), of.space);
                    GemeentenView made = view(of, texts, shown);
                    views.add(made);
                    shown.date().set("2010-12-31");
                    shown.rows().stream()
                        .filter(row -> row.figure().name().equals("Venlo"))
                        .forEach(row -> shown.selected().set(row.id()));
                    return (Parent) made.node();
                  }))
          .hasSize(Screenshots.each());
    }
    act(() -> views.forEach(GemeentenView::close));
    empty.close();
  }
}
