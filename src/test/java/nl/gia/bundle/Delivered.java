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
