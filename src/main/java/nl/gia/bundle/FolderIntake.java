package nl.gia.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/** Takes what is new in a folder, each content once, and remembers what was seen whole. */
final class FolderIntake {
  private final Exchange exchange;
  private final FolderStore memory;
  private final Path folder;
  private final Map<String, FolderStore.Seen> before = new HashMap<>();
  private final Map<Hash, FolderStore.Seen> known = new HashMap<>();
  private final Map<Hash, FolderStore.Seen> seen = new HashMap<>();
  private final List<Exchange.Receipt> receipts = new ArrayList<>();
  private final Map<Hash, FolderReport.Unread> unread = new HashMap<>();
  private final List<String> arriving = new ArrayList<>();

  FolderIntake(Exchange exchange, FolderStore memory, Path folder) {
    this.exchange = exchange;
    this.memory = memory;
    this.folder = folder;
    memory.elsewhere(folder.toString()).forEach(one -> known.put(one.hash(), one));
    for (FolderStore.Seen one : memory.in(folder.toString())) {
      before.put(one.name(), one);
      known.put(one.hash(), one);
    }
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
    List<There> bundles = inOrder(files);
    List<FolderStore.Seen> there = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      progress.check();
      progress.at((double) i / bundles.size(), BundleText.FOLDER_STEP, i + 1, bundles.size());
      see(bundles.get(i), new Stoppable(progress)).ifPresent(there::add);
    }
    if (!receipts.isEmpty() && !unread.isEmpty()) {
      there.addAll(again(bundles, progress));
    }
    Set<String> names = there.stream().map(FolderStore.Seen::name).collect(Collectors.toSet());
    before.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> memory.forget(folder.toString(), name));
    return there;
  }

  /** What could not go in before something else did, such as the start of a database. */
  private List<FolderStore.Seen> again(List<There> bundles, Progress progress) {
    List<String> names = unread().stream().map(FolderReport.Unread::file).toList();
    unread.clear();
    List<FolderStore.Seen> there = new ArrayList<>();
    for (There file : bundles) {
      if (names.contains(file.name())) {
        see(file, new Stoppable(progress)).ifPresent(there::add);
      }
    }
    return there;
  }

  /** A file as it lies there now. */
  private record There(Path file, long size, long modified) {
    String name() {
      return String.valueOf(file.getFileName());
    }
  }

  /**
   * The bundles, the oldest first, so that hardly any holds what builds on a later one and must
   * wait for it. By their names they come in no order at all.
   */
  private static List<There> inOrder(List<Path> files) throws IOException {
    List<There> bundles = new ArrayList<>();
    for (Path file : files) {
      if (FolderName.isBundle(file)) {
        try {
          BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
          bundles.add(new There(file, now.size(), now.lastModifiedTime().toMillis()));
        } catch (NoSuchFileException e) {
          // Its owner replaced it meanwhile.
        }
      }
    }
    bundles.sort(Comparator.comparingLong(There::modified).thenComparing(There::name));
    return bundles;
  }

  private Optional<FolderStore.Seen> see(There there, Progress progress) {
    Path file = there.file();
    String name = there.name();
    long size = there.size();
    long modified = there.modified();
    FolderStore.Seen same = before.get(name);
    if (same != null && same.size() == size && same.modified() == modified && exchange.has(same)) {
      seen.put(same.hash(), same);
      return Optional.of(same);
    }
    Optional<Hash> digest = BundleFile.digest(file);
    if (digest.isEmpty() && Files.notExists(file)) {
      // Its owner replaced it meanwhile.
      return Optional.empty();
    }
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
        .or(() -> Optional.ofNullable(known.get(digest)))
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
