package nl.gia.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.gia.journal.Identity;
import nl.gia.journal.entry.Entry;
import nl.gia.platform.task.Progress;
import org.jspecify.annotations.Nullable;

/** All that a file delivers, in lists. */
final class Delivered implements BundleSink {
  final Header header;
  final Verified verified;
  final List<Entry> entries = new ArrayList<>();
  final List<Fill> fills = new ArrayList<>();
  final List<HeadSignature> signatures = new ArrayList<>();

  private Delivered(BundleReader reader) {
    header = reader.header();
    verified = reader.verified();
  }

  static Delivered of(Path file, Path scratch) {
    return of(file, scratch, null);
  }

  static Delivered of(Path file, Path scratch, @Nullable Identity identity) {
    try (BundleReader reader = BundleReader.open(file, scratch, identity, Progress.UNWATCHED)) {
      Delivered delivered = new Delivered(reader);
      reader.read(delivered);
      return delivered;
    }
  }

  /** The same of a file that was checked ahead of time. */
  static Delivered ahead(Path file, Path scratch) {
    try (BundleReader reader = BundleReader.open(file, scratch, null, Progress.UNWATCHED)) {
      reader.prepare();
      Delivered all = new Delivered(reader);
      try {
        reader.read(all);
        return all;
      } catch (BundleReader.NotAllSound e) {
        Delivered sound = new Delivered(reader);
        reader.read(sound);
        return sound;
      }
    }
  }

  @Override
  public void entry(Entry entry) {
    entries.add(entry);
  }

  @Override
  public void fill(Fill fill) {
    fills.add(fill);
  }

  @Override
  public void signature(HeadSignature signature) {
    signatures.add(signature);
  }
}
