package nl.gia.feature.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import nl.gia.feature.ExampleOffice;
import nl.gia.feature.Rows;
import nl.gia.feature.parliament.ParliamentFeature;
import nl.gia.feature.workgroup.WorkgroupFeature;
import nl.gia.journal.entry.Act;
import nl.gia.platform.problem.Faults;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.Target;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends WindowTest {
  private final ExampleOffice office = new ExampleOffice(true);
  private final List<Target> visited = new ArrayList<>();
  private final List<OverviewView> views = new ArrayList<>();

  @Override
  protected Parent content() {
    office
        .space
        .journal()
        .write(
            Act.of("pledge.add"),
            tx ->
                new Rows(office.space.kinds())
                    .add(
                        tx,
                        "pledge",
                        Map.of("text", "De Kamer wordt ingelicht", "due", "15-03-2011")));
    return screen(TEXTS);
  }

  private Parent screen(Texts texts) {
    return screen(texts, office.desk(texts).background());
  }

  private Parent screen(Texts texts, Background background) {
    Desk real = office.desk(texts);
    Desk desk = new Desk(texts, background, visited::add, real.notices(), new ChosenFile());
    BoardReader reader =
        new BoardReader(
            office.space,
            Visit.FIRST,
            date -> WorkgroupFeature.seats(office.space, date),
            ParliamentFeature::openPledges,
            Set.of("municipality", "membership", "edition", "section", "pledge", "question"));
    OverviewView view =
        new OverviewView(desk, new OverviewViewModel(desk, reader, office.space.journal()));
    views.add(view);
    return (Parent) view.node();
  }

  @AfterEach
  void closeOffice() {
    act(() -> views.forEach(OverviewView::close));
    office.close();
  }

  @Test
  void beforeItWasReadNothingIsSaidOfWhatWaits() {
    try (Background slow = Background.onThreads(new Faults())) {
      // What is read elsewhere comes back on this thread, so not before this ends.
      List<String> said = ask(() -> labels(screen(TEXTS, slow)));
      assertThat(said).contains("Vraagt aandacht").noneMatch(one -> one.contains("Er wacht niets"));
    }
  }

  private static List<String> labels(Parent screen) {
    return screen.getChildrenUnmodifiable().stream()
        .flatMap(node -> {
          Stream<String> own =
              node instanceof Label label ? Stream.of(label.getText()) : Stream.of();
          Node content = node instanceof ScrollPane pane ? pane.getContent() : node;
          return content instanceof Parent inner ? Stream.concat(own, labels(inner).stream()) : own;
        })
        .toList();
  }

  @Test
  void aFigureLeadsToItsRowsWithoutAMouse() {
    act(views.getFirst()::focus);
    push(KeyCode.SPACE);

    assertThat(visited).containsExactly(new Target("municipality", ""));
  }

  @Test
  void whatIsSoonDueAndWhatChangedLeadToTheSameRow() {
    List<Labeled> links =
        lookup(".hyperlink").<Labeled>queryAll().stream()
            .filter(link -> link.getText().contains("De Kamer wordt ingelicht"))
            .toList();

    assertThat(links)
        .extracting(Labeled::getText)
        .containsExactlyInAnyOrder(
            "Toezegging of motie: De Kamer wordt ingelicht", "De Kamer wordt ingelicht");
    act(() -> links.forEach(link -> ((javafx.scene.control.Hyperlink) link).fire()));
    assertThat(visited).hasSize(2).allMatch(target -> target.equals(visited.getFirst()));
  }

  @Test
  void theCurveHasALineForTargetAndForWhatCameOfIt() {
    LineChart<?, ?> chart = lookup(".curve").query();

    assertThat(chart.getData().stream().map(series -> series.getName()))
        .containsExactly("Streefwaarde", "Realisatie", "Prognose");
    assertThat(chart.getData().getFirst().getData()).isNotEmpty();
  }

  @Test
  void aFigureFollowsWhatIsWritten() {
    Button pledges = lookup("#figure-pledges").query();
    String before = pledges.getAccessibleText();
    act(() ->
        office
            .space
            .journal()
            .write(
                Act.of("pledge.add"),
                tx -> new Rows(office.space.kinds()).add(tx, "pledge", Map.of("text", "Nog een"))));

    assertThat(lookup("#figure-pledges").<Button>query().getAccessibleText()).isNotEqualTo(before);
  }

  @Test
  void theOverviewIsSeenInBothLanguages() {
    assertThat(Screenshots.take("overzicht", this::screen)).hasSize(Screenshots.each());
  }
}
