package nl.gia.bundle;

import java.util.Arrays;
import nl.gia.journal.entry.Hash;

/** Hashes by position and positions by hash, in 40 bytes each and without an object for any. */
final class HashTable {
  private static final int WORDS = 4;

  private long[] words = new long[WORDS * 64];

  /** Open addressing: a position plus one, or nothing. */
  private int[] slots = new int[128];

  private int size;

  int size() {
    return size;
  }

  /** Adds a hash at the next position; false when it is there already. */
  boolean add(Hash hash) {
    int slot = slot(hash);
    if (slots[slot] != 0) {
      return false;
    }
    int at = size * WORDS;
    if (at == words.length) {
      words = Arrays.copyOf(words, (size + (size >> 1)) * WORDS);
    }
    words[at] = hash.a();
    words[at + 1] = hash.b();
    words[at + 2] = hash.c();
    words[at + 3] = hash.d();
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return true;
  }

  Hash get(int position) {
    int at = position * WORDS;
    return new Hash(words[at], words[at + 1], words[at + 2], words[at + 3]);
  }

  /** The position of a hash, or -1. */
  int find(Hash hash) {
    return slots[slot(hash)] - 1;
  }

  private int slot(Hash hash) {
    int mask = slots.length - 1;
    int slot = spread(hash.d()) & mask;
    while (slots[slot] != 0 && !is(slots[slot] - 1, hash)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean is(int position, Hash hash) {
    int at = position * WORDS;
    return words[at] == hash.a()
        && words[at + 1] == hash.b()
        && words[at + 2] == hash.c()
        && words[at + 3] == hash.d();
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int position = 0; position < size; position++) {
      int slot = spread(words[position * WORDS + 3]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = position + 1;
    }
  }

  private static int spread(long word) {
    // Hashes that only a file names can be chosen to collide in any part that is not mixed.
    return (int) ((word * 0x9e3779b97f4a7c15L) >>> 32);
  }
}
