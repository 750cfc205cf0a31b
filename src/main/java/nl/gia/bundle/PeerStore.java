package nl.gia.bundle;

import static nl.gia.db.Tables.LOCAL_PEER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gia.db.tables.records.LocalPeerRecord;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.Database;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.Json;

/** Colleagues as this file keeps them; local, never exchanged. */
public final class PeerStore implements Peers {
  private final Database database;

  public PeerStore(Database database) {
    this.database = database;
  }

  @Override
  public List<Peer> all() {
    return database.read(rows ->
        rows.selectFrom(LOCAL_PEER)
            .orderBy(LOCAL_PEER.NAME, LOCAL_PEER.REPLICA)
            .fetch(PeerStore::peer));
  }

  @Override
  public Optional<Peer> find(Hash replica) {
    return database.read(rows ->
        rows.selectFrom(LOCAL_PEER)
            .where(LOCAL_PEER.REPLICA.eq(replica.bytes()))
            .fetchOptional(PeerStore::peer));
  }

  @Override
  public void keep(Peer peer) {
    Map<String, Object> known = new TreeMap<>();
    peer.known().forEach((replica, number) -> known.put(replica.hex(), number));
    synchronized (database) {
      LocalPeerRecord kept = database.writing().newRecord(LOCAL_PEER);
      kept.setReplica(peer.replica().bytes());
      kept.setName(peer.name());
      kept.setEncryption(peer.encryption());
      kept.setTrusted(peer.trusted() ? 1L : 0L);
      kept.setVector(CanonicalJson.of(known));
      kept.setHeardOn(peer.heardOn().orElse(null));
      kept.merge();
    }
  }

  private static Peer peer(LocalPeerRecord kept) {
    Map<Hash, Long> known = new HashMap<>();
    if (kept.getVector() != null && Json.parse(kept.getVector()) instanceof Map<?, ?> numbers) {
      numbers.forEach((replica, number) -> {
        if (number instanceof Long last) {
          known.put(Hash.parse(String.valueOf(replica)), last);
        }
      });
    }
    return new Peer(
        Hash.of(kept.getReplica()),
        kept.getName(),
        kept.getEncryption() == null ? "" : kept.getEncryption(),
        Long.valueOf(1).equals(kept.getTrusted()),
        known,
        Optional.ofNullable(kept.getHeardOn()));
  }
}
