package nl.gia.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Succession;
import nl.gia.platform.problem.UserFailure;

/**
 * What this installation knows of a database outside of it: the keys of its replica, and the last
 * entry it wrote. It is kept under the id that the file itself carries, so that a file may be moved
 * or renamed. By it a copy or a restored backup is told from the file that was worked in, and goes
 * on as a new replica.
 */
public final class Installation {
  /** How a database came to be this installation's. */
  public enum Origin {
    /** It was made here just now. */
    NEW,
    /** It is the file that was worked in here. */
    SAME,
    /** It is a copy or a restored backup, or came from elsewhere: a new replica begins. */
    COPY
  }

  /**
   * Who this file writes as.
   *
   * @param file the id of the file on this installation
   * @param succeeds the replica that this one goes on for, where its key is here to vouch for that
   * @param former the keys of that replica, when it has only now come to an end
   */
  public record Own(
      String file,
      Identity identity,
      Optional<Succession> succeeds,
      Optional<Identity> former,
      Origin origin) {}

  /** One lock for all of this program; another program is kept out by a lock on a file. */
  private static final ReentrantLock HERE = new ReentrantLock();

  private final Path folder;
  private final SecureRandom random;

  public Installation(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /** Finds out who writes in this file, beginning a new replica where that is called for. */
  public Own open(LogReader log) {
    Optional<String> named = log.file();
    String file = named.orElseGet(() -> name(log));
    try (Turn turn = new Turn(file)) {
      if (!log.file().equals(Optional.of(file))) {
        // Another process found the same just before.
        return open(log);
      }
      Optional<OwnRecord> known = turn.read();
      if (known.isPresent() && continues(known.get(), log)) {
        OwnRecord own = advanced(known.get(), log);
        if (!own.equals(known.get())) {
          turn.write(own);
        }
        return new Own(file, own.identity(), own.succeeds(), Optional.empty(), Origin.SAME);
      }
      if (known.isEmpty()) {
        OwnRecord own = OwnRecord.begin(Identity.create(random), Optional.empty());
        turn.write(own);
        Origin origin = named.isEmpty() ? Origin.NEW : Origin.COPY;
        return new Own(file, own.identity(), Optional.empty(), Optional.empty(), origin);
      }
      return apart(known.get().identity(), log);
    }
  }

  /** A file that went its own way gets an id of its own, so that it and the other both go on. */
  private Own apart(Identity former, LogReader log) {
    Identity identity = Identity.create(random);
    byte[] message = Signatures.succession(former.replica(), identity.replica());
    Optional<Succession> succeeds =
        Optional.of(new Succession(former.replica(), former.sign(message)));
    String file = UUID.randomUUID().toString();
    folder(file).write(OwnRecord.begin(identity, succeeds));
    log.file(file);
    return new Own(file, identity, succeeds, Optional.of(former), Origin.COPY);
  }

  private static String name(LogReader log) {
    log.file(UUID.randomUUID().toString());
    return log.file().orElseThrow();
  }

  /** Keeps note of what this replica writes, and keeps two copies from writing as one. */
  public Recorder recorder(Own own) {
    return known -> new Turn(own.file()).requireOwn(own, known);
  }

  /** Whether the file's own last entry is the one last written here, or follows from it. */
  private static boolean continues(OwnRecord mark, LogReader log) {
    List<LogReader.Chain> chains = chains(mark, log);
    if (mark.hash().isEmpty()) {
      return chains.isEmpty();
    }
    return chains.size() == 1 && log.follows(chains.getFirst(), mark.number(), mark.hash().get());
  }

  /** A kill may have come between saving an entry and noting it. */
  private static OwnRecord advanced(OwnRecord mark, LogReader log) {
    return chains(mark, log).stream()
        .findFirst()
        .map(chain -> mark.with(chain.last(), chain.head()))
        .orElse(mark);
  }

  private static List<LogReader.Chain> chains(OwnRecord mark, LogReader log) {
    return log.heads().stream()
        .filter(chain -> chain.replica().equals(mark.identity().replica()))
        .toList();
  }

  private OwnRecord.Folder folder(String file) {
    return new OwnRecord.Folder(folder.resolve(file));
  }

  /** The time in which this file's record is ours alone to read and write. */
  private final class Turn implements Recorder.Turn {
    private final OwnRecord.Folder record;
    private final Alone alone;

    Turn(String file) {
      record = folder(file);
      try {
        alone = Alone.begin(HERE, record.made().resolve("lock"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Optional<OwnRecord> read() {
      return record.read();
    }

    void write(OwnRecord own) {
      record.write(own);
    }

    /** Lets only that copy go on that has all that this replica wrote. */
    Turn requireOwn(Own own, Predicate<Hash> known) {
      boolean ours =
          read()
              .filter(mark -> mark.identity().replica().equals(own.identity().replica()))
              .map(mark -> mark.hash().map(known::test).orElse(true))
              .orElse(false);
      if (!ours) {
        close();
        throw new UserFailure(JournalText.COPY_WROTE);
      }
      return this;
    }

    @Override
    public void wrote(long number, Hash hash) {
      read().ifPresent(mark -> write(mark.with(number, hash)));
    }

    @Override
    public void close() {
      alone.close();
    }
  }
}
