package nl.gia.bundle;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import nl.gia.journal.Identity;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.json.JsonReader;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bundle in two passes over a private copy. The first, on opening, checks the whole file
 * and keeps only hashes, so that nothing of a file that is not in order is ever delivered; the
 * second delivers the entries that right signatures cover, without hashing them again.
 */
public final class BundleReader implements AutoCloseable {
  private final BundleFile file;
  private final VerifyPass checked;

  private BundleReader(BundleFile file, VerifyPass checked) {
    this.file = file;
    this.checked = checked;
  }

  /**
   * Opens and verifies a file, which may be encrypted, gzipped or in a zip.
   *
   * @param scratch a folder for a copy that is gone after closing
   * @param identity whose key opens encrypted files, if there is one
   * @throws UserFailure when the file as a whole is refused
   */
  public static BundleReader open(Path file, Path scratch, @Nullable Identity identity) {
    BundleFile opened = BundleFile.open(file, scratch, identity);
    boolean right = false;
    try (JsonReader json = opened.json()) {
      VerifyPass pass = new VerifyPass(json, allowance());
      new TopLevel(json, allowance()).read(pass);
      pass.conclude();
      right = true;
      return new BundleReader(opened, pass);
    } finally {
      if (!right) {
        opened.close();
      }
    }
  }

  public Header header() {
    return checked.header();
  }

  public Verified verified() {
    return checked.verified();
  }

  /** Delivers what is in order, a part at a time. */
  public void read(BundleSink sink) {
    try (JsonReader json = file.json()) {
      new TopLevel(json, allowance()).read(new Delivery(json, sink));
    }
  }

  @Override
  public void close() {
    file.close();
  }

  /** How many letters one entry may have: what fits in memory several times. */
  private static long allowance() {
    return Math.max(2L * JsonReader.LONGEST, Runtime.getRuntime().maxMemory() / 8);
  }

  private final class Delivery implements TopLevel.Parts {
    private final JsonReader json;
    private final BundleSink sink;
    private final HeaderReader head;

    Delivery(JsonReader json, BundleSink sink) {
      this.json = json;
      this.sink = sink;
      this.head = new HeaderReader(json);
    }

    @Override
    public void header(Map<String, @Nullable Object> members) {
      head.read(members);
    }

    @Override
    public void entries() {
      HashTable table = checked.table();
      BitSet sound = checked.sound();
      EntryReader entries = new EntryReader(json, head.replicas(), table, _ -> {});
      json.beginArray();
      while (json.more()) {
        json.allow(allowance());
        int position = entries.position();
        Hash hash = table.get(position);
        Entry entry = entries.read(hash);
        entries.known(hash);
        if (sound.get(position)) {
          sink.entry(entry);
        }
      }
    }

    @Override
    public void fills() {
      FillReader fills = new FillReader(json);
      json.beginArray();
      while (json.more()) {
        json.allow(allowance());
        sink.fill(fills.fill(json.tree()));
      }
    }

    @Override
    public void signatures() {
      json.beginArray();
      for (int i = 0; json.more(); i++) {
        json.allow(allowance());
        HeadSignature signature = head.signature(json.tree());
        if (checked.isRight(i, signature)) {
          sink.signature(signature);
        }
      }
    }

    @Override
    public void count(@Nullable Object tree) {}

    @Override
    public void seal(@Nullable Object tree) {}
  }
}
