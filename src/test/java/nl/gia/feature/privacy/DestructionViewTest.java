package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.gia.journal.Bytewise;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.platform.ui.Screenshots;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DestructionViewTest extends PrivacyWindowTest {
  private static final String ASKED = "Mevrouw Zwartewaal vraagt naar haar inburgering.";

  private final String approver = add("person", Map.of("name", "Hoofd Afdeling"));
  private final String question =
      add(
          "question",
          Map.of(
              "text",
              ASKED,
              "caller",
              "Zwartewaal",
              "asked_on",
              "2008-01-04",
              "answered_on",
              "2008-02-01",
              "status",
              "beantwoord"));
  private final String answer =
      add("answer", Map.of("question", question, "text", "Aan Zwartewaal: zie editie 1."));
  private final String reusable =
      add("answer", Map.of("question", question, "text", "Zie editie 1.", "reusable", "ja"));
  private final String later =
      add(
          "question",
          Map.of(
              "text",
              "Later.",
              "asked_on",
              "2010-01-04",
              "answered_on",
              "2010-02-01",
              "status",
              "beantwoord"));
  private final String term =
      add(
          "retention",
          Map.of(
              "kind", "helpdeskvragen", "records", "question", "term", "2", "basis", "Een grond."));
  private final DestructionViewModel model = new DestructionViewModel(office.desk(TEXTS), reach);

  DestructionViewTest() {
    super(false);
  }

  /** While the screen is open. */
  private String later(String table, Map<String, String> typed) {
    List<String> made = new ArrayList<>();
    act(() -> made.add(add(table, typed)));
    return made.getFirst();
  }

  private DestructionList list() {
    return model.seen().get().lists().getFirst();
  }

  private long acts() {
    long acts = 0;
    for (Entry _ : office.space.journal().log().entriesBeyond(Map.of())) {
      acts++;
    }
    return acts;
  }

  private void approve() {
    act(() -> {
      model.approver().set(approver);
      model.approve();
    });
  }

  private void destroy() {
    act(() -> {
      model.sure(list().row(), true);
      model.destroy(list());
    });
  }

  @Override
  protected Parent content() {
    return shown(new DestructionView(office.desk(TEXTS), model));
  }

  @Test
  void onlyWhatIsPastItsTermIsSeen() {
    PastTerm past = model.seen().get().past().getFirst();
    assertThat(past.retention()).isEqualTo(term);
    assertThat(past.lines())
        .extracting(PastTerm.Line::row, line -> line.pastOn().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(question, "2010-02-01"));
  }

  @Test
  void termWithoutYearsNamesNothingAndSaysSo() {
    later("retention", Map.of("kind", "presentielijsten", "records", "document"));
    assertThat(model.seen().get().past()).hasSize(1);
    assertThat(model.seen().get().without()).containsExactly("presentielijsten");
  }

  @Test
  void personsTermBeginsWhenTheirLastMembershipEnds() {
    String organisation = later("organisation", Map.of("name", "Gemeente A", "kind", "gemeente"));
    String other = later("organisation", Map.of("name", "Gemeente B", "kind", "gemeente"));
    String gone = later("person", Map.of("name", "Gegaan"));
    String half = later("person", Map.of("name", "Half"));
    member(gone, organisation, "2007-01-01");
    member(gone, other, "2008-06-01");
    member(half, organisation, "2007-01-01");
    later("membership", Map.of("person", half, "organisation", other, "role", "lid"));
    later("retention", Map.of("kind", "contactgegevens", "records", "person", "term", "1"));

    PastTerm persons = model.seen().get().past().getFirst();
    assertThat(persons.lines())
        .extracting(PastTerm.Line::row, line -> line.pastOn().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(gone, "2009-06-01"));
  }

  private void member(String person, String organisation, String until) {
    later(
        "membership",
        Map.of("person", person, "organisation", organisation, "role", "lid", "until", until));
  }

  @Test
  void nobodyApprovesWithoutAName() {
    act(model::approve);
    assertThat(office.refusals).containsExactly(DestructionText.NO_APPROVER);
    assertThat(office.all("destruction")).isEmpty();
  }

  @Test
  void approvalIsOneActThatCanBeUndone() {
    approve();
    assertThat(list().approvedBy()).isEqualTo("Hoofd Afdeling");
    assertThat(list().count()).isEqualTo(1);
    assertThat(model.seen().get().anyPast()).isFalse();
    assertThat(row("question", question).text("text")).contains(ASKED);

    act(() -> office.space.journal().undo());
    assertThat(office.all("destruction")).isEmpty();
    assertThat(office.all("destruction_row")).isEmpty();
    assertThat(model.seen().get().anyPast()).isTrue();
  }

  @Test
  void whatIsNotTickedStaysOffTheList() {
    act(() -> model.choose(term, question, false));
    approve();
    assertThat(office.refusals).containsExactly(DestructionText.NOTHING_CHOSEN);
  }

  @Test
  void whatIsOnTheListIsDestroyedAtOnceAndFiguresStay() throws IOException {
    approve();
    act(() -> model.destroy(list()));
    assertThat(row("question", question).text("text")).contains(ASKED);

    long acts = acts();
    destroy();
    assertThat(acts()).isEqualTo(acts + 1);
    assertThat(row("question", question).text("text")).contains("[gewist]");
    assertThat(row("question", question).text("caller")).contains("[gewist]");
    assertThat(row("question", question).text("answered_on")).contains("2008-02-01");
    assertThat(row("answer", answer).text("text")).contains("[gewist]");
    assertThat(row("answer", reusable).text("text")).contains("Zie editie 1.");
    assertThat(row("question", later).text("text")).contains("Later.");
    assertThat(list().destroyedOn()).isEqualTo("2011-03-01");

    scrubbing.follow();
    later("person", Map.of("name", "Iemand"));
    assertThat(Bytewise.holding(office.folder, "Zwartewaal")).isEmpty();
  }

  @Test
  void whatWasDestroyedIsNotDestroyedAgain() {
    approve();
    destroy();
    destroy();
    assertThat(office.refusals).containsExactly(DestructionText.DESTROYED_ALREADY);
    assertThat(model.seen().get().anyPast()).isFalse();
  }

  @Test
  void colleagueWhoHasNotTakenItIsNamed() {
    meet(new Hasher().of(new byte[] {7}), "Bram", Map.of());
    approve();
    assertThat(list().waiting()).isEmpty();
    destroy();
    assertThat(list().waiting()).containsExactly("Bram");
  }

  @Test
  void declarationSaysWhatWhyAndByWhomWithoutAnyText() throws IOException {
    approve();
    destroy();
    Path file = office.folder.resolve("verklaring.docx");
    new DestructionFile(TEXTS, office.space.clock()).write(list(), file);
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText())
          .contains("helpdeskvragen", "Een grond.", "Hoofd Afdeling", "01-03-2011")
          .doesNotContain("Zwartewaal");
    }
  }

  @Test
  void itIsDoneByTheKeyboardAlone() {
    act(() -> model.approver().set(approver));
    enter();
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    assertThat(model.seen().get().lists()).hasSize(1);
    act(() -> lookup(".check-box").query().requestFocus());
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    press(KeyCode.TAB).release(KeyCode.TAB);
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    assertThat(row("question", question).text("text")).contains("[gewist]");
  }

  @Test
  void pictures() {
    approve();
    destroy();
    later(
        "question",
        Map.of(
            "text",
            "Hoe meldt een gemeente zich aan?",
            "asked_on",
            "2008-03-04",
            "answered_on",
            "2008-03-05",
            "status",
            "beantwoord"));
    later("retention", Map.of("kind", "presentielijsten", "records", "document"));
    assertThat(
            Screenshots.take(
                "vernietiging",
                texts ->
                    shown(
                        new DestructionView(
                            office.desk(texts),
                            new DestructionViewModel(office.desk(texts), reach)))))
        .hasSize(Screenshots.each());
  }
}
