package nl.gia.feature.agenda;

import java.time.Clock;
import nl.gia.journal.Journal;
import nl.gia.journal.Reading;
import nl.gia.platform.db.Database;

/** What the screen of the agenda reads and writes with. */
record AgendaParts(
    Journal journal,
    AgendaReader reader,
    EditionVerbs editions,
    AdoptionVerbs adoptions,
    Proposals proposals,
    TextVerbs texts,
    WorkVerbs work,
    DraftStore drafts,
    Clock clock) {

  static AgendaParts of(Journal journal, Database database, Clock clock) {
    DraftStore drafts = new DraftStore(database, clock);
    TextVerbs texts = new TextVerbs(journal, drafts);
    AgendaReader reader =
        new AgendaReader(new AgendaStore(database), drafts, texts, new Reading(journal), clock);
    return new AgendaParts(
        journal,
        reader,
        new EditionVerbs(journal),
        new AdoptionVerbs(journal),
        new Proposals(journal),
        texts,
        new WorkVerbs(journal),
        drafts,
        clock);
  }

  /** Makes entries of all that was typed in an edition. */
  void saveTyped(String edition) {
    for (AgendaReader.Typed typed : reader.typedIn(edition)) {
      KeptText kept = typed.kept();
      texts.save(kept.field(), typed.base(), kept.text(), kept.heads());
    }
  }

  /** A text as it will be typed in. */
  Typing typing(SectionState.FieldState field) {
    return new Typing(texts, drafts, field.start());
  }
}
