package nl.gia.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.json.Json;
import nl.gia.platform.value.Departure;

/**
 * Files of senders who are not trusted yet, kept unread outside the database. The same file is kept
 * once; there is room for so much, so that strangers cannot fill the disk.
 */
@Departure(
    from = "replace",
    because = "what waits for trust lies in a folder of the program itself")
final class KeptBundles {
  private static final int MOST = 100;
  private static final long MOST_BYTES = 1L << 30;
  private static final String BUNDLE = ".bundle";
  private static final String ABOUT = ".json";

  private final Path folder;

  KeptBundles(Path folder) {
    this.folder = folder;
  }

  /** Keeps a copy of a file; empty when there is no room for it. */
  Optional<Exchange.Kept> keep(Path file, Header header) {
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "kept", ".tmp");
      try {
        String id = copy(file, fresh);
        List<Exchange.Kept> all = all();
        Optional<Exchange.Kept> same = all.stream().filter(one -> one.id().equals(id)).findFirst();
        if (same.isPresent()) {
          return same;
        }
        long size = all.stream().mapToLong(Exchange.Kept::size).sum() + Files.size(fresh);
        if (all.size() >= MOST || size > MOST_BYTES) {
          return Optional.empty();
        }
        Exchange.Kept kept =
            new Exchange.Kept(
                id,
                header.sender().replica(),
                header.sender().name(),
                header.made(),
                String.valueOf(file.getFileName()),
                Files.size(fresh));
        Files.move(fresh, file(kept), StandardCopyOption.REPLACE_EXISTING);
        about(kept);
        return Optional.of(kept);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** All that is kept, the oldest first. */
  List<Exchange.Kept> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Exchange.Kept> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path about : files.filter(file -> file.toString().endsWith(ABOUT)).toList()) {
        kept(about).filter(one -> Files.exists(file(one))).ifPresent(all::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.sort(Comparator.comparing(Exchange.Kept::made).thenComparing(Exchange.Kept::id));
    return all;
  }

  /** Where the file lies. */
  Path file(Exchange.Kept kept) {
    return folder.resolve(kept.id() + BUNDLE);
  }

  void forget(Exchange.Kept kept) {
    try {
      Files.deleteIfExists(folder.resolve(kept.id() + ABOUT));
      Files.deleteIfExists(file(kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String copy(Path file, Path fresh) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestOutputStream out =
            new DigestOutputStream(
                Files.newOutputStream(fresh), MessageDigest.getInstance("SHA-256"))) {
      copy(in, out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    long copied = 0;
    byte[] chunk = new byte[1 << 16];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      copied += read;
      if (copied > MOST_BYTES) {
        throw new IOException("too large to keep");
      }
      out.write(chunk, 0, read);
    }
  }

  private void about(Exchange.Kept kept) throws IOException {
    Map<String, Object> members = new TreeMap<>();
    members.put("replica", kept.replica().hex());
    members.put("name", kept.name());
    members.put("made", kept.made());
    members.put("file", kept.file());
    members.put("size", kept.size());
    Files.writeString(folder.resolve(kept.id() + ABOUT), Json.pretty(members));
  }

  private static Optional<Exchange.Kept> kept(Path about) throws IOException {
    String name = String.valueOf(about.getFileName());
    if (Json.parse(Files.readString(about)) instanceof Map<?, ?> members
        && members.get("size") instanceof Long size) {
      return Optional.of(
          new Exchange.Kept(
              name.substring(0, name.length() - ABOUT.length()),
              Hash.parse(String.valueOf(members.get("replica"))),
              String.valueOf(members.get("name")),
              String.valueOf(members.get("made")),
              String.valueOf(members.get("file")),
              size));
    }
    return Optional.empty();
  }
}
