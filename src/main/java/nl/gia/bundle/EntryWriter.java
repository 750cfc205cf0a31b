package nl.gia.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Succession;
import nl.gia.journal.entry.Write;
import nl.gia.platform.json.JsonBytes;
import org.jspecify.annotations.Nullable;

/** Writes entries as a file has them: earlier ones by position, and what follows left out. */
final class EntryWriter {
  private final JsonBytes json;
  private final ValueWriter values;
  private final Map<Hash, Integer> replicas = new HashMap<>();
  private final HashTable table = new HashTable();
  private final Hasher hasher = new Hasher();
  private final @Nullable Hash[] last;

  EntryWriter(JsonBytes json, Header header) {
    this.json = json;
    this.values = new ValueWriter(json);
    for (Header.ReplicaKey key : header.replicas()) {
      replicas.put(key.replica(), replicas.size());
    }
    last = new @Nullable Hash[replicas.size()];
  }

  int count() {
    return table.size();
  }

  /**
   * The index of a replica.
   *
   * @throws IllegalArgumentException when the header does not name it
   */
  int index(Hash replica) {
    Integer index = replicas.get(replica);
    if (index == null) {
      throw new IllegalArgumentException("the header does not name " + replica);
    }
    return index;
  }

  void write(Entry entry) {
    int replica = index(entry.replica());
    json.raw("{\"replica\":").number(replica);
    if (!follows(entry, last[replica])) {
      json.raw(",\"number\":").number(entry.number());
      optional("previous", entry.previous());
    }
    json.raw(",\"clock\":");
    pair(entry.clock().millis(), entry.clock().counter());
    if (!entry.author().isEmpty()) {
      json.raw(",\"author\":").string(entry.author());
    }
    if (!entry.act().isNone()) {
      json.raw(",\"act\":");
      strings(entry.act().words());
    }
    hashes("seen", entry.seen());
    hashes("refs", entry.refs());
    rows(entry.rows());
    erases(entry.erases());
    rare(entry);
    salts(entry);
    json.raw('}');
    if (!table.add(entry.hash())) {
      throw new IllegalArgumentException("entry " + entry.hash() + " comes twice");
    }
    last[replica] = entry.hash();
  }

  private static boolean follows(Entry entry, @Nullable Hash before) {
    return before != null && before.equals(entry.previous());
  }

  private void rare(Entry entry) {
    Hash undoes = entry.undoes();
    if (undoes != null) {
      json.raw(",\"undoes\":");
      point(undoes);
    }
    Succession succeeds = entry.succeeds();
    if (succeeds != null) {
      json.raw(",\"succeeds\":{\"replica\":");
      values.hash(succeeds.replica());
      json.raw(",\"signature\":").string(succeeds.signature()).raw('}');
    }
    entry.others().forEach((name, value) -> json.raw(',').string(name).raw(':').raw(value));
  }

  private void optional(String name, @Nullable Hash hash) {
    if (hash != null) {
      json.raw(",\"").raw(name).raw("\":");
      values.hash(hash);
    }
  }

  private void hashes(String name, List<Hash> hashes) {
    if (hashes.isEmpty()) {
      return;
    }
    json.raw(",\"").raw(name).raw("\":");
    char before = '[';
    for (Hash hash : hashes) {
      json.raw(before);
      point(hash);
      before = ',';
    }
    json.raw(']');
  }

  private void point(Hash hash) {
    int position = table.find(hash);
    if (position < 0) {
      values.hash(hash);
    } else {
      json.number(position);
    }
  }

  private void rows(List<RowWrites> rows) {
    if (rows.isEmpty()) {
      return;
    }
    json.raw(",\"rows\":");
    char before = '[';
    for (RowWrites row : rows) {
      json.raw(before).raw('[').string(row.table()).raw(',').string(row.row()).raw(",[");
      for (int i = 0; i < row.writes().size(); i++) {
        if (i > 0) {
          json.raw(',');
        }
        write(row.writes().get(i));
      }
      json.raw("]]");
      before = ',';
    }
    json.raw(']');
  }

  private void write(Write write) {
    json.raw('[').string(write.column()).raw(',');
    values.content(write.content());
    boolean again = write.content() instanceof Content.Again;
    if (again || !write.replaces().isEmpty()) {
      json.raw(',');
      pointers(write.replaces());
    }
    if (write.content() instanceof Content.Again(List<Pointer> writes)) {
      json.raw(',');
      pointers(writes);
    }
    json.raw(']');
  }

  private void erases(List<Erasure> erases) {
    if (erases.isEmpty()) {
      return;
    }
    json.raw(",\"erases\":");
    char before = '[';
    for (Erasure erasure : erases) {
      json.raw(before).raw('[').string(erasure.table()).raw(',').string(erasure.row());
      String column = erasure.column();
      Pointer pointer = erasure.write();
      if (column != null && pointer != null) {
        json.raw(',').string(column).raw(',');
        pair(pointer.ref(), pointer.place());
      }
      json.raw(']');
      before = ',';
    }
    json.raw(']');
  }

  private void pointers(List<Pointer> pointers) {
    json.raw('[');
    for (int i = 0; i < pointers.size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      pair(pointers.get(i).ref(), pointers.get(i).place());
    }
    json.raw(']');
  }

  private void strings(List<String> strings) {
    char before = '[';
    for (String string : strings) {
      json.raw(before).string(string);
      before = ',';
    }
    json.raw(']');
  }

  private void pair(long one, long two) {
    json.raw('[').number(one).raw(',').number(two).raw(']');
  }

  /** The secret, or where it would give a hidden value away the salts of those that are shown. */
  private void salts(Entry entry) {
    int shown = 0;
    int hidden = 0;
    for (RowWrites row : entry.rows()) {
      for (Write write : row.writes()) {
        switch (write.content()) {
          case Content.Given _ -> shown++;
          case Content.Withheld _, Content.Erased _ -> hidden++;
          case Content.Again _ -> {}
        }
      }
    }
    if (shown > 0 && hidden == 0 && entry.salts() instanceof Salts.Secret secret) {
      json.raw(",\"secret\":\"").raw(Salts.base64(secret.bytes())).raw('"');
    } else if (shown > 0) {
      each(entry);
    }
  }

  private void each(Entry entry) {
    json.raw(",\"salts\":");
    char before = '[';
    int place = 0;
    for (RowWrites row : entry.rows()) {
      for (Write write : row.writes()) {
        if (write.content() instanceof Content.Given) {
          byte[] salt = hasher.salt(entry.salts(), place);
          json.raw(before).raw('"').raw(Salts.base64(salt)).raw('"');
          before = ',';
        }
        place++;
      }
    }
    json.raw(']');
  }
}
