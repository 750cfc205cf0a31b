package nl.gia.feature.agenda;

import java.util.List;
import nl.gia.journal.Heads;
import nl.gia.journal.Journal;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import nl.gia.text.Normal;

/** Writes the texts of sections. */
final class TextVerbs {
  private static final String SECTION = "section";

  private final Journal journal;
  private final Reading reading;
  private final DraftStore drafts;

  TextVerbs(Journal journal, DraftStore drafts) {
    this.journal = journal;
    this.reading = new Reading(journal);
    this.drafts = drafts;
  }

  /**
   * Makes what was typed one entry over the writes that it goes on from. Once the edition is
   * adopted it becomes a proposal instead, so that it is not lost; and a section that was removed
   * under the typing comes back with it.
   *
   * @return the writes that further typing goes on from: this one, and none that came from others
   */
  Heads save(SectionField field, String base, String text, Heads heads) {
    Value value = value(text);
    Heads before = heads(field);
    journal.write(
        Act.of("section.edit", field.section()),
        tx -> {
          if (isOpen(tx, field.section())) {
            tx.set(SECTION, field.section(), field.column(), value, heads);
            if (AgendaStore.isRemoved(tx, field.section())) {
              tx.revive(SECTION, field.section());
            }
          } else {
            Proposals.make(tx, field, base, text);
          }
          drafts.drop(tx, field);
        });
    return own(field, value, before, heads);
  }

  /** Puts an earlier version of a text back over the writes that are shown. */
  void putBack(SectionField field, String text, Heads shown) {
    journal.write(
        Act.of("section.restore", field.section()),
        tx -> tx.set(SECTION, field.section(), field.column(), value(text), shown));
  }

  /** Decides what a text is of which several versions stand side by side. */
  void settle(OpenField open, Value choice) {
    journal.write(
        Act.of("section.settle", open.row()),
        tx -> tx.set(open.table(), open.row(), open.column(), choice, open.heads()));
  }

  /** The writes that a text now holds. */
  Heads heads(SectionField field) {
    return journal.heads(SECTION, field.section(), field.column());
  }

  private static boolean isOpen(Tx tx, String section) {
    return AgendaStore.editionOf(tx, section)
        .flatMap(edition -> AgendaStore.edition(tx, edition))
        .map(Edition::editable)
        .orElse(true);
  }

  private Heads own(SectionField field, Value value, Heads before, Heads typedOver) {
    List<WriteId> fresh =
        heads(field).writes().stream().filter(write -> !before.writes().contains(write)).toList();
    if (fresh.isEmpty()) {
      return typedOver;
    }
    return fresh.size() == 1
        ? new Heads(fresh)
        : new Heads(fresh.stream().filter(write -> wrote(field, write, value)).toList());
  }

  /** Another program can have written beside us in the meantime; what differs is not ours. */
  private boolean wrote(SectionField field, WriteId write, Value value) {
    return reading.history(SECTION, field.section()).stream()
        .filter(line -> line.write().equals(write))
        .findFirst()
        .map(line -> line.content().equals(new Content.Given(value)))
        .orElse(false);
  }

  private static Value value(String text) {
    return text.isBlank() ? Value.none() : Value.of(Normal.of(text));
  }
}
