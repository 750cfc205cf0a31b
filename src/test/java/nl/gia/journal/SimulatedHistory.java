package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gia.PassingTime;
import nl.gia.bundle.WornPost;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Withholding;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.UserFailure;

/** What happens to a few copies of one database, made up from a seed. */
final class SimulatedHistory implements AutoCloseable {
  static final int STEPS = 40;
  private static final int MOST_COPIES = 6;

  /** What can happen in a step. */
  enum Step {
    SENT,
    WITHHELD,
    CUT,
    REORDERED,
    CAME,
    CAME_AGAIN,
    MET,
    CLONED,
    RESTORED,
    CLOCK_JUMPED,
    ACTED,
    ADOPTED,
    UNDONE,
    ERASED,
    UPGRADED,
    WORN,
    REFUSED
  }

  /** A copy with its wall clock; an older one has a schema of before. */
  private static final class Seat {
    Copy copy;
    final PassingTime wall;
    boolean older;

    Seat(Copy copy, PassingTime wall) {
      this.copy = copy;
      this.wall = wall;
    }
  }

  /** A file as it once was, and whose. */
  private record Kept(Path file, String author, boolean older) {}

  private final long seed;
  private final Random random;
  private final Path files;
  private final List<Seat> seats = new ArrayList<>();
  private final List<List<Entry>> mail = new ArrayList<>();
  private final List<Kept> backups = new ArrayList<>();
  private final Set<List<Entry>> delivered =
      Collections.newSetFromMap(new java.util.IdentityHashMap<>());
  private final Map<Step, Integer> steps = new EnumMap<>(Step.class);
  private final Withholding withholding = new Withholding(new Hasher());
  private final WornPost post;
  private final Scribe officer;
  private final SimulatedActs acts;
  private long erasures;
  private int opened;

