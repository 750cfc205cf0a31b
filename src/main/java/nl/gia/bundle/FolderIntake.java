package nl.gia.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Ahead;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;

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
    List<There> others = new ArrayList<>();
    for (There file : bundles) {
      unchanged(file).ifPresentOrElse(there::add, () -> others.add(file));
    }
    there.addAll(read(others, progress));
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
        Opened unopened = new Opened(file, BundleFile.digest(file.file()), Optional.empty());
        see(unopened, new Stoppable(progress)).ifPresent(there::add);
      }
    }
    return there;
  }

  /** A file that was seen before, of which nothing was lost since. */
  private Optional<FolderStore.Seen> unchanged(There there) {
    Optional<FolderStore.Seen> same =
        Optional.ofNullable(before.get(there.name()))
            .filter(one -> one.size() == there.size() && one.modified() == there.modified())
            .filter(exchange::has);
    same.ifPresent(one -> seen.put(one.hash(), one));
    return same;
  }

  /** Takes files one after the other; while one goes in the next is opened and checked. */
  private List<FolderStore.Seen> read(List<There> files, Progress progress) {
    List<FolderStore.Seen> there = new ArrayList<>();
    // Only a few at a time: each holds all that its file says of hundreds of colleagues.
    Set<BundleReader> open = ConcurrentHashMap.newKeySet();
    Progress stoppable = new Stoppable(progress);
    AtomicInteger done = new AtomicInteger();
    try {
      Ahead.<Opened>run(
          out -> {
            Set<Hash> doubles = new HashSet<>(known.keySet());
            for (There file : files) {
              out.accept(open(file, doubles, open::add, stoppable), Ahead.HEAVIEST);
            }
          },
          opened -> {
            progress.check();
            double part = (double) done.get() / files.size();
            progress.at(part, BundleText.FOLDER_STEP, done.incrementAndGet(), files.size());
            see(opened, stoppable).ifPresent(there::add);
            opened
                .reader()
                .ifPresent(reader -> {
                  reader.close();
                  open.remove(reader);
                });
          });
    } finally {
      open.forEach(BundleReader::close);
    }
    return there;
  }

  /**
   * Opens a file if it is likely to be taken. What is wrong with it comes up when it is.
   *
   * @param doubles the contents that need not be opened; this one is added
   * @param closing is told of what was opened before anything else is done with it
   */
  private Opened open(
      There there, Set<Hash> doubles, Consumer<BundleReader> closing, Progress progress) {
    progress.check();
    Optional<Hash> digest = BundleFile.digest(there.file());
    Optional<BundleReader> reader = Optional.empty();
    if (digest.isPresent() && isWhole(there.file(), digest.get()) && doubles.add(digest.get())) {
      try {
        BundleReader opened = exchange.open(there.file(), progress);
        closing.accept(opened);
        opened.prepare();
        reader = Optional.of(opened);
      } catch (UserFailure e) {
        // Told of once it is its turn.
      }
    }
    return new Opened(there, digest, reader);
  }

  /** A file as it lies there now. */
  private record There(Path file, long size, long modified) {
    String name() {
      return String.valueOf(file.getFileName());
    }
  }

  /** A file, its content's hash where it could be read, and what is known of it already. */
  private record Opened(There there, Optional<Hash> digest, Optional<BundleReader> reader) {}

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

  private Optional<FolderStore.Seen> see(Opened opened, Progress progress) {
    There there = opened.there();
    Path file = there.file();
    Optional<Hash> digest = opened.digest();
    if (digest.isEmpty() && Files.notExists(file)) {
      // Its owner replaced it meanwhile.
      return Optional.empty();
    }
    if (digest.isEmpty() || !isWhole(file, digest.get())) {
      arriving.add(there.name());
      return Optional.empty();
    }
    Optional<FolderStore.Seen> found =
        like(digest.get())
            .or(() ->
                read(opened, digest.get(), progress)
                    .map(header -> FolderStore.Seen.of(digest.get(), header)))
            .map(one -> one.called(there.name(), there.size(), there.modified()));
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
  private Optional<Header> read(Opened opened, Hash digest, Progress progress) {
    if (unread.containsKey(digest)) {
      return Optional.empty();
    }
    Path file = opened.there().file();
    String name = opened.there().name();
    try (BundleReader reader = opened.reader().orElseGet(() -> exchange.open(file, progress))) {
      Exchange.Receipt receipt = exchange.take(reader, file, name, Optional.of(digest));
      // What waits may go in with the next file; that is told of the folder as a whole.
      if (receipt.taken().admitted() + receipt.taken().waiting() + receipt.parked().size() > 0) {
        receipts.add(receipt.withoutWaiting());
      }
      return Optional.of(reader.header());
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
    public void at(double fraction, Text step, Object... arguments) {}

    @Override
    public void check() {
      whole.check();
    }
  }
}
