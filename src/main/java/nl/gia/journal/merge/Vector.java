package nl.gia.journal.merge;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far each chain had been seen: the highest number by chain. Chains are small integers that
 * mean something in one log only.
 */
public record Vector(SortedMap<Integer, Long> seen) {
  public static final Vector NOTHING = new Vector(new TreeMap<>());

  public Vector {
    seen = java.util.Collections.unmodifiableSortedMap(seen);
  }

  public boolean covers(int chain, long number) {
    Long highest = seen.get(chain);
    return highest != null && highest >= number;
  }

  /** This and all up to that number of that chain. */
  public Vector with(int chain, long number) {
    if (covers(chain, number)) {
      return this;
    }
    SortedMap<Integer, Long> more = new TreeMap<>(seen);
    more.put(chain, number);
    return new Vector(more);
  }

  /** This without what it says of one chain. */
  public Vector without(int chain) {
    if (!seen.containsKey(chain)) {
      return this;
    }
    SortedMap<Integer, Long> less = new TreeMap<>(seen);
    less.remove(chain);
    return new Vector(less);
  }

  /** What either had seen. */
  public Vector and(Vector other) {
    Vector both = this;
    for (Map.Entry<Integer, Long> one : other.seen.entrySet()) {
      both = both.with(one.getKey(), one.getValue());
    }
    return both;
  }
}
