package nl.gia.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.gia.journal.Contents;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.journal.Redaction;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.WholeFile;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** Writes a bundle, and beside it the contents that its receiver may have. */
final class Dispatch {
  private final Journal journal;
  private final Exchange.Self self;
  private final Clock clock;

  Dispatch(Journal journal, Exchange.Self self, Clock clock) {
    this.journal = journal;
    this.self = self;
    this.clock = clock;
  }

  Exchange.Sent write(Path file, Exchange.Wish wish, Peers peers, Progress progress) {
    return write(file, Parcel.of(journal.log(), wish, peers.recovery()), progress);
  }

  Exchange.Sent write(Path file, Parcel parcel, Progress progress) {
    Path beside = Attachments.nameFor(file);
    try (WholeFile bundle = WholeFile.at(file);
        WholeFile attachments = WholeFile.at(beside)) {
      journal.sign(self.identity(), clock.instant());
      LogReader log = journal.log();
      log.name(log.database());
      Outgoing outgoing = new Outgoing(log, parcel);
      BundleContent content = outgoing.content(sender(parcel), now(), progress);
      try (OutputStream out = sealed(bundle.stream(), parcel)) {
        BundleWriter.write(content, self.identity(), out);
      }
      List<Hash> contents = contents(outgoing, parcel);
      if (!contents.isEmpty()) {
        new Attachments(journal, self.identity())
            .write(attachments.stream(), contents, parcel.keys(), progress);
      }
      bundle.place();
      // What an earlier bundle of this name brought along is no part of this one.
      attachments.place();
      return new Exchange.Sent(
          content.header().changes(), content.header().isStart(), contents.size(), beside);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(BundleText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
  }

  /** What a scan or a mail holds nobody can leave out, so without personal data none goes along. */
  private List<Hash> contents(Outgoing outgoing, Parcel parcel) {
    if (parcel.without().contains(Redaction.Without.PERSONAL)) {
      return List.of();
    }
    Set<Hash> named = outgoing.contents();
    return new Contents(journal)
        .here().stream()
            .filter(hash -> named.contains(hash) || parcel.contents().contains(hash))
            .toList();
  }

  /** The sender's name is personal as well; who needs it has it, or knows the keys. */
  private Header.Sender sender(Parcel parcel) {
    boolean nameless = parcel.without().contains(Redaction.Without.PERSONAL);
    return new Header.Sender(
        self.identity().replica(), nameless ? "" : self.name(), self.identity().encryptionKey());
  }

  private static OutputStream sealed(OutputStream out, Parcel parcel) throws IOException {
    return parcel.keys().isEmpty() ? out : Envelope.sealed(out, parcel.keys());
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
