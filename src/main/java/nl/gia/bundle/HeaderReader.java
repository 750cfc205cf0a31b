package nl.gia.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gia.journal.VerifyingKey;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.platform.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** Makes a header out of its members, and the keys of the replicas in it. */
final class HeaderReader {
  private final JsonReader json;
  private final Shape shape;
  private final Hasher hasher = new Hasher();
  private final List<Hash> replicas = new ArrayList<>();
  private final Map<Hash, VerifyingKey> keys = new HashMap<>();

  HeaderReader(JsonReader json) {
    this.json = json;
    this.shape = new Shape(json);
  }

  /** The replicas by their index. */
  List<Hash> replicas() {
    return replicas;
  }

  Map<Hash, VerifyingKey> keys() {
    return keys;
  }

  Header read(Map<String, @Nullable Object> members) {
    shape.whole(members.get("version"), 1);
    List<Header.ReplicaKey> named = named(members.get("replicas"));
    Header.Sender sender = sender(shape.map(members.get("sender")));
    return new Header(
        (int) Math.min(Integer.MAX_VALUE, shape.whole(members.get("schema"), 0)),
        database(shape.text(members.get("database"))),
        shape.date(members.get("made")),
        sender,
        named,
        needs(members.containsKey("needs") ? members.get("needs") : List.of()),
        lacks(members.containsKey("lacks") ? members.get("lacks") : List.of()),
        brings(members.get("brings")));
  }

  private Header.Sender sender(Map<?, ?> sender) {
    Hash replica = shape.hash(sender.get("replica"));
    if (!keys.containsKey(replica)) {
      throw shape.wrong();
    }
    return new Header.Sender(
        replica,
        shape.text(sender.get("name")),
        shape.base64(sender.get("encryption"), VerifyingKey.SIZE));
  }

  private String database(String id) {
    try {
      if (UUID.fromString(id).toString().equals(id)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      throw shape.wrong();
    }
    throw shape.wrong();
  }

  private List<Header.ReplicaKey> named(@Nullable Object tree) {
    List<Header.ReplicaKey> named = new ArrayList<>();
    for (Object item : shape.list(tree)) {
      Map<?, ?> members = shape.map(item);
      Hash replica = shape.hash(members.get("replica"));
      byte[] raw = shape.bytes(members.get("key"), VerifyingKey.SIZE);
      VerifyingKey key = new VerifyingKey(raw, hasher);
      if (!key.replica().equals(replica)) {
        throw json.failure(BundleText.KEY);
      }
      if (keys.put(replica, key) != null) {
        throw shape.wrong();
      }
      replicas.add(replica);
      named.add(new Header.ReplicaKey(replica, shape.text(members.get("key"))));
    }
    return named;
  }

  private List<Header.Head> needs(@Nullable Object tree) {
    List<Header.Head> needs = new ArrayList<>();
    for (Object item : shape.list(tree)) {
      Map<?, ?> need = shape.map(item);
      needs.add(
          new Header.Head(
              replica(need), shape.whole(need.get("number"), 1), shape.hash(need.get("hash"))));
    }
    return needs;
  }

  private List<Header.Lack> lacks(@Nullable Object tree) {
    List<Header.Lack> lacks = new ArrayList<>();
    for (Object item : shape.list(tree)) {
      Map<?, ?> lack = shape.map(item);
      long from = shape.whole(lack.get("from"), 1);
      lacks.add(new Header.Lack(replica(lack), from, shape.whole(lack.get("to"), from)));
    }
    return lacks;
  }

  private List<Header.Bring> brings(@Nullable Object tree) {
    List<Header.Bring> brings = new ArrayList<>();
    for (Object item : shape.list(tree)) {
      Map<?, ?> bring = shape.map(item);
      long from = shape.whole(bring.get("from"), 1);
      long to = shape.whole(bring.get("to"), from);
      brings.add(new Header.Bring(replica(bring), from, to, shape.hash(bring.get("head"))));
    }
    return brings;
  }

  private Hash replica(Map<?, ?> members) {
    return replicas.get(shape.index(members.get("replica"), replicas.size()));
  }

  /** An item of the list of signatures. */
  HeadSignature signature(@Nullable Object tree) {
    Map<?, ?> members = shape.map(tree);
    return new HeadSignature(
        replica(members),
        shape.whole(members.get("number"), 1),
        shape.hash(members.get("hash")),
        shape.date(members.get("date")),
        shape.base64(members.get("signature"), 64));
  }
}
