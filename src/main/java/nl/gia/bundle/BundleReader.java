package nl.gia.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

  /** In bytes of JSON; the parts of a larger file are not all kept in memory. */
  private static final long SMALL = 1 << 20;

  private final BundleFile file;
  private final Header header;
  // Where the first reading goes on; null once it did.
  private @Nullable Begun begun;
  // Set by the thread that checks, read once that has ended.
  private volatile @Nullable VerifyPass checked;
  // What a check ahead of time found, until it is delivered.
  private @Nullable List<Consumer<BundleSink>> parts;

  /** Thrown after all was delivered, when not all of it may be kept. */
  public static final class NotAllSound extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private BundleReader(BundleFile file, Begun begun) {
    this.file = file;
    this.begun = begun;
    header = begun.header();
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
    try {
      BundleReader reader = new BundleReader(opened, Begun.of(opened));
      right = true;
      return reader;
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
    try (Begun from = begin()) {
      VerifyPass pass = new VerifyPass(from, found);
      from.rest(pass);
      pass.conclude();
      return pass;
    }
  }

  private Begun begin() {
    Begun first = begun;
    begun = null;
    return first != null ? first : Begun.of(file);
  }

  /**
   * Checks a small file ahead of time, on any thread before the one that takes it. What is wrong
   * with it is told to whom it is delivered to.
   */
  void prepare() {
    if (file.size() <= SMALL) {
      List<Consumer<BundleSink>> found = new ArrayList<>();
      try {
        checked = check(new Told((part, _) -> found.add(part)));
        parts = found;
      } catch (UserFailure e) {
        // It is checked again by then.
        parts = null;
      }
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
    List<Consumer<BundleSink>> found = parts;
    parts = null;
    if (pass == null || found != null) {
      deliver(found, sink);
      if (!verified().parked().isEmpty()) {
        throw new NotAllSound();
      }
    } else {
      try (Begun again = begin()) {
        again.rest(new Delivery(again, pass, sink));
      }
    }
  }

  private void deliver(@Nullable List<Consumer<BundleSink>> found, BundleSink sink) {
    if (found != null) {
      found.forEach(part -> part.accept(sink));
    } else {
      Ahead.<Consumer<BundleSink>>run(
          out -> checked = check(new Told(out)), part -> part.accept(sink));
    }
  }

  @Override
  public void close() {
    Begun unread = begun;
    if (unread != null) {
      unread.close();
    }
    file.close();
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

    Delivery(Begun begun, VerifyPass checked, BundleSink sink) {
      this.checked = checked;
      this.sink = sink;
      json = begun.json();
      head = begun.head();
    }

    @Override
    public void entries() {
      HashTable table = checked.table();
      BitSet sound = checked.sound();
      EntryReader entries = new EntryReader(json, head.replicas(), table, _ -> {});
      json.beginArray();
      while (json.more()) {
        json.allow(Begun.ALLOWANCE);
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
        json.allow(Begun.ALLOWANCE);
        sink.fill(fills.fill(json.tree()));
      }
    }

    @Override
    public void signatures() {
      json.beginArray();
      for (int i = 0; json.more(); i++) {
        json.allow(Begun.ALLOWANCE);
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
