package nl.gia.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gia.journal.Identity;
import nl.gia.journal.entry.Hash;

/**
 * What can be had from a folder by whoever takes all of it: where each chain ends, and the keys.
 */
final class Shelf {
  private final Path folder;
  private final List<String> readers;
  private final SortedMap<Hash, Header.Head> heads = new TreeMap<>();
  private final SortedMap<Hash, String> keys = new TreeMap<>();

  /**
   * @param readers the encryption keys for which writers seal; none where they leave files open
   */
  Shelf(Path folder, List<String> readers) {
    this.folder = folder;
    this.readers = List.copyOf(readers);
  }

  Path folder() {
    return folder;
  }

  List<String> readers() {
    return readers;
  }

  /** A replica's files now reach up to this entry. */
  void put(Identity replica, long number, Hash head) {
    heads.put(replica.replica(), new Header.Head(replica.replica(), number, head));
    keys.put(replica.replica(), replica.signingKey());
  }

  /** Where the chains of all but this replica end. */
  List<Header.Head> beside(Hash replica) {
    return heads.values().stream().filter(head -> !head.replica().equals(replica)).toList();
  }

  /** The keys of all whose work lies there, and this one's. */
  List<Header.ReplicaKey> keys(Identity replica) {
    SortedMap<Hash, String> all = new TreeMap<>(keys);
    all.put(replica.replica(), replica.signingKey());
    return all.entrySet().stream()
        .map(key -> new Header.ReplicaKey(key.getKey(), key.getValue()))
        .toList();
  }

  SortedMap<Hash, Header.Head> heads() {
    return heads;
  }
}
