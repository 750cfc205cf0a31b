package nl.gia.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Clock;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Succession;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.journal.merge.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * The compact form in which this file keeps an entry. It is no exchange format: words, rows and
 * entries may stand in it as numbers that mean something in this file only.
 */
final class EntryCodec {
  /** How words, rows and entries are written down. */
  interface Terms {
    void word(Bytes out, String word);

    String word(Bytes in);

    void row(Bytes out, RowKey key);

    RowKey row(Bytes in);

    void entry(Bytes out, Hash entry);

    Hash entry(Bytes in);
  }

  /** An entry's own place, which is kept beside its body. */
  record Placed(Hash replica, long number, @Nullable Hash previous, Hash hash) {}

  private static final int SEEN = 1;
  private static final int ERASES = 2;
  private static final int UNDOES = 4;
  private static final int SUCCEEDS = 8;
  private static final int OTHERS = 16;

  private static final int NULL = 0;
  private static final int TEXT = 1;
  private static final int WHOLE = 2;
  private static final int REAL = 3;
  private static final int BLOB = 4;
  private static final int WITHHELD = 5;
  private static final int ERASED = 6;
  private static final int AGAIN = 7;
  private static final int TAGS = 8;

  private final Terms terms;

  EntryCodec(Terms terms) {
    this.terms = terms;
  }

  byte[] encode(Entry entry) {
    Bytes out = new Bytes();
    out.number(flags(entry));
    out.number(entry.clock().millis()).number(entry.clock().counter());
    terms.word(out, entry.author());
    terms.word(out, entry.act().code());
    out.number(entry.act().rows().size());
    entry.act().rows().forEach(out::text);
    salts(out, entry.salts());
    out.number(entry.refs().size());
    entry.refs().forEach(hash -> terms.entry(out, hash));
    out.number(entry.rows().size());
    entry.rows().forEach(group -> group(out, group));
    rest(out, entry);
    return out.content();
  }

  private static int flags(Entry entry) {
    return (entry.seen().isEmpty() ? 0 : SEEN)
        | (entry.erases().isEmpty() ? 0 : ERASES)
        | (entry.undoes() == null ? 0 : UNDOES)
        | (entry.succeeds() == null ? 0 : SUCCEEDS)
        | (entry.others().isEmpty() ? 0 : OTHERS);
  }

  private void rest(Bytes out, Entry entry) {
    if (!entry.seen().isEmpty()) {
      out.number(entry.seen().size());
      entry.seen().forEach(hash -> terms.entry(out, hash));
    }
    if (!entry.erases().isEmpty()) {
      out.number(entry.erases().size());
      entry.erases().forEach(erasure -> erasure(out, erasure));
    }
    Hash undoes = entry.undoes();
    if (undoes != null) {
      out.hash(undoes);
    }
    Succession succeeds = entry.succeeds();
    if (succeeds != null) {
      out.hash(succeeds.replica()).text(succeeds.signature());
    }
    if (!entry.others().isEmpty()) {
      out.number(entry.others().size());
      entry.others().forEach((name, json) -> out.text(name).text(json));
    }
  }

  private static void salts(Bytes out, Salts salts) {
    switch (salts) {
      case Salts.Secret secret -> out.number(1).raw(secret.bytes());
      case Salts.Some some -> {
        out.number(2).number(some.byPlace().size());
        new TreeMap<>(some.byPlace()).forEach((place, salt) -> out.number(place).text(salt));
      }
    }
  }

  private void erasure(Bytes out, Erasure erasure) {
    terms.row(out, new RowKey(erasure.table(), erasure.row()));
    String column = erasure.column();
    Pointer pointer = erasure.write();
    if (column == null || pointer == null) {
      out.number(0);
    } else {
      terms.word(out.number(1), column);
      out.number(pointer.ref()).number(pointer.place());
    }
  }

  private void group(Bytes out, RowWrites group) {
    terms.row(out, new RowKey(group.table(), group.row()));
    out.number(group.writes().size());
    for (Write write : group.writes()) {
      terms.word(out, write.column());
      out.number(tag(write.content()) + (long) TAGS * write.replaces().size());
      pointers(out, write.replaces());
      content(out, write.content());
    }
  }

  private static int tag(Content content) {
    return switch (content) {
      case Content.Given(Value.Null _) -> NULL;
      case Content.Given(Value.Text _) -> TEXT;
      case Content.Given(Value.Whole _) -> WHOLE;
      case Content.Given(Value.Real _) -> REAL;
      case Content.Given(Value.Blob _) -> BLOB;
      case Content.Withheld _ -> WITHHELD;
      case Content.Erased _ -> ERASED;
      case Content.Again _ -> AGAIN;
    };
  }

