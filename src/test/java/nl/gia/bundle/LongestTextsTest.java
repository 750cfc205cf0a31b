package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.gia.journal.JournalText;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Weight;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.entry.Write;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written can be read by every colleague: what no reader takes is never written. */
@Timeout(120)
class LongestTextsTest {
  private static final int LONGEST = 16 << 20;

  @TempDir private Path folder;
  private Desk anna;
  private Desk bram;

  @BeforeEach
  void open() {
    anna = Desk.at(folder, "anna");
    bram = Desk.at(folder, "bram");
    anna.trust(bram);
    bram.trust(anna);
  }

  @AfterEach
  void close() {
    anna.close();
    bram.close();
  }

  @Test
  void theLongestTextArrives() {
    int blank = LONGEST / 2;
    arrives("Samen ".repeat(blank / 6 + 1).substring(0, blank - 1) + " ".repeat(blank) + "a");
  }

  @Test
  void theLongestTextOfWideLettersArrives() {
    arrives("a".repeat(LONGEST % 3) + "€".repeat(LONGEST / 3));
  }

  @Test
  void aTextOfOneLetterArrivesEncrypted() {
    String topic = anna.add("topic", "motivation", "a".repeat(LONGEST));
    anna.add("topic", "motivation", "a".repeat(LONGEST));
    bram.take(anna.write(anna.open.peers().find(bram.replica()), false));
    assertThat(bram.get("topic", topic, "motivation")).hasSize(LONGEST);
  }

  private void arrives(String text) {
    String topic = anna.add("topic", "motivation", text);
    bram.take(anna.to(bram));
    assertThat(bram.get("topic", topic, "motivation").equals(text)).isTrue();
    bram.set("topic", topic, "title", "Antwoord");
    anna.take(bram.to(anna));
    assertThat(anna.get("topic", topic, "title")).isEqualTo("Antwoord");
  }

  @Test
  void aLongerTextIsNotWrittenAndNothingChanges() {
    refused(JournalText.TEXT_TOO_LONG, "a".repeat(LONGEST + 1));
    refused(JournalText.TEXT_TOO_LONG, "€".repeat(LONGEST / 3 + 1));
    refused(JournalText.TEXT_TOO_LONG, "\ud83d\ude00".repeat(LONGEST / 4 + 1));
  }

  /** This letter takes three bytes as typed, and six in the form in which it is written. */
  @Test
  void aTextCountsAsItIsWritten() {
    refused(JournalText.TEXT_TOO_LONG, "\u0958".repeat(LONGEST / 6 + 1));
  }

