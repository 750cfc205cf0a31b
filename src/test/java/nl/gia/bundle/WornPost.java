package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.gia.journal.Identity;
import nl.gia.journal.LogReader;
import nl.gia.journal.Signatures;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** Sends all that a copy has in a real file, which is cut off or loses some bits on its way. */
public final class WornPost {
  private static final String DATABASE = "0198c0de-0000-7000-8000-000000000002";
  private static final String DATE = "2010-06-01T09:00:00Z";

  /** What came of a file: what its reader gives out, and whether it was refused as a whole. */
  public record Arrived(List<Entry> entries, boolean refused) {
    public Arrived {
      entries = List.copyOf(entries);
    }
  }

  private final Path file;
  private final Random random;
  private final Map<Hash, Identity> keys = new HashMap<>();

  public WornPost(Path folder, Random random) {
    file = folder.resolve("worn.gia.json");
    this.random = random;
  }

  /** The replica that goes by this name, whose keys are known here. */
  public Hash replica(String name) {
    Identity identity = Bundles.identity(name.hashCode());
    keys.put(identity.replica(), identity);
    return identity.replica();
  }

  /** What is read of all that the sender has; an entry that is given out is as it was sent. */
  public Arrived send(Hash sender, LogReader log, List<Entry> entries) {
    Arrived arrived = read(worn(bytes(sender, log, entries)));
    assertThat(told(entries)).containsAll(told(arrived.entries()));
    return arrived;
  }

  /** What entries say; where none of an entry's values is told, its secret is not sent either. */
  private static List<String> told(List<Entry> entries) {
    return entries.stream().map(entry -> entry.hash() + " " + entry.rows()).toList();
  }

  private byte[] bytes(Hash sender, LogReader log, List<Entry> entries) {
    List<Header.Bring> brings = new ArrayList<>();
    List<HeadSignature> signatures = new ArrayList<>();
    for (LogReader.Part part : log.parts(Map.of())) {
      LogReader.Chain chain = part.chain();
      Hash head = chain.head();
      byte[] message = Signatures.head(chain.replica(), chain.last(), head, DATE);
      String signature = identity(chain.replica()).sign(message);
      brings.add(new Header.Bring(chain.replica(), part.had() + 1, chain.last(), head));
      signatures.add(new HeadSignature(chain.replica(), chain.last(), head, DATE, signature));
    }
    Header header =
        new Header(
            1,
            DATABASE,
            DATE,
            new Header.Sender(sender, "Anna", identity(sender).encryptionKey()),
            keys.values().stream()
                .map(key -> new Header.ReplicaKey(key.replica(), key.signingKey()))
                .sorted(java.util.Comparator.comparing(Header.ReplicaKey::replica))
                .toList(),
            List.of(),
            brings);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BundleWriter.write(
          new BundleContent(header, entries, List.of(), signatures), identity(sender), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Identity identity(Hash replica) {
    return Objects.requireNonNull(keys.get(replica));
  }

  private byte[] worn(byte[] whole) {
    switch (random.nextInt(5)) {
      case 0 -> {
        return Arrays.copyOf(whole, random.nextInt(whole.length));
      }
      case 1 -> {
        for (int i = random.nextInt(3); i >= 0; i--) {
          whole[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      default -> alterWord(whole);
    }
    return whole;
  }

  /** Turns one bit in a word, so that the file still reads well: only the hashes can tell. */
  private void alterWord(byte[] whole) {
    int start = random.nextInt(whole.length);
    for (int i = 0; i < whole.length; i++) {
      int at = (start + i) % whole.length;
      if (whole[at] == 'z' && whole[(at + 1) % whole.length] == 'i') {
        whole[at] ^= 1;
        return;
      }
    }
    whole[start] ^= 1;
  }

  private Arrived read(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collecting found = new Collecting();
    try (BundleReader reader =
        BundleReader.open(file, file.resolveSibling(""), null, Progress.UNWATCHED)) {
      try {
        reader.read(found);
      } catch (BundleReader.NotAllSound _) {
        found.entries.clear();
        reader.read(found);
      }
      return new Arrived(found.entries, false);
    } catch (UserFailure _) {
      return new Arrived(List.of(), true);
    }
  }

  private static final class Collecting implements BundleSink {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void entry(Entry entry) {
      entries.add(entry);
    }

    @Override
    public void fill(Fill fill) {}

    @Override
    public void signature(HeadSignature signature) {}
  }
}
