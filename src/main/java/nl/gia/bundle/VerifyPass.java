package nl.gia.bundle;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nl.gia.journal.Signatures;
import nl.gia.journal.VerifyingKey;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Succession;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file from its header to its end, computes all hashes, checks signatures, count and seal,
 * and tells of each part as it comes, before it is known whether the file is in order.
 */
final class VerifyPass implements TopLevel.Parts {
  /** Is told of the parts of a file, each with the size of its text. */
  interface Found {
    void entry(Entry entry, long size);

    void fill(Fill fill, long size);

    void signature(HeadSignature signature, long size);
  }

  private static final int MOST_ENTRIES = 4_000_000;
  private static final int MOST_OUTSIDE = 1_000_000;
  private static final int MOST_WRONG = 1000;
  private static final Hash UNKNOWN = new Hash(0, 0, 0, 0);

  private final JsonReader json;
  private final Found found;
  private final Header header;
  private final HeaderReader head;
  private final Hasher hasher = new Hasher();
  private final HashTable table = new HashTable();
  private final HashTable outside = new HashTable();
  private final BitSet right = new BitSet();
  private final ChainCheck chains;
  private final Hash digest;
  private BitSet sound = new BitSet();
  private final Map<Hash, Long> lastBrought = new HashMap<>();
  private int wrong;

  VerifyPass(Begun begun, Found found) {
    this.found = found;
    json = begun.json();
    header = begun.header();
    head = begun.head();
    chains = new ChainCheck(table, head.replicas());
    header.brings().forEach(bring -> lastBrought.merge(bring.replica(), bring.to(), Math::max));
    digest = hasher.of(CanonicalJson.bytes(begun.tree()));
  }

  /** The hashes of the entries by their position. */
  HashTable table() {
    return table;
  }

  /** The positions of the entries that right signatures cover. */
  BitSet sound() {
    return sound;
  }

  /** Whether the signature at this index is right and of an entry that is delivered. */
  boolean isRight(int index, HeadSignature signature) {
    return right.get(index) && sound.get(table.find(signature.hash()));
  }

  Verified verified() {
    return new Verified(table.size(), sound.cardinality(), chains.heads(), chains.parked());
  }

  /** Draws the conclusions once the whole file was read. */
  void conclude() {
    for (Header.Bring bring : header.brings()) {
      if (table.find(bring.head()) < 0) {
        chains.suspect(bring.replica(), bring.to(), Parked.Reason.HASH);
      }
    }
    sound = chains.sound();
  }

  @Override
  public void entries() {
    EntryReader entries = new EntryReader(json, head.replicas(), table, this::outside);
    json.beginArray();
    while (json.more()) {
      json.allow(Begun.ALLOWANCE);
      Entry entry = entries.read(UNKNOWN);
      Hash hash = hasher.hash(entry);
      if (outside.find(hash) >= 0) {
        throw json.failure(BundleText.ORDER);
      }
      chains.add(entries.replica(), entry.number(), entry.previous());
      if (!table.add(hash)) {
        throw json.failure(BundleText.TWICE);
      }
      if (table.size() > MOST_ENTRIES) {
        throw json.failure(BundleText.TOO_LARGE);
      }
      succession(entry, entries.position());
      entries.known(hash);
      found.entry(entry.withHash(hash), size());
    }
  }

  private long size() {
    return Begun.ALLOWANCE - json.left();
  }

  private void outside(Hash hash) {
    if (outside.add(hash) && outside.size() > MOST_OUTSIDE) {
      throw json.failure(BundleText.TOO_LARGE);
    }
  }

  private void succession(Entry entry, int position) {
    Succession succeeds = entry.succeeds();
    if (succeeds == null) {
      return;
    }
    VerifyingKey old = head.keys().get(succeeds.replica());
    if (old == null) {
      throw json.failure(BundleText.SHAPE);
    }
    byte[] message = Signatures.succession(succeeds.replica(), entry.replica());
    if (!old.verifies(message, succeeds.signature())) {
      wrong();
      chains.fault(position, Parked.Reason.SUCCESSION);
    }
  }

  /** Each wrong signature takes time, so a file of nothing else must end soon. */
  private void wrong() {
    if (++wrong > MOST_WRONG) {
      throw json.failure(BundleText.TOO_LARGE);
    }
  }

  @Override
  public void fills() {
    FillReader fills = new FillReader(json);
    json.beginArray();
    while (json.more()) {
      json.allow(Begun.ALLOWANCE);
      found.fill(fills.fill(json.tree()), size());
    }
  }

  @Override
  public void signatures() {
    json.beginArray();
    for (int i = 0; json.more(); i++) {
      json.allow(Begun.ALLOWANCE);
      HeadSignature signature = head.signature(json.tree());
      int position = table.find(signature.hash());
      if (position < 0) {
        missing(signature);
      } else if (!chains.isSigned(position) && signed(signature, position)) {
        chains.sign(position);
        right.set(i);
        found.signature(signature, size());
      }
    }
  }

  private boolean signed(HeadSignature signature, int position) {
    Hash replica = signature.replica();
    long number = signature.number();
    VerifyingKey key = head.keys().get(replica);
    byte[] message = Signatures.head(replica, number, signature.hash(), signature.date());
    if (key == null || !key.verifies(message, signature.signature())) {
      wrong();
      chains.suspect(replica, number, Parked.Reason.SIGNATURE);
      return false;
    }
    if (!chains.is(position, replica, number)) {
      chains.suspect(replica, number, Parked.Reason.HASH);
      return false;
    }
    return true;
  }

  /** A signature of another entry than stands here, if the file says to bring that one. */
  private void missing(HeadSignature signature) {
    Long last = lastBrought.get(signature.replica());
    if (last != null && signature.number() <= last) {
      chains.suspect(signature.replica(), signature.number(), Parked.Reason.HASH);
    }
  }

  @Override
  public void count(@Nullable Object tree) {
    if (!(tree instanceof Long count) || count != table.size()) {
      throw json.failure(BundleText.COUNT);
    }
  }

  @Override
  public void seal(@Nullable Object tree) {
    VerifyingKey key = head.keys().get(header.sender().replica());
    String seal = new Shape(json).base64(tree, 64);
    if (key == null || !key.verifies(Signatures.seal(digest, table.size()), seal)) {
      throw json.failure(BundleText.SEAL);
    }
  }
}
