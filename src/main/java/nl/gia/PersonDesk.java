package nl.gia;

import java.nio.file.Path;
import java.util.List;
import nl.gia.command.Parts;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Workspace;
import nl.gia.feature.handover.HandoverDesk;
import nl.gia.feature.privacy.Persons;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;

/** What persons ask about their own data, for the command line. */
record PersonDesk(Kinds kinds) implements Parts.Persons {
  @Override
  public Parts.Erasure erase(
      OpenDatabase open, String person, Parts.ErasureAsked asked, Texts texts) {
    Persons.Asked wanted =
        new Persons.Asked(
            asked.names(),
            asked.occurrences().contains(Parts.ErasureAsked.ALL),
            asked.occurrences(),
            asked.keep());
    Persons.Told told = persons(open, texts).erase(person, wanted, Progress.UNWATCHED);
    return new Parts.Erasure(
        told.name(),
        told.function(),
        told.spellings(),
        told.left().stream()
            .map(one -> new Parts.NamedIn(one.id(), one.place(), one.around(), one.standing()))
            .toList(),
        told.erased(),
        told.backups(),
        told.colleagues());
  }

  @Override
  public void export(OpenDatabase open, String person, Path file, Texts texts) {
    persons(open, texts).export(person, file, Progress.UNWATCHED);
  }

  @Override
  public List<Parts.AuditLine> audit(OpenDatabase open, Parts.AuditAsked asked, Texts texts) {
    return persons(open, texts)
        .audit(asked.from(), asked.until(), asked.words(), asked.file())
        .stream()
        .map(line ->
            new Parts.AuditLine(
                line.time(),
                line.actor(),
                line.action(),
                line.object(),
                line.result(),
                line.origin()))
        .toList();
  }

  @Override
  public Parts.Handover handOver(OpenDatabase open, Parts.HandoverAsked asked, Texts texts) {
    HandoverDesk.Told told =
        new HandoverDesk(open, space(open), texts)
            .handOver(
                new HandoverDesk.Asked(
                    asked.from(), asked.to(), asked.keep(), asked.file(), asked.key()));
    return new Parts.Handover(
        told.from(),
        told.to(),
        told.lines().stream()
            .map(line ->
                new Parts.OpenLine(line.kind(), line.row(), line.name(), line.due(), line.moves()))
            .toList(),
        told.moved(),
        told.unsent(),
        told.withdrawn());
  }

  private Workspace space(OpenDatabase open) {
    return new Workspace(open.database(), open.journal(), kinds, open.clock());
  }

  private Persons persons(OpenDatabase open, Texts texts) {
    return new Persons(space(open), open, texts);
  }
}
