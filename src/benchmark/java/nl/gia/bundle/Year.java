package nl.gia.bundle;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.gia.PassingTime;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Dump;
import nl.gia.journal.Identity;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Progress;

/**
 * All municipalities and provinces that exchange by one folder, each once a week: some are real
 * replicas with a database, the others are scribes. Nobody knows of what another did since their
 * own last exchange.
 */
final class Year implements AutoCloseable {
  /**
   * How much of it.
   *
   * @param sealed whether the scribes seal their files, with as many keys as there are offices
   */
  record Size(int replicas, int scribes, boolean sealed) {}

  /** How long one exchange of one replica took, and for how long it kept a processor busy. */
  record Took(Duration time, Duration processor) {}

  /** What a week came to. */
  record Measured(
      int week, List<Took> exchanges, long taken, int files, long bytes, List<Long> databases) {
    Duration median() {
      return exchanges.stream().map(Took::time).sorted().toList().get(exchanges.size() / 2);
    }

    Duration longest() {
      return exchanges.stream().map(Took::time).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The median of the processor's time, which other programs on the machine do not lengthen. */
    Duration processor() {
      return exchanges.stream().map(Took::processor).sorted().toList().get(exchanges.size() / 2);
    }
  }

  private record Replica(Office office, OpenDatabase open) {}

  /** A row that two replicas change in one week, and sometimes a third decides on later. */
  private record Dispute(int week, Expected.Cell cell) {}

  static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final Duration APART = Duration.ofMinutes(15);

  private final Random random = new Random(455);
  private final PassingTime clock = new PassingTime("2027-01-04T08:00:00Z");
  private final Expected expected = new Expected();
  private final List<Replica> replicas = new ArrayList<>();
  private final List<Scribe> scribes = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();
  private final Shelf shelf;
  private int week;

  Year(Path home, Size size) throws IOException, NoSuchAlgorithmException {
    SecureRandom keys = SecureRandom.getInstance("SHA1PRNG");
    keys.setSeed(455);
    int all = size.replicas() + size.scribes();
    Path folder = Files.createDirectory(home.resolve("gedeelde map"));
    List<Identity> identities = new ArrayList<>();
    List<String> readers = new ArrayList<>();
    // Where files are open, one key for all scribes lets the replicas seal theirs for few.
    Identity common = Identity.create(keys);
    for (int i = 0; i < all; i++) {
      identities.add(Identity.create(keys));
    }
    for (int i = 0; i < all; i++) {
      Office office = new Office(i * (Office.MUNICIPALITIES + Office.PROVINCES) / all);
      boolean real = i * size.replicas() / all != (i + 1) * size.replicas() / all;
      if (real) {
        Replica replica = new Replica(office, open(home, office, keys));
        replicas.add(replica);
        identities.set(i, replica.open().own().identity());
      }
      boolean own = real || size.sealed();
      readers.add((own ? identities.get(i) : common).encryptionKey());
      if (!real) {
        scribes.add(new Scribe(office, identities.get(i), readers.getLast(), clock, new Random(i)));
      }
    }
    replicas.forEach(replica -> trust(replica.open(), identities, readers));
    shelf = new Shelf(folder, size.sealed() ? readers : List.of());
  }

  private OpenDatabase open(Path home, Office office, SecureRandom keys) {
    return OpenDatabase.create(
        home.resolve(office.code() + ".gia"),
        new OpenDatabase.Content(Optional.of(LogReader.AGENDA), _ -> {}),
        new OpenDatabase.Surroundings(
            home.resolve("computer " + office.code()), office.name(), clock, keys));
  }

  private static void trust(OpenDatabase open, List<Identity> all, List<String> keys) {
    for (int i = 0; i < all.size(); i++) {
      Hash other = all.get(i).replica();
      if (!other.equals(open.own().identity().replica())) {
        open.peers().keep(new Peers.Peer(other, "", keys.get(i), true, Map.of(), Optional.empty()));
      }
    }
  }

  Expected expected() {
    return expected;
  }

  /** Lets everybody work and exchange once, in another order each week. */
  Measured week() throws IOException {
    week++;
    Instant monday = clock.instant();
    List<Runner> turns = new ArrayList<>();
    List<Took> exchanges = new ArrayList<>();
    long[] taken = new long[1];
    for (Scribe scribe : scribes) {
      turns.add(() -> {
        scribe.work(week, expected);
        scribe.exchange(shelf);
      });
    }
    List<Runner> disputing = disputing();
    for (Replica replica : replicas) {
      turns.add(() -> {
        work(replica);
        disputing.get(replicas.indexOf(replica)).run();
        taken[0] += exchange(replica, exchanges);
      });
    }
    Collections.shuffle(turns, random);
    for (Runner turn : turns) {
      turn.run();
      clock.pass(APART);
    }
    clock.set(monday.plus(Duration.ofDays(7)));
    return measured(exchanges, taken[0]);
  }

  /** After the last week: all take what is left. */
  Measured end() throws IOException {
    List<Took> exchanges = new ArrayList<>();
    long taken = 0;
    for (int round = 0; round < 2; round++) {
      for (Replica replica : replicas) {
        taken += exchange(replica, exchanges);
      }
    }
    return measured(exchanges, taken);
  }

  private interface Runner {
    void run() throws IOException;
  }

  private long exchange(Replica replica, List<Took> exchanges) {
    long busy = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    FolderReport report =
        replica.open().exchangeFolder().exchange(shelf.folder(), Progress.UNWATCHED);
    exchanges.add(
        new Took(
            Duration.ofNanos(System.nanoTime() - start),
            Duration.ofNanos(PROCESS.getProcessCpuTime() - busy)));
    if (!report.unread().isEmpty() || !report.waiting().isEmpty() || report.open()) {
      throw new AssertionError(report.unread() + " unread, waiting " + report.waiting());
    }
    Identity identity = replica.open().own().identity();
    replica.open().journal().log().heads().stream()
        .filter(chain -> chain.replica().equals(identity.replica()))
        .forEach(chain -> shelf.put(identity, chain.last(), chain.head()));
    return report.changes();
  }

  private Measured measured(List<Took> exchanges, long taken) throws IOException {
    int files = 0;
    long bytes = 0;
    try (Stream<Path> there = Files.list(shelf.folder())) {
      for (Path file : there.toList()) {
        files++;
        bytes += Files.size(file);
      }
    }
    List<Long> databases = new ArrayList<>();
    for (Replica replica : replicas) {
      databases.add(Files.size(replica.open().database().file()));
    }
    return new Measured(week, List.copyOf(exchanges), taken, files, bytes, databases);
  }

  private void work(Replica replica) {
    Office office = replica.office();
    if (week == 1) {
      bring(replica, office.table(), office.row(), office.fields());
    }
    add(replica, "question", office.question(week, random));
    if (random.nextBoolean()) {
      add(replica, "involvement", office.involvement(week, random));
    }
  }

  private void bring(Replica replica, String table, String row, Map<String, String> fields) {
    replica
        .open()
        .journal()
        .write(
            Act.of(table + ".add", row),
            tx -> {
              tx.bring(table, row);
              fields.forEach((column, value) -> tx.set(table, row, column, Value.of(value)));
            });
    fields.forEach((column, value) -> expected.stands(table, row, column, value));
  }

  private String add(Replica replica, String table, Map<String, String> fields) {
    String[] row = new String[1];
    replica
        .open()
        .journal()
        .write(
            Act.of(table + ".add"),
            tx -> {
              row[0] = tx.create(table);
              fields.forEach((column, value) -> tx.set(table, row[0], column, Value.of(value)));
            });
    fields.forEach((column, value) -> expected.stands(table, row[0], column, value));
    return row[0];
  }

  private void set(Replica replica, Expected.Cell cell, String value) {
    replica
        .open()
        .journal()
        .write(
            Act.of(cell.table() + ".edit", cell.row()),
            tx -> tx.set(cell.table(), cell.row(), cell.column(), Value.of(value)));
  }

  /**
   * What each replica does this week to rows that others work on as well. By the second week after
   * it was made everybody has a row, and by the fifth both of its names.
   */
  private List<Runner> disputing() {
    List<Runner> all = new ArrayList<>(Collections.nCopies(replicas.size(), () -> {}));
    int first = week % replicas.size();
    int second = (week + 1 + random.nextInt(replicas.size() - 1)) % replicas.size();
    for (Dispute dispute : disputes) {
      if (week == dispute.week() + 2) {
        all.set(first, () -> dispute(replicas.get(first), dispute.cell()));
        all.set(second, () -> dispute(replicas.get(second), dispute.cell()));
      }
    }
    int third = (second + 1) % replicas.size() == first ? second : (second + 1) % replicas.size();
    Runner before = all.get(third);
    all.set(
        third,
        () -> {
          before.run();
          decide(replicas.get(third));
          begin(replicas.get(third));
        });
    return all;
  }

  private void dispute(Replica replica, Expected.Cell cell) {
    String value = "Volgens " + replica.office().name() + " in week " + week;
    set(replica, cell, value);
    expected.disputed(cell, value);
  }

  private void decide(Replica replica) {
    for (Dispute dispute : disputes) {
      if (week == dispute.week() + 5 && dispute.week() % 2 == 0) {
        String value = "Besloten in week " + week;
        set(replica, dispute.cell(), value);
        expected.stands(
            dispute.cell().table(), dispute.cell().row(), dispute.cell().column(), value);
      }
    }
  }

  private void begin(Replica replica) {
    String row = add(replica, "organisation", Map.of("name", "Begonnen in week " + week));
    disputes.add(new Dispute(week, new Expected.Cell("organisation", row, "name")));
  }

  /** The contents of each replica, as one hash. */
  List<Hash> contents() {
    return replicas.stream()
        .map(replica -> {
          String dump = replica.open().database().read(Dump::text);
          return new Hasher().of(dump.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        })
        .toList();
  }

  /** What is not as it should be in a replica. */
  List<String> missing(int replica) {
    OpenDatabase open = replicas.get(replica).open();
    return expected.missing(open.database(), open.journal());
  }

  /** Where the chains end in a replica, in the order of their replicas. */
  List<Header.Head> heads(int replica) {
    return replicas.get(replica).open().journal().log().heads().stream()
        .map(chain -> new Header.Head(chain.replica(), chain.last(), chain.head()))
        .sorted(Comparator.comparing(Header.Head::replica))
        .toList();
  }

  /** Where the chains end by what was written. */
  List<Header.Head> written() {
    return List.copyOf(shelf.heads().values());
  }

  @Override
  public void close() {
    replicas.forEach(replica -> replica.open().close());
  }
}
