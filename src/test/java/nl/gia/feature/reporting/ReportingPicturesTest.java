package nl.gia.feature.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.gia.feature.ExampleOffice;
import nl.gia.platform.task.FileOpener;
import nl.gia.platform.ui.ChosenFile;
import nl.gia.platform.ui.Screenshots;
import nl.gia.platform.ui.WindowTest;
import org.junit.jupiter.api.Test;

class ReportingPicturesTest extends WindowTest {
  @Override
  protected Parent content() {
    return new StackPane();
  }

  @Test
  void theExampleWithAReportThatWasMade() {
    try (ExampleOffice office = new ExampleOffice(true)) {
      assertThat(
              take(
                  office,
                  "rapportage",
                  model -> {
                    model.year().set("2010");
                    model.make(office.folder.resolve("rapport.xlsx"));
                  }))
          .hasSize(Screenshots.each());
    }
  }

  @Test
  void nothingButTheStarterContent() {
    try (ExampleOffice office = new ExampleOffice(false)) {
      assertThat(take(office, "rapportage-leeg", model -> model.date().set("2010-06-32")))
          .hasSize(Screenshots.each());
    }
  }

  private static List<Path> take(
      ExampleOffice office, String name, Consumer<ReportingViewModel> chosen) {
    List<ReportingView> views = new ArrayList<>();
    List<Path> taken =
        Screenshots.take(
            name,
            texts -> {
              ReportingViewModel model =
                  new ReportingViewModel(
                      office.desk(texts),
                      new ReportDesk(office.space, office.states, "GIA Secretariaat"),
                      new FileOpener(List.of("true")));
              ReportingView view = new ReportingView(office.desk(texts), model, new ChosenFile());
              views.add(view);
              chosen.accept(model);
              return (Parent) view.node();
            });
    act(() -> views.forEach(ReportingView::close));
    return taken;
  }
}