  @Test
  void whatNoFileCanHoldIsNotWritten() {
    refused(JournalText.TEXT_UNREADABLE, "nul\0teken");
    refused(JournalText.TEXT_UNREADABLE, "half \ud83d teken");
    assertThatThrownBy(() -> anna.set("topic", "t".repeat(201), "title", "Te lang"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void refused(JournalText reason, String text) {
    String before = anna.dump();
    refused(reason, () -> anna.add("topic", "motivation", text));
    assertThat(anna.dump().equals(before)).isTrue();
    arrives("Wat daarna komt. " + text.length());
  }

  private static void refused(Text reason, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            UserFailure.class, failure -> assertThat(failure.text()).isEqualTo(reason));
  }

  @Test
  void severalLongTextsInOneActAreNotWritten() {
    String before = anna.dump();
    refused(
        JournalText.ACT_TOO_LARGE,
        () ->
            anna.open
                .journal()
                .write(
                    Act.of("topic.add"),
                    tx -> {
                      String row = tx.create("topic");
                      tx.set("topic", row, "title", Value.of("t".repeat(LONGEST)));
                      tx.set("topic", row, "motivation", Value.of("m".repeat(LONGEST)));
                    }));
    assertThat(anna.dump().equals(before)).isTrue();
    arrives("Wat daarna komt.");
  }

  @Test
  void manyTextsInOneActAreWrittenWhileTheyFit() {
    String before = anna.dump();
    refused(JournalText.ACT_TOO_LARGE, () -> topics(24));
    assertThat(anna.dump().equals(before)).isTrue();
    topics(23);
    bram.take(anna.to(bram));
    assertThat(bram.dump()).contains("Onderwerp 22");
  }

  /** This many topics in one act, each with a text of a million letters. */
  private void topics(int count) {
    String text = "a".repeat(1 << 20);
    anna.open
        .journal()
        .write(
            Act.of("topic.add"),
            tx -> {
              for (int i = 0; i < count; i++) {
                String row = tx.create("topic");
                tx.set("topic", row, "title", Value.of("Onderwerp " + i));
                tx.set("topic", row, "motivation", Value.of(text));
              }
            });
  }

  /** What a reader counts is never more than what the writer held it for. */
  @Test
  void noFormOfAnEntryCostsMoreThanItsWeight() throws IOException {
    Bundles bundles = new Bundles(7, 2).more(40);
    List<RowWrites> rows = List.of(new RowWrites("topic", "t", writes(bundles.entries())));
    bundles.add(bundles.identities().getFirst(), rows, refs(bundles.entries()));
    List<Entry> whole = bundles.entries();
    lighter(bundles, whole, entry -> entry, List.of());
    lighter(bundles, whole, entry -> hidden(entry, 0), fills(whole));
    lighter(bundles, whole, entry -> hidden(entry, 1), List.of());
  }

  private static List<Hash> refs(List<Entry> entries) {
    return entries.stream().map(Entry::hash).toList();
  }

  private static List<Write> writes(List<Entry> entries) {
    List<Value> values = new ArrayList<>();
    for (int length = 0; length < 150; length++) {
      values.add(Value.of("x".repeat(length)));
    }
    values.add(Value.none());
    values.add(Value.of(7));
    values.add(Value.of(Long.MIN_VALUE));
    values.add(new Value.Real(-Double.MIN_NORMAL / 3));
    values.add(new Value.Blob(entries.getFirst().hash(), 1L << 52));
    List<Write> writes = new ArrayList<>();
    for (Value value : values) {
      writes.add(new Write("c" + writes.size(), new Content.Given(value), List.of()));
    }
    List<Pointer> pointers = List.of(new Pointer(3, 1), new Pointer(4, 1));
    writes.add(new Write("a", new Content.Again(pointers), pointers));
    writes.add(new Write("b", new Content.Again(List.of()), pointers));
    return writes;
  }

  /** The entry without its values from that place. */
  private static Entry hidden(Entry entry, int from) {
    Set<Integer> places = new TreeSet<>(Withholding.shown(entry).tailMap(from).keySet());
    return new Withholding(new Hasher()).hide(entry, places);
  }

  /** All values of each entry, one by one and with all of them their salts. */
  private static List<Fill> fills(List<Entry> entries) {
    Hasher hasher = new Hasher();
    return entries.stream()
        .map(entry -> {
          SortedMap<Integer, Value> shown = Withholding.shown(entry);
          Map<Integer, String> salts = new TreeMap<>();
          shown.keySet().forEach(at -> salts.put(at, Salts.base64(hasher.salt(entry.salts(), at))));
          return new Fill(entry.hash(), new Salts.Some(salts), shown);
        })
        .toList();
  }

  private void lighter(
      Bundles bundles, List<Entry> entries, UnaryOperator<Entry> form, List<Fill> fills)
      throws IOException {
    Map<Hash, Long> weights = new HashMap<>();
    entries.forEach(entry -> weights.put(entry.hash(), Weight.of(entry)));
    Path file = folder.resolve("gewicht.gia.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      BundleWriter.write(
          new BundleContent(
              bundles.header(), entries.stream().map(form).toList(), fills, List.of()),
          bundles.identities().getFirst(),
          out);
    }
    Counted counted = new Counted(weights);
    try (BundleFile opened = BundleFile.open(file, folder, null, Progress.UNWATCHED);
        Begun begun = Begun.of(opened)) {
      begun.rest(new VerifyPass(begun, counted));
    }
    assertThat(counted.parts).isEqualTo(entries.size() + fills.size());
  }

  /** Holds what a reader spends on each part against the weight of its entry. */
  private static final class Counted implements VerifyPass.Found {
    private final Map<Hash, Long> weights;
    private int parts;

    Counted(Map<Hash, Long> weights) {
      this.weights = weights;
    }

    @Override
    public void entry(Entry entry, long size) {
      part(entry.hash(), size);
    }

    @Override
    public void fill(Fill fill, long size) {
      part(fill.entry(), size);
    }

    @Override
    public void signature(HeadSignature signature, long size) {}

    private void part(Hash hash, long size) {
      parts++;
      assertThat(size).isPositive().isLessThanOrEqualTo(weights.get(hash));
    }
  }
}