  private static void content(Bytes out, Content content) {
    switch (content) {
      case Content.Given(Value.Null _) -> {}
      case Content.Given(Value.Text(String text)) -> out.text(text);
      case Content.Given(Value.Whole(long number)) -> out.signed(number);
      case Content.Given(Value.Real(double number)) -> out.number(Double.doubleToLongBits(number));
      case Content.Given(Value.Blob(Hash hash, long size)) -> out.hash(hash).number(size);
      case Content.Withheld(Hash digest) -> out.hash(digest);
      case Content.Erased(Hash digest) -> out.hash(digest);
      case Content.Again(List<Pointer> writes) -> pointers(out.number(writes.size()), writes);
    }
  }

  private static void pointers(Bytes out, List<Pointer> pointers) {
    for (Pointer pointer : pointers) {
      out.number(pointer.ref()).number(pointer.place());
    }
  }

  Entry decode(byte[] body, Placed placed) {
    Bytes in = new Bytes(body);
    long flags = in.number();
    Clock clock = new Clock(in.number(), in.number());
    String author = terms.word(in);
    Act act = new Act(terms.word(in), texts(in));
    Salts salts = salts(in);
    List<Hash> refs = entries(in);
    List<RowWrites> rows = groups(in);
    List<Hash> seen = (flags & SEEN) == 0 ? List.of() : entries(in);
    List<Erasure> erases = (flags & ERASES) == 0 ? List.of() : erasures(in);
    Hash undoes = (flags & UNDOES) == 0 ? null : in.hash();
    Succession succeeds = (flags & SUCCEEDS) == 0 ? null : new Succession(in.hash(), in.text());
    SortedMap<String, String> others = (flags & OTHERS) == 0 ? new TreeMap<>() : others(in);
    return new Entry(
        placed.replica(),
        placed.number(),
        placed.previous(),
        clock,
        author,
        act,
        seen,
        refs,
        rows,
        erases,
        undoes,
        succeeds,
        others,
        salts,
        placed.hash());
  }

  /** What undo needs to know of an entry, read without the rest. */
  record Summary(Clock clock, String author, Act act) {}

  Summary summary(byte[] body) {
    Bytes in = new Bytes(body);
    in.number();
    Clock clock = new Clock(in.number(), in.number());
    String author = terms.word(in);
    return new Summary(clock, author, new Act(terms.word(in), texts(in)));
  }

  private static List<String> texts(Bytes in) {
    int count = in.small();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.text());
    }
    return texts;
  }

  private List<Hash> entries(Bytes in) {
    int count = in.small();
    List<Hash> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(terms.entry(in));
    }
    return entries;
  }

  private static Salts salts(Bytes in) {
    if (in.number() == 1) {
      return Salts.secret(in.raw(Salts.SIZE));
    }
    Map<Integer, String> some = new HashMap<>();
    int count = in.small();
    for (int i = 0; i < count; i++) {
      some.put(in.small(), in.text());
    }
    return new Salts.Some(some);
  }

  private List<Erasure> erasures(Bytes in) {
    List<Erasure> erasures = new ArrayList<>();
    int count = in.small();
    for (int i = 0; i < count; i++) {
      RowKey key = terms.row(in);
      boolean whole = in.number() == 0;
      erasures.add(
          whole
              ? new Erasure(key.table(), key.row(), null, null)
              : new Erasure(
                  key.table(), key.row(), terms.word(in), new Pointer(in.small(), in.small())));
    }
    return erasures;
  }

  private List<RowWrites> groups(Bytes in) {
    int count = in.small();
    List<RowWrites> groups = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      RowKey key = terms.row(in);
      int size = in.small();
      List<Write> writes = new ArrayList<>(size);
      for (int w = 0; w < size; w++) {
        String column = terms.word(in);
        long head = in.number();
        List<Pointer> replaces = pointers(in, (int) (head / TAGS));
        writes.add(new Write(column, content(in, (int) (head % TAGS)), replaces));
      }
      groups.add(new RowWrites(key.table(), key.row(), writes));
    }
    return groups;
  }

  private static Content content(Bytes in, int tag) {
    return switch (tag) {
      case NULL -> new Content.Given(Value.none());
      case TEXT -> new Content.Given(Value.of(in.text()));
      case WHOLE -> new Content.Given(Value.of(in.signed()));
      case REAL -> new Content.Given(new Value.Real(Double.longBitsToDouble(in.number())));
      case BLOB -> new Content.Given(new Value.Blob(in.hash(), in.number()));
      case WITHHELD -> new Content.Withheld(in.hash());
      case ERASED -> new Content.Erased(in.hash());
      case AGAIN -> new Content.Again(pointers(in, in.small()));
      default -> throw new IllegalStateException("no content with tag " + tag);
    };
  }

  private static List<Pointer> pointers(Bytes in, int count) {
    List<Pointer> pointers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pointers.add(new Pointer(in.small(), in.small()));
    }
    return pointers;
  }

  private static SortedMap<String, String> others(Bytes in) {
    SortedMap<String, String> others = new TreeMap<>();
    int count = in.small();
    for (int i = 0; i < count; i++) {
      others.put(in.text(), in.text());
    }
    return others;
  }
}
