package nl.gia.bundle;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import nl.gia.journal.Identity;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.json.JsonReader;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Ahead;
import nl.gia.platform.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bundle from a private copy. Nothing is known of a file before its last byte, so the parts
 * are checked while the reader's user takes them, who must be able to take all of it back; where
 * some of it is not vouched for, a second pass delivers only what is, without hashing it again.
 */
public final class BundleReader implements AutoCloseable {
  private static final VerifyPass.Found NOBODY = new Told((_, _) -> {});

  private final BundleFile file;
  private final Header header;
  // Set by the thread that checks, read once that has ended.
  private volatile @Nullable VerifyPass checked;

  /** Thrown after all was delivered, when not all of it may be kept. */
  public static final class NotAllSound extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private BundleReader(BundleFile file, Header header) {
    this.file = file;
    this.header = header;
  }

  /**
   * Opens a file, which may be encrypted, gzipped or in a zip, and reads who sends what.
   *
   * @param scratch a folder for a copy that is gone after closing
   * @param identity whose key opens encrypted files, if there is one
   * @param progress is told how far each reading is, and can stop it
   * @throws UserFailure when the file is refused by what it begins with
   */
  public static BundleReader open(
      Path file, Path scratch, @Nullable Identity identity, Progress progress) {
    BundleFile opened = BundleFile.open(file, scratch, identity, progress);
    boolean right = false;
    try (JsonReader json = opened.json()) {
      Header header = new HeaderReader(json).read(new TopLevel(json, allowance()).header());
      right = true;
      return new BundleReader(opened, header);
    } finally {
      if (!right) {
        opened.close();
      }
    }
  }

  /** What the file says of itself, which is true once {@link #verified} or {@link #read} ended. */
  public Header header() {
    return header;
  }

  /**
   * What the check of the whole file came to.
   *
   * @throws UserFailure when the file as a whole is refused
   */
  public Verified verified() {
    return pass().verified();
  }

  private VerifyPass pass() {
    VerifyPass pass = checked;
    if (pass == null) {
      pass = check(NOBODY);
      checked = pass;
    }
    return pass;
  }

  private VerifyPass check(VerifyPass.Found found) {
    try (JsonReader json = file.json()) {
      VerifyPass pass = new VerifyPass(json, allowance(), found);
      new TopLevel(json, allowance()).read(pass);
      pass.conclude();
      return pass;
    }
  }

  /**
   * Delivers what is in order, a part at a time.
   *
   * @throws NotAllSound at the end, when what was delivered must be taken back and read again
   * @throws UserFailure when the file is refused; what was delivered must be taken back
   */
  public void read(BundleSink sink) {
    VerifyPass pass = checked;
    if (pass == null) {
      Ahead.<Consumer<BundleSink>>run(
          out -> checked = check(new Told(out)), part -> part.accept(sink));
      if (!verified().parked().isEmpty()) {
        throw new NotAllSound();
      }
    } else {
      try (JsonReader json = file.json()) {
        new TopLevel(json, allowance()).read(new Delivery(json, pass, sink));
      }
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

  /** Makes of what was found something to be done with the one who takes it. */
  private record Told(ObjLongConsumer<Consumer<BundleSink>> out) implements VerifyPass.Found {
    @Override
    public void entry(Entry entry, long size) {
      out.accept(sink -> sink.entry(entry), size);
    }

    @Override
    public void fill(Fill fill, long size) {
      out.accept(sink -> sink.fill(fill), size);
    }

    @Override
    public void signature(HeadSignature signature, long size) {
      out.accept(sink -> sink.signature(signature), size);
    }
  }

  private static final class Delivery implements TopLevel.Parts {
    private final JsonReader json;
    private final VerifyPass checked;
    private final BundleSink sink;
    private final HeaderReader head;

    Delivery(JsonReader json, VerifyPass checked, BundleSink sink) {
      this.json = json;
      this.checked = checked;
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