  SimulatedHistory(long seed, Path template, Path folder) {
    this.seed = seed;
    this.random = new Random(seed);
    this.acts = new SimulatedActs(random);
    try {
      files = Files.createTempDirectory(folder, "history");
      post = new WornPost(files, random);
      officer = new Scribe(post.replica("officer"));
      int count = 2 + random.nextInt(3);
      for (int i = 0; i < count; i++) {
        Path file = files.resolve("start" + i);
        Files.copy(template, file);
        open(file, "copy" + i);
        if (random.nextInt(4) == 0) {
          age(seats.getLast());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often each thing happened. */
  Map<Step, Integer> steps() {
    return steps;
  }

  /** Plays it, and gives all that came of it. */
  List<String> play() {
    String again = "again: mvn test -Dtest=SimulationTest -Dgia.seed=" + seed;
    try {
      for (int step = 0; step < STEPS; step++) {
        step();
      }
      seats.stream().filter(seat -> seat.older).forEach(this::upgrade);
      exchangeAll();
      return checked(again);
    } catch (RuntimeException e) {
      throw new AssertionError(again, e);
    }
  }

  private List<String> checked(String again) {
    Copy first = seats.getFirst().copy;
    String shown = shown(first);
    for (Seat seat : seats) {
      assertThat(shown(seat.copy)).as(again).isEqualTo(shown);
    }
    CoreCheck.check(again, first, random);
    Copy last = seats.getLast().copy;
    new Checkup(last.journal).rebuild();
    assertThat(shown(last)).as("rebuilt; " + again).isEqualTo(shown);
    List<String> trace = new ArrayList<>();
    seats.forEach(seat -> seat.copy.entries().forEach(entry -> trace.add(entry.hash().hex())));
    trace.add(shown);
    return trace;
  }

  private void count(Step step) {
    steps.merge(step, 1, Integer::sum);
  }

  private Seat open(Path file, String name) {
    PassingTime wall = new PassingTime(1_000_000_000L + random.nextInt(1000));
    Database database = Database.open(file);
    // What a power cut does is looked at elsewhere; here waiting for the disk would only take time.
    database.writing().execute("PRAGMA synchronous = OFF");
    Copy copy = copy(database, name, wall);
    seats.add(new Seat(copy, wall));
    opened++;
    return seats.getLast();
  }

  /**
   * Makes a copy one of an older program, which has neither the function of a person nor places.
   */
  private void age(Seat seat) {
    var rows = seat.copy.database.writing();
    rows.execute("CREATE TABLE local_newer AS SELECT * FROM journal_column");
    rows.execute(
        "DELETE FROM journal_column WHERE (table_name = 'person' AND column_name = 'function')"
            + " OR (table_name = 'section' AND column_name = 'position')");
    reopen(seat);
    seat.older = true;
  }

  private void upgrade(Seat seat) {
    seat.copy
        .database
        .writing()
        .execute("INSERT OR IGNORE INTO journal_column SELECT * FROM local_newer");
    reopen(seat);
    new Checkup(seat.copy.journal).rebuild();
    seat.older = false;
    count(Step.UPGRADED);
  }

  private void reopen(Seat seat) {
    String name = seat.copy.journal.writer().author();
    seat.copy = copy(seat.copy.database, name, seat.wall);
  }

  private Copy copy(Database database, String name, PassingTime wall) {
    Journal.Writer writer = new Journal.Writer(post.replica(name), name);
    return new Copy(database, writer, wall, new Random(random.nextLong()));
  }

  private void step() {
    Seat seat = pick(seats);
    seat.wall.pass(Duration.ofMillis(random.nextInt(5000)));
    switch (random.nextInt(21)) {
      case 0, 1 -> mail.add(bundle(seat.copy));
      case 2, 3, 4 -> receive(seat.copy);
      case 5 -> meet(seat);
      case 6 -> clone(seat);
      case 7 -> restore(seat);
      case 8 -> jump(seat.wall);
      case 9 -> {
        acts.adopt(seat.copy);
        count(Step.ADOPTED);
      }
      case 10 -> erase(seat.copy);
      case 11 -> undo(seat.copy);
      case 12 -> turn(seat);
      case 13 -> wear(seat.copy);
      default -> {
        acts.act(seat.copy, seat.older);
        count(Step.ACTED);
      }
    }
  }

  private void turn(Seat seat) {
    if (seat.older) {
      upgrade(seat);
    } else {
      undo(seat.copy);
    }
  }

  private void meet(Seat seat) {
    seat.copy.take(pick(seats).copy);
    count(Step.MET);
  }

  /** All that a copy has goes in a file that is damaged on its way: none or some of it arrives. */
  private void wear(Copy from) {
    WornPost.Arrived arrived = post.send(from.replica, from.journal.log(), from.entries());
    count(arrived.refused() ? Step.REFUSED : Step.WORN);
    pick(seats).copy.take(from.replica, arrived.entries());
  }

  private void jump(PassingTime wall) {
    long jumped = wall.millis() + random.nextInt(800_000_000) - 400_000_000;
    wall.set(Instant.ofEpochMilli(Math.max(0, jumped)));
    count(Step.CLOCK_JUMPED);
  }

  /** Some or all of what a copy has, now and then cut off, out of order or without some values. */
  private List<Entry> bundle(Copy copy) {
    List<Entry> entries = copy.entries();
    int from = random.nextInt(entries.size() + 1);
    List<Entry> bundle =
        new ArrayList<>(entries.subList(random.nextBoolean() ? 0 : from, entries.size()));
    if (random.nextInt(3) == 0) {
      bundle.replaceAll(this::without);
      count(Step.WITHHELD);
    }
    if (random.nextInt(4) == 0) {
      bundle.subList(random.nextInt(bundle.size() + 1), bundle.size()).clear();
      count(Step.CUT);
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(bundle, random);
      count(Step.REORDERED);
    }
    count(Step.SENT);
    return bundle;
  }

  private Entry without(Entry entry) {
    Set<Integer> places = new TreeSet<>();
    for (int place = 0; place < entry.places(); place++) {
      if (random.nextInt(3) == 0) {
        places.add(place);
      }
    }
    return places.isEmpty() ? entry : withholding.hide(entry, places);
  }

  /** A bundle that was sent at some time to anyone; it may come again, and most never come. */
  private void receive(Copy copy) {
    if (!mail.isEmpty()) {
      List<Entry> bundle = pick(mail);
      copy.take(copy.replica, bundle);
      count(delivered.add(bundle) ? Step.CAME : Step.CAME_AGAIN);
    }
  }

  /** Someone works on in a copied file, as themselves or, when that was noticed, as another. */
  private void clone(Seat seat) {
    Path file = files.resolve("kept" + backups.size());
    try {
      seat.copy.database.writing().fetch("PRAGMA wal_checkpoint(TRUNCATE)");
      Files.copy(seat.copy.database.file(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    backups.add(new Kept(file, seat.copy.journal.writer().author(), seat.older));
    goOn(backups.getLast(), seat.wall, Step.CLONED);
  }

  /** Someone puts back what was kept earlier, and works on in it. */
  private void restore(Seat seat) {
    if (!backups.isEmpty()) {
      goOn(pick(backups), seat.wall, Step.RESTORED);
    }
  }

  private void goOn(Kept kept, PassingTime wall, Step step) {
    if (seats.size() < MOST_COPIES) {
      Path file = files.resolve("copy" + opened);
      try {
        Files.copy(kept.file(), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Seat made = open(file, random.nextBoolean() ? "other" + opened : kept.author());
      made.wall.set(wall.instant());
      made.older = kept.older();
      count(step);
    }
  }

  /** Erases a person, or one text of a section, in an entry that may come before what it erases. */
  private void erase(Copy copy) {
    Scribe.Draft draft = officer.entry(++erasures);
    List<Entry> texts = copy.entries().stream().filter(SimulatedHistory::isText).toList();
    if (random.nextBoolean() || texts.isEmpty()) {
      draft.erase("person", "person" + random.nextInt(2));
    } else {
      Entry text = pick(texts);
      draft.erase("section", text.rows().getFirst().row(), "body", Scribe.at(text, 0));
    }
    copy.take(officer.replica, List.of(draft.write()));
    count(Step.ERASED);
  }

  private static boolean isText(Entry entry) {
    return entry.places() == 1
        && entry.rows().getFirst().table().equals("section")
        && entry.rows().getFirst().writes().getFirst().column().equals("body")
        && !(entry.rows().getFirst().writes().getFirst().content() instanceof Content.Again);
  }

  private void undo(Copy copy) {
    try {
      if (random.nextBoolean()) {
        copy.journal.undo();
      } else {
        copy.journal.redo();
      }
      count(Step.UNDONE);
    } catch (UserFailure _) {
      // Nothing to undo is as good a step as any.
      assertThat(copy.open()).isNotNegative();
    }
  }

  /** All by way of one, again for as long as something that waited could go on only then. */
  private void exchangeAll() {
    Copy hub = seats.getFirst().copy;
    do {
      seats.stream().skip(1).forEach(seat -> hub.take(seat.copy));
      seats.stream().skip(1).forEach(seat -> seat.copy.take(hub));
    } while (seats.stream().anyMatch(seat -> size(seat.copy) != size(hub)));
  }

  private static long size(Copy copy) {
    return copy.database.read(
        rows -> (long) rows.fetchCount(org.jooq.impl.DSL.table("journal_entry")));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String shown(Copy copy) {
    String open =
        copy.database.read(rows ->
            rows.fetch(
                    "SELECT table_name, row, column_name, kind FROM journal_open"
                        + " ORDER BY 1, 2, 3")
                .formatCSV());
    String lacks =
        copy.database.read(rows ->
            rows.fetch(
                    "SELECT e.hash, l.places FROM journal_lack l JOIN journal_entry e ON"
                        + " e.id = l.entry ORDER BY 1")
                .formatCSV());
    return copy.database.read(Dump::text) + open + lacks;
  }

  @Override
  public void close() {
    seats.forEach(seat -> seat.copy.close());
    try (Stream<Path> all = Files.walk(files)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
