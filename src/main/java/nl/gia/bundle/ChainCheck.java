package nl.gia.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gia.journal.entry.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a file right signatures cover: each signed one, and all before it in its chain,
 * branches of a fork included. It keeps sixteen bytes for each entry.
 */
final class ChainCheck {
  private final HashTable table;
  private final List<Hash> replicas;
  private final BitSet signed = new BitSet();
  private final BitSet sound = new BitSet();
  private final Map<Integer, Parked.Reason> faults = new HashMap<>();
  private final Map<Hash, EnumMap<Parked.Reason, Long>> suspicions = new HashMap<>();
  private int[] replica = new int[64];
  private int[] previous = new int[64];
  private long[] number = new long[64];
  private int size;

  ChainCheck(HashTable table, List<Hash> replicas) {
    this.table = table;
    this.replicas = replicas;
  }

  /** The next entry, which stands in the table already. */
  void add(int ofReplica, long withNumber, @Nullable Hash after) {
    if (size == number.length) {
      int larger = size + (size >> 1);
      replica = Arrays.copyOf(replica, larger);
      previous = Arrays.copyOf(previous, larger);
      number = Arrays.copyOf(number, larger);
    }
    int before = after == null ? -1 : table.find(after);
    replica[size] = ofReplica;
    number[size] = withNumber;
    previous[size] = before;
    if (before >= 0 && (replica[before] != ofReplica || number[before] + 1 != withNumber)) {
      fault(size, Parked.Reason.PREVIOUS);
    }
    size++;
  }

  /** This entry is not what it says, so neither it nor what follows it is taken. */
  void fault(int position, Parked.Reason reason) {
    faults.put(position, reason);
  }

  /** Something is wrong with this replica's chain up to this number. */
  void suspect(Hash ofReplica, long upTo, Parked.Reason reason) {
    suspicions
        .computeIfAbsent(ofReplica, _ -> new EnumMap<>(Parked.Reason.class))
        .merge(reason, upTo, Math::max);
  }

  boolean isSigned(int position) {
    return signed.get(position);
  }

  /** Whether the entry at a position is this one of this replica. */
  boolean is(int position, Hash ofReplica, long withNumber) {
    return number[position] == withNumber && replicas.get(replica[position]).equals(ofReplica);
  }

  /** A right signature of the entry at this position. */
  void sign(int position) {
    signed.set(position);
  }

  /** The entries that are vouched for, once all signatures are known. */
  BitSet sound() {
    BitSet covered = (BitSet) signed.clone();
    for (int position = size - 1; position >= 0; position--) {
      if (covered.get(position) && previous[position] >= 0) {
        covered.set(previous[position]);
      }
    }
    sound.clear();
    for (int position = 0; position < size; position++) {
      int before = previous[position];
      boolean follows = before < 0 || sound.get(before);
      sound.set(position, covered.get(position) && follows && !faults.containsKey(position));
    }
    return sound;
  }

  /** Where each chain stops to be sound, and why. */
  List<Parked> parked() {
    List<Parked> parked = new ArrayList<>();
    for (int at = sound.nextClearBit(0); at < size; at = sound.nextClearBit(at + 1)) {
      if (previous[at] < 0 || sound.get(previous[at])) {
        parked.add(new Parked(replicas.get(replica[at]), number[at], reason(at)));
      }
    }
    return parked;
  }

  private Parked.Reason reason(int position) {
    Parked.Reason fault = faults.get(position);
    if (fault != null) {
      return fault;
    }
    Map<Parked.Reason, Long> known = suspicions.get(replicas.get(replica[position]));
    if (known != null) {
      for (Map.Entry<Parked.Reason, Long> one : known.entrySet()) {
        if (one.getValue() >= number[position]) {
          return one.getKey();
        }
      }
    }
    return Parked.Reason.UNSIGNED;
  }

  /** The last sound entry of each chain and branch. */
  List<Header.Head> heads() {
    BitSet ends = (BitSet) sound.clone();
    for (int at = sound.nextSetBit(0); at >= 0; at = sound.nextSetBit(at + 1)) {
      if (previous[at] >= 0) {
        ends.clear(previous[at]);
      }
    }
    List<Header.Head> heads = new ArrayList<>();
    for (int at = ends.nextSetBit(0); at >= 0; at = ends.nextSetBit(at + 1)) {
      heads.add(new Header.Head(replicas.get(replica[at]), number[at], table.get(at)));
    }
    return heads;
  }
}
