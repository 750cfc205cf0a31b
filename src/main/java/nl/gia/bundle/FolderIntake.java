package nl.gia.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** Takes what is new in a folder, each content once, and remembers what was seen whole. */
final class FolderIntake {
  private final Exchange exchange;
  private final FolderStore memory;
  private final Path folder;
  private final Map<String, FolderStore.Seen> before = new HashMap<>();
  private final Map<Hash, FolderStore.Seen> seen = new HashMap<>();
  private final List<Exchange.Receipt> receipts = new ArrayList<>();
  private final Map<Hash, FolderReport.Unread> unread = new HashMap<>();
  private final List<String> arriving = new ArrayList<>();

  FolderIntake(Exchange exchange, FolderStore memory, Path folder) {
    this.exchange = exchange;
    this.memory = memory;
    this.folder = folder;
    memory.in(folder.toString()).forEach(one -> before.put(one.name(), one));
  }

  List<Exchange.Receipt> receipts() {
    return receipts;
  }

  List<FolderReport.Unread> unread() {
    return List.copyOf(unread.values());
  }

  List<String> arriving() {
    return arriving;
  }

  /** Takes what is new, and tells of all files that lie there whole. */
  List<FolderStore.Seen> take(List<Path> files, Progress progress) throws IOException {
    List<Path> bundles = files.stream().filter(FolderName::isBundle).toList();
    List<FolderStore.Seen> there = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      progress.check();
      progress.at((double) i / bundles.size(), BundleText.FOLDER_STEP, i + 1, bundles.size());
      see(bundles.get(i), new Stoppable(progress)).ifPresent(there::add);
    }
    if (!receipts.isEmpty() && !unread.isEmpty()) {
      there.addAll(again(bundles, progress));
    }
    List<String> names = there.stream().map(FolderStore.Seen::name).toList();
    before.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> memory.forget(folder.toString(), name));
    return there;
  }

  /** What could not go in before something else did, such as the start of a database. */
  private List<FolderStore.Seen> again(List<Path> bundles, Progress progress) throws IOException {
    List<String> names = unread().stream().map(FolderReport.Unread::file).toList();
    unread.clear();
    List<FolderStore.Seen> there = new ArrayList<>();
    for (Path file : bundles) {
      if (names.contains(String.valueOf(file.getFileName()))) {
        see(file, new Stoppable(progress)).ifPresent(there::add);
      }
    }
    return there;
  }

  private Optional<FolderStore.Seen> see(Path file, Progress progress) throws IOException {
    String name = String.valueOf(file.getFileName());
    long size;
    long modified;
    try {
      size = Files.size(file);
      modified = Files.getLastModifiedTime(file).toMillis();
    } catch (java.nio.file.NoSuchFileException e) {
      // Its owner replaced it meanwhile.
      return Optional.empty();
    }
    FolderStore.Seen same = before.get(name);
    if (same != null && same.size() == size && same.modified() == modified && exchange.has(same)) {
      seen.put(same.hash(), same);
      return Optional.of(same);
    }
    Optional<Hash> digest = BundleFile.digest(file);
    if (digest.isEmpty() || !isWhole(file, digest.get())) {
      arriving.add(name);
      return Optional.empty();
    }
    Optional<FolderStore.Seen> found =
        like(digest.get())
            .or(() ->
                read(file, digest.get(), progress)
                    .map(header -> FolderStore.Seen.of(digest.get(), header)))
            .map(one -> one.called(name, size, modified));
    found.ifPresent(one -> {
      seen.put(one.hash(), one);
      memory.keep(folder.toString(), one);
    });
    return found;
  }

  private static boolean isWhole(Path file, Hash digest) {
    return FolderName.in(file).map(name -> name.holds(digest)).orElse(true);
  }

  /** A double, or a file that was moved. */
  private Optional<FolderStore.Seen> like(Hash digest) {
    return Optional.ofNullable(seen.get(digest))
        .or(() -> memory.like(digest))
        .filter(exchange::has);
  }

  /** Takes a file; its header when all of that can be had from here. */
  private Optional<Header> read(Path file, Hash digest, Progress progress) {
    if (unread.containsKey(digest)) {
      return Optional.empty();
    }
    String name = String.valueOf(file.getFileName());
    AtomicReference<Optional<Header>> header = new AtomicReference<>(Optional.empty());
    try {
      Exchange.Receipt receipt =
          exchange.take(
              file, name, Optional.of(digest), read -> header.set(Optional.of(read)), progress);
      // What waits may go in with the next file; that is told of the folder as a whole.
      if (receipt.taken().admitted() + receipt.taken().waiting() + receipt.parked().size() > 0) {
        receipts.add(receipt.withoutWaiting());
      }
      return header.get();
    } catch (UserFailure failure) {
      unread.put(digest, new FolderReport.Unread(name, failure));
      return Optional.empty();
    }
  }

  /** Stops where the whole is stopped, and leaves it to that to tell how far it is. */
  private record Stoppable(Progress whole) implements Progress {
    @Override
    public void at(double fraction) {}

    @Override
    public void at(double fraction, nl.gia.platform.text.Text step, Object... arguments) {}

    @Override
    public void check() {
      whole.check();
    }
  }
}
