package nl.gia.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Succession;
import nl.gia.platform.db.Database;
import nl.gia.platform.json.Json;

/**
 * What this installation knows of a database outside of it: the keys of its replica, and the last
 * entry it wrote. By it a copy or a restored backup is told from the file that was worked in, and
 * goes on as a new replica.
 */
public final class Installation {
  /** How a database came to be this installation's. */
  public enum Origin {
    /** It was never opened here and nobody wrote in it. */
    NEW,
    /** It is the file that was worked in here. */
    SAME,
    /** It is a copy or a restored backup, or came from elsewhere: a new replica begins. */
    COPY
  }

  /** Who this file writes as. */
  public record Own(Identity identity, Optional<Succession> succeeds, Origin origin) {}

  /** The last entry that this installation wrote in a database. */
  private record Mark(Identity identity, long number, Optional<Hash> hash) {}

  private final Path folder;
  private final SecureRandom random;

  public Installation(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /** Finds out who writes in this file, beginning a new replica where that is called for. */
  public Own open(Database database, LogReader log) {
    Path file = file(log.database());
    Optional<Mark> mark = read(file);
    if (mark.isPresent() && continues(mark.get(), log)) {
      return new Own(mark.get().identity(), Optional.empty(), Origin.SAME);
    }
    Identity identity = Identity.create(random);
    write(file, new Mark(identity, 0, Optional.empty()));
    boolean unused = mark.isEmpty() && log.heads().isEmpty();
    return new Own(
        identity,
        mark.map(old -> succession(old.identity(), identity)),
        unused ? Origin.NEW : Origin.COPY);
  }

  /** Keeps what was written last; called after every own entry. */
  public void wrote(String database, Identity identity, long number, Hash hash) {
    write(file(database), new Mark(identity, number, Optional.of(hash)));
  }

  private static Succession succession(Identity old, Identity successor) {
    byte[] message = Signatures.succession(old.replica(), successor.replica());
    return new Succession(old.replica(), old.sign(message));
  }

  /** Whether the file's own last entry is the one last written here, or follows from it. */
  private static boolean continues(Mark mark, LogReader log) {
    List<LogReader.Chain> chains =
        log.heads().stream()
            .filter(chain -> chain.replica().equals(mark.identity().replica()))
            .toList();
    if (mark.hash().isEmpty()) {
      return chains.isEmpty();
    }
    return chains.size() == 1 && log.follows(chains.getFirst(), mark.number(), mark.hash().get());
  }

  private Path file(String database) {
    return folder.resolve(database + ".json");
  }

  private static Optional<Mark> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Object tree = Json.parse(Files.readString(file));
      if (tree instanceof Map<?, ?> members
          && members.get("identity") instanceof String identity
          && members.get("number") instanceof Long number) {
        Optional<Hash> hash =
            Optional.ofNullable(members.get("hash")).map(String::valueOf).map(Hash::parse);
        return Optional.of(new Mark(Identity.parse(identity), number, hash));
      }
      throw new IllegalStateException("the file of this installation is damaged: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file, Mark mark) {
    Map<String, Object> members = new TreeMap<>();
    members.put("identity", mark.identity().json());
    members.put("number", mark.number());
    mark.hash().ifPresent(hash -> members.put("hash", hash.hex()));
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "mark", ".tmp");
      Files.writeString(fresh, Json.pretty(members));
      if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
