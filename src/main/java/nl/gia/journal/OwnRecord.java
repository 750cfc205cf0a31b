package nl.gia.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Succession;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.value.Departure;

/** The keys of a replica, whom it goes on for, and the last entry that it wrote. */
@Departure(
    from = "replace",
    because = "the record of this installation lies in a folder of the program itself")
record OwnRecord(
    Identity identity, Optional<Succession> succeeds, long number, Optional<Hash> hash) {

  static OwnRecord begin(Identity identity, Optional<Succession> succeeds) {
    return new OwnRecord(identity, succeeds, 0, Optional.empty());
  }

  OwnRecord with(long last, Hash head) {
    return new OwnRecord(identity, succeeds, last, Optional.of(head));
  }

  private String json() {
    Map<String, Object> members = new TreeMap<>();
    members.put("identity", identity.json());
    members.put("number", number);
    hash.ifPresent(last -> members.put("hash", last.hex()));
    succeeds.ifPresent(old ->
        members.put(
            "succeeds", Map.of("replica", old.replica().hex(), "signature", old.signature())));
    return Json.pretty(members);
  }

  private static OwnRecord parse(Object tree) {
    if (tree instanceof Map<?, ?> members
        && members.get("identity") instanceof String identity
        && members.get("number") instanceof Long number) {
      Optional<Hash> hash =
          Optional.ofNullable(members.get("hash")).map(String::valueOf).map(Hash::parse);
      Optional<Succession> succeeds =
          members.get("succeeds") instanceof Map<?, ?> old
              ? Optional.of(
                  new Succession(
                      Hash.parse(String.valueOf(old.get("replica"))),
                      String.valueOf(old.get("signature"))))
              : Optional.empty();
      return new OwnRecord(Identity.parse(identity), succeeds, number, hash);
    }
    throw new IllegalArgumentException("not the record of a replica");
  }

  /** Where the record of one file lies, readable by its owner alone. */
  record Folder(Path path) {
    private static final String NAME = "replica.json";

    Optional<OwnRecord> read() {
      Path file = path.resolve(NAME);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      try {
        Object tree = Json.parse(Files.readString(file));
        return Optional.of(parse(tree == null ? "" : tree));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (IllegalArgumentException | UserFailure e) {
        throw new IllegalStateException("the file of this installation is damaged: " + file, e);
      }
    }

    /** Replaces the record as a whole; it is on the disk when this returns. */
    void write(OwnRecord own) {
      try {
        made();
        Path fresh = Files.createTempFile(path, "replica", ".tmp", owner("rw-------"));
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
          ByteBuffer bytes = ByteBuffer.wrap(own.json().getBytes(StandardCharsets.UTF_8));
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
          channel.force(true);
        }
        Files.move(
            fresh,
            path.resolve(NAME),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        force();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Path made() throws IOException {
      return Files.isDirectory(path) ? path : Files.createDirectories(path, owner("rwx------"));
    }

    private FileAttribute<?>[] owner(String permissions) {
      return path.getFileSystem().supportedFileAttributeViews().contains("posix")
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
          }
          : new FileAttribute<?>[0];
    }

    /** Has the new name on the disk too, where a folder can be opened for that. */
    private void force() throws IOException {
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
          channel.force(true);
        }
      }
    }
  }
}
