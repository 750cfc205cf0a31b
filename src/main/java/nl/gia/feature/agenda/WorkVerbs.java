package nl.gia.feature.agenda;

import java.time.LocalDate;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;

/** Says for others that the user works on a section, and takes that back. */
final class WorkVerbs {
  private static final String WORK = "section_work";

  private final Journal journal;

  WorkVerbs(Journal journal) {
    this.journal = journal;
  }

  /** Whether the user of this copy said so. */
  boolean isMine(Work work) {
    return work.author().equals(journal.writer().author());
  }

  void begin(String section, LocalDate today) {
    journal.write(
        Act.of("section_work.add", section),
        tx -> {
          String row = tx.create(WORK);
          tx.set(WORK, row, "section", Value.of(section));
          tx.set(WORK, row, "author", Value.of(journal.writer().author()));
          tx.set(WORK, row, "since", Value.of(today.toString()));
        });
  }

  /** Whoever said so: a sign that was forgotten can be taken away by all. */
  void end(Work work) {
    journal.write(Act.of("section_work.remove", work.section()), tx -> tx.remove(WORK, work.id()));
  }
}
