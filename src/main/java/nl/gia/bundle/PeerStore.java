package nl.gia.bundle;

import static nl.gia.db.Tables.LOCAL_PEER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gia.db.tables.records.LocalPeerRecord;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.Database;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.Json;
import org.jooq.Condition;

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

  /**
   * Asked of each file that is taken, and hardly ever anybody. Nobody of them is trusted, and that
   * stands before all that they have in a row, so that hardly any row is read further.
   */
  @Override
  public Set<Hash> revoked() {
    return replicas(LOCAL_PEER.TRUSTED.eq(0L).and(LOCAL_PEER.REVOKED_AT.isNotNull()));
  }

  /** All that they have is much to read for that. */
  @Override
  public Set<Hash> met() {
    return replicas(LOCAL_PEER.TRUSTED.eq(1L).and(LOCAL_PEER.ENCRYPTION.ne("")));
  }

  private Set<Hash> replicas(Condition which) {
    return database.read(rows ->
        rows.select(LOCAL_PEER.REPLICA)
            .from(LOCAL_PEER)
            .where(which)
            .fetchSet(peer -> Hash.of(peer.value1())));
  }

  @Override
  public Optional<String> recovery() {
    return new RecoveryStore(database).recipient();
  }

  @Override
  public void keep(Peer peer) {
    synchronized (database) {
      LocalPeerRecord kept = database.writing().newRecord(LOCAL_PEER);
      kept.setReplica(peer.replica().bytes());
      kept.setName(peer.name());
      kept.setEncryption(peer.encryption());
      kept.setTrusted(peer.trusted() ? 1L : 0L);
      kept.setVector(CanonicalJson.of(vector(peer)));
      kept.setHeardOn(peer.heardOn().orElse(null));
      kept.setRevokedAt(peer.revokedAt().map(Hash::bytes).orElse(null));
      kept.merge();
    }
  }

  /** Asked of each file that is taken; all that they have is much to read for that. */
  @Override
  public Optional<String> heardOn(Hash replica) {
    return database.read(rows ->
        rows.select(LOCAL_PEER.HEARD_ON)
            .from(LOCAL_PEER)
            .where(LOCAL_PEER.REPLICA.eq(replica.bytes()))
            .fetchOptional(LOCAL_PEER.HEARD_ON));
  }

  @Override
  public boolean trusts(Hash replica) {
    return isTrusted(replica)
        || new TrustStore(database)
            .fingerprints().stream().anyMatch(Fingerprint.of(replica)::matches);
  }

  private boolean isTrusted(Hash replica) {
    return database.read(rows ->
        rows.fetchExists(
            LOCAL_PEER, LOCAL_PEER.REPLICA.eq(replica.bytes()).and(LOCAL_PEER.TRUSTED.eq(1L))));
  }

  private static Map<String, Object> vector(Peer peer) {
    Map<String, Object> heads = new TreeMap<>();
    peer.known().forEach((head, number) -> heads.put(head.hex(), number));
    List<Object> lacks = new ArrayList<>();
    peer.lacks().forEach(lack -> lacks.add(List.of(lack.replica().hex(), lack.from(), lack.to())));
    return Map.of("heads", heads, "lacks", lacks);
  }

  private static Map<Hash, Long> heads(Map<?, ?> vector) {
    Map<Hash, Long> heads = new HashMap<>();
    if (vector.get("heads") instanceof Map<?, ?> numbers) {
      numbers.forEach((head, number) -> {
        if (number instanceof Long last) {
          heads.put(Hash.parse(String.valueOf(head)), last);
        }
      });
    }
    return heads;
  }

  private static List<Header.Lack> lacks(Map<?, ?> vector) {
    List<Header.Lack> lacks = new ArrayList<>();
    if (vector.get("lacks") instanceof List<?> all) {
      for (Object one : all) {
        if (one instanceof List<?> range
            && range.size() == 3
            && range.get(1) instanceof Long from
            && range.get(2) instanceof Long to) {
          lacks.add(new Header.Lack(Hash.parse(String.valueOf(range.getFirst())), from, to));
        }
      }
    }
    return lacks;
  }

  private static Peer peer(LocalPeerRecord kept) {
    boolean heard = kept.getVector() != null;
    Map<?, ?> vector =
        heard && Json.parse(kept.getVector()) instanceof Map<?, ?> members ? members : Map.of();
    return new Peer(
        Hash.of(kept.getReplica()),
        kept.getName(),
        kept.getEncryption() == null ? "" : kept.getEncryption(),
        Long.valueOf(1).equals(kept.getTrusted()),
        heads(vector),
        Optional.ofNullable(kept.getHeardOn()),
        lacks(vector),
        Optional.ofNullable(kept.getRevokedAt()).map(Hash::of));
  }
}
