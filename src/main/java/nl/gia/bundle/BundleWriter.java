package nl.gia.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import nl.gia.journal.Identity;
import nl.gia.journal.Signatures;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.JsonBytes;
import nl.gia.platform.task.Ahead;

/**
 * Writes a bundle as a stream: one entry on a line, and of each entry nothing is kept but its hash.
 * What comes next is read while the one before is written.
 */
public final class BundleWriter {
  private static final int FLUSH = 1 << 16;

  private final Header header;
  private final OutputStream out;
  private final JsonBytes json = new JsonBytes();
  private final EntryWriter entries;
  private final ValueWriter values = new ValueWriter(json);

  private BundleWriter(Header header, OutputStream out) {
    this.header = header;
    this.out = out;
    entries = new EntryWriter(json, header);
  }

  /** Writes all of a bundle and seals it; the stream is left open. */
  public static void write(BundleContent content, Identity sender, OutputStream out)
      throws IOException {
    new BundleWriter(content.header(), out).all(content, sender);
  }

  private void all(BundleContent content, Identity sender) throws IOException {
    Map<String, Object> members = tree();
    char before = '{';
    for (Map.Entry<String, Object> member : members.entrySet()) {
      json.raw(before).raw("\n \"").raw(member.getKey()).raw("\": ");
      json.raw(CanonicalJson.of(member.getValue()));
      before = ',';
    }
    list("entries", content.entries(), BundleWriter::size, entries::write);
    list("fills", content.fills(), BundleWriter::size, this::fill);
    list("signatures", content.signatures(), signature -> 0, this::signature);
    Hash digest = new Hasher().of(CanonicalJson.bytes(members));
    json.raw(",\n \"count\": ").number(entries.count());
    json.raw(",\n \"seal\": ").string(sender.sign(Signatures.seal(digest, entries.count())));
    json.raw("\n}\n");
    json.writeTo(out);
    out.flush();
  }

  private <T> void list(String name, Iterable<T> items, ToLongFunction<T> size, Consumer<T> each)
      throws IOException {
    json.raw(",\n \"").raw(name).raw("\": [");
    AtomicBoolean first = new AtomicBoolean(true);
    try {
      Ahead.<T>run(
          made -> items.forEach(item -> made.accept(item, size.applyAsLong(item))),
          item -> {
            json.raw(first.getAndSet(false) ? "\n  " : ",\n  ");
            each.accept(item);
            flush();
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    json.raw(first.get() ? "]" : "\n ]");
  }

  private void flush() {
    if (json.length() > FLUSH) {
      try {
        json.writeTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      json.clear();
    }
  }

  /** About how many bytes of memory an entry takes, so that few large ones wait at a time. */
  private static long size(Entry entry) {
    long size = 0;
    for (RowWrites row : entry.rows()) {
      for (Write write : row.writes()) {
        size += write.content() instanceof Content.Given(Value value) ? size(value) : 0;
      }
    }
    return size;
  }

  private static long size(Fill fill) {
    return fill.values().values().stream().mapToLong(BundleWriter::size).sum();
  }

  private static long size(Value value) {
    return value instanceof Value.Text(String text) ? 2L * text.length() : 0;
  }

  private void fill(Fill fill) {
    json.raw("{\"entry\":");
    values.hash(fill.entry());
    switch (fill.salts()) {
      case Salts.Secret secret ->
          json.raw(",\"secret\":\"").raw(Salts.base64(secret.bytes())).raw('"');
      case Salts.Some some -> salts(fill, some);
    }
    json.raw(",\"values\":[");
    boolean first = true;
    for (Map.Entry<Integer, Value> value : fill.values().entrySet()) {
      json.raw(first ? "[" : ",[").number(value.getKey()).raw(',');
      values.value(value.getValue());
      json.raw(']');
      first = false;
    }
    json.raw("]}");
  }

  private void salts(Fill fill, Salts.Some some) {
    json.raw(",\"salts\":[");
    boolean first = true;
    for (int place : fill.values().keySet()) {
      String salt = some.byPlace().get(place);
      if (salt == null) {
        throw new IllegalArgumentException("value " + place + " has no salt");
      }
      json.raw(first ? "[" : ",[").number(place).raw(",\"").raw(salt).raw("\"]");
      first = false;
    }
    json.raw(']');
  }

  private void signature(HeadSignature signature) {
    json.raw("{\"replica\":").number(entries.index(signature.replica()));
    json.raw(",\"number\":").number(signature.number()).raw(",\"hash\":");
    values.hash(signature.hash());
    json.raw(",\"date\":").string(signature.date());
    json.raw(",\"signature\":").string(signature.signature()).raw('}');
  }

  private Map<String, Object> tree() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", "gia-bundle");
    members.put("version", 1);
    members.put("schema", header.schema());
    members.put("database", header.database());
    members.put("made", header.made());
    Header.Sender sender = header.sender();
    members.put(
        "sender",
        Map.of(
            "replica", sender.replica().hex(),
            "name", sender.name(),
            "encryption", sender.encryption()));
    List<Object> keys = new ArrayList<>();
    for (Header.ReplicaKey key : header.replicas()) {
      keys.add(Map.of("replica", key.replica().hex(), "key", key.key()));
    }
    members.put("replicas", keys);
    members.put("needs", needs());
    if (!header.lacks().isEmpty()) {
      members.put("lacks", lacks());
    }
    members.put("brings", brings());
    return members;
  }

  private List<Object> needs() {
    List<Object> needs = new ArrayList<>();
    for (Header.Head head : header.needs()) {
      needs.add(
          Map.of(
              "replica", entries.index(head.replica()),
              "number", head.number(),
              "hash", head.hash().hex()));
    }
    return needs;
  }

  private List<Object> lacks() {
    List<Object> lacks = new ArrayList<>();
    for (Header.Lack lack : header.lacks()) {
      lacks.add(
          Map.of("replica", entries.index(lack.replica()), "from", lack.from(), "to", lack.to()));
    }
    return lacks;
  }

  private List<Object> brings() {
    List<Object> brings = new ArrayList<>();
    for (Header.Bring bring : header.brings()) {
      brings.add(
          Map.of(
              "replica", entries.index(bring.replica()),
              "from", bring.from(),
              "to", bring.to(),
              "head", bring.head().hex()));
    }
    return brings;
  }
}
