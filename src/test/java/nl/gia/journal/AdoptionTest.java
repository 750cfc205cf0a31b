package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.CanonicalJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is adopted here while its sections are worked on there, and not adopted after all. */
class AdoptionTest {
  private Copy anna;
  private Copy bram;
  private String edition = "";
  private String section = "";

  @BeforeEach
  void open(@TempDir Path folder) {
    anna = new Copy(folder, "anna");
    bram = new Copy(folder, "bram");
    edition = anna.add("edition", "title", "Editie 2");
    section = anna.add("section", "body", "Zoals het was.");
    anna.set("section", section, "edition", edition);
    bram.take(anna);
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  @Test
  void aSectionThatTheAdoptedTextLacksIsThereAgainWhenTheAdoptionIsTakenBack() {
    String added = bram.add("section", "body", "Een nieuwe alinea.");
    bram.set("section", added, "edition", edition);
    adopt();
    anna.take(bram);
    assertThat(anna.get("section", added, "removed")).isEqualTo("1");

    anna.set("edition", edition, "frozen", "");

    assertThat(anna.get("section", added, "removed")).isEqualTo("0");
    assertThat(anna.get("section", added, "body")).isEqualTo("Een nieuwe alinea.");
    assertRebuildsTheSame();
  }

  @Test
  void anAdoptionCanBeTakenBackByWritingNothingInItsPlace() {
    String added = bram.add("section", "body", "Een nieuwe alinea.");
    bram.set("section", added, "edition", edition);
    adopt();
    anna.take(bram);

    anna.write(tx -> tx.set("edition", edition, "frozen", Value.none()));

    assertThat(anna.get("section", added, "removed")).isEqualTo("0");
    assertThat(proposals()).isZero();
    assertRebuildsTheSame();
  }

  @Test
  void anEditionThatWasKeptForASectionGoesWhenTheSectionMovesAway() {
    String other = anna.add("edition", "title", "Editie 3");
    bram.set("section", section, "body", "Verder gewerkt.");
    anna.write(tx -> tx.remove("edition", edition));
    anna.take(bram);
    assertThat(anna.get("edition", edition, "removed")).isEqualTo("0");

    anna.set("section", section, "edition", other);

    assertThat(anna.get("edition", edition, "removed")).isEqualTo("1");
    assertRebuildsTheSame();
  }

  @Test
  void aTextThatCameTooLateIsNoProposalAnyMoreWhenTheAdoptionIsTakenBack() {
    adopt();
    bram.set("section", section, "body", "Zoals het moet worden.");
    anna.take(bram);
    assertThat(proposals()).isEqualTo(1);

    anna.set("edition", edition, "frozen", "");

    assertThat(proposals()).isZero();
    assertThat(anna.get("section", section, "body")).isEqualTo("Zoals het moet worden.");
    assertRebuildsTheSame();
  }

  @Test
  void aTextThatCameTooLateIsNoProposalAnyMoreWhenTheNextAdoptionSawIt() {
    adopt();
    bram.set("section", section, "body", "Zoals het moet worden.");
    anna.take(bram);

    adopt();

    assertThat(proposals()).isZero();
    assertRebuildsTheSame();
  }

  @Test
  void whatOnlyTheAdoptedTextSaidIsGoneWhenTheAdoptionIsTakenBack() {
    anna.set("edition", edition, "frozen", adopted(Map.of("edition", edition, "part", "theme")));
    assertThat(anna.get("section", section, "part")).isEqualTo("theme");

    anna.set("edition", edition, "frozen", "");

    assertThat(anna.get("section", section, "part")).isEqualTo("null");
    assertThat(anna.get("section", section, "body")).isEqualTo("Zoals het was.");
    assertRebuildsTheSame();
  }

  @Test
  void aSectionOnWhichTextCameTooLateCanBeRemoved() {
    adopt();
    bram.set("section", section, "body", "Zoals het moet worden.");
    bram.write(tx -> tx.remove("section", section));
    anna.take(bram);
    anna.write(tx -> tx.remove("section", section));

    anna.set("edition", edition, "frozen", "");

    assertThat(anna.get("section", section, "removed")).isEqualTo("1");
    assertRebuildsTheSame();
  }

  @Test
  void anUndoThatCameTooLateIsProposedAsTheTextItPutsBack() {
    bram.set("section", section, "body", "Zoals Bram het wilde.");
    anna.take(bram);
    adopt();

    bram.journal.undo();
    exchange();

    assertThat(anna.get("section", section, "body"))
        .isEqualTo("Zoals Bram het wilde. Vastgesteld.");
    assertThat(proposed()).containsExactly("Zoals het was.");
    assertRebuildsTheSame();
  }

  @Test
  void anUndoThatTookATextAwayTooLateIsProposedWithoutOne() {
    bram.set("section", section, "heading", "Wonen");
    anna.take(bram);
    adopt();

    bram.journal.undo();
    exchange();

    assertThat(proposed()).containsExactly("null");
    assertRebuildsTheSame();
  }

  @Test
  void anUndoThatPutTwoTextsBackTooLateIsProposedAsWhatTheyCameTo() {
    bram.set("section", section, "body", "Eerste zin. Tweede zin. Derde zin over wonen.");
    anna.take(bram);
    anna.set("section", section, "body", "Eerste zin, anders. Tweede zin. Derde zin over wonen.");
    bram.set("section", section, "body", "Eerste zin. Tweede zin. Derde zin over werk en zorg.");
    bram.take(anna);
    String merged = "Eerste zin, anders. Tweede zin. Derde zin over werk en zorg.";
    assertThat(bram.get("section", section, "body")).isEqualTo(merged);
    bram.set("section", section, "body", "Heel anders.");
    anna.take(bram);
    adopt();

    bram.journal.undo();
    exchange();

    assertThat(proposed()).containsExactly(merged);
    assertRebuildsTheSame();
  }

  @Test
  void anUndoThatPutATextBackTooLateIsNoProposalOnceThatTextIsErased() {
    bram.set("section", section, "body", "Zoals Bram het wilde.");
    anna.take(bram);
    adopt();
    bram.journal.undo();
    exchange();
    Entry text =
        anna.entries().stream()
            .filter(entry -> entry.rows().getFirst().writes().getFirst().column().equals("body"))
            .findFirst()
            .orElseThrow();

    Scribe officer = new Scribe("officer");
    Entry erased = officer.entry(1).erase("section", section, "body", Scribe.at(text, 0)).write();
    anna.take(officer.replica, List.of(erased));

    assertThat(proposals()).isZero();
    assertRebuildsTheSame();
  }

  private void exchange() {
    anna.take(bram);
    bram.take(anna);
    assertThat(bram.database.<String>read(Dump::text))
        .isEqualTo(anna.database.<String>read(Dump::text));
  }

  private List<String> proposed() {
    return anna.database.read(rows ->
        rows.fetchValues("SELECT proposed FROM change_proposal").stream()
            .map(String::valueOf)
            .toList());
  }

  private void adopt() {
    String body = anna.get("section", section, "body") + " Vastgesteld.";
    anna.set("edition", edition, "frozen", adopted(Map.of("edition", edition, "body", body)));
  }

  private String adopted(Map<String, Object> columns) {
    return CanonicalJson.of(Map.of("section", Map.of(section, columns)));
  }

  private int proposals() {
    return anna.database.read(rows -> rows.fetchCount(org.jooq.impl.DSL.table("change_proposal")));
  }

  private void assertRebuildsTheSame() {
    String shown = anna.database.read(Dump::text);
    new Checkup(anna.journal).rebuild();
    assertThat(anna.database.<String>read(Dump::text)).isEqualTo(shown);
  }
}
