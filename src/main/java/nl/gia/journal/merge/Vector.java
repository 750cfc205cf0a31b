package nl.gia.journal.merge;

import java.util.Arrays;
import java.util.function.ObjLongConsumer;

/**
 * How far each chain had been seen: the highest number by chain. Chains are small integers that
 * mean something in one log only. Among hundreds of replicas an entry has seen as many chains, so
 * they are kept small and are taken together in one pass.
 */
public final class Vector {
  public static final Vector NOTHING = new Vector(new int[0], new long[0]);

  /** In ascending order. */
  private final int[] chains;

  private final long[] numbers;

  private Vector(int[] chains, long[] numbers) {
    this.chains = chains;
    this.numbers = numbers;
  }

  /**
   * These numbers of these chains.
   *
   * @param chains in ascending order
   */
  public static Vector of(int[] chains, long[] numbers) {
    for (int i = 1; i < chains.length; i++) {
      if (chains[i - 1] >= chains[i]) {
        throw new IllegalArgumentException("chains that are not in order");
      }
    }
    return new Vector(chains.clone(), Arrays.copyOf(numbers, chains.length));
  }

  /** How many chains of which anything had been seen. */
  public int size() {
    return chains.length;
  }

  /** Up to which number a chain had been seen; 0 for none of it. */
  public long seen(int chain) {
    int at = Arrays.binarySearch(chains, chain);
    return at < 0 ? 0 : numbers[at];
  }

  /** Tells each chain and up to which number it had been seen, the lowest chain first. */
  public void each(ObjLongConsumer<Integer> told) {
    for (int i = 0; i < chains.length; i++) {
      told.accept(chains[i], numbers[i]);
    }
  }

  public boolean covers(int chain, long number) {
    int at = Arrays.binarySearch(chains, chain);
    return at >= 0 && numbers[at] >= number;
  }

  /** This and all up to that number of that chain. */
  public Vector with(int chain, long number) {
    int at = Arrays.binarySearch(chains, chain);
    if (at >= 0) {
      if (numbers[at] >= number) {
        return this;
      }
      long[] higher = numbers.clone();
      higher[at] = number;
      return new Vector(chains, higher);
    }
    return and(new Vector(new int[] {chain}, new long[] {number}));
  }

  /** This without what it says of one chain. */
  public Vector without(int chain) {
    int at = Arrays.binarySearch(chains, chain);
    if (at < 0) {
      return this;
    }
    int[] fewer = new int[chains.length - 1];
    long[] theirs = new long[fewer.length];
    System.arraycopy(chains, 0, fewer, 0, at);
    System.arraycopy(chains, at + 1, fewer, at, fewer.length - at);
    System.arraycopy(numbers, 0, theirs, 0, at);
    System.arraycopy(numbers, at + 1, theirs, at, theirs.length - at);
    return new Vector(fewer, theirs);
  }

  /** What either had seen. */
  public Vector and(Vector other) {
    if (covers(other)) {
      return this;
    }
    int[] all = new int[chains.length + other.chains.length];
    long[] highest = new long[all.length];
    int size = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < chains.length || theirs < other.chains.length) {
      int left = mine < chains.length ? chains[mine] : Integer.MAX_VALUE;
      int right = theirs < other.chains.length ? other.chains[theirs] : Integer.MAX_VALUE;
      all[size] = Math.min(left, right);
      long number = left <= right ? numbers[mine++] : 0;
      highest[size++] = right <= left ? Math.max(number, other.numbers[theirs++]) : number;
    }
    return new Vector(Arrays.copyOf(all, size), Arrays.copyOf(highest, size));
  }

  private boolean covers(Vector other) {
    int mine = 0;
    for (int i = 0; i < other.chains.length; i++) {
      while (mine < chains.length && chains[mine] < other.chains[i]) {
        mine++;
      }
      boolean covered =
          mine < chains.length
              && chains[mine] == other.chains[i]
              && numbers[mine] >= other.numbers[i];
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vector vector
        && Arrays.equals(chains, vector.chains)
        && Arrays.equals(numbers, vector.numbers);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(chains) + Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("seen");
    each((chain, number) -> text.append(' ').append(chain).append(':').append(number));
    return text.toString();
  }
}
